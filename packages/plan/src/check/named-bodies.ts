import type { CivilDate, Span } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { Expansion, ExpansionContext, Organization, Register } from '@chiendich/organizations';
import type { Assignment } from '../assignment.ts';
import { issuerOf } from '../issuer.ts';
import type { Plan } from '../plan.ts';
import { issueDays } from './issue-date.ts';

/** A phrase of a plan that names bodies, and whom it means on the day of issue. */
export interface NamedBodies {
  readonly phrase: string;
  readonly path: readonly (string | number)[];
  readonly span: Span | null;
  readonly expansion: Pick<Expansion, 'organizations' | 'parts'>;
}

/** Bodies that the plan orders or asks to do something. */
interface AssignedBodies extends NamedBodies {
  readonly mode: Assignment['mode'];
}

/** Whom a plan orders, asks and sends to, on its day of issue (the last one, where the day is blank). */
export interface BodiesOfPlan {
  readonly at: CivilDate;
  readonly issuer: Organization | null;
  readonly assigned: readonly AssignedBodies[];
  readonly recipients: readonly NamedBodies[];
}

/** The bodies that a plan names on its day of issue; null without a date, since which bodies exist depends on the day. */
export function bodiesOfPlan(plan: Plan, register: Register): BodiesOfPlan | null {
  const at = issueDays(plan)?.last ?? null;
  if (at === null) return null;
  const issuer = issuerOf(plan, register, at);
  const context: ExpansionContext = issuer === null ? {} : { issuer: issuer.id };
  const expand = (phrase: string) => register.expand(phrase, at, context);
  return {
    at,
    issuer,
    assigned: plan.assignments.flatMap((assignment, index) => assignedBodies(assignment, index, expand)),
    recipients: plan.recipients.map(({ name, span }, index) => ({
      ...{ phrase: name, path: ['recipients', index, 'name'], span },
      expansion: expand(name),
    })),
  };
}

const { connectives, orderVerbs, recipientLines: lines } = planWords;
const assigned = foldedPattern(
  `^${lines.asAbove.pattern} (?:${lines.above.pattern}|(?:${connectives.the.pattern} )?(?:${lines.partOfPlan.pattern}))(?!\\p{L})`,
);

/** Whether a line of recipients is "Như mục IV": the recipients are those to whom that part of the plan gives something to do. */
export function namesTheAssigned(recipient: string): boolean {
  return assigned.test(foldTone(recipient));
}

const asks = anyOf(orderVerbs, 'ask');
const addressInTask = foldedPattern(`^(?:(?<ask>${asks})|${anyOf(orderVerbs, 'order')})\\s+(?=\\p{L})`);

/** The body that an item is for, and those that its tasks turn to by themselves: "Đề nghị Báo Lạng Sơn đưa tin". */
function assignedBodies(
  { organization, mode, span, tasks }: Assignment,
  index: number,
  expand: (phrase: string) => Expansion,
): readonly AssignedBodies[] {
  const path = ['assignments', index, 'organization'];
  const own: AssignedBodies = { phrase: organization, path, span, mode, expansion: expand(organization) };
  const turned = tasks.flatMap((task, at): readonly AssignedBodies[] => {
    const address = addressInTask.exec(foldInPlace(task.text));
    if (address === null) return [];
    const { length } = address[0];
    const { parts } = expand(task.text.slice(length, length + 400));
    const stop = parts.findIndex((part) => part.organizations.length === 0);
    const named = stop === -1 ? parts : parts.slice(0, stop);
    if (named.length === 0) return [];
    return [
      {
        phrase: named.map((part) => part.text).join(', '),
        path: ['assignments', index, 'tasks', at, 'text'],
        span: task.span,
        mode: address.groups?.ask === undefined ? 'giao' : 'đề nghị',
        expansion: { parts: named, organizations: named.flatMap((part) => part.organizations) },
      },
    ];
  });
  return [own, ...turned];
}
