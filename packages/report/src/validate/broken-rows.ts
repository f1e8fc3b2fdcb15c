import type { LocalizedText } from '@chiendich/core';
import { decide } from '../rules/evaluate.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleReader } from '../rules/rule-reader.ts';
import { notAskedAnswer, rowsThere } from '../rules/rule-reader.ts';
import type { CompiledChecks } from './compiled-checks.ts';
import { rowInWords } from './row-words.ts';

/** A row of which something does not hold that must hold of every row. */
export interface BrokenRow {
  readonly table: string;
  /** Its place, or its code where the template names the rows. */
  readonly row: string | number;
  /** What a sentence calls it. */
  readonly label: LocalizedText;
}

/** Most rows that are named for one rule. */
const mostRows = 50;

/**
 * The rows that break a rule which is broken, at most 50 of each table; null where something else than `mọi dòng(…)` breaks it
 * too, or alone.
 */
export function brokenRows(
  rule: Rule,
  read: RuleReader,
  byCode: CompiledChecks['byCode'],
): readonly BrokenRow[] | null {
  switch (rule.kind) {
    case 'rows':
      return rule.quantifier === 'every' ? rowsOf(rule, read, byCode) : null;
    case 'logic': {
      const broken = [rule.left, rule.right].filter((side) => decide(side, read) === false);
      const rows = broken.map((side) => brokenRows(side, read, byCode));
      return rows.includes(null) ? null : rows.flatMap((each) => each ?? []);
    }
    case 'if': {
      const isElse = rule.otherwise !== null && decide(rule.when, read) !== true;
      return brokenRows(isElse ? (rule.otherwise ?? rule) : rule.consequence, read, byCode);
    }
    default:
      return null;
  }
}

function rowsOf(
  { table, condition }: Rule & { readonly kind: 'rows' },
  read: RuleReader,
  byCode: CompiledChecks['byCode'],
): readonly BrokenRow[] | null {
  const check = byCode.get(table);
  if (check?.kind !== 'table') return null;
  const { rows: named, columns } = check;
  const isAsked = (row: string) =>
    columns.some(({ code }) => read.answer(`${table}.${row}.${code}`) !== notAskedAnswer);
  const asked = named?.filter(({ code }) => isAsked(code)) ?? null;
  const rows = rowsThere(read.rows(table));
  if (asked !== null && asked.length !== rows.length) return null;
  const broken: BrokenRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (broken.length >= mostRows) break;
    if (decide(condition, read, { table, row }) !== false) continue;
    const { code, label } = asked?.[index] ?? { code: index, label: rowInWords(index) };
    broken.push({ table, row: code, label });
  }
  return broken;
}
