// Over 250 lines: one grammar reads best in one place.
import type { Finding, Result, Span } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { shortText } from '../unknown-value.ts';
import { ruleFinding } from './findings.ts';
import { maximumRuleLength } from './limits.ts';
import type {
  AggregateFunction,
  AnswerReference,
  ArithmeticOperator,
  ColumnReference,
  Comparison,
  Rule,
} from './rule.ts';
import { tableOf } from './rule.ts';
import { endOfRule, RuleFault, TokenCursor } from './token-cursor.ts';
import { tokensOf } from './tokens.ts';
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
  expectArgument(text, 'core/not-text', 'parseRule(text)');
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
    const rule = new RuleParser(new TokenCursor(text, tokens), places).whole();
    return success({ rule, text, places });
  } catch (error) {
    if (error instanceof RuleFault) return failure([error.finding]);
    throw error;
  }
}

/** What was expected, in words. */
const words = {
  rule: { vi: 'một quy tắc bằng chữ', en: 'a rule in words' },
  and: { vi: '“và”', en: '“and”' },
  or: { vi: '“hoặc”', en: '“or”' },
  consequence: { vi: '“thì”', en: '“then”' },
  call: { vi: 'phép tính, ví dụ tổng(bang.cot)', en: 'a function, such as sum(table.column)' },
  column: { vi: 'cột của bảng, ví dụ bang.cot', en: 'a column of a table, such as table.column' },
  decimals: { vi: 'số chữ số thập phân, ví dụ 2', en: 'how many decimals, such as 2' },
  figure: { vi: 'mã của một mục, ví dụ C3', en: 'the code of an item, such as C3' },
  number: { vi: 'số, ví dụ 0,5', en: 'a number, such as 0,5' },
  date: { vi: 'ngày, ví dụ 05/6/2024', en: 'a date, such as 05/6/2024' },
} as const;

const comparisons: readonly Comparison[] = ['=', '≠', '<', '≤', '>', '≥'];
/** Signs that may follow each other: `0 ≤ a < 5`. */
const directions: readonly (readonly Comparison[])[] = [['<', '≤'], ['>', '≥'], ['=']];

type CompareRule = Extract<Rule, { readonly kind: 'compare' }>;
type ArithmeticSign = Exclude<ArithmeticOperator, 'mod'>;

/** Recursive descent, one method a level of precedence, from `nếu` (loosest) to names and numbers. */
class RuleParser {
  readonly #at: TokenCursor;
  readonly #places: Map<Rule, Span>;

  constructor(at: TokenCursor, places: Map<Rule, Span>) {
    this.#at = at;
    this.#places = places;
  }

  whole(): Rule {
    const rule = this.#rule();
    if (this.#at.token().kind !== 'end') throw this.#at.leftOver([words.and, words.or, endOfRule]);
    return rule;
  }

  #rule(): Rule {
    return this.#at.deeper(() => (this.#at.isWord('if') ? this.#conditional() : this.#disjunction()));
  }

  #conditional(): Rule {
    const start = this.#at.advance().start;
    const when = this.#rule();
    if (!this.#at.skipWord('then')) throw this.#at.unexpected([words.consequence]);
    const consequence = this.#rule();
    const otherwise = this.#at.skipWord('else') ? this.#rule() : null;
    return this.#placed({ kind: 'if', when, consequence, otherwise }, start);
  }

