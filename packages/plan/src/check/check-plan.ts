import type { Finding } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { expectArgument } from '../misuse.ts';
import type { Plan } from '../plan.ts';
import type { CheckPlanOptions } from './plan-check.ts';
import { planCheck } from './plan-check.ts';
import { planRules } from './plan-rules.ts';

/**
 * Checks a plan (soát kế hoạch) for what contradicts itself, the calendar or the decree on clerical work.
 *
 * First it is decided whose form the paper has (`formOf`): each rule names the forms to which it applies.
 * Nothing is corrected. Findings come rule by rule: identity, deadlines, citations, organizations, signature and
 * recipients, annexes, wording and form. What a rule needs and the caller did not give leaves that rule silent.
 *
 * @source NĐ 30/2020/NĐ-CP; NĐ 09/2019/NĐ-CP; the provision of each code is `sourceOf(code)`
 */
export function checkPlan(plan: Plan, options: CheckPlanOptions = {}): readonly Finding[] {
  expectArgument(plan, 'plan/not-plan-data', 'checkPlan(plan, …)');
  expectArgument(options, 'core/not-options', 'checkPlan(…, options)');
  expectKeys(
    options,
    { document: true, register: true, calendar: true, today: true, territories: true },
    'checkPlan(…, options)',
  );
  expectOptions(options);
  const context = planCheck(plan, options);
  return planRules.flatMap((rule) => (rule.forms.includes(context.form) ? rule.check(context) : []));
}

/** What more rules speak from; absent, they are silent, so that something else in its place would go unnoticed. */
function expectOptions({ document, register, calendar, territories, today }: CheckPlanOptions): void {
  if (document !== undefined)
    expectArgument(document, 'official-text/not-a-document', 'checkPlan(…, { document, … })');
  if (register !== undefined)
    expectArgument(register, 'organizations/not-a-register', 'checkPlan(…, { register, … })');
  if (calendar !== undefined)
    expectArgument(calendar, 'core/not-a-calendar', 'checkPlan(…, { calendar, … })');
  if (territories !== undefined)
    expectArgument(territories, 'plan/not-territories', 'checkPlan(…, { territories, … })');
  expectArgument(today, 'core/not-an-optional-civil-date', 'checkPlan(…, { today, … })');
}
