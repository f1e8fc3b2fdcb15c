import type { TableRow } from '../report.ts';
import type { Rule } from './rule.ts';
import { partsOfRule } from './rule.ts';
import type { ReadRows, RuleReader } from './rule-reader.ts';
import type { Value } from './three-states.ts';
import { missing } from './three-states.ts';

/** How many nodes one evaluation may visit, rows of tables included. */
export const maximumSteps = 200_000;

/** What one evaluation shares: its reader, the steps that are left, the rows that it read, and those sorted by a column. */
export interface Run {
  readonly read: RuleReader;
  steps: number;
  /** By table: a reader may make the list each time it is asked. */
  readonly tables: Map<string, ReadRows>;
  readonly sorted: Map<readonly TableRow[], Map<string, SortedRows>>;
}

/** The rows of a table by their value in a column; those without one value stand apart. */
export interface SortedRows {
  readonly byValue: ReadonlyMap<unknown, readonly TableRow[]>;
  readonly others: readonly TableRow[];
}

/** Where a part of a rule is worked out: in a row, inside the row around it. */
export interface Scope {
  readonly run: Run;
  readonly table: string | null;
  row: TableRow | null;
  readonly outer: Scope | null;
}

/** A rule made ready: closures over its parts. */
export type Work = (scope: Scope) => Value;

/** Makes a part of a rule ready. */
export type Maker = (rule: Rule) => Work;

/** The evaluation ends without a value. */
export const stop: Work = ({ run }) => {
  run.steps = -1;
  return missing;
};

/** Goes to a row, which costs as much as the rule has parts; false where no steps are left. */
export function step(scope: Scope, row: TableRow, cost: number): boolean {
  scope.row = row;
  scope.run.steps -= cost;
  return scope.run.steps >= 0;
}

/** How many parts a rule has. */
export function sizeOf(rule: Rule): number {
  return partsOfRule(rule).reduce((size, part) => size + sizeOf(part), 1);
}

/** The rows of a table, read once in an evaluation. */
export function rowsOf(table: string, { read, tables }: Run): ReadRows {
  if (!tables.has(table)) tables.set(table, read.rows(table));
  return tables.get(table);
}

/** The current row of a table: of the rows around, the innermost. */
export function rowOf(scope: Scope, table: string): TableRow | null {
  for (let at: Scope | null = scope; at !== null; at = at.outer) if (at.table === table) return at.row;
  return null;
}
