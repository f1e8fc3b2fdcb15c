import { MisuseError } from '@chiendich/core';
import { completeDraft } from './complete-draft.ts';
import { expectArgument } from './misuse.ts';
import { Plan } from './plan.ts';
import type { PlanDraft } from './plan-draft.ts';
import { planDraftFaults, unknownFields } from './plan-draft-faults.ts';

/**
 * Makes a plan from data written by a programmer or taken from a system: what is left out becomes null or an empty list.
 *
 * Ids that are left out are numbered in order (`deadline-1`, `assignment-1`, `duty-1`). Without `deadlines`, those of
 * the tasks, assignments and duties are collected. Data that do not fit throw `MisuseError` with all faults; a plan from outside is
 * read with `readPlan`, or parsed with the schema `Plan`.
 *
 * @example definePlan({ subject: 'Về việc trồng cây' }).recipients // => []
 */
export function definePlan(draft: PlanDraft): Plan {
  expectArgument(draft, 'plan/not-a-plan-draft', 'definePlan(draft)');
  const completed = completeDraft(draft);
  const parsed = Plan.safeParse(completed);
  const unknown = unknownFields(draft, Object.keys(Plan.unwrap().shape));
  if (parsed.success && unknown.length === 0) return parsed.data;
  const faults = [...unknown, ...planDraftFaults(completed, parsed.error?.issues ?? [])];
  throw new MisuseError(
    'plan/not-a-plan-draft',
    `definePlan(draft) got facts with faults, expected none; write what is right, or readPlan(text) for a text:\n${faults.join('\n')}`,
  );
}
