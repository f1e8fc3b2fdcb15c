// Over 250 lines: one grammar reads best in one place.
import type { Finding, Result, Span } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { shortText } from '../unknown-value.ts';
import { ruleFinding } from './findings.ts';
import { maximumRuleLength } from './limits.ts';
import type { AnswerReference, ColumnReference, Comparison, Rule } from './rule.ts';
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
  and: { vi: 'và', en: 'and' },
  or: { vi: 'hoặc', en: 'or' },
  consequence: { vi: 'thì', en: 'then' },
  sum: { vi: 'tổng', en: 'sum' },
  figure: { vi: 'chỉ tiêu', en: 'the code of a figure' },
  number: { vi: 'số', en: 'a number' },
  date: { vi: 'ngày', en: 'a date' },
} as const;

const comparisons: readonly Comparison[] = ['=', '≠', '<', '≤', '>', '≥'];

type ArithmeticSign = (Rule & { readonly kind: 'arithmetic' })['operator'];

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
    if (this.#at.token().kind !== 'end') throw this.#at.unexpected([words.and, words.or, endOfRule]);
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
    if (sign === false) return left;
    const right = this.#sum();
    if (this.#at.isSign(comparisons)) throw this.#at.unexpected([words.and, words.or]);
    return this.#placed({ kind: 'compare', operator: sign, left, right }, start);
  }

  #sum(): Rule {
    return this.#arithmetic(['+', '-'], () => this.#arithmetic(['×', '/'], () => this.#factor()));
  }

  #arithmetic(signs: readonly ArithmeticSign[], operand: () => Rule): Rule {
    return this.#leftToRight(
      operand,
      () => this.#at.skipSign(signs),
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
      case 'date':
      case 'text':
        this.#at.advance();
        return this.#placed({ kind: token.kind, value: token.value } as Rule, start);
      case 'name':
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
        break;
      }
      case 'end':
        break;
      default:
        token satisfies never;
    }
    throw this.#at.unexpected([words.figure, words.number, words.date, '(', words.sum]);
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
        return this.#arguments(() => ({ kind: 'state', test: word, of: this.#reference() }));
      case 'fallback':
        return this.#arguments(() => {
          const of = this.#rule();
          this.#at.takeSign(';');
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
        word satisfies 'if' | 'then' | 'else' | 'and' | 'or' | 'not' | 'where';
        return null;
    }
  }

  #arguments(read: () => Rule): Rule {
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

  #column(): ColumnReference {
    const reference = this.#reference();
    if (reference.kind === 'column') return reference;
    throw this.#at.unexpected(['.']);
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