  #disjunction(): Rule {
    return this.#logic('or', () => this.#logic('and', () => this.#negation()));
  }

  #logic(operator: 'and' | 'or', operand: () => Rule): Rule {
    return this.#leftToRight(
      operand,
      () => this.#at.skipWord(operator),
      (left, right) => ({ kind: 'logic', operator, left, right }),
    );
  }

  #negation(): Rule {
    const start = this.#at.token().start;
    if (!this.#at.skipWord('not')) return this.#comparison();
    return this.#placed({ kind: 'not', of: this.#at.deeper(() => this.#negation()) }, start);
  }

  #comparison(): Rule {
    const start = this.#at.token().start;
    const left = this.#sum();
    const sign = this.#at.skipSign(comparisons);
    if (sign === false) return this.#membership(left, start);
    const right = this.#sum();
    const first = this.#placed({ kind: 'compare', operator: sign, left, right }, start) as CompareRule;
    return this.#chained(first, start);
  }

  /** `0 ≤ a ≤ 100` is two comparisons of one direction. */
  #chained(first: CompareRule, start: number): Rule {
    const goesOn = directions.find((signs) => signs.includes(first.operator)) ?? [];
    let [whole, last]: [Rule, CompareRule] = [first, first];
    let links = 0;
    for (let sign = this.#at.skipSign(goesOn); sign !== false; sign = this.#at.skipSign(goesOn)) {
      links += 1;
      this.#at.limitDepth(links);
      last = this.#placed(
        { kind: 'compare', operator: sign, left: last.right, right: this.#sum() },
        start,
      ) as CompareRule;
      whole = this.#placed({ kind: 'logic', operator: 'and', left: whole, right: last }, start);
    }
    if (this.#at.isSign(comparisons)) throw this.#at.unexpected([words.and, words.or]);
    return whole;
  }

  /** `x thuộc ("a"; "b")`, `x không thuộc (…)`. */
  #membership(of: Rule, start: number): Rule {
    const isOutside = this.#at.isWord('not') && this.#at.isWord('among', 1);
    if (isOutside) this.#at.advance();
    if (!this.#at.skipWord('among')) return of;
    this.#at.takeSign('(');
    const options = this.#list();
    this.#at.takeSign(')');
    const member = this.#placed({ kind: 'among', of, options }, start);
    return isOutside ? this.#placed({ kind: 'not', of: member }, start) : member;
  }

  /** Rules parted by `;`. */
  #list(): readonly Rule[] {
    const rules = [this.#rule()];
    while (this.#at.skipSign([';']) !== false) {
      this.#at.limitDepth(rules.length);
      rules.push(this.#rule());
    }
    return rules;
  }

  #sum(): Rule {
    return this.#arithmetic(['+', '-'], () => this.#arithmetic(['×', '/'], () => this.#factor()));
  }

  #arithmetic(signs: readonly ArithmeticSign[], operand: () => Rule): Rule {
    return this.#leftToRight(
      operand,
      () => this.#at.skipSign(signs) || (signs.includes('×') && this.#at.skipLetterX() && '×'),
      (left, right, operator) => ({ kind: 'arithmetic', operator, left, right }),
    );
  }

  #factor(): Rule {
    const start = this.#at.token().start;
    if (this.#at.skipSign(['-']) === false) return this.#primary();
    return this.#placed({ kind: 'negate', of: this.#at.deeper(() => this.#factor()) }, start);
  }

  #primary(): Rule {
    const token = this.#at.token();
    const { start } = token;
    switch (token.kind) {
      case 'number':
      case 'percent':
      case 'date':
      case 'text':
        this.#at.advance();
        return this.#placed({ kind: token.kind, value: token.value } as Rule, start);
      case 'name':
        if (this.#at.isSign(['('], 1)) throw this.#at.unknownFunction();
        return this.#reference();
      case 'sign': {
        if (token.sign !== '(') break;
        this.#at.advance();
        const rule = this.#rule();
        this.#at.takeSign(')');
        return rule;
      }
      case 'word': {
        const rule = this.#call(token.word);
        if (rule !== null) return this.#placed(rule, start);
        if (this.#at.isComparisonAhead()) throw this.#at.reservedWord();
        break;
      }
      case 'end':
        break;
      default:
        token satisfies never;
    }
    throw this.#at.unexpected([words.figure, words.number, words.date, words.call]);
  }

  #call(word: Word): Rule | null {
    switch (word) {
      case 'true':
      case 'false':
        this.#at.advance();
        return { kind: 'truth', value: word === 'true' };
      case 'from':
      case 'to':
        this.#at.advance();
        return { kind: 'period', bound: word };
      case 'value':
      case 'missing':
      case 'notApplicable':
        return this.#arguments(() => ({ kind: 'state', test: word, of: this.#sum() }));
      case 'fallback':
        return this.#arguments(() => {
          const of = this.#rule();
          this.#at.takeSign(';');
          return { kind: 'fallback', of, value: this.#rule() };
        });
      case 'sum':
      case 'mean':
      case 'median':
        return this.#arguments(() => this.#aggregate(word, this.#rowValue()));
      case 'max':
      case 'min':
        return this.#arguments(() => this.#greatest(word));
      case 'round':
        return this.#arguments(() => {
          const of = this.#rule();
          this.#at.takeSign(';');
          return { kind: 'round', of, decimals: this.#decimals() };
        });
      case 'remainder':
        return this.#arguments(() => {
          const left = this.#rule();
          this.#at.takeSign(';');
          return { kind: 'arithmetic', operator: 'mod', left, right: this.#rule() };
        });
      case 'count':
        return this.#arguments(() => ({
          kind: 'count',
          table: this.#at.takeName(words.figure),
          where: this.#where(),
        }));
      case 'every':
      case 'some':
        return this.#arguments(() => {
          const table = this.#at.takeName(words.figure);
          this.#at.takeSign(';');
          return { kind: 'rows', quantifier: word, table, condition: this.#rule() };
        });
      default:
        word satisfies 'if' | 'then' | 'else' | 'and' | 'or' | 'not' | 'where' | 'among';
        return null;
    }
  }

  #arguments(read: () => Rule): Rule {
    if (this.#at.isComparisonAhead()) throw this.#at.reservedWord();
    this.#at.advance();
    this.#at.takeSign('(');
    const rule = read();
    this.#at.takeSign(')');
    return rule;
  }

  #where(): Rule | null {
    return this.#at.skipWord('where') ? this.#rule() : null;
  }

  /** `code`, `table.column`, or the cell `table.row.column` of a table whose rows are named. */
  #reference(): AnswerReference | ColumnReference {
    const { start } = this.#at.token();
    const names = [this.#at.takeName(words.figure)];
    while (names.length < 3 && this.#at.skipSign(['.']) !== false)
      names.push(this.#at.takeName(words.figure));
    const [table = '', column = ''] = names;
    const reference: AnswerReference | ColumnReference =
      names.length === 2 ? { kind: 'column', table, column } : { kind: 'answer', code: names.join('.') };
    this.#placed(reference, start);
    return reference;
  }

  /** What rows give, which names a column of theirs. */
  #rowValue(): Rule {
    const start = this.#at.token();
    const of = this.#sum();
    if (tableOf({ kind: 'aggregate', function: 'sum', of, where: null }) !== null) return of;
    throw this.#at.unexpected([words.column], start);
  }

  #aggregate(name: AggregateFunction, of: Rule): Rule {
    return { kind: 'aggregate', function: name, of, where: this.#where() };
  }

  /** `lớn nhất(t.c)` over rows, `lớn nhất(A; B)` of several values. */
  #greatest(name: 'max' | 'min'): Rule {
    const start = this.#at.token();
    const of = this.#sum();
    if (!this.#at.isSign([';'])) {
      if (tableOf({ kind: 'aggregate', function: name, of, where: null }) !== null)
        return this.#aggregate(name, of);
      throw this.#at.unexpected([words.column, ';'], start);
    }
    this.#at.advance();
    return { kind: 'extreme', function: name, of: [of, ...this.#list()] };
  }

  #decimals(): number {
    const token = this.#at.token();
    if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.value))
      throw this.#at.unexpected([words.decimals]);
    this.#at.advance();
    return Number(token.value);
  }

  #leftToRight<Operator extends string | true>(
    operand: () => Rule,
    operator: () => Operator | false,
    join: (left: Rule, right: Rule, operator: Operator) => Rule,
  ): Rule {
    const { start } = this.#at.token();
    let left = operand();
    let links = 0;
    for (let found = operator(); found !== false; found = operator()) {
      links += 1;
      this.#at.limitDepth(links);
      left = this.#placed(join(left, operand(), found), start);
    }
    return left;
  }

  #placed(rule: Rule, start: number): Rule {
    const end = this.#at.lastEnd() ?? start;
    this.#places.set(rule, { start, end });
    return rule;
  }
}
