import type { CivilDate, Expansion, Organization, Register, Span } from '@chiendich/core';
import { issuerOf } from '../issuer.ts';
import type { Plan } from '../plan.ts';
import { issueDays } from './issue-date.ts';

/** A phrase of a plan that names bodies, and whom it means on the day of issue. */
export interface NamedBodies {
  readonly phrase: string;
  readonly path: readonly (string | number)[];
  readonly span: Span | null;
  readonly expansion: Expansion;
}

/** Whom a plan orders, asks and sends to, on its day of issue (the last one, where the day is blank). */
export interface BodiesOfPlan {
  readonly at: CivilDate;
  readonly issuer: Organization | null;
  readonly assignments: readonly NamedBodies[];
  readonly recipients: readonly NamedBodies[];
}

/** Null without a date: who exists depends on the day. */
export function bodiesOfPlan(plan: Plan, register: Register): BodiesOfPlan | null {
  const at = issueDays(plan)?.last ?? null;
  if (at === null) return null;
  const issuer = issuerOf(plan, register, at);
  const context = issuer === null ? {} : { issuer: issuer.id };
  const named = (phrase: string, path: NamedBodies['path'], span: Span | null): NamedBodies => ({
    ...{ phrase, path, span },
    expansion: register.expand(phrase, at, context),
  });
  return {
    at,
    issuer,
    assignments: plan.assignments.map(({ organization, span }, index) =>
      named(organization, ['assignments', index, 'organization'], span),
    ),
    recipients: plan.recipients.map(({ name, span }, index) =>
      named(name, ['recipients', index, 'name'], span),
    ),
  };
}
