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

/** Where a match that begins at an offset ends; the offset itself where nothing matches. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Splits a rule into tokens, or says where it cannot. The text must be NFC. */
export function tokensOf(text: string): readonly Token[] | Finding {
  const tokens: Token[] = [];
  for (let at = endOf(patterns.space, text, 0); at < text.length; ) {
    const read = readLiteral(text, at) ?? readWord(text, at) ?? readSign(text, at);
    if (read === null) return lexicalFinding(text, faultAt(text, at), { start: at, end: faultEnd(text, at) });
    if ('fault' in read) return lexicalFinding(text, read.fault, { start: at, end: at + read.length });
    tokens.push(read);
    at = endOf(patterns.space, text, read.end);
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

/** What no token begins with: a quotation mark that is left open, a comma, some other character. */
function faultAt(text: string, at: number): 'text' | 'comma' | 'character' {
  if (text[at] === '"') return 'text';
  return text[at] === ',' ? 'comma' : 'character';
}

function faultEnd(text: string, at: number): number {
  return text[at] === '"' ? text.length : at + 1;
}

/** A date, a number or a text, if one begins here. */
function readLiteral(text: string, at: number): Token | LexicalFault | null {
  const isText = text.charAt(at) === '"' || text.charAt(at) === '“';
  if (!isText && !isDigit(text.charCodeAt(at))) return null;
  const read = isText
    ? readText(matchAt(patterns.text, text, at))
    : (readDate(matchAt(patterns.date, text, at)) ?? readNumber(matchAt(patterns.number, text, at), text));
  if (read === null || 'fault' in read) return read;
  return { ...read, start: at, end: at + read.text.length };
}

function readSign(text: string, at: number): Token | null {
  const end = endOf(patterns.sign, text, at);
  if (end === at) return null;
  const written = text.slice(at, end);
  return { kind: 'sign', sign: signsAsPrinted[written] ?? written, text: written, start: at, end };
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

type Read =
  | { readonly kind: 'number' | 'percent'; readonly value: string; readonly text: string }
  | { readonly kind: 'date'; readonly value: CivilDate; readonly text: string }
  | { readonly kind: 'text'; readonly value: string; readonly text: string }
  | LexicalFault;

interface LexicalFault {
  readonly fault: 'date' | 'number';
  readonly length: number;
}

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
  const end = endOf(patterns.syllable, text, start);
  if (end === start) return null;
  const first = text.slice(start, end);
  const sequences = sequencesByFirst.get(first.toLowerCase());
  if (sequences === undefined) return { kind: 'name', text: first, start, end };
  const syllables = [{ text: first, end }, ...syllablesBehind(text, end)];
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
  return { kind: 'name', text: first, start, end };
}

interface Syllable {
  readonly text: string;
  readonly end: number;
}

/** The syllables behind one, as many as the longest sequence may have. */
function syllablesBehind(text: string, end: number): readonly Syllable[] {
  const found: Syllable[] = [];
  for (let at = end; found.length < longestSequence - 1; ) {
    const start = endOf(patterns.space, text, at);
    const last = start === at ? start : endOf(patterns.syllable, text, start);
    if (last === start) break;
    found.push({ text: text.slice(start, last), end: last });
    at = last;
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
