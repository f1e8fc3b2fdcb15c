import type { Finding, LocalizedText } from '@chiendich/core';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { GoverningRule } from '../derive/governing-rule.ts';
import { recordFinding } from '../ledger/record-findings.ts';
import { dependenciesOf } from '../rules/dependencies.ts';
import { holds } from '../rules/evaluate.ts';
import type { FigureTotal, TotalOf } from '../rules/kept-by-totals.ts';
import { keptByTotals, termOf } from '../rules/kept-by-totals.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleReader } from '../rules/rule-reader.ts';
import { localized } from '../template/answer-words.ts';
import { shortNumber } from '../unknown-value.ts';
import type { CompiledChecks } from '../validate/compiled-checks.ts';
import type { PartCheck, RuleCheck } from '../validate/relations.ts';
import type { ConsolidatedNode } from './consolidation.ts';
import type { Figure } from './figure.ts';

/** What is wrong with the totals of a node. */
export type TotalsCheck = (node: Pick<ConsolidatedNode, 'id' | 'name' | 'values'>) => readonly Finding[];

/** What the totals of a node must keep; empty where a template asks nothing that totals could break. */
export function totalsChecks(figures: readonly Figure[], checks: CompiledChecks): readonly TotalsCheck[] {
  const places = new Map(figures.map(({ code }, index) => [code, index]));
  const totalOf = totalsOf(figures, checks);
  const rowsOf = rowsOfTotals(checks, places);
  const relations = [...checks.relations.values()];
  return relations.flatMap((relation): readonly TotalsCheck[] => {
    switch (relation.kind) {
      case 'rule': {
        const kept = keptByTotals(relation.rule, totalOf);
        return kept === null || relations.some((each) => each.kind === 'part' && saysPart(kept, each))
          ? []
          : [ruleOfTotals(relation, kept, { places, rowsOf, figures })];
      }
      case 'part':
        return partsOfTotals(relation, checks, places);
      case 'cascade':
        return [];
      default:
        return relation satisfies never;
    }
  });
}

/** Whether a rule says nothing but that a part does not exceed its whole, which is asked already. */
function saysPart(rule: Rule, { table, part, whole }: PartCheck): boolean {
  const of = table !== null && rule.kind === 'rows' ? rule.condition : rule;
  if (of.kind !== 'compare' || (of.operator !== '≤' && of.operator !== '≥')) return false;
  const [less, more] = of.operator === '≤' ? [of.left, of.right] : [of.right, of.left];
  const names = (side: Rule, code: string) =>
    table === null
      ? side.kind === 'answer' && side.code === code
      : side.kind === 'column' && side.table === table && side.column === code;
  return names(less, part.code) && names(more, whole.code);
}

type Places = ReadonlyMap<string, number>;
type Values = ConsolidatedNode['values'];

function valueIn(values: Values, place: number | undefined): number | undefined {
  return place === undefined ? undefined : (values[place] ?? undefined);
}

/** The total of a figure as rules see it: a rate that is worked out of totals lies between the rates below. */
function totalsOf(figures: readonly Figure[], { byCode, governing }: CompiledChecks): TotalOf {
  const byFigure = new Map(figures.map((figure) => [figure.code, figure]));
  const computed = new Map(
    governing.flatMap(
      ({ state, item, column, rule }): readonly (readonly [string, GoverningRule['rule']])[] =>
        state === 'computed' && column === undefined ? [[item, rule]] : [],
    ),
  );
  const ofFigure = (figure: Figure | undefined): FigureTotal | null => {
    if (figure === undefined) return null;
    const { aggregation, isNeverNegative, weight, whenMissing } = figure;
    const { total, isOfTotals, isWeighted } = aggregationTraits[aggregation];
    if (isOfTotals) return rateOf(computed.get(figure.code));
    if (total === 'sum') return { kind: total, isNeverNegative };
    // Answers that are missing and count as 0 may lie outside, and so may what is weighed by something below 0.
    const isBetween =
      whenMissing !== 'zero' && (!isWeighted || byFigure.get(weight ?? '')?.isNeverNegative === true);
    return total === 'between' && isBetween ? { kind: total, isNeverNegative } : null;
  };
  const sums: TotalOf = (named) => {
    if (named.kind === 'answer') return ofFigure(byFigure.get(named.code));
    const table = byCode.get(named.table);
    const rows = table?.kind === 'table' ? table.rows : null;
    const row = rows === null ? '' : `${rows[0]?.code}.`;
    return ofFigure(byFigure.get(`${named.table}.${row}${named.column}`));
  };
  const rateOf = (rule: Rule | undefined): FigureTotal | null => {
    const term = rule === undefined ? null : termOf(rule, sums);
    return term?.kind === 'between' ? { ...term, kind: 'between' } : null;
  };
  return sums;
}

