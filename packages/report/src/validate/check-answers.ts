import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { isComputedAnswer } from '../derive/computed-answer.ts';
import type { KnownComputed } from '../derive/report-answers.ts';
import { ReportAnswers } from '../derive/report-answers.ts';
import { isBlankRow } from '../input/blank-answer.ts';
import { isRecord } from '../unknown-value.ts';
import { problemOf } from './answer-check.ts';
import { answerInWords } from './answer-in-words.ts';
import type { Fields } from './check-report.ts';
import { reportUnknownKeys } from './check-report.ts';
import type { Path } from './checks.ts';
import { isRowsByName, unreadPlace } from './checks.ts';
import type { CompiledChecks, QuestionCheck, TableCheck } from './compiled-checks.ts';
import type { FindingSink } from './finding-sink.ts';
import { reportFinding } from './findings.ts';
import { rowProblem } from './rows-check.ts';

/**
 * Checks all answers of a report: first what no rule decides and what is sound, then, by the rules, what is asked, required
 * and computed. Returns the answers as rules read them.
 */
export function checkAnswers(
  report: { readonly answers: Fields; readonly round: Fields },
  checks: CompiledChecks,
  sink: FindingSink,
): ReportAnswers {
  const { answers } = report;
  const unsound = new Set<string>();
  let absent = 0;
  for (const item of checks.items) {
    const answer = answers[item.code];
    if (answer === undefined) absent += 1;
    if (item.governed) continue;
    const before = sink.size();
    if (item.kind === 'table') checkTable(answer, item, { sink, decided: null });
    else checkItem(item, answer, sink);
    if (sink.size() > before) unsound.add(item.code);
  }
  let unknownKeys = absent - checks.items.length;
  for (const _ in answers) unknownKeys += 1;
  if (unknownKeys !== 0)
    reportUnknownKeys(answers, { path: ['answers'], known: checks.items.map(({ code }) => code) }, sink);
  const decided = new ReportAnswers(checks, report, unsound);
  if (checks.governing.length > 0) checkGoverned(answers, { checks, decided }, sink);
  return decided;
}

interface Decided {
  readonly checks: CompiledChecks;
  readonly decided: ReportAnswers;
}

/** What rules decide about: items in the order of the template. */
function checkGoverned(answers: Fields, { checks, decided }: Decided, sink: FindingSink): void {
  for (const item of checks.items) {
    if (!item.governed) continue;
    const answer = answers[item.code];
    const path = ['answers', item.code];
    const asked = decided.asked(item.code);
    if (asked === false) {
      if (answer !== undefined) sink.add(reportFinding('report/answer-not-asked', item.name, { path }));
    } else if (item.kind === 'table') {
      if (asked || answer !== undefined) checkTable(answer, item, { sink, decided });
    } else {
      const required = decided.isRequired(item);
      checkDecided(item, answer, { sink, path, required, computed: decided.computed(item) });
    }
  }
}

/** An answer that no rule decides about; its path is built only for what is found. */
function checkItem(item: QuestionCheck, answer: unknown, sink: FindingSink): void {
  if (answer === undefined) {
    if (item.required)
      sink.add(reportFinding('report/answer-required', item.name, { path: ['answers', item.code] }));
    return;
  }
  const problem = problemOf(item, answer);
  if (problem !== null) sink.add(problem(['answers', item.code]));
}

interface Place {
  readonly sink: FindingSink;
  readonly path: Path;
  readonly required: boolean;
}

function checkAnswer(item: QuestionCheck, answer: unknown, { sink, path, required }: Place): void {
  if (answer === undefined) {
    if (required) sink.add(reportFinding('report/answer-required', item.name, { path }));
    return;
  }
  const problem = problemOf(item, answer);
  if (problem !== null) sink.add(problem(path));
}

interface DecidedPlace extends Place {
  readonly computed: KnownComputed | null;
}

/** An answer of which rules decide whether it is required, or what it is. */
function checkDecided(
  item: QuestionCheck,
  answer: unknown,
  { sink, path, required, computed }: DecidedPlace,
): void {
  if (computed === null) {
    checkAnswer(item, answer, { sink, path, required });
    return;
  }
  for (const finding of computedFindings(item, { answer, required, computed }, path)) sink.add(finding);
  if (answer === undefined) return;
  const problem = problemOf(item, answer);
  if (problem !== null) sink.add(problem(path));
}

/** What is to be said of a computed answer: that it is another one, and what was left out of it. */
function computedFindings(
  { name, question }: QuestionCheck,
  {
    answer,
    required,
    computed,
  }: { readonly answer: unknown; readonly required: boolean; readonly computed: KnownComputed },
  path: Path,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (!isComputedAnswer(answer, computed.answer, required)) {
    const params = { ...name, expected: answerInWords(question, computed.answer) };
    const given = { ...params, found: answerInWords(question, answer) };
    findings.push(
      answer === undefined
        ? reportFinding('report/computed-left-out', params, { path })
        : computed.answer === undefined
          ? reportFinding('report/computed-blank', given, { path })
          : reportFinding('report/computed-differs', given, { path }),
    );
  }
  if (computed.leftOut.length > 0)
    findings.push(reportFinding('report/left-out-of-sum', { ...name, left: computed.leftOut }, { path }));
  return findings;
}

