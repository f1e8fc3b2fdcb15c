import type { Finding, LocalizedText } from '@chiendich/core';
import { recordFinding } from '../ledger/record-findings.ts';
import type { Report } from '../report.ts';
import { limits } from '../validate/limits.ts';
import { type AddressedSort, addressesIn, addressesOf, tableOfAddress } from './addresses.ts';
import { own } from './own.ts';
import { addressInWords } from './place-in-report.ts';
import type { ReportMapping } from './report-mapping.ts';
import type { ReportTemplate } from './template.ts';
import { valueFindings } from './value-findings.ts';

interface Versions {
  readonly from: ReportTemplate;
  readonly to: ReportTemplate;
}

type Part = keyof ReportMapping;
/** One code of a mapping: the new one that takes something, or an old one that it takes. */
interface Named {
  readonly part: Part;
  readonly code: string;
  readonly path: Finding['path'];
}
/** An old code that a new one takes. */
interface Source extends Named {
  readonly taker: string;
}

/**
 * What in a mapping does nothing or cannot be done, each at its place: codes that a version does not have, parts that cannot
 * take each other, and two decisions about one code. It would be passed over in silence.
 */
export function mappingFindings(
  mapping: ReportMapping,
  { from, to }: Versions,
  report: Report,
): readonly Finding[] {
  const [before, after] = [addressesOf(from), addressesOf(to)];
  const takers = takersOf(mapping);
  const sources = sourcesOf(mapping);
  const dropped = (mapping.dropped ?? []).map(
    (code, at): Named => ({ part: 'dropped', code, path: ['dropped', at] }),
  );
  const unknown = [
    ...sources.filter(({ code }) => !before.has(code)),
    ...unheld(
      dropped.filter(({ code }) => !before.has(code)),
      report,
    ),
  ];
  const findings = [
    ...takers.flatMap((taker) => takerFinding(taker, after.get(taker.code), to) ?? []),
    ...unknown.map(({ code, path }) => {
      const params = { answer: code, place: addressInWords(code, from) };
      return recordFinding('report/migration-no-source', params, { path });
    }),
    ...valueFindings(mapping, from, report),
    ...sources.flatMap((source) => unfitSource(source, { before, after, mapping, from, to }) ?? []),
    ...conflicts({ takers, sources, dropped: dropped.filter(({ code }) => before.has(code)) }, { from, to }),
  ];
  return findings.slice(0, limits.findings);
}

/** A report may hold what its template does not have, which is dropped by name too. */
function unheld(dropped: readonly Named[], report: Report): readonly Named[] {
  if (dropped.length === 0) return dropped;
  const held = addressesIn(report);
  return dropped.filter(({ code }) => !held.has(code));
}

function takersOf({ renamed, given, values, joined, converted }: ReportMapping): readonly Named[] {
  const keys = (part: Part, record: object = {}): readonly Named[] =>
    Object.keys(record).map((code) => ({ part, code, path: [part, code] }));
  return [
    ...keys('renamed', renamed),
    ...keys('given', given),
    ...keys('values', values),
    ...keys('joined', joined),
    ...(converted ?? []).map((code, at): Named => ({ part: 'converted', code, path: ['converted', at] })),
  ];
}

function sourcesOf({ renamed = {}, joined = {} }: ReportMapping): readonly Source[] {
  return [
    ...Object.entries(renamed).map(
      ([taker, code]): Source => ({ part: 'renamed', taker, code, path: ['renamed', taker] }),
    ),
    ...Object.entries(joined).flatMap(([taker, { from }]) =>
      from.map((code, at): Source => ({ part: 'joined', taker, code, path: ['joined', taker, 'from', at] })),
    ),
  ];
}

/** What a part of a mapping does to what it names; a table or row is only renamed. */
const actions: Readonly<Record<Exclude<Part, 'renamed' | 'dropped'>, LocalizedText>> = {
  given: { vi: 'ghi sẵn nội dung cho', en: 'give an answer to' },
  values: { vi: 'đổi giá trị của', en: 'map values of' },
  joined: { vi: 'gộp nội dung vào', en: 'join answers into' },
  converted: { vi: 'quy đổi đơn vị tính của', en: 'convert the measure unit of' },
};

function takerFinding(
  { part, code, path }: Named,
  sort: AddressedSort | undefined,
  to: ReportTemplate,
): Finding | null {
  const params = { answer: code, place: addressInWords(code, to) };
  if (sort === undefined) return recordFinding('report/migration-no-place', params, { path });
  if (sort === 'question' || sort === 'column' || part === 'renamed' || part === 'dropped') return null;
  return recordFinding('report/migration-not-of-tables', { ...params, action: actions[part] }, { path });
}

/** A question takes from questions, a table from tables, a column or row from those of the table that its own table takes. */
function unfitSource(
  { taker, code, path }: Source,
  {
    before,
    after,
    mapping,
    from,
    to,
  }: Versions & {
    readonly before: ReadonlyMap<string, AddressedSort>;
    readonly after: ReadonlyMap<string, AddressedSort>;
    readonly mapping: ReportMapping;
  },
): Finding | null {
  const [sort, taken] = [after.get(taker), before.get(code)];
  const isJoinOfTables = path[0] === 'joined' && (sort === 'table' || sort === 'row');
  if (sort === undefined || taken === undefined || isJoinOfTables) return null;
  const table = tableOfAddress(taker);
  const { renamed = {} } = mapping;
  const source = own(renamed, table) ?? table;
  const isWithin = sort === 'column' || sort === 'row';
  if (sort === taken && (!isWithin || tableOfAddress(code) === source)) return null;
  const params = { answer: taker, place: addressInWords(taker, to), source: addressInWords(code, from) };
  return recordFinding('report/migration-source-unfit', params, { path });
}

/** Two decisions about one code: a new one that takes twice, an old one that is taken and dropped, or twice in one join. */
function conflicts(
  {
    takers,
    sources,
    dropped,
  }: {
    readonly takers: readonly Named[];
    readonly sources: readonly Source[];
    readonly dropped: readonly Named[];
  },
  { from, to }: Versions,
): readonly Finding[] {
  const conflict = ({ code, path }: Named, template: ReportTemplate) => {
    const params = { answer: code, place: addressInWords(code, template) };
    return recordFinding('report/migration-conflict', params, { path });
  };
  const deciding: readonly Part[] = ['renamed', 'given', 'joined'];
  const decided = new Set<string>();
  const twice = takers.filter(({ part, code }) => {
    if (!deciding.includes(part)) return false;
    if (decided.has(code)) return true;
    decided.add(code);
    return false;
  });
  const taken = new Set(sources.flatMap(({ code }) => [code, tableOfAddress(code)]));
  const joined = new Set<string>();
  const repeated = sources.filter(({ part, taker, code }) => {
    if (part !== 'joined') return false;
    const key = JSON.stringify([taker, code]);
    if (joined.has(key)) return true;
    joined.add(key);
    return false;
  });
  return [
    ...twice.map((named) => conflict(named, to)),
    ...repeated.map((named) => conflict(named, from)),
    ...dropped.filter(({ code }) => taken.has(code)).map((named) => conflict(named, from)),
  ];
}
