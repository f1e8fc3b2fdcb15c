export { consolidate } from './consolidate/consolidate.ts';
export type {
  ConsolidatedFigure,
  Consolidation,
  ReportingHierarchy,
} from './consolidate/consolidation.ts';
export { explain } from './consolidate/explain.ts';
export { figuresOf } from './consolidate/figures-of.ts';
export type { InferReport } from './infer-report.ts';
export type { RawReport } from './input/read-input.ts';
export { readInput } from './input/read-input.ts';
export type { ReportChange } from './ledger/diff-reports.ts';
export { diffReports } from './ledger/diff-reports.ts';
export { accept, correct, returnForCorrection, submit, withdraw } from './ledger/ledger.ts';
export type { Ledger, LedgerEntry, ReportStatus } from './ledger/ledger-entry.ts';
export { statusOf } from './ledger/ledger-index.ts';
export { verifyLedger } from './ledger/verify-ledger.ts';
export type { AttachmentReference, NumericAnswer, Report, TableAnswer, TableRow } from './report.ts';
export { checkTemplate, defineTemplate } from './template/check-template.ts';
export type { TemplateDifference } from './template/diff-templates.ts';
export { diffTemplates } from './template/diff-templates.ts';
export { measureUnitOf, measureUnits } from './template/measure-unit.ts';

export { migrateReport } from './template/migrate-report.ts';
export { placeInReport } from './template/place-in-report.ts';
export type { ReportMapping } from './template/report-mapping.ts';
export type {
  HeaderFact,
  Indicator,
  NumberKind,
  ReportTable,
  ReportTemplate,
  TableColumn,
} from './template/template.ts';
export { environmentMonth2024 } from './templates/environment-month-2024.ts';
export { environmentMonth2026 } from './templates/environment-month-2026.ts';
export type { CompiledTemplate } from './validate/compile-template.ts';
export { compileTemplate } from './validate/compile-template.ts';
export type { Validator, Verdict } from './validate/create-validator.ts';
export { verdict } from './validate/create-validator.ts';
