import type { AnswerReference, ArithmeticOperator, ColumnReference, Rule } from './rule.ts';

/** How a figure comes to its total: by adding up, or as a value between the least and the largest of those below. */
export interface FigureTotal {
  readonly kind: 'sum' | 'between';
  /** Whether no report may give one below 0. */
  readonly isNeverNegative: boolean;
}

/** The total of what a rule names; null where it has none, or one that says nothing of rules. */
export type TotalOf = (named: AnswerReference | ColumnReference) => FigureTotal | null;

/**
 * The part of a rule that totals keep where every report keeps it; null where there is none. Anything else may be broken
 * by the totals of sound reports, so it is not asked of them: `C1 ≤ 100` holds in two reports and not of their sum,
 * `nếu A > 0 thì B ≤ C` not where one report has an A and another a B.
 *
 * Kept are, joined by `và` or over all rows, comparisons but `≠`: of sums of figures that add up, each times a number; of
 * the ratio of two such sums with a number; of a figure whose total lies between those below with a number.
 */
export function keptByTotals(rule: Rule, totalOf: TotalOf): Rule | null {
  if (rule.kind === 'logic' && rule.operator === 'and') {
    const [left, right] = [keptByTotals(rule.left, totalOf), keptByTotals(rule.right, totalOf)];
    return left === null || right === null ? (left ?? right) : { ...rule, left, right };
  }
  if (rule.kind === 'rows' && rule.quantifier === 'every') {
    const condition = keptByTotals(rule.condition, totalOf);
    return condition === null ? null : { ...rule, condition };
  }
  if (rule.kind !== 'compare' || rule.operator === '≠') return null;
  return areComparable(termOf(rule.left, totalOf), termOf(rule.right, totalOf)) ? rule : null;
}

/** What a side of a comparison is made of: numbers alone, or totals that add up, or that lie between those below. */
interface Term {
  readonly kind: 'number' | 'zero' | FigureTotal['kind'];
  readonly isNeverNegative: boolean;
}

function areComparable(left: Term | null, right: Term | null): boolean {
  if (left === null || right === null) return false;
  const kinds = [left.kind, right.kind];
  if (kinds.includes('between')) return kinds.includes('number') || kinds.includes('zero');
  return kinds.includes('sum') && !kinds.includes('number');
}

/** What a side is made of; null where totals say nothing of it. */
export function termOf(rule: Rule, totalOf: TotalOf): Term | null {
  switch (rule.kind) {
    case 'number':
    case 'percent':
      // Decimal text has no sign.
      return { kind: Number(rule.value) === 0 ? 'zero' : 'number', isNeverNegative: true };
    case 'answer':
    case 'column':
      return totalOf(rule);
    case 'negate': {
      const of = termOf(rule.of, totalOf);
      return of === null ? null : { ...of, isNeverNegative: false };
    }
    case 'fallback':
      return termOf(rule.value, totalOf)?.kind === 'zero' ? sumOnly(termOf(rule.of, totalOf)) : null;
    case 'aggregate':
      // Of a product the total is not the product of totals.
      return rule.function === 'sum' && rule.where === null && rule.of.kind === 'column'
        ? sumOnly(totalOf(rule.of))
        : null;
    case 'arithmetic': {
      const [left, right] = [termOf(rule.left, totalOf), termOf(rule.right, totalOf)];
      return left === null || right === null ? null : arithmeticTerm(rule.operator, left, right);
    }
    case 'date':
    case 'text':
    case 'truth':
    case 'period':
    case 'not':
    case 'logic':
    case 'compare':
    case 'among':
    case 'round':
    case 'extreme':
    case 'if':
    case 'state':
    case 'count':
    case 'rows':
      return null;
    default:
      return rule satisfies never;
  }
}

function sumOnly(term: Term | null): Term | null {
  return term?.kind === 'sum' ? term : null;
}

function arithmeticTerm(operator: ArithmeticOperator, left: Term, right: Term): Term | null {
  const isNeverNegative = left.isNeverNegative && right.isNeverNegative;
  switch (operator) {
    case '+':
    case '-':
      return addedTerm(left, { ...right, isNeverNegative: operator === '+' && isNeverNegative });
    case '×':
      if (isNumber(left)) return { kind: right.kind, isNeverNegative };
      return isNumber(right) ? { kind: left.kind, isNeverNegative } : null;
    case '/':
      if (isNumber(right)) return right.kind === 'zero' ? null : { kind: left.kind, isNeverNegative };
      // A divisor that may be below 0 turns a comparison round.
      return left.kind === 'sum' && right.kind === 'sum' && right.isNeverNegative
        ? { kind: 'between', isNeverNegative }
        : null;
    case 'mod':
      return null;
    default:
      return operator satisfies never;
  }
}

/** The kind of a sum; its sign is that of the right side. */
function addedTerm(left: Term, { kind, isNeverNegative }: Term): Term | null {
  if (kind === 'zero') return { kind: left.kind, isNeverNegative };
  const addsUp = left.kind === 'zero' || (left.kind === kind && kind !== 'between');
  return addsUp ? { kind, isNeverNegative } : null;
}

function isNumber({ kind }: Term): boolean {
  return kind === 'number' || kind === 'zero';
}
