import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { cascadeProblem } from '../questions/choice.ts';
import type { TableRow } from '../report.ts';
import { decide, stopped } from '../rules/evaluate.ts';
import type { RuleReader } from '../rules/rule-reader.ts';
import { rowsThere } from '../rules/rule-reader.ts';
import { shortNumber } from '../unknown-value.ts';
import { brokenRows } from './broken-rows.ts';
import type { Path } from './checks.ts';
import type { CompiledChecks } from './compiled-checks.ts';
import { FindingSink } from './finding-sink.ts';
import { reportFinding } from './findings.ts';
import type { CascadeCheck, PartCheck, Relation, RuleCheck } from './relations.ts';

/**
 * What the rules of a template say of answers (phát hiện của các quy tắc), without a look at the rest of the report.
 *
 * `indexes` chooses among the relations of the compiled checks; without it all are asked. A rule that holds, or that its answers do not
 * decide, says nothing.
 */
export function ruleFindings(
  checks: Pick<CompiledChecks, 'relations' | 'byCode'>,
  read: RuleReader,
  indexes?: Iterable<number>,
): readonly Finding[] {
  expectArgument(indexes, 'report/not-indexes', 'ruleFindings(…, indexes)');
  expectArgument(checks, 'report/not-compiled-checks', 'ruleFindings(checks, …)');
  expectArgument(read, 'report/not-a-rule-reader', 'ruleFindings(…, read, …)');
  const sink = new FindingSink();
  addRuleFindings({ read, checks }, indexes ?? checks.relations.keys(), sink);
  return sink.findings();
}

interface Reading {
  readonly read: RuleReader;
  readonly checks: Pick<CompiledChecks, 'relations' | 'byCode'>;
}

/** `ruleFindings` for those who collect other findings too. */
export function addRuleFindings(reading: Reading, indexes: Iterable<number>, sink: FindingSink): void {
  for (const index of indexes) {
    const relation = reading.checks.relations.get(index);
    if (relation !== undefined) relationFindings(relation, reading, sink);
  }
}

function relationFindings(relation: Relation, { read, checks }: Reading, sink: FindingSink): void {
  switch (relation.kind) {
    case 'rule': {
      for (const found of brokenRule(relation, { read, checks })) sink.add(found);
      return;
    }
    case 'part':
    case 'cascade':
      for (const row of placesOf(relation, { read, checks })) {
        const found =
          relation.kind === 'part' ? partFinding(relation, row) : cascadeFinding(relation, row, read);
        if (found !== null) sink.add(found);
      }
      return;
    default:
      relation satisfies never;
  }
}

/** Where answers stand side by side: in the report, or in each row of a table. */
interface Place {
  readonly answer: (code: string) => unknown;
  readonly path: Path;
}

function placesOf({ table }: PartCheck | CascadeCheck, { read, checks }: Reading): readonly Place[] {
  if (table === null) return [{ answer: (code) => read.answer(code), path: ['answers'] }];
  const check = checks.byCode.get(table);
  const rows = check?.kind === 'table' ? check.rows : null;
  const place = (row: string | number, answer: Place['answer']) => ({
    answer,
    path: ['answers', table, row],
  });
  if (rows !== null)
    return rows.map(({ code }) => place(code, (column) => read.answer(`${table}.${code}.${column}`)));
  return rowsThere(read.rows(table)).map((row: TableRow, index) => place(index, (column) => row[column]));
}

function partFinding({ part, whole }: PartCheck, { answer, path }: Place): Finding | null {
  const partValue = answer(part.code);
  const wholeValue = answer(whole.code);
  if (typeof partValue !== 'number' || typeof wholeValue !== 'number' || !(partValue > wholeValue))
    return null;
  const params = {
    part: part.code,
    partLabel: part.label,
    partValue: shortNumber(partValue),
    whole: whole.code,
    wholeLabel: whole.label,
    wholeValue: shortNumber(wholeValue),
  };
  return reportFinding('report/part-exceeds-whole', params, { path: [...path, part.code] });
}

function cascadeFinding(
  { question, lists, parent }: CascadeCheck,
  { answer, path }: Place,
  read: RuleReader,
): Finding | null {
  const above = parent.isColumn ? answer(parent.code) : read.answer(parent.code);
  const own = answer(question.code);
  if (own === undefined || own === null) return null;
  const problem = cascadeProblem(question, lists, { answer: own, parent: above });
  return problem === null ? null : problem([...path, question.code]);
}

/** One finding, or one for each row of which something does not hold that must hold of every row. */
function brokenRule(
  { rule, source, path, reads, concerns }: RuleCheck,
  { read, checks }: Reading,
): readonly Finding[] {
  const decided = decide(rule, read);
  if (decided === stopped)
    return [reportFinding('report/rule-stopped', { rule: source.code, message: source.message }, { path })];
  if (decided !== false) return [];
  const { severity, code, message } = source;
  const params = { rule: code, message, fields: reads, concerns };
  const rows = brokenRows(rule, read, checks.byCode) ?? [];
  if (rows.length === 0) return [reportFinding('report/rule-broken', params, { path, severity })];
  return rows.map(({ table, row, label }) =>
    reportFinding(
      'report/rule-broken',
      { ...params, concerns: [...concerns, label] },
      { path: ['answers', table, row], severity },
    ),
  );
}
