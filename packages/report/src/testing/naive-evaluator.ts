import type { Comparison, Rule } from '../rules/rule.ts';

/** A number as a fraction that is never shortened, `below` above 0. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/** A value, or why there is none: missing, not applicable. */
export type NaiveValue = Fraction | boolean | 'missing' | 'notApplicable';

/** A number answer, or a state. */
export type NaiveAnswer = number | 'missing' | 'notApplicable';

/** Answers by code, and rows of the one table `t` with its column `c`. */
export interface NaiveAnswers {
  readonly answers: Readonly<Record<string, NaiveAnswer>>;
  readonly rows: readonly (NaiveAnswer | null)[];
}

/** The fraction of a decimal text, with an exponent or without. */
function fractionOf(decimal: string): Fraction {
  const [digits = '', exponent = '0'] = decimal.split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const places = fraction.length - Number(exponent);
  const above = BigInt(whole + fraction);
  return places < 0
    ? { above: above * 10n ** BigInt(-places), below: 1n }
    : { above, below: 10n ** BigInt(places) };
}

/**
 * Works out a rule about numbers as the table in `evaluate` says it, in fractions alone, with no thought of speed: what the
 * evaluator is held against.
 */
export function naively(rule: Rule, given: NaiveAnswers, cell: NaiveAnswer | null = null): NaiveValue {
  const of = (part: Rule) => naively(part, given, cell);
  switch (rule.kind) {
    case 'number':
    case 'percent':
      return fractionOf(rule.value);
    case 'truth':
      return rule.value;
    case 'answer':
      return valueFor(given.answers[rule.code] ?? 'missing');
    case 'column':
      return valueFor(cell ?? 'missing');
    case 'not': {
      const value = of(rule.of);
      return typeof value === 'boolean' ? !value : value;
    }
    case 'negate': {
      const value = of(rule.of);
      return isFraction(value) ? { ...value, above: -value.above } : value;
    }
    case 'logic':
      return joined(rule.operator === 'and', of(rule.left), of(rule.right));
    case 'compare':
      return compared(rule.operator, of(rule.left), of(rule.right));
    case 'arithmetic': {
      const isFactor = rule.operator === '×' || rule.operator === '/';
      const side = (part: Rule) => (isFactor && isPercent(part) ? hundredth(of(part)) : of(part));
      return calculated(rule.operator, side(rule.left), side(rule.right));
    }
    case 'round': {
      const value = of(rule.of);
      return isFraction(value) ? rounded(value, rule.decimals) : value;
    }
    case 'extreme':
      return extreme(rule.function, rule.of.map(of));
    case 'if': {
      const when = of(rule.when);
      if (rule.otherwise === null)
        return joined(false, typeof when === 'boolean' ? !when : when, of(rule.consequence));
      if (typeof when !== 'boolean') return when;
      return when ? of(rule.consequence) : of(rule.otherwise);
    }
    case 'state': {
      const value = of(rule.of);
      return rule.test === 'value' ? !isUnknown(value) : value === rule.test;
    }
    case 'fallback': {
      const value = of(rule.of);
      return isUnknown(value) ? of(rule.value) : value;
    }
    case 'aggregate':
      return overRows(rule, given);
    default:
      throw new Error(`${rule.kind} is not about numbers alone`);
  }
}

function overRows(
  { function: name, of, where }: Rule & { readonly kind: 'aggregate' },
  given: NaiveAnswers,
): NaiveValue {
  const counted = given.rows.filter((cell) => where === null || naively(where, given, cell) === true);
  // An empty cell, and one that does not apply, adds nothing.
  const values = counted
    .filter((cell) => cell !== null && cell !== 'notApplicable')
    .map((cell) => naively(of, given, cell));
  if (values.some(isUnknown)) return values.includes('missing') ? 'missing' : 'notApplicable';
  const fractions = values as readonly Fraction[];
  const sum = fractions.reduce<NaiveValue>((so, each) => calculated('+', so, each), fractionOf('0'));
  if (name === 'sum') return sum;
  if (fractions.length === 0) return 'missing';
  if (name === 'mean') return calculated('/', sum, fractionOf(String(fractions.length)));
  if (name !== 'median') return extreme(name, fractions);
  const sorted = [...fractions].sort((a, b) => sign(a.above * b.below - b.above * a.below));
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]] as [Fraction, Fraction];
  return calculated('/', calculated('+', low, high), fractionOf('2'));
}

