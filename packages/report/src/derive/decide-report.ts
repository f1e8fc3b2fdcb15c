import { expectArgument } from '#misuse';
import type { Report } from '../report.ts';
import type { ReportTemplate } from '../template/template.ts';
import { compileChecks } from '../validate/compiled-checks.ts';
import { readTemplateRules } from './read-template-rules.ts';
import { ReportAnswers } from './report-answers.ts';
import { withComputed } from './with-computed.ts';

/**
 * What the rules of a template make of one report.
 *
 * @inline
 */
interface DecidedReport {
  /** The report with what is computed in it. */
  readonly report: Report;
  /** Whether a question or table is asked, by its code. */
  isAsked(code: string): boolean;
  /** Whether a row that its table names is asked. */
  isRowAsked(table: string, row: string): boolean;
}

/** Decides what of a template is asked and computed in a report (xét báo cáo theo mẫu), for whoever prints or shows it. */
export function decideReport(template: ReportTemplate, report: Report): DecidedReport {
  expectArgument(template, 'report/not-a-template', 'decideReport(template, …)');
  expectArgument(report, 'report/not-report-data', 'decideReport(…, report)');
  const checks = compileChecks(template, readTemplateRules(template));
  const { answers, round } = report;
  const read = new ReportAnswers(checks, { answers, round: { ...round } });
  return {
    report: withComputed(report, checks),
    isAsked: (code) => read.isAsked(code),
    isRowAsked: (table, row) => read.isRowAsked(table, row),
  };
}
