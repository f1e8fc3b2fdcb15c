import type { CivilDate, Finding, Result } from '@chiendich/core';
import { failure, hasErrors, isCivilDate, MisuseError, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { InferReport } from '../infer-report.ts';
import type { TableRow } from '../report.ts';
import type { RuleReader } from '../rules/rule-reader.ts';
import { checkTemplate } from '../template/check-template.ts';
import type { ReportTemplate } from '../template/template.ts';
import { isRecord, shortText } from '../unknown-value.ts';
import { checkOutline, checkSection, checkTables } from './check-report.ts';
import type { CompiledChecks } from './compiled-checks.ts';
import { compileChecks } from './compiled-checks.ts';
import { findingSink } from './finding-sink.ts';
import { reportFinding } from './findings.ts';
import { readTemplateRules } from './read-template-rules.ts';
import { ruleFindings } from './rule-findings.ts';

/** What the findings of a report come to (kết luận kiểm tra). */
export interface Verdict {
  /** No error: the report may be counted. */
  readonly accepted: boolean;
  /** How many findings are errors. */
  readonly errors: number;
  /** How many findings are warnings. */
  readonly warnings: number;
  /** How many findings are notes. */
  readonly infos: number;
}

/** Checks reports of one template. */
export interface Validator<Template extends ReportTemplate> {
  /**
   * Checks a report of unknown origin against its template: shape, "trong đó" and rules together, all findings at
   * once, each with its path. A rule whose answers are unsound or missing says nothing. The value is the report itself.
   */
  readonly validate: (report: unknown) => Result<InferReport<Template>>;
  /** Counts findings of any source by their severity. */
  readonly verdict: (findings: readonly Finding[]) => Verdict;
}

/**
 * The validator of a template (bộ kiểm tra báo cáo), without zod and without code generation.
 *
 * Throws `MisuseError` on a template that `checkTemplate` refuses.
 */
export function createValidator<Template extends ReportTemplate>(template: Template): Validator<Template> {
  expectArgument(template, 'report/not-a-template', 'createValidator(template)');
  const checked = checkTemplate(template);
  if (!checked.ok) {
    const codes = checked.findings.map(({ code, path }) => `${code} at ${path.join('.')}`);
    throw new MisuseError(
      'report/template-faulty',
      `got ${codes.slice(0, 5).join(', ')}, expected no fault; write checkTemplate(template) to read them`,
    );
  }
  const checks = compileChecks(template, readTemplateRules(template).rules);
  return {
    validate: (report) => {
      const findings = reportFindings(checks, report);
      return hasErrors(findings) ? failure(findings) : success(report as InferReport<Template>, findings);
    },
    verdict,
  };
}

/**
 * The verdict on findings: how many there are of each severity (kết luận kiểm tra).
 *
 * @example verdict([]) // => { accepted: true, errors: 0, warnings: 0, infos: 0 }
 */
export function verdict(findings: readonly Finding[]): Verdict {
  expectArgument(findings, 'core/not-findings', 'verdict(findings)');
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return { accepted: count.error === 0, errors: count.error, warnings: count.warning, infos: count.info };
}

/**
 * Everything that is to be said of a report of unknown origin (phát hiện về một báo cáo): `validate` for those who hold
 * the compiled checks already.
 */
export function reportFindings(checks: CompiledChecks, report: unknown): readonly Finding[] {
  expectArgument(checks, 'report/not-compiled-checks', 'reportFindings(checks, …)');
  if (!isRecord(report)) return [reportFinding('report/not-a-report', { found: shortText(report) })];
  const sink = findingSink();
  checkOutline(report, checks, sink);
  for (const section of checks.sections) checkSection(report[section.key], section, sink);
  const unsoundTables = checkTables(report.tables, checks, sink);
  for (const found of ruleFindings(checks, soundReader(report, checks, unsoundTables))) sink.add(found);
  return sink.findings();
}

/** Gives rules what is sound in a report that may be faulty; the rest counts as missing. */
function soundReader(
  report: Readonly<Record<string, unknown>>,
  checks: CompiledChecks,
  unsoundTables: ReadonlySet<string>,
): RuleReader {
  const { header, indicators, narratives, tables, period } = report;
  const sound = new Map<string, readonly TableRow[]>();
  const days = { from: dayIn(period, 'from'), to: dayIn(period, 'to') };
  return {
    answer: (code) => {
      const figure = isRecord(indicators) ? indicators[code] : undefined;
      if (typeof figure === 'number') return figure;
      if (isRecord(figure)) return figure.state === 'notApplicable' ? { state: 'notApplicable' } : undefined;
      const text =
        (isRecord(header) ? header[code] : undefined) ??
        (isRecord(narratives) ? narratives[code] : undefined);
      if (typeof text !== 'string' || (checks.dateFacts.has(code) && !isCivilDate(text))) return undefined;
      return text;
    },
    rows: (code) => {
      const rows = isRecord(tables) ? tables[code] : undefined;
      if (!Array.isArray(rows)) return [];
      if (!unsoundTables.has(code)) return rows as readonly TableRow[];
      const kept = sound.get(code) ?? soundRows(rows, code, checks);
      sound.set(code, kept);
      return kept;
    },
    period: (bound) => days[bound],
  };
}

function dayIn(period: unknown, bound: 'from' | 'to'): CivilDate | null {
  const date = isRecord(period) ? period[bound] : undefined;
  return typeof date === 'string' && isCivilDate(date) ? date : null;
}

function soundRows(rows: readonly unknown[], code: string, checks: CompiledChecks): readonly TableRow[] {
  const table = checks.tables.find((candidate) => candidate.code === code);
  if (table === undefined) return [];
  return rows
    .slice(0, table.maximumRows)
    .filter(isRecord)
    .map((row) => {
      const sound = table.columns.filter(({ code: column, check }) => {
        const cell = row[column];
        return cell !== undefined && cell !== null && (check(cell) === null || isRecord(cell));
      });
      return Object.fromEntries(sound.map(({ code: column }) => [column, row[column]])) as TableRow;
    });
}
