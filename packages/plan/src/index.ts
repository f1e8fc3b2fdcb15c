import './messages/explained.ts';

export type { ReportingDuty } from './assignment.ts';
export type { Ceremony } from './campaign.ts';
export { checkPlan } from './check/check-plan.ts';
export { checkCoverage } from './check-coverage.ts';
export type { PlanDeadline } from './deadline.ts';
export { definePlan } from './define-plan.ts';
export { diffPlans } from './diff-plans.ts';
export type { Basis } from './identity.ts';
export { Plan, PlanSection } from './plan.ts';
export type { PlanDraft } from './plan-draft.ts';
export { planJsonSchema } from './plan-json-schema.ts';
export { readPlan } from './read/read-plan.ts';
export { resolveAddressees } from './resolve-addressees.ts';
