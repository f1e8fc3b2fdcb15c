import type { Organization } from '@chiendich/organizations';
import { nameKey } from '@chiendich/organizations';
import type { Plan } from '@chiendich/plan';
import { decisions } from './decisions.ts';
import { type Schedule, scheduleOf } from './schedule.ts';

/** What people decide in the campaign of a plan, with the days on which they do. */
export interface Decided {
  /** Whether the plan is one of the example's campaign, so that its reports, people and papers belong to it. */
  readonly isExample: boolean;
  readonly schedule: Schedule;
  readonly clerk: string;
  /** The body that issued the plan. */
  readonly issuer: { readonly id: string; readonly name: string };
  /** Numbers of papers that only the example's campaign has. */
  readonly papers: { readonly reportedUp?: string; readonly settled?: string; readonly file: string };
}

/** Decides for a plan: what the example decided for its own campaign, only days for that of another. */
export function decideFor(plan: Plan, organizations: readonly Organization[]): Decided {
  const written = plan.document.issuer ?? '';
  const same = ({ name }: Organization) => nameKey(name) === nameKey(written);
  const known = organizations.find(same);
  const isExample =
    known?.id === decisions.issuer &&
    plan.document.place === decisions.place &&
    (plan.document.date ?? decisions.issue.date).startsWith(decisions.issue.date.slice(0, 4));
  const schedule = scheduleOf(plan);
  return {
    isExample,
    schedule,
    clerk: isExample ? decisions.clerk : decisions.anyClerk,
    issuer: { id: known?.id ?? 'issuer', name: known?.name ?? written },
    papers: isExample
      ? {
          reportedUp: decisions.reportedUp.document,
          settled: decisions.settled.document,
          file: decisions.archived.file,
        }
      : { file: schedule.archivedAt.slice(0, 4) },
  };
}
