export type { Assignment, Funding, PlanTask, ProcurementItem, ReportingDuty } from './assignment.ts';
export type { Campaign, CampaignPeriod, Ceremony, Observance, PlanContent } from './campaign.ts';
export { checkPlan } from './check/check-plan.ts';
export type { CheckPlanOptions, KnownTerritories } from './check/plan-check.ts';
export type { AskingTemplate } from './check-coverage.ts';
export { checkCoverage } from './check-coverage.ts';
export type { PlanDeadline } from './deadline.ts';
export { definePlan } from './define-plan.ts';
export type { PlanChange } from './diff-plans.ts';
export { diffPlans } from './diff-plans.ts';
export type {
  Basis,
  PlanAnnex,
  PlanCitation,
  PlanDocument,
  Recipient,
  Signature,
} from './identity.ts';
export type { PlanInput } from './plan.ts';
export { Plan, PlanSection } from './plan.ts';
export type { PlanDraft } from './plan-draft.ts';
export type { JsonSchema } from './plan-json-schema.ts';
export { planJsonSchema } from './plan-json-schema.ts';
export type { ReadPlanOptions, ReadPlanResult } from './read/read-plan.ts';
export { readPlan } from './read/read-plan.ts';
export type { AddresseeRow } from './resolve-addressees.ts';
export { resolveAddressees } from './resolve-addressees.ts';
