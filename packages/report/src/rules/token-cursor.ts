import type { Finding, LocalizedText } from '@chiendich/core';
import { ruleFinding } from './findings.ts';
import { maximumRuleDepth } from './limits.ts';
import type { Token } from './tokens.ts';
import { placeOf } from './tokens.ts';
import type { Word } from './words.ts';

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

  isSign(signs: readonly string[]): boolean {
    const token = this.token();
    return token.kind === 'sign' && signs.includes(token.sign);
  }

  skipSign<Sign extends string>(signs: readonly Sign[]): Sign | false {
    return this.isSign(signs) && ((this.advance() as { readonly sign: string }).sign as Sign);
  }

  takeSign(sign: string): void {
    if (this.skipSign([sign]) === false) throw this.unexpected([sign]);
  }

  isWord(word: Word): boolean {
    const token = this.token();
    return token.kind === 'word' && token.word === word;
  }

  skipWord(word: Word): boolean {
    const found = this.isWord(word);
    if (found) this.advance();
    return found;
  }

  takeName(printed: LocalizedText): string {
    if (this.token().kind !== 'name') throw this.unexpected([printed]);
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

  unexpected(expected: readonly (string | LocalizedText)[]): RuleFault {
    const { start, end, text } = this.token();
    const found = text === '' ? endOfRule : text.slice(0, 40);
    return new RuleFault(
      ruleFinding('report/rule-unexpected', { ...this.#place(), found, expected }, { span: { start, end } }),
    );
  }

  #place(): { readonly line: number; readonly column: number } {
    return placeOf(this.#text, this.token().start);
  }
}
