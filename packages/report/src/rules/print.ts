import type { CivilDate } from '@chiendich/core';
import { formatDate } from '@chiendich/core';
import type { Rule } from './rule.ts';
import { printedWord } from './words.ts';

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
      return 4;
    case 'arithmetic':
      return rule.operator === '+' || rule.operator === '-' ? 5 : 6;
    case 'negate':
      return 7;
    default:
      return 8;
  }
}

/**
 * Writes a rule (quy tắc) in its one printed form; `parseRule` reads it back without loss.
 *
 * @example printRule({ kind: 'compare', operator: '≤', left: { kind: 'answer', code: 'C4' }, right: { kind: 'number', value: '0.5' } }) // => 'C4 ≤ 0,5'
 */
export function printRule(rule: Rule): string {
  switch (rule.kind) {
    case 'number':
      return rule.value.replace('.', ',');
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
    case 'logic':
    case 'arithmetic':
    case 'compare': {
      const strength = strengthOf(rule);
      const operator = rule.kind === 'logic' ? printedWord(rule.operator) : rule.operator;
      const left = within(rule.left, rule.kind === 'compare' ? strength + 1 : strength);
      return `${left} ${operator} ${within(rule.right, strength + 1)}`;
    }
    case 'if':
      return printConditional(rule);
    default:
      return printCall(rule);
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
  if (otherwise === null) return `${start} ${printRule(consequence)}`;
  return `${start} ${within(consequence, 1)} ${printedWord('else')} ${printRule(otherwise)}`;
}

function printCall(
  rule: Rule & { readonly kind: 'state' | 'fallback' | 'aggregate' | 'count' | 'rows' },
): string {
  switch (rule.kind) {
    case 'state':
      return `${printedWord(rule.test)}(${printRule(rule.of)})`;
    case 'fallback':
      return `${printedWord('fallback')}(${printRule(rule.of)}; ${printRule(rule.value)})`;
    case 'aggregate':
      return `${printedWord(rule.function)}(${printRule(rule.column)}${printWhere(rule.where)})`;
    case 'count':
      return `${printedWord('count')}(${rule.table}${printWhere(rule.where)})`;
    default:
      return `${printedWord(rule.quantifier)}(${rule.table}; ${printRule(rule.condition)})`;
  }
}

function printWhere(where: Rule | null): string {
  return where === null ? '' : ` ${printedWord('where')} ${printRule(where)}`;
}

function within(rule: Rule, strength: number): string {
  return strengthOf(rule) < strength ? `(${printRule(rule)})` : printRule(rule);
}
