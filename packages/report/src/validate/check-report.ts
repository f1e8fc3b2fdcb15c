import type { CivilDate, Finding, LocalizedText } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import { isOccurrence } from '../occurrence.ts';
import { yearProblem } from '../questions/date.ts';
import { foundText, isRecord, shortText } from '../unknown-value.ts';
import type { Path } from './checks.ts';
import { isId, nameOf, problem as problemWith } from './checks.ts';
import type { CompiledChecks } from './compiled-checks.ts';
import type { FindingSink } from './finding-sink.ts';
import { reportFinding } from './findings.ts';
import { organizationProblem } from './organization-check.ts';
import { unknownIn, unknownItem } from './row-words.ts';

/** What may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

const outline: readonly string[] = ['template', 'organization', 'round', 'answers'];

/** Everything of a report but its answers: template, organization, round, no unknown field. */
export function checkOutline(report: Fields, checks: CompiledChecks, sink: FindingSink): void {
  reportUnknownKeys(report, { path: [], known: outline }, sink);
  checkIdentity(report.template, checks, sink);
  const problem = organizationProblem(report.organization, checks.lists);
  if (problem !== null) sink.add(problem(['organization']));
  checkRound(report.round, sink);
}

function checkIdentity(identity: unknown, checks: CompiledChecks, sink: FindingSink): void {
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

/** What sentences call the days of a round. */
export const roundDays = {
  from: { code: 'from', label: { vi: 'Ngày đầu kỳ báo cáo', en: 'First day of the period' } },
  to: { code: 'to', label: { vi: 'Ngày cuối kỳ báo cáo', en: 'Last day of the period' } },
} as const;

function checkRound(round: unknown, sink: FindingSink): void {
  const path = ['round'];
  if (!isRecord(round)) {
    sink.add(reportFinding('report/no-round', { found: foundText(round) }, { path }));
    return;
  }
  reportUnknownKeys(round, { path, known: ['duty', 'occurrence', 'from', 'to'] }, sink);
  for (const key of ['duty', 'occurrence']) {
    const name = round[key];
    if (isId(name) && (key === 'duty' || isOccurrence(name))) continue;
    sink.add(reportFinding('report/no-round', { found: foundText(name) }, { path: [...path, key] }));
  }
  const isDay = (date: unknown, bound: 'from' | 'to'): date is CivilDate => {
    const fits = typeof date === 'string' && isCivilDate(date);
    const problem = fits
      ? yearProblem(nameOf(roundDays[bound]), date)
      : problemWith('report/no-period', { found: foundText(date) });
    if (problem !== null) sink.add(problem([...path, bound]));
    return fits;
  };
  const { from, to } = round;
  const hasFrom = isDay(from, 'from');
  const hasTo = isDay(to, 'to');
  if (hasFrom && hasTo && from > to)
    sink.add(reportFinding('report/period-reversed', { from, to }, { path }));
}

/** Which keys may stand at a place. */
interface KnownKeys {
  readonly path: Path;
  readonly known: readonly string[];
  /** What a sentence calls the table, where it is one or a row of one. */
  readonly table?: LocalizedText | undefined;
}

/** One finding for each key that nothing asks for. */
export function reportUnknownKeys(value: Fields, { path, known, table }: KnownKeys, sink: FindingSink): void {
  for (const key in value) {
    if (sink.isFull()) return;
    if (!known.includes(key) && Object.hasOwn(value, key)) sink.add(unknownKey(key, { path, table }));
  }
}

/** What stands at a place and nothing asks for: a field, or the row or column of a table. */
export function unknownKey(key: string, { path, table }: Omit<KnownKeys, 'known'>): Finding {
  const found = shortText(key);
  const params = { found, ...(table === undefined ? unknownItem : unknownIn(table, path.length > 2)) };
  return reportFinding('report/unknown-field', params, { path: [...path, found] });
}
