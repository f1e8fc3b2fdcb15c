import type { CivilDate } from '@chiendich/core';

/** How two values are compared. */
export type Comparison = '=' | '≠' | '<' | '≤' | '>' | '≥';

/** What is made of the values of rows: `tổng`, `lớn nhất`, `nhỏ nhất`, `trung bình`, `trung vị`. */
export type AggregateFunction = 'sum' | 'max' | 'min' | 'mean' | 'median';

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
 * | `0,5` · `10%` · `05/6/2024` · `"văn bản"` · `đúng`, `sai` | `number` (decimal text `0.5`), `percent`, `date`, `text`, `truth` |
 * | `C3`, `dan_so.nu.tong` · `hoat_dong.chat_thai` · `ngày đầu kỳ`, `ngày cuối kỳ` | `answer`, `column`, `period` |
 * | `nếu … thì … ngược lại …` · `và`, `hoặc`, `không` | `if`, `logic`, `not` |
 * | `=` `≠` `<` `≤` `>` `≥` · `C1 thuộc ("a"; "b")` | `compare`, `among` |
 * | `+` `-` `×` `/` · `phần dư(a; b)` · `-x` · `làm tròn(x; 2)` | `arithmetic`, `negate`, `round` |
 * | `lớn nhất(C1; C2)` · `nhỏ nhất(C1; C2)` | `extreme` |
 * | `có giá trị(C3)` · `thiếu(C1 + C2)` · `không áp dụng(C3)` · `thay thiếu(C3; 0)` | `state`, `fallback` |
 * | `tổng(k.so_luong × k.don_gia)` · `trung bình(… với …)` · `số dòng(hoat_dong)` | `aggregate`, `count` |
 * | `mọi dòng(hoat_dong; …)` · `có dòng(hoat_dong; …)` | `rows` |
 */
export type Rule =
  | { readonly kind: 'number'; readonly value: string }
  /** A hundredth of what it is multiplied with; beside a figure in per cent, so many of them. */
  | {
      /** What kind of rule it is. */
      readonly kind: 'percent';
      /** Decimal text. */
      readonly value: string;
    }
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
      /** `+` and `-` also of a date and days, `-` of two dates; `mod` is the remainder. */
      readonly operator: '+' | '-' | '×' | '/' | 'mod';
      readonly left: Rule;
      readonly right: Rule;
    }
  | {
      /** What kind of rule it is. */
      readonly kind: 'among';
      /** What is looked for. */
      readonly of: Rule;
      /** Where it may be found. */
      readonly options: readonly Rule[];
    }
  | {
      /** What kind of rule it is. */
      readonly kind: 'round';
      /** What is rounded, halves away from zero. */
      readonly of: Rule;
      /** To so many decimals, 0 to 99. */
      readonly decimals: number;
    }
  | {
      /** What kind of rule it is. */
      readonly kind: 'extreme';
      /** The largest or the smallest of them. */
      readonly function: 'max' | 'min';
      /** Two values or more. */
      readonly of: readonly Rule[];
    }
  | { readonly kind: 'if'; readonly when: Rule; readonly consequence: Rule; readonly otherwise: Rule | null }
  | { readonly kind: 'state'; readonly test: StateTest; readonly of: Rule }
  | { readonly kind: 'fallback'; readonly of: Rule; readonly value: Rule }
  | {
      readonly kind: 'aggregate';
      /** What is made of the rows' values. */
      readonly function: AggregateFunction;
      /** What each row gives; the rows are those of the table whose column it names first. */
      readonly of: Rule;
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

/** What is worked out of two values. */
export type ArithmeticOperator = Extract<Rule, { readonly kind: 'arithmetic' }>['operator'];

/** Rules without rules inside. */
export type LeafRule = Extract<
  Rule,
  { readonly kind: 'number' | 'percent' | 'date' | 'text' | 'truth' | 'answer' | 'column' | 'period' }
>;

/** Rules that go over the rows of a table. */
export type RowsRule = Extract<Rule, { readonly kind: 'aggregate' | 'count' | 'rows' }>;

/** Code of the table whose rows a rule goes over; null for an aggregate that names no column. */
export function tableOf(rule: RowsRule): string | null {
  return rule.kind === 'aggregate' ? (firstColumn(rule.of)?.table ?? null) : rule.table;
}

/** Whether a rule names a column of a table. */
export function namesTable(rule: Rule, table: string): boolean {
  return rule.kind === 'column'
    ? rule.table === table
    : partsOfRule(rule).some((part) => namesTable(part, table));
}

/** The columns of a table that a rule names. */
export function columnsOf(rule: Rule, table: string): readonly string[] {
  if (rule.kind === 'column') return rule.table === table ? [rule.column] : [];
  return partsOfRule(rule).flatMap((part) => columnsOf(part, table));
}

function firstColumn(rule: Rule): ColumnReference | null {
  if (rule.kind === 'column') return rule;
  for (const part of partsOfRule(rule)) {
    const found = firstColumn(part);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a rule is written in per cent: `10%`, `-10%`. */
export function isPercent(rule: Rule): boolean {
  return rule.kind === 'percent' || (rule.kind === 'negate' && isPercent(rule.of));
}

/** The rules inside a rule, in the order of the text. */
export function partsOfRule(rule: Rule): readonly Rule[] {
  switch (rule.kind) {
    case 'not':
    case 'negate':
    case 'state':
    case 'round':
      return [rule.of];
    case 'among':
      return [rule.of, ...rule.options];
    case 'extreme':
      return rule.of;
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
      return rule.where === null ? [rule.of] : [rule.of, rule.where];
    case 'count':
      return rule.where === null ? [] : [rule.where];
    case 'rows':
      return [rule.condition];
    default:
      rule satisfies LeafRule;
      return none;
  }
}

const none: readonly Rule[] = [];
