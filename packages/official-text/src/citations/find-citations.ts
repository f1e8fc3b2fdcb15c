import type { FoldedText } from '@chiendich/core';
import type { FoldedPattern, ScanText } from '@chiendich/core/scan';
import { matchAt, pattern, skip } from '@chiendich/core/scan';
import { legibleScan } from '../legible-text.ts';
import { citationWords } from '../lexicon/citations.ts';
import { connectives } from '../lexicon/connectives.ts';
import { capitalised } from '../lexicon/word-row.ts';
import { expectArgument } from '../misuse.ts';
import { formatSymbol, parseSymbol, referenceSource } from '../symbol/document-symbol.ts';
import type { Citation } from './citation.ts';
import { readAfterReference } from './citation-details.ts';
import { lawsIn } from './cited-laws.ts';
import { citedTypeNames } from './cited-type.ts';

/**
 * Every document that a text refers to (viện dẫn), in order: by number and symbol, laws by name.
 *
 * The document's own number, in its header and where it is repeated, is not a citation; nor is a number still blank.
 * A document that is cited twice is listed twice. Linear in the length of the text.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b
 * @example findCitations('theo Nghị quyết số 24-NQ/TW').map(({ type, reference }) => [type, reference]) // => [['Nghị quyết', '24-NQ/TW']]
 */
export function findCitations(text: string): readonly Citation[] {
  expectArgument(text, 'core/not-text', 'findCitations(text)');
  const scan = legibleScan(text);
  const cited = [...numbered(scan), ...lawsIn(scan)];
  cited.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return joinLaws(text, cited);
}

/** "Luật Bảo vệ môi trường số 72/2020/QH14" is one document, with its name and its number. */
function joinLaws(text: string, cited: readonly Citation[]): readonly Citation[] {
  const joined: Citation[] = [];
  for (const citation of cited) {
    const law = joined.at(-1);
    if (law !== undefined && law.name !== null && law.reference === null && isNumberOf(law, citation, text)) {
      joined[joined.length - 1] = {
        ...citation,
        type: law.type,
        name: law.name,
        date: citation.date ?? law.date,
        span: { start: law.span.start, end: citation.span.end },
      };
    } else joined.push(citation);
  }
  return joined;
}

function isNumberOf(law: Citation, { reference, type, span }: Citation, text: string): boolean {
  const apart = span.start - law.span.end;
  return (
    reference !== null &&
    type === null &&
    apart >= 0 &&
    apart < 10 &&
    text.slice(law.span.end, span.start).trim() === ''
  );
}

const number = connectives.number.pattern;
const types = citedTypeNames.join('|');
/** A number stands apart, or runs on behind its word: "Kế hoạch số15/KH-UBND". */
const references = new RegExp(
  `(?=\\d)(?:(?<![\\p{L}\\d/.,-])|(?<=(?<!\\p{L})(?:${number}|${capitalised(number)}|${number.toUpperCase()})))(?:${referenceSource})`,
  'gu',
);
/** What stands before a reference; matched backwards from it, so that each costs a constant. */
const typeBefore = pattern(
  `(?<=(?<label>(?<![\\p{L}])(?<type>${types})(?: ?: ?| )(?:${number} ?:? ?){0,2}))`,
  'y',
);
const numberBefore = pattern(`(?<=(?<label>(?<!\\p{L})(?:${number} ?:? ?){1,2}))`, 'y');
const listBefore = pattern(
  `(?<=(?:[:;,]|(?<!\\p{L})(?:${connectives.another.pattern})) ?(?:${number} ?:? ?)?)`,
  'y',
);
const { form, behindForm, upTo } = citationWords;
/** "Mẫu số 04/BB-VPHC", "mẫu biên bản làm việc số 04/BB": the number of a form behind what the form is called. */
const formBefore = pattern(
  `(?<=(?<!\\p{L})(?:${form.pattern}) (?<name>(?:(?!(?:${behindForm.pattern}|${number})(?!\\p{L}))\\p{L}{1,10} ){0,6})(?:${number} ?:? ?)?)`,
  'y',
);
/** What stands between two numbers of a row: "01/ĐT-HO, 02/ĐT-HO", "số 01/BC đến mẫu số 05/BC". */
const betweenInRow = pattern(
  ` ?(?:[,;]|${connectives.and.pattern}|${upTo.pattern}) ?(?:(?:${connectives.the.pattern} )?(?:${form.pattern}) )?(?:${number} ?)?`,
  'y',
);
/** A subject that names more documents than this is cut before the next. */
const mostInSubject = 8;

