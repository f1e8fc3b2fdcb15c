// Over 250 lines: what each node of the language may stand with reads best in one place.
import type { Finding, FindingParam, Locale, LocalizedText, Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
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
import type { MeasureUnitCode } from '../template/measure-unit.ts';
import { measureUnitLabel } from '../template/measure-unit.ts';
import { ruleFinding } from './findings.ts';
import type { LocatedRule } from './parse.ts';
import { parseLocatedRule } from './parse.ts';
import type { RowsRule, Rule } from './rule.ts';
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
 * with any unit; a product has at most one unit; a quotient of two units is a unit of its own (`tonne/person`).
 *
 * @example readRule('C4 ≤ C3b', { pages: [] }).ok // => false
 */
export function readRule(text: string, template: RuleNames, options: ReadRuleOptions = {}): Result<Rule> {
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
const plainNumber: ValueType = { type: 'number', unit: null };

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
        return plainNumber;
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
    return question === undefined ? this.#unknownName(code, rule) : this.#ofQuestion(question);
  }

  #ofQuestion(question: Question): ValueType {
    return byKind(ruleTypes, question, this.#names.lists);
  }

  #column(tableCode: string, columnCode: string, rule: Rule): ValueType {
    const table = this.#names.table(tableCode);
    if (table === undefined) return this.#unknownName(tableCode, rule);
    const column = table.columns.find((candidate) => candidate.code === columnCode);
    if (column === undefined) return this.#unknownName(`${tableCode}.${columnCode}`, rule);
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

  /** Both parts have one type and one unit. */
  #alike(left: Rule, right: Rule, rule: Rule): ValueType {
    const a = this.#typeOf(left);
    const b = this.#typeOf(right);
    if (a.type === 'unknown' || b.type === 'unknown') return unknown;
    if (a.type === 'number' && b.type === 'number') return this.#oneUnit(a.unit, b.unit, rule);
    if (a.type !== b.type || a.type === 'files') {
      this.#find('report/rule-types-differ', rule);
      return unknown;
    }
    if (a.type === 'text' && b.type === 'text') {
      this.#knownChoice(a.choices, right);
      this.#knownChoice(b.choices, left);
    }
    return a;
  }

  #oneUnit(left: MeasureUnitCode | null, right: MeasureUnitCode | null, rule: Rule): ValueType {
    if (left === null || right === null || left === right) return { type: 'number', unit: left ?? right };
    this.#find('report/rule-units-differ', rule, {
      left: this.#unitName(left),
      right: this.#unitName(right),
    });
    return unknown;
  }

  #knownChoice(choices: readonly string[] | null, rule: Rule): void {
    if (choices === null || rule.kind !== 'text' || choices.includes(rule.value)) return;
    const expected = choices.length > mostListed ? [...choices.slice(0, mostListed), '…'] : choices;
    this.#find('report/rule-unknown-choice', rule, { found: rule.value, expected });
  }

  #arithmetic(rule: Rule & { readonly kind: 'arithmetic' }): ValueType {
    const left = this.expect(rule.left, 'number');
    const right = this.expect(rule.right, 'number');
    if (left.type !== 'number' || right.type !== 'number') return unknown;
    if (rule.operator === '+' || rule.operator === '-') return this.#oneUnit(left.unit, right.unit, rule);
    if (rule.operator === '/') return { type: 'number', unit: quotientOf(left.unit, right.unit) };
    if (left.unit !== null && right.unit !== null) {
      const units = { left: this.#unitName(left.unit), right: this.#unitName(right.unit) };
      this.#find('report/rule-units-multiplied', rule, units);
      return unknown;
    }
    return { type: 'number', unit: left.unit ?? right.unit };
  }

  #overRows(rule: RowsRule): ValueType {
    const table = rule.kind === 'aggregate' ? rule.column.table : rule.table;
    if (this.#names.table(table) === undefined) return this.#unknownName(table, rule);
    this.#tablesOfRows.push(table);
    let type = truth;
    if (rule.kind === 'rows') this.expect(rule.condition, 'truth');
    else {
      if (rule.where !== null) this.expect(rule.where, 'truth');
      type = rule.kind === 'count' ? plainNumber : this.expect(rule.column, 'number');
    }
    this.#tablesOfRows.pop();
    return type;
  }

  /** A unit in words, a quotient of units too. */
  #unitName(unit: MeasureUnitCode): LocalizedText {
    const inWords = (locale: Locale) =>
      unit
        .split('/')
        .map((code) => measureUnitLabel(code, locale, this.#template))
        .join('/');
    return { vi: inWords('vi'), en: inWords('en') };
  }

  #unknownName(name: string, rule: Rule): ValueType {
    this.#find('report/rule-unknown-name', rule, { name });
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

function quotientOf(left: MeasureUnitCode | null, right: MeasureUnitCode | null): MeasureUnitCode | null {
  if (right === null) return left;
  return left === right ? '1' : `${left ?? '1'}/${right}`;
}
