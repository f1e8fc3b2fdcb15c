import type { Finding } from '@chiendich/core';
import { recordFinding } from '../ledger/record-findings.ts';
import type { Question } from '../questions/question.ts';
import type { Report } from '../report.ts';
import { isRecord } from '../unknown-value.ts';
import { tableOfAddress } from './addresses.ts';
import { questionsOf, tablesOf } from './items.ts';
import { own } from './own.ts';
import { addressInWords } from './place-in-report.ts';
import type { ReportMapping } from './report-mapping.ts';
import type { ReportTemplate } from './template.ts';

/** Old values in a mapping that no answer can have: entries that no old list has, what is neither yes nor no. */
export function valueFindings(
  mapping: ReportMapping,
  from: ReportTemplate,
  { answers }: Report,
): readonly Finding[] {
  const questions = questionsAt(from);
  const unknown = Object.entries(mapping.values ?? {}).flatMap(([address, values]) => {
    const known = sourcesOf(address, mapping).map((source) => valuesOf(questions.get(source), from));
    if (known.length === 0 || known.includes(null)) return [];
    const all = new Set(known.flatMap((each) => each ?? []));
    return Object.keys(values).flatMap((value) => (all.has(value) ? [] : [{ address, value }]));
  });
  if (unknown.length === 0) return [];
  const held = textsIn(answers);
  return unknown
    .filter(({ value }) => !held.has(value))
    .map(({ address, value }) => {
      const [source = address] = sourcesOf(address, mapping);
      const { vi, en } = addressInWords(source, from);
      const place = { vi: `giá trị “${value}” của ${vi}`, en: `value “${value}” of ${en}` };
      return recordFinding(
        'report/migration-no-source',
        { answer: source, place },
        { path: ['values', address, value] },
      );
    });
}

/** The old addresses of which a new one takes its answer. */
function sourcesOf(address: string, { renamed, joined }: ReportMapping): readonly string[] {
  const join = own(joined, address);
  if (join !== undefined) return join.from;
  const source = own(renamed, address);
  if (source !== undefined) return [source];
  const table = tableOfAddress(address);
  return [`${own(renamed, table) ?? table}${address.slice(table.length)}`];
}

function questionsAt(template: ReportTemplate): ReadonlyMap<string, Question> {
  const columns = tablesOf(template).flatMap(({ code, columns }) =>
    columns.map((column) => [`${code}.${column.code}`, column] as const),
  );
  return new Map([
    ...questionsOf(template).map((question) => [question.code, question] as const),
    ...columns,
  ]);
}

/** Every value that a question takes, as text; null where they are not few. */
function valuesOf(question: Question | undefined, { lists = [] }: ReportTemplate): readonly string[] | null {
  if (question?.kind === 'yesNo') return ['true', 'false'];
  if (question?.kind !== 'choice') return null;
  return lists.find(({ code }) => code === question.from)?.items.map(({ code }) => code) ?? null;
}

/** A report may hold what its list does not have; a mapping may mend that. */
function textsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return new Set([value]);
  if (!Array.isArray(value) && !isRecord(value)) return new Set();
  return new Set(Object.values(value).flatMap((each) => [...textsIn(each)]));
}
