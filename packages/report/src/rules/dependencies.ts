import { expectArgument } from '#misuse';
import type { Rule } from './rule.ts';
import { partsOfRule } from './rule.ts';

/** What a rule reads, each name once, in the order of the text. */
export interface RuleDependencies {
  /** Codes of figures, header facts and narrative parts. */
  readonly answers: readonly string[];
  /** Codes of the tables whose rows it reads. */
  readonly tables: readonly string[];
  /** Cells of tables, by the code of the table and of the column. */
  readonly columns: readonly {
    /** Code of the table. */
    readonly table: string;
    /** Code of the column. */
    readonly column: string;
  }[];
  /** Whether it reads a bound of the period. */
  readonly period: boolean;
}

/**
 * The names that a rule (quy tắc) reads, found without working it out.
 *
 * @example dependenciesOf({ kind: 'answer', code: 'C3' }) // => { answers: ['C3'], tables: [], columns: [], period: false }
 */
export function dependenciesOf(rule: Rule): RuleDependencies {
  expectArgument(rule, 'report/not-a-rule', 'dependenciesOf(rule)');
  const answers = new Set<string>();
  const tables = new Set<string>();
  const columns = new Map<string, { readonly table: string; readonly column: string }>();
  let period = false;
  const open = [rule];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.kind === 'answer') answers.add(part.code);
    if (part.kind === 'period') period = true;
    if (part.kind === 'count' || part.kind === 'rows') tables.add(part.table);
    if (part.kind === 'column') {
      tables.add(part.table);
      columns.set(`${part.table}.${part.column}`, { table: part.table, column: part.column });
    }
    pushReversed(open, partsOfRule(part));
  }
  return { answers: [...answers], tables: [...tables], columns: [...columns.values()], period };
}

/** What a rule needs to come to a value: its dependencies without what it replaces where it is missing, or only asks about. */
export function inputsOf(rule: Rule): RuleInputs {
  const known = inputs.get(rule);
  if (known !== undefined) return known;
  const found = findInputs(rule);
  inputs.set(rule, found);
  return found;
}

type RuleInputs = Pick<RuleDependencies, 'answers' | 'columns'>;

/** Rules are read once and worked out for every report. */
const inputs = new WeakMap<Rule, RuleInputs>();

function findInputs(rule: Rule): RuleInputs {
  const answers = new Set<string>();
  const columns = new Map<string, { readonly table: string; readonly column: string }>();
  const open = [rule];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.kind === 'answer') answers.add(part.code);
    if (part.kind === 'column') columns.set(`${part.table}.${part.column}`, part);
    if (part.kind === 'fallback') open.push(part.value);
    else if (part.kind !== 'state') pushReversed(open, partsOfRule(part));
  }
  return { answers: [...answers], columns: [...columns.values()] };
}

/** The first part on top. */
function pushReversed(open: Rule[], parts: readonly Rule[]): void {
  for (let at = parts.length - 1; at >= 0; at -= 1) open.push(parts[at] as Rule);
}
