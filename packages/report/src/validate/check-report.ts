import type { CivilDate, Finding } from '@chiendich/core';
import { isCivilDate, isWellFormed } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { isRecord, shortText } from '../unknown-value.ts';
import type { Path } from './checks.ts';
import { isWithin } from './checks.ts';
import type { CompiledChecks, FieldCheck, SectionChecks, TableChecks } from './compiled-checks.ts';
import type { Sink } from './finding-sink.ts';
import { reportFinding } from './findings.ts';
import { limits } from './limits.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The parts of a report, as a sentence calls them. */
const sectionNames = {
  header: { vi: 'thông tin chung', en: 'header' },
  indicators: { vi: 'chỉ tiêu', en: 'indicators' },
  tables: { vi: 'bảng kê', en: 'tables' },
  narratives: { vi: 'lời văn', en: 'narratives' },
  attachments: { vi: 'tệp kèm theo', en: 'attachments' },
} as const;

const outline: readonly string[] = ['template', 'organization', 'period', ...Object.keys(sectionNames)];

/** Everything of a report but its answers: template, organization, period, no strange field. */
export function checkOutline(report: Fields, checks: CompiledChecks, sink: Sink): void {
  reportUnknownKeys(report, { path: [], known: outline }, sink);
  checkIdentity(report.template, checks, sink);
  const { organization } = report;
  if (
    typeof organization !== 'string' ||
    !/\S/.test(organization) ||
    !isWithin(organization, limits.organizationLength) ||
    !isWellFormed(organization)
  ) {
    sink.add(
      reportFinding('report/no-organization', { found: shortText(organization) }, { path: ['organization'] }),
    );
  }
  checkPeriod(report.period, checks, sink);
}

function checkIdentity(identity: unknown, checks: CompiledChecks, sink: Sink): void {
  const { id, version, title } = checks.template;
  const path = ['template'];
  const same = isRecord(identity) && identity.id === id && identity.version === version;
  if (same) {
    reportUnknownKeys(identity, { path, known: ['id', 'version'] }, sink);
    return;
  }
  const found = isRecord(identity)
    ? [identity.id, identity.version].flatMap((part) => shortText(part) ?? []).join(' ') || null
    : shortText(identity);
  sink.add(
    reportFinding('report/other-template', { title, version, expected: `${id} ${version}`, found }, { path }),
  );
}

function checkPeriod(period: unknown, checks: CompiledChecks, sink: Sink): void {
  const path = ['period'];
  if (!isRecord(period)) {
    sink.add(reportFinding('report/no-period', { found: shortText(period) }, { path }));
    return;
  }
  reportUnknownKeys(period, { path, known: ['from', 'to'] }, sink);
  const { from, to } = period;
  const isDay = (date: unknown, bound: string): date is CivilDate => {
    const fits = typeof date === 'string' && isCivilDate(date);
    if (!fits)
      sink.add(reportFinding('report/no-period', { found: shortText(date) }, { path: [...path, bound] }));
    return fits;
  };
  const hasFrom = isDay(from, 'from');
  const hasTo = isDay(to, 'to');
  if (!hasFrom || !hasTo) return;
  if (from > to) sink.add(reportFinding('report/period-reversed', { from, to }, { path }));
  const asked = checks.template.period;
  if (from !== asked.from || to !== asked.to) {
    const params = { from, to, askedFrom: asked.from, askedTo: asked.to };
    sink.add(reportFinding('report/other-period', params, { path }));
  }
}

/** The answers of one part of the report. */
export function checkSection(value: unknown, { key, fields }: SectionChecks, sink: Sink): void {
  if (isSection(value, key, sink)) checkFields(value, fields, [key], null, sink);
}

/** Whether a part of the report is there; reports where it is not. */
function isSection(value: unknown, key: keyof typeof sectionNames, sink: Sink): value is Fields {
  const isThere = isRecord(value);
  const params = { section: sectionNames[key], found: shortText(value) };
  if (!isThere) sink.add(reportFinding('report/no-section', params, { path: [key] }));
  return isThere;
}

/** `row` is the row's place below `base`, null outside tables; a path is built only for what is found. */
function checkFields(
  value: Fields,
  fields: readonly FieldCheck[],
  base: Path,
  row: number | null,
  sink: Sink,
): void {
  let absent = 0;
  for (const field of fields) {
    const answer = value[field.code];
    if (answer === undefined) {
      absent += 1;
      if (field.required)
        sink.add(
          reportFinding('report/answer-required', field.name, { path: pathTo(base, row, field.code) }),
        );
      continue;
    }
    if (answer === null && field.nullable) continue;
    const problem = field.check(answer);
    if (problem !== null) sink.add(problem(pathTo(base, row, field.code)));
  }
  let unknownKeys = absent - fields.length;
  for (const _ in value) unknownKeys += 1;
  if (unknownKeys === 0) return;
  const path = row === null ? base : [...base, row];
  reportUnknownKeys(value, { path, known: fields.map(({ code }) => code) }, sink);
}

function pathTo(base: Path, row: number | null, code: string): Path {
  return row === null ? [...base, code] : [...base, row, code];
}

/** Checks every table and returns the codes of those that are not sound. */
export function checkTables(value: unknown, checks: CompiledChecks, sink: Sink): ReadonlySet<string> {
  const unsound = new Set<string>();
  if (!isSection(value, 'tables', sink)) return unsound;
  for (const table of checks.tables) {
    const before = sink.size();
    checkTable(value[table.code], table, sink);
    if (sink.size() > before) unsound.add(table.code);
  }
  reportUnknownKeys(value, { path: ['tables'], known: checks.tables.map(({ code }) => code) }, sink);
  return unsound;
}

function checkTable(rows: unknown, table: TableChecks, sink: Sink): void {
  const { path, name, minimumRows, maximumRows } = table;
  if (rows === undefined && minimumRows === 0) return;
  if (!Array.isArray(rows)) {
    sink.add(reportFinding('report/not-a-list', { ...name, found: shortText(rows) }, { path }));
    return;
  }
  const miscount = rowCountFinding(table, rows.length);
  if (miscount !== null) sink.add(miscount);
  const end = Math.min(rows.length, maximumRows);
  for (let index = 0; index < end && !sink.isFull(); index += 1) {
    const row: unknown = rows[index];
    if (isRecord(row)) checkFields(row, table.columns, path, index, sink);
    else
      sink.add(
        reportFinding('report/not-a-row', { ...name, found: shortText(row) }, { path: [...path, index] }),
      );
  }
}

/** What is wrong with the number of a table's rows; null when nothing is. */
export function rowCountFinding(table: TableChecks, found: number): Finding | null {
  expectArgument(table, 'report/not-table-checks', 'rowCountFinding(table, …)');
  expectArgument(found, 'core/not-a-number', 'rowCountFinding(…, found)');
  const { name, path, minimumRows: minimum, maximumRows: maximum } = table;
  if (found < minimum) return reportFinding('report/too-few-rows', { ...name, found, minimum }, { path });
  if (found <= maximum) return null;
  return reportFinding('report/too-many-rows', { ...name, found, maximum }, { path });
}

/** Which keys may stand at a place. */
interface KnownKeys {
  readonly path: Path;
  readonly known: readonly string[];
}

function reportUnknownKeys(value: Fields, { path, known }: KnownKeys, sink: Sink): void {
  for (const key in value) {
    if (sink.isFull()) return;
    if (known.includes(key) || !Object.hasOwn(value, key)) continue;
    sink.add(
      reportFinding('report/unknown-field', { found: shortText(key) }, { path: [...path, shortText(key)] }),
    );
  }
}
