import type { CivilDate, Finding } from '@chiendich/core';
import { civilDate, isCivilDate } from '@chiendich/core';
import { ruleFinding } from './findings.ts';
import type { Word } from './words.ts';
import { longestSequence, sequencesByFirst } from './words.ts';

/** One piece of rule text. `text` is as written; offsets are UTF-16. */
export type Token = { readonly start: number; readonly end: number; readonly text: string } & (
  | { readonly kind: 'number' | 'percent'; readonly value: string }
  | { readonly kind: 'date'; readonly value: CivilDate }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name' }
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'end' }
);

/** Line and column, from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

const patterns = {
  space: /\s+/y,
  date: /(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])|(\d{4})-(\d{2})-(\d{2})(?![\d-])/y,
  number: /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?(?![\d.,])|\d+(?:[.,]\d+)*/y,
  percent: /[ \u00A0\u202F]?%/y,
  text: /"(?:[^"]|"")*"|“[^“”]*”/y,
  syllable: /[\p{L}_][\p{L}\p{M}\d_]*/uy,
  sign: /<=|>=|=<|=>|!=|<>|==|[=≠<≤>≥+\-−–×*·÷:/();.]/y,
} as const;

const signsAsPrinted: Readonly<Record<string, string>> = {
  '<=': '≤',
  '=<': '≤',
  '>=': '≥',
  '=>': '≥',
  '!=': '≠',
  '<>': '≠',
  '==': '=',
  '*': '×',
  '·': '×',
  '÷': '/',
  ':': '/',
  '−': '-',
  '–': '-',
};

/** Splits a rule into tokens, or says where it cannot. The text must be NFC. */
export function tokensOf(text: string): readonly Token[] | Finding {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const space = match(patterns.space);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const token = isDigit(text.charCodeAt(at))
      ? (readDate(match(patterns.date)) ?? readNumber(match(patterns.number), text))
      : text.charAt(at) === '"' || text.charAt(at) === '“'
        ? readText(match(patterns.text))
        : null;
    if (token !== null) {
      if ('fault' in token) return lexicalFinding(text, token.fault, { start: at, end: at + token.length });
      tokens.push({ ...token, start: at, end: at + token.text.length });
      at += token.text.length;
      continue;
    }
    const word = readWord(text, at);
    if (word !== null) {
      tokens.push(word);
      at = word.end;
      continue;
    }
    const sign = match(patterns.sign);
    if (sign === null && text[at] === '"')
      return lexicalFinding(text, 'text', { start: at, end: text.length });
    if (sign === null)
      return lexicalFinding(text, text[at] === ',' ? 'comma' : 'character', { start: at, end: at + 1 });
    tokens.push({
      kind: 'sign',
      sign: signsAsPrinted[sign[0]] ?? sign[0],
      text: sign[0],
      start: at,
      end: at + sign[0].length,
    });
    at += sign[0].length;
  }
  return [...tokens, { kind: 'end', text: '', start: text.length, end: text.length }];
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

type Read =
  | { readonly kind: 'number' | 'percent'; readonly value: string; readonly text: string }
  | { readonly kind: 'date'; readonly value: CivilDate; readonly text: string }
  | { readonly kind: 'text'; readonly value: string; readonly text: string }
  | { readonly fault: 'date' | 'number'; readonly length: number };

function readDate(match: RegExpExecArray | null): Read | null {
  if (match === null) return null;
  const [text, day, month, year] = match;
  const value = day === undefined ? text : civilDate(Number(year), Number(month), Number(day));
  if (value === null || !isCivilDate(value)) return { fault: 'date', length: text.length };
  return { kind: 'date', value, text };
}

/**
 * Decimal comma; groups of three where they cannot be read otherwise (`1 000`, `1.000.000`). `1.5` and `1.500` mean different
 * things to different readers and are refused.
 */
function readNumber(match: RegExpExecArray | null, source: string): Read | null {
  if (match === null) return null;
  const text = match[0];
  const plain = surelyGrouped.test(text) ? text.replace(/[^\d,]/g, '') : text;
  const [whole = '', fraction = '', more] = plain.split(',');
  if (/\D/.test(whole) || more !== undefined) return { fault: 'number', length: text.length };
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  const value = decimals === '' ? digits : `${digits}.${decimals}`;
  patterns.percent.lastIndex = match.index + text.length;
  const percent = patterns.percent.exec(source);
  return percent === null
    ? { kind: 'number', value, text }
    : { kind: 'percent', value, text: `${text}${percent[0]}` };
}

const surelyGrouped = /^\d{1,3}(?:(?:[ \u00A0\u202F]\d{3})+|(?:\.\d{3}){2,})(?:,\d+)?$/;

function readText(match: RegExpExecArray | null): Read | null {
  if (match === null) return null;
  const inside = match[0].slice(1, -1);
  return {
    kind: 'text',
    value: match[0].startsWith('"') ? inside.replaceAll('""', '"') : inside,
    text: match[0],
  };
}

/** The longest word sequence that starts here, else a name. */
function readWord(text: string, start: number): Token | null {
  const first = readSyllable(text, start);
  if (first === null) return null;
  const sequences = sequencesByFirst.get(first.text.toLowerCase());
  if (sequences === undefined) return { kind: 'name', ...first };
  const syllables = [first, ...syllablesBehind(text, first.end)];
  for (const sequence of sequences) {
    const { syllables: wanted } = sequence;
    const last = syllables[wanted.length - 1];
    if (
      last !== undefined &&
      wanted.every((syllable, index) => syllables[index]?.text.toLowerCase() === syllable)
    ) {
      const written = { text: text.slice(start, last.end), start, end: last.end };
      return 'word' in sequence
        ? { kind: 'word', word: sequence.word, ...written }
        : { kind: 'sign', sign: sequence.sign, ...written };
    }
  }
  return { kind: 'name', ...first };
}

interface Syllable {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readSyllable(text: string, start: number): Syllable | null {
  patterns.syllable.lastIndex = start;
  const match = patterns.syllable.exec(text);
  return match === null ? null : { text: match[0], start, end: start + match[0].length };
}

/** The syllables behind one, as many as the longest sequence may have. */
function syllablesBehind(text: string, end: number): readonly Syllable[] {
  const found: Syllable[] = [];
  for (let at = end; found.length < longestSequence - 1; ) {
    patterns.space.lastIndex = at;
    const space = patterns.space.exec(text);
    const syllable = space === null ? null : readSyllable(text, at + space[0].length);
    if (syllable === null) break;
    found.push(syllable);
    at = syllable.end;
  }
  return found;
}

const betweenParts = { vi: 'dấu “;” giữa các phần', en: 'the sign “;” between parts' } as const;

function lexicalFinding(
  text: string,
  fault: 'date' | 'number' | 'text' | 'comma' | 'character',
  span: { readonly start: number; readonly end: number },
): Finding {
  const { start, end } = span;
  const place = { ...placeOf(text, start), found: text.slice(start, Math.min(end, start + 40)) };
  if (fault === 'date') return ruleFinding('report/rule-date', place, { span });
  if (fault === 'number') return ruleFinding('report/rule-number', place, { span });
  if (fault === 'text') return ruleFinding('report/rule-text-open', place, { span });
  if (fault === 'comma')
    return ruleFinding('report/rule-unexpected', { ...place, expected: [betweenParts] }, { span });
  return ruleFinding('report/rule-character', place, { span });
}
