import type { Finding } from '@chiendich/core';
import { expectArgument } from '@chiendich/core/misuse';
import { documentArgument } from '@chiendich/official-text';
import { registerArgument } from '@chiendich/organizations';
import { planArgument, territoriesArgument } from '../misuse.ts';
import type { Plan } from '../plan.ts';
import type { CheckPlanOptions } from './plan-check.ts';
import { planCheck } from './plan-check.ts';
import { planRules } from './plan-rules.ts';

/**
 * Checks a plan (soát kế hoạch) for what contradicts itself, the calendar or the decree on clerical work.
 *
 * Nothing is corrected. Findings come rule by rule: identity, deadlines, citations, organizations, signature and
 * recipients, annexes, wording and form. What a rule needs and the caller did not give leaves that rule silent.
 *
 * @source NĐ 30/2020/NĐ-CP; NĐ 09/2019/NĐ-CP; the provision of each code is `sourceOf(code)`
 */
export function checkPlan(plan: Plan, options: CheckPlanOptions = {}): readonly Finding[] {
  expectArgument(plan, planArgument, 'checkPlan(plan, …)');
  expectArgument(options, 'options', 'checkPlan(…, options)');
  expectOptions(options);
  const context = planCheck(plan, options);
  return planRules.flatMap((rule) => rule.check(context));
}

/** What more rules speak from; absent, they are silent, so that something else in its place would go unnoticed. */
function expectOptions({ document, register, calendar, territories, today }: CheckPlanOptions): void {
  if (document !== undefined) expectArgument(document, documentArgument, 'checkPlan(…, { document, … })');
  if (register !== undefined) expectArgument(register, registerArgument, 'checkPlan(…, { register, … })');
  if (calendar !== undefined) expectArgument(calendar, 'calendar', 'checkPlan(…, { calendar, … })');
  if (territories !== undefined)
    expectArgument(territories, territoriesArgument, 'checkPlan(…, { territories, … })');
  expectArgument(today, 'optionalDay', 'checkPlan(…, { today, … })');
}
