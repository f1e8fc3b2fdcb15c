export { consolidate } from './consolidate/consolidate.ts';
export type {
  ConsolidatedFigure,
  Consolidation,
  ReportingHierarchy,
} from './consolidate/consolidation.ts';
export type { Expectation } from './consolidate/expectation.ts';
export { isLate } from './consolidate/expectation.ts';
export { explain } from './consolidate/explain.ts';
export { figuresOf } from './consolidate/figures-of.ts';
export type { AnsweredPage } from './derive/answered-pages.ts';
export { answeredPages } from './derive/answered-pages.ts';
export type { InferReport } from './infer-report.ts';
export type { RawReport } from './input/receive-input.ts';
export { receiveInput } from './input/receive-input.ts';
export { diffReports } from './ledger/diff-reports.ts';
export { standingOf } from './ledger/fold-ledger.ts';
export { accept, correct, isSealed, returnForCorrection, submit, withdraw } from './ledger/ledger.ts';
export type { Ledger, LedgerEntry } from './ledger/ledger-entry.ts';
export type { ReportStanding } from './ledger/report-standing.ts';
export { standingAfter, standingShape } from './ledger/report-standing.ts';
export { verifyLedger } from './ledger/verify-ledger.ts';
export type { HostLists } from './questions/lists.ts';
export type { Question, QuestionKind, QuestionOf } from './questions/question.ts';
export type { Answer, FileReference, QuestionAnswer, Report, Round, TableRow } from './report.ts';
export { readSubmission } from './submission/read-submission.ts';
export type { Receipt, Submission } from './submission/submission.ts';
export { checkTemplate, defineTemplate } from './template/check-template.ts';
export { diffTemplates } from './template/diff-templates.ts';
export { itemsOf, questionsOf, tablesOf } from './template/items.ts';
export { measureUnitOf, measureUnits } from './template/measure-unit.ts';
export { migrateReport } from './template/migrate-report.ts';
export { placeInReport } from './template/place-in-report.ts';
export type {
  ReportTable,
  ReportTemplate,
  TemplateItem,
} from './template/template.ts';
export type { CompiledTemplate } from './validate/compile-template.ts';
export { compileTemplate } from './validate/compile-template.ts';
export { verdict } from './validate/create-validator.ts';
