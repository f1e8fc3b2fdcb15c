import { MisuseError } from '@chiendich/core';
import * as z from 'zod';
import { completeDraft } from './complete-draft.ts';
import { expectArgument } from './misuse.ts';
import { Plan } from './plan.ts';
import type { PlanDraft } from './plan-draft.ts';

/**
 * Makes a plan from data written by a programmer or taken from a system: what is left out becomes null or an empty list.
 *
 * Ids that are left out are numbered in order (`deadline-1`, `assignment-1`, `duty-1`). Without `deadlines`, those of
 * the tasks, assignments and duties are collected. Data that do not fit throw `MisuseError`; a plan from outside is
 * read with `readPlan`, or parsed with the schema `Plan`.
 *
 * @example definePlan({ subject: 'Về việc trồng cây' }).recipients // => []
 */
export function definePlan(draft: PlanDraft): Plan {
  expectArgument(draft, 'plan/not-a-plan-draft', 'definePlan(draft)');
  const parsed = Plan.safeParse(completeDraft(draft));
  if (parsed.success) return parsed.data;
  throw new MisuseError(
    'plan/not-a-plan-draft',
    `the data do not make a plan:\n${z.prettifyError(parsed.error)}\nuse readPlan for a text`,
  );
}
