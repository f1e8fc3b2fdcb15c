export type { RawAnswer } from '../input/read-answer.ts';
export type { RawReport, ReportInput } from '../input/read-input.ts';
export { readInput } from '../input/read-input.ts';
export type { AnswerField, ReadTypedOptions } from '../input/read-typed.ts';
export { readTyped } from '../input/read-typed.ts';
export { measureUnitLabel, measureUnitOf } from '../template/measure-unit.ts';
export { rowCountFinding } from './check-report.ts';
export type { Check, FieldName, Problem } from './checks.ts';

export type {
  CompiledChecks,
  FieldCheck,
  PartCheck,
  PlacedRule,
  RuleCheck,
  SectionChecks,
  TableChecks,
} from './compiled-checks.ts';
export { compileChecks } from './compiled-checks.ts';
export type { Validator, Verdict } from './create-validator.ts';
export { createValidator, reportFindings, verdict } from './create-validator.ts';
export { organizationCheck } from './organization-check.ts';
export { readTemplateRules } from './read-template-rules.ts';
export { ruleFindings } from './rule-findings.ts';
