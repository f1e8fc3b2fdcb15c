// Over 250 lines: one grammar reads best in one place.
import type { Finding, LocalizedText, Result, Span } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { shortText } from '../unknown-value.ts';
import { ruleFinding } from './findings.ts';
import { maximumRuleDepth, maximumRuleLength } from './limits.ts';
import type { AnswerReference, ColumnReference, Comparison, Rule } from './rule.ts';
import type { Token } from './tokens.ts';
import { placeOf, tokensOf } from './tokens.ts';
import type { Word } from './words.ts';

/** A rule with the places of its parts in the text. */
export interface LocatedRule {
  readonly rule: Rule;
  readonly text: string;
  readonly places: ReadonlyMap<Rule, Span>;
}

/**
 * Reads a rule (quy tắc) as an official writes it; `printRule` writes it back in its one printed form.
 *
 * Numbers have a decimal comma and no grouping, dates are `05/6/2024`, text stands in `"…"`, arguments are parted by `;`.
 * Operators may be said in words (`bằng`, `khác`, `lớn hơn`, `không quá`, `ít nhất`, `cộng`); English words (`if … then`,
 * `and`, `sum`) and `<=`, `>=`, `!=`, `*` are read too. A rule has at most 4000
 * characters and 64 levels. Names are not looked up here: `readRule` does that.
 *
 * @example parseRule('nếu B2 > 0 thì B1 > 0').ok // => true
 */
export function parseRule(text: string): Result<Rule> {
  const located = parseLocatedRule(text);
  return located.ok ? success(located.value.rule) : located;
}

/** `parseRule` that keeps where each part stands, for findings with line and column. */
export function parseLocatedRule(source: string): Result<LocatedRule> {
  if (typeof source !== 'string') {
    const params = { line: 1, column: 1, found: shortText(source) ?? '', expected: [words.rule] };
    return failure([ruleFinding('report/rule-unexpected', params)]);
  }
  if (source.length > maximumRuleLength) {
    return failure([
      ruleFinding('report/rule-too-long', { length: source.length, maximum: maximumRuleLength }),
    ]);
  }
  const text = source.normalize('NFC');
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return failure([tokens as Finding]);
  const places = new Map<Rule, Span>();
  try {
    const rule = new RuleParser(text, tokens, places).whole();
    return success({ rule, text, places });
  } catch (error) {
    if (error instanceof RuleFault) return failure([error.finding]);
    throw error;
  }
}

/** Carries the first fault out of the recursion; never leaves this file. */
class RuleFault extends Error {
  readonly finding: Finding;
  constructor(fault: Finding) {
    super(fault.code);
    this.finding = fault;
  }
}

/** What was expected, in words. */
const words = {
  rule: { vi: 'một quy tắc bằng chữ', en: 'a rule in words' },
  end: { vi: 'hết quy tắc', en: 'the end of the rule' },
  and: { vi: 'và', en: 'and' },
  or: { vi: 'hoặc', en: 'or' },
  consequence: { vi: 'thì', en: 'then' },
  sum: { vi: 'tổng', en: 'sum' },
  figure: { vi: 'chỉ tiêu', en: 'the code of a figure' },
  number: { vi: 'số', en: 'a number' },
  date: { vi: 'ngày', en: 'a date' },
} as const;

const comparisons: readonly string[] = ['=', '≠', '<', '≤', '>', '≥'];

/** Recursive descent, one method a level of precedence, from `nếu` (loosest) to names and numbers. */
class RuleParser {
  #next = 0;
  #depth = 0;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #places: Map<Rule, Span>;

  constructor(text: string, tokens: readonly Token[], places: Map<Rule, Span>) {
    this.#text = text;
    this.#tokens = tokens;
    this.#places = places;
  }