function valueFor(answer: NaiveAnswer): NaiveValue {
  return typeof answer === 'number' ? fractionOf(String(answer)) : answer;
}

function isPercent(rule: Rule): boolean {
  return rule.kind === 'percent' || (rule.kind === 'negate' && isPercent(rule.of));
}

function hundredth(value: NaiveValue): NaiveValue {
  return isFraction(value) ? { ...value, below: value.below * 100n } : value;
}

export function isFraction(value: NaiveValue): value is Fraction {
  return typeof value === 'object';
}

function isUnknown(value: NaiveValue): value is 'missing' | 'notApplicable' {
  return typeof value === 'string';
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

function unknownOf(left: NaiveValue, right: NaiveValue): NaiveValue {
  return left === 'missing' || right === 'missing' ? 'missing' : isUnknown(left) ? left : right;
}

function joined(isAnd: boolean, left: NaiveValue, right: NaiveValue): NaiveValue {
  if (left === !isAnd || right === !isAnd) return !isAnd;
  return typeof left === 'boolean' && typeof right === 'boolean' ? isAnd : unknownOf(left, right);
}

function compared(operator: Comparison, left: NaiveValue, right: NaiveValue): NaiveValue {
  if (!isFraction(left) || !isFraction(right)) return unknownOf(left, right);
  const order = sign(left.above * right.below - right.above * left.below);
  const outcomes: Readonly<Record<Comparison, boolean>> = {
    ...{ '=': order === 0, '≠': order !== 0, '<': order < 0 },
    ...{ '≤': order <= 0, '>': order > 0, '≥': order >= 0 },
  };
  return outcomes[operator];
}

function calculated(
  operator: '+' | '-' | '×' | '/' | 'mod',
  left: NaiveValue,
  right: NaiveValue,
): NaiveValue {
  if (!isFraction(left) || !isFraction(right)) return unknownOf(left, right);
  switch (operator) {
    case '+':
      return { above: left.above * right.below + right.above * left.below, below: left.below * right.below };
    case '-':
      return { above: left.above * right.below - right.above * left.below, below: left.below * right.below };
    case '×':
      return { above: left.above * right.above, below: left.below * right.below };
    case '/': {
      if (right.above === 0n) return 'missing';
      const turned = BigInt(sign(right.above));
      return { above: turned * left.above * right.below, below: turned * left.below * right.above };
    }
    default: {
      const quotient = calculated('/', left, right);
      if (!isFraction(quotient)) return quotient;
      const whole = { above: floor(quotient), below: 1n };
      return calculated('-', left, calculated('×', right, whole));
    }
  }
}

function floor({ above, below }: Fraction): bigint {
  const whole = above / below;
  return above < 0n && whole * below !== above ? whole - 1n : whole;
}

/** Halves away from zero. */
function rounded({ above, below }: Fraction, decimals: number): Fraction {
  const scaled = {
    above: (above < 0n ? -above : above) * 10n ** BigInt(decimals) * 2n + below,
    below: 2n * below,
  };
  const units = floor(scaled);
  return { above: above < 0n ? -units : units, below: 10n ** BigInt(decimals) };
}

function extreme(name: 'max' | 'min', values: readonly NaiveValue[]): NaiveValue {
  if (values.some(isUnknown)) return values.includes('missing') ? 'missing' : 'notApplicable';
  return (values as readonly Fraction[]).reduce((so, next) =>
    compared(name === 'max' ? '>' : '<', next, so) === true ? next : so,
  );
}

/** The JSON number next to a fraction; null for a whole number beyond all of them. */
export function nearestNumber({ above, below }: Fraction): number | null {
  const size = above < 0n ? -above : above;
  const whole = size / below;
  const digits = 60n;
  const rest = (size % below) * 10n ** digits;
  const decimals = `${rest / below}`.padStart(Number(digits), '0');
  const value = Number(`${above < 0n ? '-' : ''}${whole}.${decimals}${rest % below === 0n ? '' : '1'}`) + 0;
  if (size % below !== 0n) return value;
  const held = fractionOf(String(value));
  return held.above === (above / below) * held.below ? value : null;
}