interface TablePlace {
  readonly sink: FindingSink;
  /** What the rules decide in its cells; null where they decide nothing, or nothing yet. */
  readonly decided: ReportAnswers | null;
}

function checkTable(answer: unknown, table: TableCheck, place: TablePlace): void {
  const { sink } = place;
  if (answer === unreadPlace) return;
  if (answer !== undefined && !(table.rows === null ? Array.isArray(answer) : isRowsByName(answer))) {
    const problem = table.check(answer);
    if (problem !== null) sink.add(problem(table.path));
  } else if (table.rows === null) checkFreeRows(answer, table, place);
  else checkFixedRows(answer, table, place);
}

function checkFreeRows(rows: unknown, table: TableCheck, { sink, decided }: TablePlace): void {
  const { path, name, maximumRows } = table;
  const list = (rows ?? []) as readonly unknown[];
  const miscount = rowCountFinding(table, list.length);
  if (miscount !== null) sink.add(miscount);
  const end = Math.min(list.length, maximumRows);
  for (let index = 0; index < end && !sink.isFull(); index += 1) {
    const row = list[index];
    if (row === unreadPlace) continue;
    if (isRecord(row) && !isBlankRow(row, table)) checkRow(row, { table, row: index }, { sink, decided });
    else if (isRecord(row))
      sink.add(reportFinding('report/blank-row', { ...name, row: index + 1 }, { path: [...path, index] }));
    else sink.add(rowProblem(name, row, [index])(path));
  }
}

function checkFixedRows(answer: unknown, table: TableCheck, { sink, decided }: TablePlace): void {
  const { path, name, rows } = table;
  const given = (answer ?? {}) as Fields;
  for (const { code, label } of rows ?? []) {
    const row = given[code];
    const asked = decided?.rowAsked(table.code, code);
    if (row === unreadPlace || (asked === null && row === undefined)) continue;
    if (asked === false) {
      if (row !== undefined)
        sink.add(reportFinding('report/row-not-asked', { ...name, row: label }, { path: [...path, code] }));
    } else if (row === undefined || isRecord(row))
      checkRow(row ?? {}, { table, row: code }, { sink, decided });
    else sink.add(rowProblem(name, row, [code])(path));
  }
  const known = (rows ?? []).map(({ code }) => code);
  reportUnknownKeys(given, { path, known, table: name.label }, sink);
}

function checkRow(
  value: Fields,
  { table, row }: { readonly table: TableCheck; readonly row: string | number },
  { sink, decided }: TablePlace,
): void {
  let absent = 0;
  for (const column of table.columns) {
    const answer = value[column.code];
    if (answer === undefined) absent += 1;
    if (!column.governed) {
      if (answer !== undefined) {
        const problem = problemOf(column, answer);
        if (problem !== null) sink.add(problem([...table.path, row, column.code]));
      } else if (column.required) {
        const path = [...table.path, row, column.code];
        sink.add(reportFinding('report/answer-required', column.name, { path }));
      }
      continue;
    }
    const path = [...table.path, row, column.code];
    if (decided === null) {
      checkAnswer(column, answer, { sink, path, required: false });
      continue;
    }
    const cell = decided.cell(table.code, row, column);
    if (cell.asked) checkDecided(column, answer, { sink, path, ...cell });
    else if (cell.asked === null) checkAnswer(column, answer, { sink, path, required: false });
    else if (answer !== undefined) sink.add(reportFinding('report/answer-not-asked', column.name, { path }));
  }
  let unknownKeys = absent - table.columns.length;
  for (const _ in value) unknownKeys += 1;
  if (unknownKeys === 0) return;
  const known = table.columns.map(({ code }) => code);
  reportUnknownKeys(value, { path: [...table.path, row], known, table: table.name.label }, sink);
}

/** What is wrong with the number of a table's rows; null when nothing is. */
export function rowCountFinding(table: TableCheck, found: number): Finding | null {
  expectArgument(table, 'report/not-table-checks', 'rowCountFinding(table, …)');
  expectArgument(found, 'core/not-a-number', 'rowCountFinding(…, found)');
  const { name, path, minimumRows: minimum, maximumRows: maximum, rows } = table;
  if (rows !== null) return null;
  if (found < minimum) return reportFinding('report/too-few-rows', { ...name, found, minimum }, { path });
  if (found <= maximum) return null;
  return reportFinding('report/too-many-rows', { ...name, found, maximum }, { path });
}
