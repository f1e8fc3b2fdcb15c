import { expectArgument } from '#misuse';
import type { GoverningRule, TemplateRules } from '../derive/governing-rule.ts';
import type { HostLists, Lists } from '../questions/lists.ts';
import { listsOf } from '../questions/lists.ts';
import type { Question } from '../questions/question.ts';
import { fixedRowsOf, itemsOf } from '../template/items.ts';
import type { FixedRow } from '../template/table.ts';
import type { ReportTable, ReportTemplate } from '../template/template.ts';
import { valueCheck } from './answer-check.ts';
import type { Check, Path, QuestionName } from './checks.ts';
import { nameOf } from './checks.ts';
import { limits } from './limits.ts';
import type { Relation } from './relations.ts';
import { relationsOf } from './relations.ts';
import { rowsCheck } from './rows-check.ts';

/** One question of a template, or one column of a table. */
export interface QuestionCheck {
  /** What kind of item it is. */
  readonly kind: 'question';
  /** Key of the answer in the report or row. */
  readonly code: string;
  /** What a sentence calls it. */
  readonly name: QuestionName;
  /** As the template has it. */
  readonly question: Question;
  /** Whether it is always required where it is asked. */
  readonly required: boolean;
  /** Whether a rule decides if it is asked or required, or what its answer is. */
  readonly governed: boolean;
  /** What is wrong with a value that is given. */
  readonly check: Check;
}

/**
 * One table of a template.
 *
 * @inline
 */
export interface TableCheck {
  /** What kind of item it is. */
  readonly kind: 'table';
  /** Key of the table in the report. */
  readonly code: string;
  /** What a sentence calls it. */
  readonly name: QuestionName;
  /** What is wrong with an answer as rows; null when nothing is. The cells are checked apart. */
  readonly check: Check;
  /** Where findings about the table stand. */
  readonly path: Path;
  /** In the order of the template. */
  readonly columns: readonly QuestionCheck[];
  /** The rows that the template names; null where they are the reporter's own. */
  readonly rows: readonly FixedRow[] | null;
  /** 0 where the template asks for none. */
  readonly minimumRows: number;
  /** At most what a report may have. */
  readonly maximumRows: number;
  /** Whether a rule decides anything of the table, its columns or its rows. */
  readonly governed: boolean;
}

/** A template made ready for checking many reports: one loop over plain data, no code generation. */
export interface CompiledChecks {
  /** The template that they were made of. */
  readonly template: ReportTemplate;
  /** The lists of the template and of its host. */
  readonly lists: Lists;
  /** Questions and tables in the order of the template. */
  readonly items: readonly (QuestionCheck | TableCheck)[];
  /** The same by code. */
  readonly byCode: ReadonlyMap<string, QuestionCheck | TableCheck>;
  /** What decides what is asked, required and computed, by level. */
  readonly governing: readonly GoverningRule[];
  /** What is to hold between answers, by number. */
  readonly relations: ReadonlyMap<number, Relation>;
}

/**
 * The compiled checks of a template (bộ kiểm tra đã dựng): what the validator runs, for anyone who checks one answer or
 * rule at a time.
 *
 * The template is taken as sound (`checkTemplate` says whether it is). `rules` are its rules as `readTemplateRules` gives
 * them: whoever holds them ready needs no parser. One whose place the template does not have is left aside.
 */
export function compileChecks(
  template: ReportTemplate,
  rules: TemplateRules,
  host: HostLists = {},
): CompiledChecks {
  expectArgument(template, 'report/not-a-template', 'compileChecks(template, …)');
  expectArgument(rules, 'report/not-template-rules', 'compileChecks(…, rules, …)');
  expectArgument(host, 'report/not-host-lists', 'compileChecks(…, { organizations, territories })');
  const lists = listsOf(template, host);
  const governed = new Set(rules.governing.map(({ item }) => item));
  const columns = new Set(rules.governing.map(({ item, column = '' }) => `${item}.${column}`));
  const items = itemsOf(template).flatMap((item): readonly (QuestionCheck | TableCheck)[] => {
    if (item.kind === 'note') return [];
    if (item.kind !== 'table') return [questionCheck(item, lists, governed.has(item.code))];
    const ofColumns = item.columns.map((column) =>
      questionCheck(column, lists, columns.has(`${item.code}.${column.code}`)),
    );
    return [tableCheck(item, ofColumns, { template, governed: governed.has(item.code) })];
  });
  return {
    template,
    lists,
    items,
    byCode: new Map(items.map((item) => [item.code, item])),
    governing: rules.governing,
    relations: relationsOf(template, rules.rules, lists),
  };
}

function questionCheck(question: Question, lists: Lists, governed: boolean): QuestionCheck {
  return {
    kind: 'question',
    code: question.code,
    name: nameOf(question),
    question,
    required: question.required === true,
    governed,
    check: valueCheck(question, lists),
  };
}

function tableCheck(
  table: ReportTable,
  columns: readonly QuestionCheck[],
  { template, governed }: { readonly template: ReportTemplate; readonly governed: boolean },
): TableCheck {
  const [name, rows] = [nameOf(table), fixedRowsOf(table, template)];
  return {
    kind: 'table',
    code: table.code,
    name,
    check: rowsCheck(name, rows !== null),
    path: ['answers', table.code],
    columns,
    rows,
    minimumRows: table.minimumRows ?? 0,
    maximumRows: Math.min(table.maximumRows ?? limits.rows, limits.rows),
    governed,
  };
}
