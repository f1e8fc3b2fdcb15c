import type { CivilDate } from '@chiendich/core';

/** How two values are compared. */
export type Comparison = '=' | '≠' | '<' | '≤' | '>' | '≥';

/** What adds the cells of a table's column up: `tổng`, `lớn nhất`, `nhỏ nhất`. */
export type AggregateFunction = 'sum' | 'max' | 'min';

/** What is asked about the state of an answer: `có giá trị`, `thiếu`, `không áp dụng`. */
export type StateTest = 'value' | 'missing' | 'notApplicable';

/** The answer to a question by its code, or to a cell of named rows: `table.row.column`. */
export interface AnswerReference {
  /** What kind of rule it is. */
  readonly kind: 'answer';
  /** Of the answer. */
  readonly code: string;
}

/** A column of a table's current row; stands only in rules of that table's columns and rows, and over its rows. */
export interface ColumnReference {
  /** What kind of rule it is. */
  readonly kind: 'column';
  /** Code of the table. */
  readonly table: string;
  /** Code of the column. */
  readonly column: string;
}

/**
 * A rule between values of a report (quy tắc), as JSON.
 *
 * | written | node |
 * |---|---|
 * | `0,5` · `05/6/2024` · `"văn bản"` · `đúng`, `sai` | `number` (decimal text `0.5`), `date`, `text`, `truth` |
 * | `C3`, `dan_so.nu.tong` · `hoat_dong.chat_thai` · `ngày đầu kỳ`, `ngày cuối kỳ` | `answer`, `column`, `period` |
 * | `nếu … thì … ngược lại …` · `và`, `hoặc`, `không` | `if`, `logic`, `not` |
 * | `=` `≠` `<` `≤` `>` `≥` · `+` `-` `×` `/` · `-x` | `compare`, `arithmetic`, `negate` |
 * | `có giá trị(C3)` · `thiếu(C3)` · `không áp dụng(C3)` · `thay thiếu(C3; 0)` | `state`, `fallback` |
 * | `tổng(hoat_dong.chat_thai)` · `tổng(… với …)` · `số dòng(hoat_dong)` | `aggregate`, `count` |
 * | `mọi dòng(hoat_dong; …)` · `có dòng(hoat_dong; …)` | `rows` |
 */
export type Rule =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'date'; readonly value: CivilDate }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | AnswerReference
  | ColumnReference
  | { readonly kind: 'period'; readonly bound: 'from' | 'to' }
  | { readonly kind: 'not'; readonly of: Rule }
  | { readonly kind: 'negate'; readonly of: Rule }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly left: Rule; readonly right: Rule }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Rule; readonly right: Rule }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '×' | '/';
      readonly left: Rule;
      readonly right: Rule;
    }
  | { readonly kind: 'if'; readonly when: Rule; readonly consequence: Rule; readonly otherwise: Rule | null }
  | { readonly kind: 'state'; readonly test: StateTest; readonly of: AnswerReference | ColumnReference }
  | { readonly kind: 'fallback'; readonly of: Rule; readonly value: Rule }
  | {
      readonly kind: 'aggregate';
      /** What is made of the rows' values. */
      readonly function: AggregateFunction;
      /** Whose values they are. */
      readonly column: ColumnReference;
      /** Which rows count; null for all. */
      readonly where: Rule | null;
    }
  | { readonly kind: 'count'; readonly table: string; readonly where: Rule | null }
  | {
      readonly kind: 'rows';
      /** Whether it must hold of every row or of one. */
      readonly quantifier: 'every' | 'some';
      readonly table: string;
      /** What must hold of a row. */
      readonly condition: Rule;
    };

/** Rules without rules inside. */
export type LeafRule = Extract<
  Rule,
  { readonly kind: 'number' | 'date' | 'text' | 'truth' | 'answer' | 'column' | 'period' }
>;

/** Rules that go over the rows of a table. */
export type RowsRule = Extract<Rule, { readonly kind: 'aggregate' | 'count' | 'rows' }>;

/** The rules inside a rule, in the order of the text. */
export function partsOfRule(rule: Rule): readonly Rule[] {
  switch (rule.kind) {
    case 'not':
    case 'negate':
    case 'state':
      return [rule.of];
    case 'logic':
    case 'compare':
    case 'arithmetic':
      return [rule.left, rule.right];
    case 'if':
      return rule.otherwise === null
        ? [rule.when, rule.consequence]
        : [rule.when, rule.consequence, rule.otherwise];
    case 'fallback':
      return [rule.of, rule.value];
    case 'aggregate':
      return rule.where === null ? [rule.column] : [rule.column, rule.where];
    case 'count':
      return rule.where === null ? [] : [rule.where];
    case 'rows':
      return [rule.condition];
    default:
      rule satisfies LeafRule;
      return [];
  }
}