interface Found {
  readonly citation: Citation;
  readonly symbolType: string | null;
}

function numbered(scan: ScanText): readonly Citation[] {
  const own = ownReference(scan.shown);
  const found: Found[] = [];
  const matches = [...scan.shown.matchAll(references)];
  const startOf = (index: number) => matches[index]?.index ?? scan.shown.length;
  let formEnd = -1;
  for (const [index, match] of matches.entries()) {
    const symbol = parseSymbol(match[0]);
    const end = match.index + match[0].length;
    if (symbol === null || isWord(symbol.symbol)) continue;
    const formed = formatSymbol(symbol);
    if (formed === own) continue;
    const typed = groupsAt(typeBefore, scan.folded, match.index);
    const label = typed ?? groupsAt(numberBefore, scan.folded, match.index);
    const start = match.index - (label?.label?.length ?? 0);
    const inRow = formEnd !== -1 && skip(betweenInRow, scan.folded, formEnd) === match.index;
    if (symbol.year === null && (inRow || isOfForm(scan, match.index))) {
      formEnd = end;
      continue;
    }
    const reference = lacksHyphen.test(match[0]) ? match[0].replace(/\s/g, '') : formed;
    if (label === null && !speaksForItself(symbol.symbol)) continue;
    const after = readAfterReference(scan, end, {
      issuer: startOf(index + 1),
      subject: startOf(index + mostInSubject),
    });
    const written = typed === null ? null : scan.shown.slice(start, start + (typed.type ?? '').length);
    const inList = written === null && groupsAt(listBefore, scan.folded, match.index) !== null;
    const listed = inList ? found.at(-1) : undefined;
    const type = written ?? (listed?.symbolType === symbol.type ? (listed.citation.type ?? null) : null);
    found.push({
      citation: { reference, type, name: null, ...after.details, span: scan.spanOf(start, after.end) },
      symbolType: symbol.type,
    });
  }
  return found.map(({ citation }) => citation);
}

/** A form is called by common nouns: "mẫu biên bản", but "mẫu Quyết định số 5" names a decision. */
function isOfForm({ folded, shown }: ScanText, at: number): boolean {
  const match = groupsAt(formBefore, folded, at);
  if (match === null) return false;
  const before = shown.slice(Math.max(0, at - 120), at).trimEnd();
  const words = (match.name ?? '').trim();
  const named = before.slice(Math.max(0, before.length - (match.name ?? '').length - 12));
  return words === '' || !/\s\p{Lu}\p{Ll}/u.test(named);
}

/** "298 KH/TWĐTN": the hyphen that was left out is not put in. */
const lacksHyphen = /^\d{1,6}\s{0,2}\p{Lu}/u;

/** The groups of a sticky pattern at a place; null where it does not match. */
function groupsAt(
  sticky: FoldedPattern,
  folded: FoldedText,
  at: number,
): Readonly<Record<string, string | undefined>> | null {
  const match = matchAt(sticky, folded, at);
  return match === null ? null : (match.groups ?? {});
}

/** "1/ Công an" numbers an item: abbreviations have no three small letters in a row. */
function isWord(symbol: string): boolean {
  return /\p{Ll}{3}/u.test(symbol);
}

/** A symbol of two groups or of a National Assembly needs no "số" before it; `5/KH` does. */
function speaksForItself(symbol: string): boolean {
  return /[-/]|^QH\d/.test(symbol);
}

const headerNumber = new RegExp(
  `(?:^|[\\n|])[ \\t*]{0,24}${capitalised(number)}\\s{0,3}:?[\\s*]{0,24}(${referenceSource})`,
  'u',
);
const headerReach = 3000;

/** The number of the document itself: the line "Số: …" of its header. */
function ownReference(shown: string): string | null {
  const match = headerNumber.exec(shown.slice(0, headerReach));
  const symbol = match?.[1] === undefined ? null : parseSymbol(match[1]);
  return symbol === null ? null : formatSymbol(symbol);
}
