import type { Finding, LocalizedText } from '@chiendich/core';
import { ruleFinding } from './findings.ts';
import { maximumRuleDepth } from './limits.ts';
import type { Token } from './tokens.ts';
import { placeOf } from './tokens.ts';
import type { Word } from './words.ts';
import { functionNames, nearestFunction, printedWord } from './words.ts';

/** Carries the first fault out of the parser's recursion; `parseLocatedRule` turns it into its finding. */
export class RuleFault extends Error {
  readonly finding: Finding;
  constructor(fault: Finding) {
    super(fault.code);
    this.finding = fault;
  }
}

/** Where the text of a rule stops, as a sentence calls it. */
export const endOfRule = { vi: 'hết quy tắc', en: 'the end of the rule' } as const;

/** Signs as a sentence calls them. */
const signNames: Readonly<Record<string, LocalizedText>> = {
  '(': { vi: 'dấu “(”', en: 'the sign “(”' },
  ')': { vi: 'dấu “)”', en: 'the sign “)”' },
  ';': { vi: 'dấu “;” rồi phần tiếp theo', en: 'the sign “;” and the next part' },
};

/**
 * A place in the tokens of a rule: looks at the next one, takes it if it is what is wanted, and says where it stands when
 * it is not. It counts how deep the grammar is, and ends it at `maximumRuleDepth`.
 */
export class TokenCursor {
  #next = 0;
  #depth = 0;
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  token(): Token {
    return this.#tokens[this.#next] as Token;
  }

  advance(): Token {
    const token = this.token();
    this.#next += 1;
    return token;
  }

  /** Where the last token that was taken ends; null before the first. */
  lastEnd(): number | null {
    return this.#tokens[this.#next - 1]?.end ?? null;
  }

  /** Whether the next token, or one so many further on, is one of several signs. */
  isSign(signs: readonly string[], ahead = 0): boolean {
    const token = this.#tokens[this.#next + ahead];
    return token?.kind === 'sign' && signs.includes(token.sign);
  }

  /** Whether the next word stands where a value does: before a sign of comparison or calculation. */
  isComparisonAhead(): boolean {
    return this.isSign(['=', '≠', '<', '≤', '>', '≥', '+', '-', '×', '/', '.'], 1);
  }

  skipSign<Sign extends string>(signs: readonly Sign[]): Sign | false {
    return this.isSign(signs) && ((this.advance() as { readonly sign: string }).sign as Sign);
  }

  takeSign(sign: string): void {
    if (this.skipSign([sign]) === false) throw this.unexpected([signNames[sign] ?? sign]);
  }

  /** The letter x between two values, as it is typed for ×. */
  skipLetterX(): boolean {
    const token = this.token();
    const isTimes = token.kind === 'name' && token.text.toLowerCase() === 'x';
    if (isTimes) this.advance();
    return isTimes;
  }

  /** Whether the next token, or one so many further on, is a word. */
  isWord(word: Word, ahead = 0): boolean {
    const token = this.#tokens[this.#next + ahead];
    return token?.kind === 'word' && token.word === word;
  }

  skipWord(word: Word): boolean {
    const found = this.isWord(word);
    if (found) this.advance();
    return found;
  }

  takeName(printed: LocalizedText): string {
    const { kind } = this.token();
    if (kind === 'word') throw this.reservedWord();
    if (kind !== 'name') throw this.unexpected([printed]);
    return this.advance().text;
  }

  /** Reads one level further down. */
  deeper<Part>(read: () => Part): Part {
    this.#depth += 1;
    this.limitDepth(0);
    const part = read();
    this.#depth -= 1;
    return part;
  }

  /** A chain of so many links from left to right nests as deep. */
  limitDepth(links: number): void {
    if (this.#depth + links > maximumRuleDepth) {
      throw new RuleFault(
        ruleFinding('report/rule-too-deep', { ...this.#place(), maximum: maximumRuleDepth }),
      );
    }
  }

  unexpected(expected: readonly (string | LocalizedText)[], at = this.token()): RuleFault {
    const { start, end, text } = at;
    const call = at === this.token() ? this.#callBetween() : null;
    if (call !== null) return call;
    const found = text === '' ? endOfRule : text.slice(0, 40);
    return new RuleFault(
      ruleFinding(
        'report/rule-unexpected',
        { ...this.#place(start), found, expected },
        { span: { start, end } },
      ),
    );
  }

  /** What is meant where a function of two values stands between them, `C3 phần dư C4`; null elsewhere. */
  #callBetween(): RuleFault | null {
    const token = this.token();
    if (token.kind !== 'word' || (token.word !== 'remainder' && token.word !== 'fallback')) return null;
    const [left = '…'] = this.#text.slice(0, token.start).match(/[^\s();]+(?=\s*$)/) ?? [];
    const [right = '…'] = this.#text.slice(token.end).match(/[^\s();]+/) ?? [];
    const meant = `${printedWord(token.word)}(${left}; ${right})`;
    return this.unknownFunction(`${left} ${token.text} ${right}`, meant);
  }

  /** What stands behind a whole rule; two words before a parenthesis may be a function without its marks: `trung binh(…)`. */
  leftOver(expected: readonly (string | LocalizedText)[]): RuleFault {
    const before = this.#tokens[this.#next - 1];
    const isCall = before?.kind === 'name' && this.token().kind === 'name' && this.isSign(['('], 1);
    const written = `${before?.text} ${this.token().text}`;
    return isCall && nearestFunction(written) !== null
      ? this.unknownFunction(written)
      : this.unexpected(expected);
  }

  /** `tong(…)`: no function is called so. */
  unknownFunction(text = this.token().text, nearest = nearestFunction(text)): RuleFault {
    const { start, end } = this.token();
    const params = { ...this.#place(), name: text };
    const span = { span: { start, end } };
    return new RuleFault(
      nearest === null
        ? ruleFinding('report/rule-unknown-function', { ...params, functions: functionNames }, span)
        : ruleFinding('report/rule-name-near', { ...params, nearest }, span),
    );
  }

  /** A word of the language where a code is wanted. */
  reservedWord(): RuleFault {
    const { start, end, text } = this.token();
    return new RuleFault(
      ruleFinding('report/rule-reserved-word', { ...this.#place(), found: text }, { span: { start, end } }),
    );
  }

  #place(start = this.token().start): { readonly line: number; readonly column: number } {
    return placeOf(this.#text, start);
  }
}
