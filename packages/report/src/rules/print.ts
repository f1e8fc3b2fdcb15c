import type { CivilDate } from '@chiendich/core';
import { formatDate, MisuseError } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { deepestRule } from './limits.ts';
import type { ArithmeticOperator, LeafRule, RowsRule, Rule } from './rule.ts';
import { partsOfRule } from './rule.ts';
import { printedWord } from './words.ts';

/** Rules that are written as a word with its arguments in parentheses. */
type CallRule = Extract<Rule, { readonly kind: 'state' | 'fallback' | 'round' | 'extreme' }> | RowsRule;

/** How tightly a node binds; a looser part inside a tighter one stands in parentheses. */
function strengthOf(rule: Rule): number {
  switch (rule.kind) {
    case 'if':
      return 0;
    case 'logic':
      return rule.operator === 'or' ? 1 : 2;
    case 'not':
      return 3;
    case 'compare':
    case 'among':
      return 4;
    case 'arithmetic':
      return strengthOfOperator[rule.operator];
    case 'negate':
      return 7;
    default:
      rule satisfies LeafRule | CallRule;
      return 8;
  }
}

/** A remainder is written as a call. */
const strengthOfOperator: Readonly<Record<ArithmeticOperator, number>> = {
  '+': 5,
  '-': 5,
  '×': 6,
  '/': 6,
  mod: 8,
};

/**
 * Writes a rule (quy tắc) in its one printed form; `parseRule` reads it back without loss.
 *
 * Throws `MisuseError` for a rule made by a program that nests deeper than any that is read.
 *
 * @example printRule({ kind: 'compare', operator: '≤', left: { kind: 'answer', code: 'C4' }, right: { kind: 'number', value: '0.5' } }) // => 'C4 ≤ 0,5'
 */
export function printRule(rule: Rule): string {
  expectArgument(rule, 'report/not-a-rule', 'printRule(rule)');
  if (isTooDeep(rule)) {
    throw new MisuseError(
      'report/rule-too-deep',
      `printRule(rule) got a rule nested deeper than ${deepestRule} levels, expected one that parseRule can read; write several rules instead`,
    );
  }
  return print(rule);
}

function print(rule: Rule): string {
  switch (rule.kind) {
    case 'number':
      return rule.value.replace('.', ',');
    case 'percent':
      return `${rule.value.replace('.', ',')}%`;
    case 'date':
      return printDate(rule.value);
    case 'text':
      return `"${rule.value.replaceAll('"', '""')}"`;
    case 'truth':
      return rule.value ? printedWord('true') : printedWord('false');
    case 'answer':
      return rule.code;
    case 'column':
      return `${rule.table}.${rule.column}`;
    case 'period':
      return printedWord(rule.bound);
    case 'not':
      return `${printedWord('not')} ${within(rule.of, 3)}`;
    case 'negate':
      return `-${within(rule.of, 7)}`;
    case 'among':
      return `${within(rule.of, 5)} ${printedWord('among')} (${printList(rule.options)})`;
    case 'logic':
    case 'arithmetic':
    case 'compare': {
      if (rule.kind === 'arithmetic' && rule.operator === 'mod')
        return `${printedWord('remainder')}(${printList([rule.left, rule.right])})`;
      const strength = strengthOf(rule);
      const operator = rule.kind === 'logic' ? printedWord(rule.operator) : rule.operator;
      const left = within(rule.left, rule.kind === 'compare' ? strength + 1 : strength);
      return `${left} ${operator} ${within(rule.right, strength + 1)}`;
    }
    case 'if':
      return printConditional(rule);
    default:
      return printCall(rule satisfies CallRule);
  }
}

/** The short form, with all four digits of the year. */
function printDate(date: CivilDate): string {
  return formatDate(date, 'short').replace(/\d+$/, date.slice(0, 4));
}

/** A `nếu` without `ngược lại` would take the `ngược lại` of the one around it. */
function printConditional(rule: Rule & { readonly kind: 'if' }): string {
  const { when, consequence, otherwise } = rule;
  const start = `${printedWord('if')} ${within(when, 1)} ${printedWord('then')}`;
  if (otherwise === null) return `${start} ${print(consequence)}`;
  return `${start} ${within(consequence, 1)} ${printedWord('else')} ${print(otherwise)}`;
}

function printCall(rule: CallRule): string {
  switch (rule.kind) {
    case 'state':
      return `${printedWord(rule.test)}(${within(rule.of, 5)})`;
    case 'fallback':
      return `${printedWord('fallback')}(${print(rule.of)}; ${print(rule.value)})`;
    case 'round':
      return `${printedWord('round')}(${print(rule.of)}; ${rule.decimals})`;
    case 'extreme':
      return `${printedWord(rule.function)}(${[within(rule.of[0] as Rule, 5), ...rule.of.slice(1).map(print)].join('; ')})`;
    case 'aggregate':
      return `${printedWord(rule.function)}(${within(rule.of, 5)}${printWhere(rule.where)})`;
    case 'count':
      return `${printedWord('count')}(${rule.table}${printWhere(rule.where)})`;
    default:
      rule satisfies Extract<CallRule, { readonly kind: 'rows' }>;
      return `${printedWord(rule.quantifier)}(${rule.table}; ${print(rule.condition)})`;
  }
}

function printList(rules: readonly Rule[]): string {
  return rules.map(print).join('; ');
}

function printWhere(where: Rule | null): string {
  return where === null ? '' : ` ${printedWord('where')} ${print(where)}`;
}

function within(rule: Rule, strength: number): string {
  return strengthOf(rule) < strength ? `(${print(rule)})` : print(rule);
}

function isTooDeep(rule: Rule): boolean {
  let level: readonly Rule[] = [rule];
  for (let depth = 0; depth < deepestRule; depth += 1) level = level.flatMap(partsOfRule);
  return level.length > 0;
}
