import type { CivilDate, Finding, OfficialDocument, Register } from '@chiendich/core';
import type { Plan } from '../plan.ts';
import { checkedTexts } from './checked-texts.ts';
import type { PlanRule } from './plan-rule.ts';
import { annexNumbering, annexPresence } from './rules/annexes.ts';
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts';
import { nameWrittenTwoWays } from './rules/name-written-two-ways.ts';
import { dayOfIssue, documentNumber } from './rules/number-and-day.ts';
import { repeatedPhrase } from './rules/repeated-phrase.ts';

/** What the checker may use besides the plan; each one lets more rules speak. */
export interface CheckPlanOptions {
  /** The document that the plan was read from: form, wording, exact places. */
  readonly document?: OfficialDocument;
  /** The register of organizations: who exists, who may be ordered. */
  readonly register?: Register;
  readonly today?: CivilDate;
}

/** Every rule of the checker, in the order in which findings are given. */
export const planRules: readonly PlanRule[] = [
  documentNumber,
  dayOfIssue,
  deadlineBeforeIssue,
  annexNumbering,
  annexPresence,
  nameWrittenTwoWays,
  repeatedPhrase,
];

/**
 * Checks a plan (soát kế hoạch) for what contradicts itself, the calendar or the decree on clerical work.
 *
 * Nothing is corrected. Findings come rule by rule, in the order of `planRules`. What a rule would need and the
 * caller did not give (document, register) leaves that rule silent.
 *
 * @source NĐ 30/2020/NĐ-CP
 */
export function checkPlan(plan: Plan, options: CheckPlanOptions = {}): readonly Finding[] {
  const document = options.document ?? null;
  const context = {
    plan,
    document,
    register: options.register ?? null,
    today: options.today ?? null,
    texts: checkedTexts(plan, document),
  };
  return planRules.flatMap((rule) => rule.check(context));
}