  whole(): Rule {
    const rule = this.#rule();
    if (this.#token().kind !== 'end') throw this.#unexpected([words.and, words.or, words.end]);
    return rule;
  }

  #rule(): Rule {
    this.#depth += 1;
    if (this.#depth > maximumRuleDepth) {
      throw new RuleFault(
        ruleFinding('report/rule-too-deep', { ...this.#place(), maximum: maximumRuleDepth }),
      );
    }
    const rule = this.#isWord('if') ? this.#conditional() : this.#disjunction();
    this.#depth -= 1;
    return rule;
  }

  #conditional(): Rule {
    const start = this.#advance().start;
    const when = this.#rule();
    this.#takeWord('then', words.consequence);
    const consequence = this.#rule();
    const otherwise = this.#skipWord('else') ? this.#rule() : null;
    return this.#placed({ kind: 'if', when, consequence, otherwise }, start);
  }

  #disjunction(): Rule {
    return this.#leftToRight(
      () => this.#conjunction(),
      () => this.#skipWord('or'),
      (left, right) => ({ kind: 'logic', operator: 'or', left, right }),
    );
  }

  #conjunction(): Rule {
    return this.#leftToRight(
      () => this.#negation(),
      () => this.#skipWord('and'),
      (left, right) => ({ kind: 'logic', operator: 'and', left, right }),
    );
  }

  #negation(): Rule {
    const start = this.#token().start;
    if (!this.#skipWord('not')) return this.#comparison();
    return this.#placed({ kind: 'not', of: this.#deeper(() => this.#negation()) }, start);
  }

  #comparison(): Rule {
    const start = this.#token().start;
    const left = this.#sum();
    const sign = this.#sign();
    if (sign === null || !comparisons.includes(sign)) return left;
    this.#advance();
    const right = this.#sum();
    const next = this.#sign();
    if (next !== null && comparisons.includes(next)) throw this.#unexpected([words.and, words.or]);
    return this.#placed({ kind: 'compare', operator: sign as Comparison, left, right }, start);
  }

  #sum(): Rule {
    return this.#leftToRight(
      () => this.#product(),
      () => this.#skipSign(['+', '-']),
      (left, right, operator) => ({ kind: 'arithmetic', operator: operator as '+' | '-', left, right }),
    );
  }

  #product(): Rule {
    return this.#leftToRight(
      () => this.#factor(),
      () => this.#skipSign(['×', '/']),
      (left, right, operator) => ({ kind: 'arithmetic', operator: operator as '×' | '/', left, right }),
    );
  }

  #factor(): Rule {
    const start = this.#token().start;
    if (this.#skipSign(['-']) === false) return this.#primary();
    return this.#placed({ kind: 'negate', of: this.#deeper(() => this.#factor()) }, start);
  }

  #primary(): Rule {
    const token = this.#token();
    const { start } = token;
    switch (token.kind) {
      case 'number':
      case 'date':
      case 'text':
        this.#advance();
        return this.#placed({ kind: token.kind, value: token.value } as Rule, start);
      case 'name':
        return this.#reference();
      case 'sign': {
        if (token.sign !== '(') break;
        this.#advance();
        const rule = this.#rule();
        this.#takeSign(')');
        return rule;
      }
      case 'word': {
        const rule = this.#call(token.word);
        if (rule !== null) return this.#placed(rule, start);
        break;
      }
      default:
    }
    throw this.#unexpected([words.figure, words.number, words.date, '(', words.sum]);
  }

  #call(word: Word): Rule | null {
    switch (word) {
      case 'true':
      case 'false':
        this.#advance();
        return { kind: 'truth', value: word === 'true' };
      case 'from':
      case 'to':
        this.#advance();
        return { kind: 'period', bound: word };
      case 'value':
      case 'missing':
      case 'notApplicable':
        return this.#arguments(() => ({ kind: 'state', test: word, of: this.#reference() }));
      case 'fallback':
        return this.#arguments(() => {
          const of = this.#rule();
          this.#takeSign(';');
          return { kind: 'fallback', of, value: this.#rule() };
        });
      case 'sum':
      case 'max':
      case 'min':
        return this.#arguments(() => ({
          kind: 'aggregate',
          function: word,
          column: this.#column(),
          where: this.#where(),
        }));
      case 'count':
        return this.#arguments(() => ({ kind: 'count', table: this.#name(), where: this.#where() }));
      case 'every':
      case 'some':
        return this.#arguments(() => {
          const table = this.#name();
          this.#takeSign(';');
          return { kind: 'rows', quantifier: word, table, condition: this.#rule() };
        });
      default:
        return null;
    }
  }

  #arguments(read: () => Rule): Rule {
    this.#advance();
    this.#takeSign('(');
    const rule = read();
    this.#takeSign(')');
    return rule;
  }

  #where(): Rule | null {
    return this.#skipWord('where') ? this.#rule() : null;
  }

  #reference(): AnswerReference | ColumnReference {
    const { start } = this.#token();
    const code = this.#name();
    const reference: AnswerReference | ColumnReference =
      this.#skipSign(['.']) === false
        ? { kind: 'answer', code }
        : { kind: 'column', table: code, column: this.#name() };
    this.#placed(reference, start);
    return reference;
  }

  #column(): ColumnReference {
    const reference = this.#reference();
    if (reference.kind === 'column') return reference;
    throw this.#unexpected(['.']);
  }

  #name(): string {
    if (this.#token().kind !== 'name') throw this.#unexpected([words.figure]);
    return this.#advance().text;
  }

  #leftToRight<Operator extends string | true>(
    operand: () => Rule,
    operator: () => Operator | false,
    join: (left: Rule, right: Rule, operator: Operator) => Rule,
  ): Rule {
    const { start } = this.#token();
    let left = operand();
    let links = 0;
    for (let found = operator(); found !== false; found = operator()) {
      links += 1;
      if (this.#depth + links > maximumRuleDepth) {
        throw new RuleFault(
          ruleFinding('report/rule-too-deep', { ...this.#place(), maximum: maximumRuleDepth }),
        );
      }
      left = this.#placed(join(left, operand(), found), start);
    }
    return left;
  }

  #deeper(read: () => Rule): Rule {
    this.#depth += 1;
    if (this.#depth > maximumRuleDepth) {
      throw new RuleFault(
        ruleFinding('report/rule-too-deep', { ...this.#place(), maximum: maximumRuleDepth }),
      );
    }
    const rule = read();
    this.#depth -= 1;
    return rule;
  }

  #placed(rule: Rule, start: number): Rule {
    const end = this.#tokens[this.#next - 1]?.end ?? start;
    this.#places.set(rule, { start, end });
    return rule;
  }

  #token(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #advance(): Token {
    const token = this.#token();
    this.#next += 1;
    return token;
  }

  #sign(): string | null {
    const token = this.#token();
    return token.kind === 'sign' ? token.sign : null;
  }

  #skipSign(signs: readonly string[]): string | false {
    const sign = this.#sign();
    if (sign === null || !signs.includes(sign)) return false;
    this.#advance();
    return sign;
  }

  #takeSign(sign: string): void {
    if (this.#skipSign([sign]) === false) throw this.#unexpected([sign]);
  }

  #isWord(word: Word): boolean {
    const token = this.#token();
    return token.kind === 'word' && token.word === word;
  }

  #skipWord(word: Word): boolean {
    const found = this.#isWord(word);
    if (found) this.#advance();
    return found;
  }

  #takeWord(word: Word, printed: LocalizedText): void {
    if (!this.#skipWord(word)) throw this.#unexpected([printed]);
  }

  #place(): { readonly line: number; readonly column: number } {
    return placeOf(this.#text, this.#token().start);
  }

  #unexpected(expected: readonly (string | LocalizedText)[]): RuleFault {
    const { start, end, text } = this.#token();
    const found = text === '' ? words.end : text.slice(0, 40);
    return new RuleFault(
      ruleFinding('report/rule-unexpected', { ...this.#place(), found, expected }, { span: { start, end } }),
    );
  }
}
