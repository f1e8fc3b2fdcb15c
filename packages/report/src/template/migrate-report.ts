import type { Finding, Result } from '@chiendich/core';
import { failure, hasErrors, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import { recordFinding } from '../ledger/record-findings.ts';
import type { Question } from '../questions/question.ts';
import type { Answer, Report, TableRow } from '../report.ts';
import { isRecord } from '../unknown-value.ts';
import { compileChecks } from '../validate/compiled-checks.ts';
import { createValidator } from '../validate/create-validator.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { AnswerCarrier } from './answer-carrier.ts';
import { fixedRowsOf, questionsOf, tablesOf } from './items.ts';
import { addressInWords } from './place-in-report.ts';
import { recomputed } from './recomputed.ts';
import type { ReportMapping } from './report-mapping.ts';
import { requireMapping } from './report-mapping.ts';
import type { ReportTable, ReportTemplate } from './template.ts';

/**
 * Carries a report over to another version of its template (chuyển báo cáo sang phiên bản mẫu mới).
 *
 * Nothing is lost silently: an answer that the new version does not ask for must be renamed, joined or dropped by name, no
 * answer changes its measure unit, its kind or its value but by the mapping, and a mapping to a place that the new version
 * does not have is refused. What was dropped or changed is listed in info findings, each with the value that it had. What the
 * new version computes is filled in, and worked out again where the old one computed it too; both are listed. The
 * result is validated against the new version. What has another shape than a report of the old version fails with its findings; a
 * mapping of another shape throws `MisuseError`.
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
  const carrier = new AnswerCarrier(mapping, { from, to });
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
  const findings = [...unplaced(mapping, to), ...listed, ...validated.findings];
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

/** What a mapping puts where the new version has no place: it would be lost without a finding. */
function unplaced(mapping: ReportMapping, to: ReportTemplate): readonly Finding[] {
  const { renamed = {}, given = {}, values = {}, joined = {}, converted = [] } = mapping;
  const questions = questionsOf(to).map(({ code }) => code);
  const tables = tablesOf(to);
  const columns = tables.flatMap(({ code, columns }) => columns.map((column) => `${code}.${column.code}`));
  const rows = tables.flatMap((table) =>
    (fixedRowsOf(table, to) ?? []).map((row) => `${table.code}[${row.code}]`),
  );
  const answered = new Set([...questions, ...columns]);
  const named = new Set([...answered, ...rows, ...tables.map(({ code }) => code)]);
  const misplaced = (part: keyof ReportMapping, known: ReadonlySet<string>, codes: readonly string[]) =>
    codes
      .filter((answer) => !known.has(answer))
      .slice(0, limits.findings)
      .map((answer) => {
        const params = { answer, place: addressInWords(answer, to) };
        return recordFinding('report/migration-no-place', params, { path: [part, answer] });
      });
  return [
    ...misplaced('renamed', named, Object.keys(renamed)),
    ...misplaced('given', answered, Object.keys(given)),
    ...misplaced('values', answered, Object.keys(values)),
    ...misplaced('joined', answered, Object.keys(joined)),
    ...misplaced('converted', answered, converted),
  ];
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
    if (Array.isArray(rows) && fixedRowsOf(table, to) === null)
      result[table.code] = (rows as readonly TableRow[]).map(row);
    else if (!Array.isArray(rows) && fixedRowsOf(table, to) !== null) {
      result[table.code] = carriedRows(
        rows as Readonly<Record<string, TableRow>>,
        { source, table, to, row },
        carrier,
      );
    } else carrier.find('report/migration-breaking', source);
  }
  return { answers: result, carried };
}

interface NamedRows {
  readonly source: string;
  readonly table: ReportTable;
  readonly to: ReportTemplate;
  readonly row: (value: unknown, place: string | number) => TableRow;
}

function carriedRows(
  rows: Readonly<Record<string, TableRow>>,
  { source, table, to, row }: NamedRows,
  carrier: AnswerCarrier,
): Record<string, TableRow> {
  const carried = new Set<string>();
  const result: Record<string, TableRow> = {};
  for (const { code } of fixedRowsOf(table, to) ?? []) {
    const address = carrier.sourceOf(`${table.code}[${code}]`);
    const old = /\[(.*)\]$/.exec(address)?.[1] ?? code;
    const values = rows[old];
    if (values === undefined || carrier.isDropped(`${source}[${old}]`)) continue;
    carried.add(old);
    result[code] = row(values, old);
  }
  for (const code of Object.keys(rows)) {
    if (!carried.has(code)) carrier.leave(`${source}[${code}]`, rows[code], ['answers', source, code]);
  }
  return result;
}
