export { consolidate } from './consolidate/consolidate.ts';
export type {
  ConsolidatedFigure,
  Consolidation,
  Contribution,
  CountedReport,
  HierarchyNode,
  ReportingHierarchy,
  ReportingState,
} from './consolidate/consolidation.ts';
export { explain } from './consolidate/explain.ts';
export type { ConsolidateOptions } from './consolidate/reporting.ts';
export type { InferReport } from './infer-report.ts';
export type { RawAnswer, ReadAnswerOptions } from './input/read-answer.ts';
export { readAnswer } from './input/read-answer.ts';
export type { RawReport, ReportInput } from './input/read-input.ts';
export { readInput } from './input/read-input.ts';
export type { AnswerField } from './input/read-typed.ts';
export type { ReportChange } from './ledger/diff-reports.ts';
export { diffReports } from './ledger/diff-reports.ts';
export type { CorrectAct, ReasonedAct, ReportAct, SubmitAct } from './ledger/ledger.ts';
export { accept, correct, returnForCorrection, submit, withdraw } from './ledger/ledger.ts';
export type { Ledger, LedgerEntry, ReportStatus } from './ledger/ledger-entry.ts';
export { statusOf } from './ledger/ledger-index.ts';
export { verifyLedger } from './ledger/verify-ledger.ts';
export type { AttachmentReference, NumericAnswer, Report, TableAnswer, TableRow } from './report.ts';
export { checkTemplate, defineTemplate } from './template/check-template.ts';
export type { TemplateChange, TemplateChangeWeight, TemplateDifference } from './template/diff-templates.ts';
export { diffTemplates } from './template/diff-templates.ts';
export { measureUnitLabel, measureUnitOf, measureUnits } from './template/measure-unit.ts';
export type { ReportMapping } from './template/migrate-report.ts';
export { migrateReport } from './template/migrate-report.ts';
export { placeInReport } from './template/place-in-report.ts';
export type {
  Aggregation,
  AttachmentPart,
  HeaderFact,
  Indicator,
  IndicatorGroup,
  LocalizedLabel,
  MeasureUnit,
  MeasureUnitCode,
  NarrativePart,
  NullPolicy,
  NumberKind,
  ReportStage,
  ReportTable,
  ReportTemplate,
  TableColumn,
  TemplateRule,
} from './template/template.ts';
export { environmentMonth2024 } from './templates/environment-month-2024.ts';
export { environmentMonth2026 } from './templates/environment-month-2026.ts';
export type { CompiledTemplate } from './validate/compile-template.ts';
export { compileTemplate } from './validate/compile-template.ts';
export type { Validator, Verdict } from './validate/create-validator.ts';
export { createValidator, verdict } from './validate/create-validator.ts';
export type { JsonSchema } from './validate/json-schema.ts';
