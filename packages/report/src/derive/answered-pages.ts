import { expectArgument } from '#misuse';
import type { HostLists } from '../questions/lists.ts';
import type { Question } from '../questions/question.ts';
import type { QuestionAnswer, Report } from '../report.ts';
import type { FixedRow } from '../template/table.ts';
import type {
  Note,
  ReportTable,
  ReportTemplate,
  TemplateItem,
  TemplatePage,
  TemplateSection,
} from '../template/template.ts';
import { isRecord } from '../unknown-value.ts';
import { checkAnswers } from '../validate/check-answers.ts';
import type { CompiledChecks, QuestionCheck, TableCheck } from '../validate/compiled-checks.ts';
import { compileChecks } from '../validate/compiled-checks.ts';
import { FindingSink } from '../validate/finding-sink.ts';
import { readTemplateRules } from './read-template-rules.ts';
import type { ReportAnswers } from './report-answers.ts';
import { withComputed } from './with-computed.ts';

/** One question that a report is asked (câu hỏi đã trả lời), or one cell of a row. */
interface AnsweredQuestion {
  /** As the template has it. */
  readonly question: Question;
  /** Whether it must be answered. */
  readonly required: boolean;
  /** What the report says, or what its template computes; null where it was not answered. */
  readonly answer: QuestionAnswer | null;
}

/** One row of a table. */
interface AnsweredRow {
  /** The row as the template names it; null for one of the reporter's own. */
  readonly row: FixedRow | null;
  /** One for each column, in their order; null where the row is not asked for it. */
  readonly cells: readonly (AnsweredQuestion | null)[];
}

/** A question that stands in a section. */
interface QuestionItem extends AnsweredQuestion {
  /** What kind of item it is. */
  readonly kind: 'question';
}

/** A table that stands in a section. */
interface TableItem {
  /** What kind of item it is. */
  readonly kind: 'table';
  /** As the template has it. */
  readonly table: ReportTable;
  /** Those that are asked by name, or the reporter's own. */
  readonly rows: readonly AnsweredRow[];
}

/** Words that stand in a section. */
interface NoteItem {
  /** What kind of item it is. */
  readonly kind: 'note';
  /** As the template has it. */
  readonly note: Note;
}

/** What stands in a section of a report. */
export type AnsweredItem = QuestionItem | TableItem | NoteItem;

/**
 * A section of a report, with what it is asked.
 *
 * @inline
 */
interface AnsweredSection {
  /** As the template has it. */
  readonly section: TemplateSection;
  /** In the author's order, at least one. */
  readonly items: readonly AnsweredItem[];
}

/** A page of a report, with what it is asked. */
export interface AnsweredPage {
  /** As the template has it. */
  readonly page: TemplatePage;
  /** In the author's order, at least one. */
  readonly sections: readonly AnsweredSection[];
}

/**
 * What a report says, page by page in the author's order (nội dung báo cáo theo mẫu): every item that its template asks
 * of it, with the answer, and what the template computes. What is not asked is left out, and so are its answers.
 *
 * The template is taken as sound (`checkTemplate` says whether it is). The report is not judged: `validate` is for that.
 * `host` supplies the lists of organizations and territories.
 */
export function answeredPages(
  template: ReportTemplate,
  report: Report,
  host: HostLists = {},
): readonly AnsweredPage[] {
  expectArgument(template, 'report/not-a-template', 'answeredPages(template, …)');
  expectArgument(report, 'report/not-report-data', 'answeredPages(…, report, …)');
  expectArgument(host, 'report/not-host-lists', 'answeredPages(…, { organizations, territories })');
  const checks = compileChecks(template, readTemplateRules(template), host);
  const { answers, round } = withComputed(report, checks);
  const decided = checkAnswers({ answers, round: { ...round } }, checks, new FindingSink());
  const itemsOf = (items: readonly TemplateItem[]) =>
    items.flatMap((item) => answeredItem(item, { checks, decided, answers }));
  return template.pages
    .map((page) => ({
      page,
      sections: page.sections
        .map((section) => ({ section, items: itemsOf(section.items) }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ sections }) => sections.length > 0);
}

interface Answered {
  readonly checks: CompiledChecks;
  readonly decided: ReportAnswers;
  readonly answers: Readonly<Record<string, unknown>>;
}

function answeredItem(item: TemplateItem, { checks, decided, answers }: Answered): readonly AnsweredItem[] {
  if (!decided.isAsked(item.code)) return [];
  if (item.kind === 'note') return [{ kind: 'note', note: item }];
  const check = checks.byCode.get(item.code);
  if (item.kind === 'table')
    return check?.kind === 'table'
      ? [{ kind: 'table', table: item, rows: answeredRows(answers[item.code], check, decided) }]
      : [];
  if (check?.kind !== 'question') return [];
  const answer = answerOf(answers[item.code]);
  return [{ kind: 'question', question: item, required: decided.isRequired(check), answer }];
}

function answeredRows(answer: unknown, table: TableCheck, decided: ReportAnswers): readonly AnsweredRow[] {
  if (table.rows === null) {
    const rows: readonly unknown[] = Array.isArray(answer) ? answer : [];
    return rows.map((row, index) => ({ row: null, cells: cellsOf(row, { table, row: index }, decided) }));
  }
  const given = isRecord(answer) ? answer : {};
  return table.rows
    .filter(({ code }) => decided.isRowAsked(table.code, code))
    .map((row) => ({ row, cells: cellsOf(given[row.code], { table, row: row.code }, decided) }));
}

function cellsOf(
  given: unknown,
  { table, row }: { readonly table: TableCheck; readonly row: string | number },
  decided: ReportAnswers,
): readonly (AnsweredQuestion | null)[] {
  const cells = isRecord(given) ? given : {};
  return table.columns.map((column: QuestionCheck) => {
    const { asked, required } = decided.cell(table.code, row, column);
    if (!asked) return null;
    return { question: column.question, required, answer: answerOf(cells[column.code]) };
  });
}

function answerOf(answer: unknown): QuestionAnswer | null {
  return answer === undefined ? null : (answer as QuestionAnswer);
}
