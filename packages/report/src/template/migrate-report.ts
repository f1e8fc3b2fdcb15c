import type { Finding, FindingParam, Result } from '@chiendich/core';
import { failure, hasErrors, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { recordFinding } from '../ledger/record-findings.ts';
import type { Report, TableRow } from '../report.ts';
import { isRecord, shortNumber, shortText } from '../unknown-value.ts';
import { createValidator } from '../validate/create-validator.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import type { ReportMapping } from './report-mapping.ts';
import { requireMapping } from './report-mapping.ts';
import type { ReportTable, ReportTemplate } from './template.ts';

/**
 * Carries a report over to another version of its template (chuyển báo cáo sang phiên bản mẫu mới).
 *
 * Nothing is lost silently: an answer that the new version does not ask for must be renamed or dropped by name, no answer
 * changes its measure unit or type, and a mapping to a place that the new version does not have is refused. What was
 * dropped is listed in info findings, each with the value that it had. The result is validated against the new version.
 * What has not even the parts of a report fails with the findings of the old version; a mapping of another shape throws
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
  requireMapping(mapping);
  if (!isRecord(report) || !isRecord(report.template)) {
    return failure(createValidator(from).validate(report).findings);
  }
  if (report.template.id !== from.id || report.template.version !== from.version) {
    const expected = `${from.id} ${from.version}`;
    const found = `${report.template.id} ${report.template.version}`;
    const params = { title: from.title, version: from.version, expected, found };
    return failure([reportFinding('report/other-template', params, { path: ['template'] })]);
  }
  if (
    !sections.every((section) => isRecord(report[section])) ||
    !Object.values(report.tables).every(isTable)
  ) {
    return failure(createValidator(from).validate(report).findings);
  }
  const carrier = new AnswerCarrier(mapping);
  const migrated: Report = {
    ...report,
    template: { id: to.id, version: to.version },
    header: carrier.section(report.header, { before: from.header, after: to.header }, wholePart('header')),
    indicators: carrier.section(
      report.indicators,
      { before: from.indicators, after: to.indicators },
      wholePart('indicators'),
    ),
    tables: carrier.tables(report.tables, from.tables, to.tables),
    narratives: carrier.section(
      report.narratives,
      { before: from.narratives, after: to.narratives },
      wholePart('narratives'),
    ),
    attachments: carrier.section(
      report.attachments,
      { before: from.attachments, after: to.attachments },
      wholePart('attachments'),
    ),
  };
  const validated = createValidator(to).validate(migrated);
  const findings = [...unplaced(mapping, to), ...carrier.findings, ...validated.findings];
  return hasErrors(findings) ? failure(findings) : success(migrated, findings);
}

const sections = ['header', 'indicators', 'tables', 'narratives', 'attachments'] as const;

/** What a mapping puts where the new version has no place: it would be lost without a finding. */
function unplaced({ renamed = {}, given = {} }: ReportMapping, to: ReportTemplate): readonly Finding[] {
  const { header, indicators, narratives, attachments, tables } = to;
  const places = new Set([
    ...[...header, ...indicators, ...narratives, ...attachments].map(({ code }) => code),
    ...tables.flatMap(({ code, columns }) => columns.map((column) => `${code}.${column.code}`)),
  ]);
  const codes = tables.map(({ code }) => code);
  const misplaced = (part: 'renamed' | 'given', known: ReadonlySet<string>, named: object) =>
    Object.keys(named)
      .filter((answer) => !known.has(answer))
      .slice(0, limits.findings)
      .map((answer) => recordFinding('report/migration-no-place', { answer }, { path: [part, answer] }));
  return [
    ...misplaced('renamed', new Set([...places, ...codes]), renamed),
    ...misplaced('given', places, given),
  ];
}

function isTable(rows: unknown): boolean {
  return Array.isArray(rows) && rows.every(isRecord);
}

type Field = { readonly code: string };
/** What is asked at one place, by the old version and by the new one. */
interface AskedFields {
  readonly before: readonly Field[];
  readonly after: readonly Field[];
}
/** What stands before the codes of columns in a mapping, old and new, and where the answers stand in the old report. */
interface Prefix {
  readonly before: string;
  readonly after: string;
  readonly path: readonly [part: string, ...rest: (string | number)[]];
}
type Answers<Value> = Readonly<Record<string, Value>>;

function wholePart(part: string): Prefix {
  return { before: '', after: '', path: [part] };
}

class AnswerCarrier {
  readonly findings: Finding[] = [];
  readonly #mapping: ReportMapping;

  constructor(mapping: ReportMapping) {
    this.#mapping = mapping;
  }

  /** The answers of a part of the report, or of a row: `prefix` is then `table.`. */
  section<Value>(answers: Answers<Value>, { before, after }: AskedFields, prefix: Prefix): Answers<Value> {
    const [part] = prefix.path;
    const carried = new Set<string>();
    const entries: [string, Value][] = [];
    for (const field of after) {
      const source = this.#sourceOf(field.code, prefix);
      const answer = Object.hasOwn(answers, source) ? answers[source] : undefined;
      const old = before.find(({ code }) => code === source);
      const given = own(this.#mapping.given, `${prefix.after}${field.code}`);
      if (given !== undefined) entries.push([field.code, given as Value]);
      else if (answer !== undefined && old !== undefined && !this.#isDropped(`${prefix.before}${source}`)) {
        if (!asksTheSame(old, field))
          this.#find('report/migration-breaking', part, `${prefix.before}${source}`);
        entries.push([field.code, answer]);
        carried.add(source);
      }
    }
    for (const code of Object.keys(answers)) {
      if (carried.has(code)) continue;
      const answer = `${prefix.before}${code}`;
      if (this.#isDropped(answer)) this.#lose(answer, answers[code], [...prefix.path, code]);
      else this.#find('report/migration-unmapped', part, answer);
    }
    return Object.fromEntries(entries);
  }

  tables(
    tables: Report['tables'],
    before: readonly ReportTable[],
    after: readonly ReportTable[],
  ): Report['tables'] {
    const carried = new Set<string>();
    const entries: [string, readonly TableRow[]][] = [];
    for (const table of after) {
      const source = own(this.#mapping.renamed, table.code) ?? table.code;
      const rows = Object.hasOwn(tables, source) ? tables[source] : undefined;
      const old = before.find(({ code }) => code === source);
      if (rows === undefined || old === undefined || this.#isDropped(source)) continue;
      carried.add(source);
      const columns = { before: old.columns, after: table.columns };
      const prefix = { before: `${source}.`, after: `${table.code}.` };
      entries.push([
        table.code,
        rows.map((row, index) => this.section(row, columns, { ...prefix, path: ['tables', source, index] })),
      ]);
    }
    for (const code of Object.keys(tables)) {
      if (carried.has(code)) continue;
      if (this.#isDropped(code)) this.#lose(code, tables[code], ['tables', code]);
      else this.#find('report/migration-unmapped', 'tables', code);
    }
    return Object.fromEntries(entries);
  }

  #sourceOf(code: string, prefix: Prefix): string {
    const renamed = own(this.#mapping.renamed, `${prefix.after}${code}`);
    return renamed === undefined
      ? code
      : renamed.slice(renamed.startsWith(prefix.before) ? prefix.before.length : 0);
  }

  #isDropped(code: string): boolean {
    return this.#mapping.dropped?.includes(code) ?? false;
  }

  /** What is given up is listed value by value. */
  #lose(answer: string, value: unknown, path: Prefix['path']): void {
    if (value === null || value === undefined || this.findings.length > limits.findings) return;
    this.findings.push(
      this.findings.length === limits.findings
        ? reportFinding('report/too-many-findings', { maximum: limits.findings })
        : recordFinding('report/migration-dropped', { answer, found: lostValue(value) }, { path }),
    );
  }

  /** A column is reported once, not once a row. */
  #find(code: 'report/migration-breaking' | 'report/migration-unmapped', part: string, answer: string): void {
    const known = this.findings.some((found) => found.code === code && found.params.answer === answer);
    if (!known) this.findings.push(recordFinding(code, { answer }, { path: [part, ...answer.split('.')] }));
  }
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function lostValue(value: unknown): FindingParam {
  if (typeof value === 'number') return shortNumber(value);
  if (Array.isArray(value))
    return { vi: `${value.length} dòng hoặc tệp`, en: `${value.length} rows or files` };
  if (!isRecord(value)) return shortText(value);
  if (value.state === 'notApplicable') return { vi: 'không áp dụng', en: 'not applicable' };
  const reason = shortText(value.reason) ?? '';
  return { vi: `chưa có số liệu: ${reason}`, en: `missing: ${reason}` };
}

/** Same measure unit and type; a change of decimals is left to the validator, which sees the value. */
function asksTheSame(before: object, after: object): boolean {
  const essence = ({ unit, kind }: { readonly unit?: string; readonly kind?: string }) =>
    `${unit ?? ''} ${kind ?? ''}`;
  return essence(before) === essence(after);
}
