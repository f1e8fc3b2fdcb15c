import type { Finding, FindingParam, Locale, LocalizedText, Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { choiceRuleType } from '../questions/choice.ts';
import { dateRuleType } from '../questions/date.ts';
import { numberRuleType } from '../questions/number.ts';
import type { QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { textRuleType } from '../questions/text.ts';
import { measureUnitLabel } from '../template/measure-unit.ts';
import type { Indicator, MeasureUnitCode, ReportTemplate } from '../template/template.ts';
import { ruleFinding } from './findings.ts';
import type { LocatedRule } from './parse.ts';
import { parseLocatedRule } from './parse.ts';
import type { RowsRule, Rule } from './rule.ts';
import { placeOf } from './tokens.ts';
import type { ValueType } from './value-type.ts';

/** What the names of a template mean in rules. */
export type RuleNames = Pick<
  ReportTemplate,
  'header' | 'indicators' | 'tables' | 'narratives' | 'measureUnits'
>;

/**
 * Reads a rule (quy tắc) of a template: `parseRule`, and every name, type and measure unit is checked.
 *
 * Figures of different units are never added or compared: tonnes and cubic metres do not mix. A plain number goes
 * with any unit; a product has at most one unit; a quotient of two units is a unit of its own (`tonne/person`).
 * `expects` is `truth` for what must hold, `number` for a total.
 *
 * @example readRule('C4 ≤ C3b', { header: [], indicators: [], tables: [], narratives: [] }, 'truth').ok // => false
 */
export function readRule(
  text: string,
  names: RuleNames,
  expects: 'truth' | 'number' = 'truth',
): Result<Rule> {
  expectArgument(expects, 'report/not-an-expected-type', 'readRule(…, expects)');
  expectArgument(names, 'report/not-rule-names', 'readRule(…, names, …)');
  const located = parseLocatedRule(text);
  if (!located.ok) return located;
  const checker = new RuleChecker(located.value, names);
  checker.expect(located.value.rule, expects);
  return checker.findings.length === 0 ? success(located.value.rule) : failure(checker.findings);
}

const ruleTypes: QuestionFace<ValueType> = {
  number: numberRuleType,
  text: textRuleType,
  date: dateRuleType,
  choice: choiceRuleType,
  phone: textRuleType,
  email: textRuleType,
};

const unknown: ValueType = { type: 'unknown' };
const truth: ValueType = { type: 'truth' };
const plainNumber: ValueType = { type: 'number', unit: null };

class RuleChecker {
  readonly findings: Finding[] = [];
  readonly #located: LocatedRule;
  readonly #names: RuleNames;
  readonly #tablesOfRows: string[] = [];

  constructor(located: LocatedRule, names: RuleNames) {
    this.#located = located;
    this.#names = names;
  }

  expect(rule: Rule, expects: 'truth' | 'number'): ValueType {
    const type = this.#typeOf(rule);
    if (type.type === expects || type.type === 'unknown') return type;
    if (expects === 'truth') this.#find('report/rule-needs-truth', rule);
    else this.#find('report/rule-needs-number', rule);
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
    const { indicators, header, narratives } = this.#names;
    const isNamed = (part: { readonly code: string }) => part.code === code;
    const question = byCode(indicators).get(code) ?? header.find(isNamed) ?? narratives.find(isNamed);
    if (question !== undefined) return byKind(ruleTypes, question);
    return this.#unknownName(code, rule);
  }

  #column(tableCode: string, columnCode: string, rule: Rule): ValueType {
    const table = this.#names.tables.find((candidate) => candidate.code === tableCode);
    if (table === undefined) return this.#unknownName(tableCode, rule);
    const column = table.columns.find((candidate) => candidate.code === columnCode);
    if (column === undefined) return this.#unknownName(`${tableCode}.${columnCode}`, rule);
    if (!this.#tablesOfRows.includes(tableCode)) {
      this.#find('report/rule-row-outside', rule);
      return unknown;
    }
    return byKind(ruleTypes, column);
  }

  #compared(rule: Rule & { readonly kind: 'compare' }): void {
    const type = this.#alike(rule.left, rule.right, rule);
    const ordered = rule.operator === '=' || rule.operator === '≠';
    if (!ordered && (type.type === 'truth' || type.type === 'text')) this.#find('report/rule-no-order', rule);
  }

  /** Both parts have one type and one unit. */
  #alike(left: Rule, right: Rule, rule: Rule): ValueType {
    const a = this.#typeOf(left);
    const b = this.#typeOf(right);
    if (a.type === 'unknown' || b.type === 'unknown') return unknown;
    if (a.type === 'number' && b.type === 'number') return this.#oneUnit(a.unit, b.unit, rule);
    if (a.type !== b.type) {
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
    this.#find('report/rule-unknown-choice', rule, { found: rule.value, expected: choices });
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
    if (!this.#names.tables.some((candidate) => candidate.code === table))
      return this.#unknownName(table, rule);
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
        .map((code) => measureUnitLabel(code, locale, this.#names))
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

const known = new WeakMap<readonly Indicator[], ReadonlyMap<string, Indicator>>();

/** Made once for a list: the rules of a template name indicators of the same list many times. */
function byCode(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const found = known.get(indicators) ?? new Map(indicators.map((indicator) => [indicator.code, indicator]));
  known.set(indicators, found);
  return found;
}

type RuleFindingCode = Parameters<typeof ruleFinding>[0];

function quotientOf(left: MeasureUnitCode | null, right: MeasureUnitCode | null): MeasureUnitCode | null {
  if (right === null) return left;
  return left === right ? '1' : `${left ?? '1'}/${right}`;
}
