import type { Answer, QuestionAnswer, Report } from '../report.ts';
import { isRecord } from '../unknown-value.ts';
import { isRowsByName, unreadPlace } from '../validate/checks.ts';
import type { CompiledChecks, TableCheck } from '../validate/compiled-checks.ts';
import { ReportAnswers } from './report-answers.ts';

type Answers = Record<string, Answer>;

/** The report with what its template computes, where it does not state it (tính các mục được tính). */
export function withComputed(report: Report, checks: CompiledChecks): Report {
  if (!checks.governing.some(({ state }) => state === 'computed')) return report;
  const { answers, round } = report;
  const read = new ReportAnswers(checks, { answers, round: { ...round } });
  const completed: Answers = { ...answers };
  for (const item of checks.items) {
    if (!item.governed || !read.isAsked(item.code)) continue;
    if (item.kind === 'table') {
      const rows = completedTable(answers[item.code], item, read);
      if (rows !== undefined) completed[item.code] = rows;
    } else if (!Object.hasOwn(answers, item.code)) {
      const answer = read.computed(item)?.answer;
      if (answer !== undefined) completed[item.code] = answer;
    }
  }
  return { ...report, answers: completed };
}

function completedTable(
  answer: Answer | undefined,
  table: TableCheck,
  read: ReportAnswers,
): Answer | undefined {
  if (table.rows === null) {
    if (!Array.isArray(answer)) return answer;
    return (answer as readonly unknown[]).map((row, index) =>
      completedRow(row, { table, row: index }, read),
    ) as Answer;
  }
  if (answer !== undefined && !isRowsByName(answer)) return answer;
  const given: Readonly<Record<string, unknown>> = answer ?? {};
  const rows = new Map(Object.entries(given));
  for (const { code } of table.rows) {
    if (!read.isRowAsked(table.code, code)) continue;
    const row = completedRow(given[code] ?? {}, { table, row: code }, read);
    if (isRecord(row) && Object.keys(row).length > 0) rows.set(code, row);
  }
  return rows.size === 0 ? answer : (Object.fromEntries(rows) as Answer);
}

function completedRow(
  row: unknown,
  { table, row: place }: { readonly table: TableCheck; readonly row: string | number },
  read: ReportAnswers,
): unknown {
  if (!isRecord(row) || row === unreadPlace) return row;
  const completed: Record<string, unknown> = { ...row };
  for (const column of table.columns) {
    if (!column.governed || Object.hasOwn(row, column.code)) continue;
    const { asked, computed } = read.cell(table.code, place, column);
    const answer: QuestionAnswer | undefined = asked ? computed?.answer : undefined;
    if (answer !== undefined) completed[column.code] = answer;
  }
  return completed;
}
