// Over 250 lines: what each node of the language may stand with reads best in one place.
import type { Finding, FindingParam, LocalizedText, Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';
import { expectArgument } from '#misuse';
import { choiceRuleType } from '../questions/choice.ts';
import { dateRuleType } from '../questions/date.ts';
import { filesRuleType } from '../questions/files.ts';
import type { Lists } from '../questions/lists.ts';
import { numberRuleType } from '../questions/number.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { textRuleType } from '../questions/text.ts';
import { yesNoRuleType } from '../questions/yes-no.ts';
import type { Exact } from './exact.ts';
import { compare, divide, toNumber } from './exact.ts';
import { ruleFinding } from './findings.ts';
import type { NumberType } from './number-type.ts';
import {
  hundredth,
  literalNumber,
  percentNumber,
  plainNumber,
  productOf,
  together,
  unitName,
} from './number-type.ts';
import type { LocatedRule } from './parse.ts';
import { parseLocatedRule } from './parse.ts';
import type { ArithmeticOperator, RowsRule, Rule } from './rule.ts';
import { isPercent, tableOf } from './rule.ts';
import type { RuleNames } from './rule-names.ts';
import { namesOf } from './rule-names.ts';
import { placeOf } from './tokens.ts';
import type { ValueType } from './value-type.ts';

/** What a rule is read for: what must hold, or the value that answers a question. */
export type ExpectedType = 'truth' | 'number' | 'date' | 'text';

/** What a rule may say. */
export interface ReadRuleOptions {
  /** `truth` where it is not given. */
  readonly expects?: ExpectedType;
  /** Code of the table in whose rows the rule is worked out, so that it may name their columns. */
  readonly within?: string;
}

/**
 * Reads a rule (quy tắc) of a template: `parseRule`, and every name, type and measure unit is checked.
 *
 * Figures of different units are never added or compared: tonnes and cubic metres do not mix. A plain number goes
 * with any unit; products and quotients have units of their own, in which equal ones cancel; per cent and units of one kind go
 * together by the factor between them, which the rule says: `kg = tấn × 1000`, `tỷ lệ = A / B × 100`.
 *
 * @example readRule('C4 ≤ C3b', { pages: [] }).ok // => false
 */
export function readRule(text: string, template: RuleNames, options: ReadRuleOptions = {}): Result<Rule> {
  expectArgument(text, 'core/not-text', 'readRule(text, …)');
  expectArgument(options, 'report/not-read-rule-options', 'readRule(…, options)');
  const { expects = 'truth', within } = options;
  expectArgument(expects, 'report/not-an-expected-type', 'readRule(…, { expects })');
  expectArgument(template, 'report/not-rule-names', 'readRule(…, template, …)');
  const located = parseLocatedRule(text);
  if (!located.ok) return located;
  const checker = new RuleChecker(located.value, template, within);
  checker.expect(located.value.rule, expects);
  return checker.findings.length === 0 ? success(located.value.rule) : failure(checker.findings);
}

const ruleTypes: QuestionFace<ValueType, [lists: Lists]> = {
  number: numberRuleType,
  text: textRuleType,
  date: dateRuleType,
  yesNo: yesNoRuleType,
  choice: choiceRuleType,
  files: filesRuleType,
};

const unknown: ValueType = { type: 'unknown' };
const truth: ValueType = { type: 'truth' };

/** What is said of a value that is not of the type that is needed. */
const needs = {
  truth: 'report/rule-needs-truth',
  number: 'report/rule-needs-number',
  date: 'report/rule-needs-date',
  text: 'report/rule-needs-text',
} as const satisfies Readonly<Record<ExpectedType, RuleFindingCode>>;

class RuleChecker {
  readonly findings: Finding[] = [];
  readonly #located: LocatedRule;
  readonly #template: RuleNames;
  readonly #names: ReturnType<typeof namesOf>;
  readonly #tablesOfRows: string[] = [];

  constructor(located: LocatedRule, template: RuleNames, within: string | undefined) {
    this.#located = located;
    this.#template = template;
    this.#names = namesOf(template);
    if (within !== undefined) this.#tablesOfRows.push(within);
  }

  expect(rule: Rule, expects: ExpectedType): ValueType {
    const type = this.#typeOf(rule);
    if (type.type === expects || type.type === 'unknown') return type;
    this.#find(needs[expects], rule);
    return unknown;
  }

  #typeOf(rule: Rule): ValueType {
    switch (rule.kind) {
      case 'number':
        return literalNumber(rule.value);
      case 'percent':
        return percentNumber(rule.value);
      case 'text':
        return { type: 'text', choices: null };
      case 'date':
      case 'period':
        return { type: 'date' };
      case 'truth':
        return truth;
      case 'answer':
        return this.#answer(rule.code, rule);
      case 'column':
        return this.#column(rule.table, rule.column, rule);
      case 'not':
        return this.expect(rule.of, 'truth');
      case 'negate':
        return this.expect(rule.of, 'number');
      case 'logic':
        this.expect(rule.left, 'truth');
        this.expect(rule.right, 'truth');
        return truth;
      case 'compare':
        this.#compared(rule);
        return truth;
      case 'among':
        for (const option of rule.options) this.#alike(rule.of, option, rule);
        return truth;
      case 'round':
        return this.expect(rule.of, 'number');
      case 'extreme':
        return this.#extreme(rule);
      case 'arithmetic':
        return this.#arithmetic(rule);
      case 'if':
        this.expect(rule.when, 'truth');
        if (rule.otherwise !== null) return this.#alike(rule.consequence, rule.otherwise, rule);
        return this.expect(rule.consequence, 'truth');
      case 'state':
        this.#typeOf(rule.of);
        return truth;
      case 'fallback':
        return this.#alike(rule.of, rule.value, rule);
      default:
        return this.#overRows(rule satisfies RowsRule);
    }
  }

  #answer(code: string, rule: Rule): ValueType {
    const question = this.#names.question(code);
    if (question !== undefined) return this.#ofQuestion(question);
    return this.#unknownName(code, rule, code.includes('.') ? [] : this.#names.codes);
  }

  #ofQuestion(question: Question): ValueType {
    return byKind(ruleTypes, question, this.#names.lists);
  }

  #column(tableCode: string, columnCode: string, rule: Rule): ValueType {
    const table = this.#names.table(tableCode);
    if (table === undefined) return this.#unknownName(tableCode, rule, this.#names.codes);
    const column = table.columns.find((candidate) => candidate.code === columnCode);
    if (column === undefined) {
      return this.#unknownName(
        columnCode,
        rule,
        table.columns.map(({ code }) => code),
      );
    }
    if (!this.#tablesOfRows.includes(tableCode)) {
      this.#find('report/rule-row-outside', rule);
      return unknown;
    }
    return this.#ofQuestion(column);
  }

  #compared(rule: Rule & { readonly kind: 'compare' }): void {
    const type = this.#alike(rule.left, rule.right, rule);
    const ordered = rule.operator !== '=' && rule.operator !== '≠';
    if (ordered && (type.type === 'truth' || type.type === 'text')) this.#find('report/rule-no-order', rule);
  }

  /** The largest or smallest of numbers of one unit, or of days. */
  #extreme(rule: Rule & { readonly kind: 'extreme' }): ValueType {
    const types = rule.of.map((part) => this.#typeOf(part));
    const [first = unknown, ...others] = types;
    const type = others.reduce((so, next) => this.#joined(so, next, rule), first);
    if (type.type === 'number' || type.type === 'date' || type.type === 'unknown') return type;
    this.#find('report/rule-no-order', rule);
    return unknown;
  }

  /** Both parts have one type and one unit. */
  #alike(left: Rule, right: Rule, rule: Rule): ValueType {
    const a = this.#typeOf(left);
    const b = this.#typeOf(right);
    const type = this.#joined(a, b, rule);
    if (type.type === 'text' && a.type === 'text' && b.type === 'text') {
      this.#knownChoice(a.choices, right);
      this.#knownChoice(b.choices, left);
    }
    return type;
  }

  #joined(a: ValueType, b: ValueType, rule: Rule): ValueType {
    if (a.type === 'unknown' || b.type === 'unknown') return unknown;
    if (a.type === 'number' && b.type === 'number') return this.#oneUnit(a, b, rule);
    if (a.type === b.type && a.type !== 'files') return a;
    this.#find('report/rule-types-differ', rule);
    return unknown;
  }

  #oneUnit(left: NumberType, right: NumberType, rule: Rule): ValueType {
    const joined = together(left, right);
    if (joined.type !== null) return joined.type;
    const units = { left: unitName(left, this.#template), right: unitName(right, this.#template) };
    const factor = joined.perRight === null ? null : factorText(joined.perRight);
    if (factor === null) this.#find('report/rule-units-differ', rule, units);
    else this.#find('report/rule-units-unconverted', rule, { ...units, ...factor });
    return unknown;
  }

  #knownChoice(choices: readonly string[] | null, rule: Rule): void {
    if (choices === null || rule.kind !== 'text' || choices.includes(rule.value)) return;
    const expected = choices.length > mostListed ? [...choices.slice(0, mostListed), '…'] : choices;
    this.#find('report/rule-unknown-choice', rule, { found: rule.value, expected });
  }

  #arithmetic(rule: Rule & { readonly kind: 'arithmetic' }): ValueType {
    const { operator } = rule;
    if (operator === '+' || operator === '-') return this.#sum(rule);
    const [left, right] = [this.#operand(rule.left, operator), this.#operand(rule.right, operator)];
    if (left.type !== 'number' || right.type !== 'number') return unknown;
    if (operator === 'mod') return this.#oneUnit(left, right, rule);
    return productOf(left, right, operator === '×' ? 1 : -1);
  }

  /** What is multiplied or divided; a number in per cent is then a hundredth. */
  #operand(rule: Rule, operator: ArithmeticOperator): ValueType {
    const type = this.expect(rule, 'number');
    const isShare = operator !== 'mod' && isPercent(rule);
    return isShare && type.type === 'number' ? hundredth(type) : type;
  }

  /** Numbers of one unit; a day and so many days; the days between two days. */
  #sum(rule: Rule & { readonly kind: 'arithmetic' }): ValueType {
    const [left, right] = [this.#typeOf(rule.left), this.#typeOf(rule.right)];
    if (left.type === 'unknown' || right.type === 'unknown') return unknown;
    if (left.type === 'number' && right.type === 'number') return this.#oneUnit(left, right, rule);
    const isMinus = rule.operator === '-';
    if (left.type === 'date' && right.type === 'date' && isMinus) return plainNumber;
    if (left.type === 'date' && right.type === 'number') return left;
    if (left.type === 'number' && right.type === 'date' && !isMinus) return right;
    this.#find(
      'report/rule-needs-number',
      left.type === 'number' || left.type === 'date' ? rule.right : rule.left,
    );
    return unknown;
  }

  #overRows(rule: RowsRule): ValueType {
    const table = tableOf(rule);
    if (table === null || this.#names.table(table) === undefined)
      return this.#unknownName(table ?? '', rule, this.#names.codes);
    this.#tablesOfRows.push(table);
    let type = truth;
    if (rule.kind === 'rows') this.expect(rule.condition, 'truth');
    else {
      if (rule.where !== null) this.expect(rule.where, 'truth');
      type = rule.kind === 'count' ? plainNumber : this.expect(rule.of, 'number');
    }
    this.#tablesOfRows.pop();
    return type;
  }

  #unknownName(name: string, rule: Rule, known: readonly string[]): ValueType {
    const nearest = nearestWord(name, known);
    if (nearest === null) this.#find('report/rule-unknown-name', rule, { name });
    else this.#find('report/rule-name-near', rule, { name, nearest });
    return unknown;
  }

  #find(code: RuleFindingCode, rule: Rule, params: Readonly<Record<string, FindingParam>> = {}): void {
    const { text, places } = this.#located;
    const span = places.get(rule) ?? { start: 0, end: text.length };
    const place = placeOf(text, span.start);
    const written = text.slice(span.start, Math.min(span.end, span.start + 80));
    this.findings.push(ruleFinding(code, { ...place, written, ...params } as never, { span }));
  }
}

/** Most choices that a sentence lists. */
const mostListed = 20;

type RuleFindingCode = Parameters<typeof ruleFinding>[0];

/** How many of the left unit one of the right is, as a factor to multiply with; null where no decimal says it. */
function factorText(perRight: Exact): { readonly side: LocalizedText; readonly factor: number } | null {
  const inverse = divide(1, perRight);
  if (compare(perRight, 1) > 0) return { side: sides.right, factor: toNumber(perRight) };
  return inverse === null ? null : { side: sides.left, factor: toNumber(inverse) };
}

const sides = {
  left: { vi: 'vế trái', en: 'the left side' },
  right: { vi: 'vế phải', en: 'the right side' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
