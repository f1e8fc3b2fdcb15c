export { environmentMonth2024 } from '../templates/environment-month-2024.ts';
export { environmentMonth2026 } from '../templates/environment-month-2026.ts';
export { checkTemplate, defineTemplate } from './check-template.ts';
export type { TemplateDifference } from './diff-templates.ts';
export { diffTemplates } from './diff-templates.ts';
export { measureUnits } from './measure-unit.ts';
export type { ReportMapping } from './migrate-report.ts';
export { migrateReport } from './migrate-report.ts';
