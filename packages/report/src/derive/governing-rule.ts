import type { RuleDependencies } from '../rules/dependencies.ts';
import type { Rule } from '../rules/rule.ts';

/**
 * A rule of a template, read, with its place among the template's rules.
 *
 * @inline
 */
export interface PlacedRule {
  /** Place among the rules of the template, from 0. */
  readonly index: number;
  /** The rule as a tree. */
  readonly rule: Rule;
}

/**
 * What a rule decides of an item: whether it is asked, whether it is required, what its answer is.
 *
 * @inline
 */
export type GovernedState = 'asked' | 'required' | 'computed';

/** What is governed: an item by its code, a column of a table, or a row that the template names. */
export interface Governed {
  /** Code of the item, or of the table of a column or row. */
  readonly item: string;
  /** Code of the column; absent for an item or a row. */
  readonly column?: string;
  /** Code of the row; absent for an item or a column. */
  readonly row?: string;
}

/**
 * A rule that decides something of an item, a column or a row (quy tắc chi phối). `level` is above all that it reads.
 *
 * @inline
 */
export interface GoverningRule extends Governed {
  /** What it decides. */
  readonly state: GovernedState;
  /** The rule as a tree; those of the page and section are part of it. */
  readonly rule: Rule;
  /** 0 where it reads nothing that a rule decides. */
  readonly level: number;
}

/**
 * All rules of a template, read: what those need who have no parser.
 *
 * @inline
 */
export interface TemplateRules {
  /** What must hold between answers. */
  readonly rules: readonly PlacedRule[];
  /** What is asked, required and computed, by level. */
  readonly governing: readonly GoverningRule[];
}

/** The name of what is governed, in a graph: `code`, `table.column`, `table[]` for the rows of a table. */
export function nodeOf({ item, column, row }: Governed): string {
  if (row !== undefined) return `${item}[]`;
  return column === undefined ? item : `${item}.${column}`;
}

/** The names of all that a rule reads, as `nodeOf` gives them; a rule within a table's rows does not read the table. */
export function nodesRead(
  { answers, tables, columns }: RuleDependencies,
  within: Governed | null = null,
): readonly string[] {
  const table = within?.column !== undefined || within?.row !== undefined ? within.item : null;
  const ofTable = (code: string) => {
    if (code !== table) return [code, `${code}[]`];
    return within?.row === undefined ? [`${code}[]`] : [];
  };
  return [
    ...answers.flatMap((code) => {
      const [item = '', row, column] = code.split('.');
      return row === undefined ? [code] : [...ofTable(item), `${item}.${column}`];
    }),
    ...tables.flatMap(ofTable),
    ...columns.map(({ table: code, column }) => `${code}.${column}`),
  ];
}
