import type { Result } from '@chiendich/core';
import { failure, hasErrors, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import type { Question } from '../questions/question.ts';
import type { Answer, Report, TableRow } from '../report.ts';
import { isRecord } from '../unknown-value.ts';
import { compileChecks } from '../validate/compiled-checks.ts';
import { createValidator } from '../validate/create-validator.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { AnswerCarrier } from './answer-carrier.ts';
import { askedBefore } from './asked-before.ts';
import { fixedRowsOf, questionsOf, tablesOf } from './items.ts';
import { mappingFindings } from './mapping-findings.ts';
import { addressInWords } from './place-in-report.ts';
import { recomputed } from './recomputed.ts';
import type { ReportMapping } from './report-mapping.ts';
import { requireMapping } from './report-mapping.ts';
import type { ReportTable, ReportTemplate } from './template.ts';
import { otherRows } from './why-not-carried.ts';

/**
 * Carries a report over to another version of its template (chuyển báo cáo sang phiên bản mẫu mới).
 *
 * Nothing is lost silently: an answer that the new version does not ask for must be renamed, joined or dropped by name, no
 * answer changes its measure unit, its kind or its value but by the mapping, and a mapping that names what a version does not
 * have, or says two things about one code, is refused. What was dropped or changed is listed in info findings, each with the
 * value that it had in words, and whole as JSON in `params.content`. Figures of which one is missing or not answered have no
 * sum, with a warning that names it. Choices of many follow the order of the new list. What the new version computes is filled
 * in, and worked out again where the old one computed it too; both are listed. The result is validated against the new
 * version. What has another shape than a report of the old version fails with its findings; a mapping of another shape throws
 * `MisuseError`.
 */
export function migrateReport(
  report: Report,
  from: ReportTemplate,
  to: ReportTemplate,
  mapping: ReportMapping = {},
): Result<Report> {
  expectArgument(mapping, 'report/faulty-mapping', 'migrateReport(…, mapping)');
  expectArgument(from, 'report/not-a-template', 'migrateReport(…, from, …)');
  expectArgument(to, 'report/not-a-template', 'migrateReport(…, to, …)');
  expectArgument(report, 'report/not-outside-report', 'migrateReport(report, …)');
  requireMapping(mapping);
  if (!isRecord(report) || !isRecord(report.template) || !hasShape(report, from)) {
    return failure(createValidator(from).validate(report).findings);
  }
  if (report.template.id !== from.id || report.template.version !== from.version) {
    const expected = `${from.id} ${from.version}`;
    const found = `${report.template.id} ${report.template.version}`;
    const params = { title: from.title, version: from.version, expected, found };
    return failure([reportFinding('report/other-template', params, { path: ['template'] })]);
  }
  const carrier = new AnswerCarrier(mapping, { from, to, isAsked: askedBefore(report, from) });
  const tables = carriedTables(report, { from, to }, carrier);
  const answers: Record<string, Answer> = {
    ...carrier.answers(
      report.answers,
      {
        before: questionsOf(from),
        after: questionsOf(to),
        prefixBefore: '',
        prefixAfter: '',
        path: ['answers'],
      },
      tables.carried,
    ),
    ...tables.answers,
  };
  const migrated: Report = { ...report, template: { id: to.id, version: to.version }, answers };
  const validator = createValidator(to);
  const completed = recomputed(migrated, compileChecks(to, readTemplateRules(to)), (address) =>
    isComputed(sourceAddress(carrier, address), from),
  );
  const validated = validator.validate(completed.report);
  const listed = [...carrier.findings, ...completed.findings.slice(0, limits.findings)];
  const findings = [...mappingFindings(mapping, { from, to }, report), ...listed, ...validated.findings];
  return hasErrors(findings) ? failure(findings) : success(completed.report, findings);
}

/** The old address of a question, or of a column, whose table may have another name too. */
function sourceAddress(carrier: AnswerCarrier, address: string): string {
  const [table = '', column] = address.split('.');
  const source = carrier.sourceOf(address);
  return column === undefined || source !== address ? source : `${carrier.sourceOf(table)}.${column}`;
}

function isComputed(address: string, template: ReportTemplate): boolean {
  const [code, column] = address.split('.');
  const questions: readonly Question[] =
    column === undefined
      ? questionsOf(template)
      : (tablesOf(template).find((table) => table.code === code)?.columns ?? []);
  const question = questions.find((each) => each.code === (column ?? code));
  return question !== undefined && question.kind !== 'files' && question.computed !== undefined;
}

interface Versions {
  readonly from: ReportTemplate;
  readonly to: ReportTemplate;
}

/** Whether answers, and the rows of tables, have the shape that can be gone through. */
function hasShape({ answers }: Report, from: ReportTemplate): boolean {
  if (!isRecord(answers)) return false;
  return tablesOf(from).every((table) => {
    const rows = answers[table.code];
    if (rows === undefined) return true;
    if (fixedRowsOf(table, from) === null) return Array.isArray(rows) && rows.every(isRecord);
    return isRecord(rows) && Object.values(rows).every(isRecord);
  });
}

/** The rows of all tables, and the codes of the old ones that are dealt with. */
function carriedTables(
  { answers }: Report,
  { from, to }: Versions,
  carrier: AnswerCarrier,
): { readonly answers: Record<string, Answer>; readonly carried: ReadonlySet<string> } {
  const carried = new Set<string>();
  const result: Record<string, Answer> = {};
  const before = new Map(tablesOf(from).map((table) => [table.code, table]));
  for (const table of tablesOf(to)) {
    const source = carrier.sourceOf(table.code);
    const old = before.get(source);
    const rows = answers[source];
    if (rows === undefined || old === undefined || carrier.isDropped(source)) continue;
    carried.add(source);
    const columns = {
      before: old.columns,
      after: table.columns,
      prefixBefore: `${source}.`,
      prefixAfter: `${table.code}.`,
    };
    const row = (value: unknown, place: string | number) =>
      carrier.answers(value as TableRow, { ...columns, path: ['answers', source, place] });
    if (Array.isArray(rows) && fixedRowsOf(table, to) === null) {
      // A row of which nothing was carried is left out; none at all is not a table that was said to have no rows.
      const kept = (rows as readonly TableRow[]).map(row).filter((cells) => Object.keys(cells).length > 0);
      if (kept.length > 0 || rows.length === 0) result[table.code] = kept;
    } else if (!Array.isArray(rows) && fixedRowsOf(table, to) !== null) {
      result[table.code] = carriedRows(
        rows as Readonly<Record<string, TableRow>>,
        { source, old, versions: { from, to }, table, row },
        carrier,
      );
    } else carrier.breaks(source, otherRows, addressInWords(source, from));
  }
  return { answers: result, carried };
}

interface NamedRows {
  readonly source: string;
  readonly old: ReportTable;
  readonly table: ReportTable;
  readonly versions: Versions;
  readonly row: (value: unknown, place: string | number) => TableRow;
}

function carriedRows(
  rows: Readonly<Record<string, TableRow>>,
  { source, old: part, table, versions, row }: NamedRows,
  carrier: AnswerCarrier,
): Record<string, TableRow> {
  const carried = new Set<string>();
  const result: Record<string, TableRow> = {};
  for (const { code } of fixedRowsOf(table, versions.to) ?? []) {
    const address = carrier.sourceOf(`${table.code}[${code}]`);
    const old = /\[(.*)\]$/.exec(address)?.[1] ?? code;
    const values = rows[old];
    if (values === undefined || carrier.isDropped(`${source}[${old}]`)) continue;
    carried.add(old);
    result[code] = row(values, old);
  }
  for (const code of Object.keys(rows)) {
    if (carried.has(code)) continue;
    const [address, after] = [`${source}[${code}]`, `${table.code}[${code}]`];
    carrier.leave(rows[code], { address, after, path: ['answers', source, code], part });
  }
  return result;
}