/** The totals of a table as rows: of named rows each, else one that stands for all. */
function rowsOfTotals(
  { byCode }: CompiledChecks,
  places: Places,
): (table: string, values: Values) => readonly Readonly<Record<string, number>>[] {
  return (code, values) => {
    const table = byCode.get(code);
    if (table?.kind !== 'table') return [];
    const rows = table.rows === null ? [''] : table.rows.map((row) => `${row.code}.`);
    return rows.map((row) =>
      Object.fromEntries(
        table.columns.flatMap((column) => {
          const value = valueIn(values, places.get(`${code}.${row}${column.code}`));
          return value === undefined ? [] : [[column.code, value] as const];
        }),
      ),
    );
  };
}

interface TotalsReading {
  readonly figures: readonly Figure[];
  readonly places: Places;
  readonly rowsOf: ReturnType<typeof rowsOfTotals>;
}

function ruleOfTotals(
  { source: { code, message }, concerns }: RuleCheck,
  kept: Rule,
  { places, rowsOf, figures }: TotalsReading,
): TotalsCheck {
  const figuresOfRule = figuresRead(kept, figures);
  return ({ id, name, values }) => {
    const read: RuleReader = {
      answer: (named) => valueIn(values, places.get(named)),
      rows: (table) => rowsOf(table, values),
      period: () => null,
    };
    if (holds(kept, read) !== false) return [];
    const totals = figuresOfRule.flatMap((figure) => {
      const value = valueIn(values, places.get(figure.code));
      return value === undefined ? [] : [figureInWords(figure.label, value)];
    });
    const params = {
      rule: code,
      message,
      organization: name,
      concerns: totals.length > 0 ? totals : concerns,
    };
    return [recordFinding('report/total-rule-broken', params, { path: ['nodes', id, code] })];
  };
}

/** Most figures that a sentence lists. */
const mostListed = 12;

/** The totals that a rule reads: a figure, a cell of a named row, or a column. */
function figuresRead(rule: Rule, figures: readonly Figure[]): readonly Figure[] {
  const { answers, columns } = dependenciesOf(rule);
  const codes = new Set([...answers, ...columns.map(({ table, column }) => `${table}.${column}`)]);
  const isRead = ({ code }: Figure) => codes.has(code) || codes.has(code.replace(/\..*\./, '.'));
  return figures.filter(isRead).slice(0, mostListed);
}

function figureInWords({ vi, en }: LocalizedText, value: number): LocalizedText {
  const words = localized(shortNumber(value));
  return { vi: `${vi} = ${words.vi}`, en: `${en} = ${words.en}` };
}

/** A part and its whole; of a table in each of its named rows, else in all rows together. */
function partsOfTotals(
  { table, part, whole }: PartCheck,
  { byCode }: CompiledChecks,
  places: Places,
): readonly TotalsCheck[] {
  const checked = table === null ? undefined : byCode.get(table);
  const rows = checked?.kind === 'table' ? checked.rows : null;
  const before =
    table === null ? [''] : rows === null ? [`${table}.`] : rows.map(({ code }) => `${table}.${code}.`);
  return before.map((prefix) => ({ id, name, values }) => {
    const partValue = valueIn(values, places.get(`${prefix}${part.code}`));
    const wholeValue = valueIn(values, places.get(`${prefix}${whole.code}`));
    if (partValue === undefined || wholeValue === undefined || partValue <= wholeValue) return [];
    const params = {
      organization: name,
      partLabel: part.label,
      partValue: shortNumber(partValue),
      wholeLabel: whole.label,
      wholeValue: shortNumber(wholeValue),
    };
    return [
      recordFinding('report/total-part-exceeds-whole', params, {
        path: ['nodes', id, `${prefix}${part.code}`],
      }),
    ];
  });
}
