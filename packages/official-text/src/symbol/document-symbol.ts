import { MisuseError } from '@chiendich/core';
import { composeText } from '@chiendich/core/scan';
import { connectives } from '../lexicon/connectives.ts';
import { expectArgument } from '../misuse.ts';
import { documentTypeOf } from './document-type.ts';

/**
 * Number and symbol of a document (số, ký hiệu văn bản).
 *
 * | written | system | number | year | symbol | type |
 * |---|---|---|---|---|---|
 * | `204/KH-UBND` | state | `204` | null | `KH-UBND` | `KH` |
 * | `2964/BTNMT-TTTT` | state | `2964` | null | `BTNMT-TTTT` | null: a công văn |
 * | `25/2025/NĐ-CP` | state | `25` | 2025 | `NĐ-CP` | `NĐ` |
 * | `163/2024/QH15` | state | `163` | 2024 | `QH15` | null |
 * | `24-NQ/TW` | party | `24` | null | `NQ/TW` | `NQ` |
 * | `/KH-STNMT` | state | null: not issued yet | null | `KH-STNMT` | `KH` |
 *
 * `number` is as printed (`0130`, `05`), never 0 for a blank.
 *
 * @source NĐ 30/2020/NĐ-CP, Điều 15; Phụ lục I, Phần I, II.3
 */
export interface DocumentSymbol {
  /** Whose way of writing it follows. */
  readonly system: 'state' | 'party';
  /** As printed: `0130`, `05`; null while it is not issued. */
  readonly number: string | null;
  /** Of legal documents; null where the symbol has none. */
  readonly year: number | null;
  /** The letters: `KH-UBND`. */
  readonly symbol: string;
  /** Abbreviation of the type in the symbol; null where it has none. */
  readonly type: string | null;
}

/** Abbreviations beyond the decree's types: legal documents, and types of the Party. */
const otherTypes = ['NĐ', 'TT', 'TTLT', 'NQLT', 'VBHN', 'L', 'PL', 'KL', 'QyC', 'QCPH', 'QĐi'];

const letters = 'A-Za-zĐđÀ-ỹ';
const groupSource = `[A-ZĐ][${letters}0-9&]{0,24}(?:\\.[A-ZĐ]{2,8})?`;
/** "71/NQ -CP", "10- CTr/TU"; but in "48/NQ-CP - Tập trung …" a new item begins. */
const joinSource = '(?:[ \\t]{0,2}[-–]|\\s-(?=[A-ZĐ]{2})|-\\s{1,3}(?=[A-ZĐ]{2}))';
/** "12/CTY/KT-TC": companies name a department behind another stroke. */
const departmentSource = `/(?=[A-ZĐ]{2})${groupSource}`;
/** Behind the first group alone spaces may stand on both sides: "12/KH - UBND", "315/UBND - KT". */
const typeJoinSource = `(?:(?<=/[ \\t]{0,2}[A-ZĐ]{2,5})[ \\t]{1,2}[-–][ \\t]{1,2}(?=[A-ZĐ]{2})|${joinSource})`;
const groupsSource = `${groupSource}(?:${typeJoinSource}${groupSource}|${departmentSource}){0,6}`;
const slashSource = '[ \\t]{0,2}/[ \\t]{0,2}';

/**
 * "66.7/2025/NQ-CP": resolutions of one kind share a number and count behind a stop; companies write the month there,
 * "24.6/GĐN".
 */
const stateNumberSource = `\\d{1,6}(?:[a-zđ]|\\.\\d{1,3}(?=${slashSource}(?:\\d{4}|[A-ZĐ]{2})))?`;
/** Types after which the Party's hyphen may have been left out: "298 KH/TWĐTN". */
const typeWithoutHyphen = '(?:KH|NQ|CT|KL|QĐ|QyĐ|QC|HD|TB|CV|BC|TTr|CTr|ĐA|ĐH)(?=[ \\t]{0,2}/)';

/** Number and symbol as a pattern over NFC text that keeps its case; a blank number is not matched. */
export const referenceSource = [
  `${stateNumberSource}${slashSource}(?:\\d{4}${slashSource})?${groupsSource}`,
  `\\d{1,6}[ \\t]{0,2}[-–]\\s{0,3}${groupSource}${slashSource}${groupsSource}`,
  `\\d{1,6}[ \\t]{0,2}${typeWithoutHyphen}${slashSource}${groupsSource}`,
].join('|');

const leadingNumberWord = new RegExp(`^${connectives.number.pattern}\\s*:?`, 'i');
const stateForm = new RegExp(`^(${stateNumberSource})?/(?:(\\d{4})/)?(${groupsSource})$`);
const partyForm = new RegExp(
  `^(\\d{1,6})?(?:-|\\s{0,2}(?=${typeWithoutHyphen}))(${groupSource}/${groupsSource})$`,
);

/**
 * Reads number and symbol, of the State or of the Party; null for any other text.
 *
 * Spaces around `/` and `-`, the word "Số:" before it and a blank number are understood.
 *
 * @example parseSymbol('2964/BTNMT-TTTT') // => { system: 'state', number: '2964', year: null, symbol: 'BTNMT-TTTT', type: null }
 * @example parseSymbol('Số: 24-NQ/TW') // => { system: 'party', number: '24', year: null, symbol: 'NQ/TW', type: 'NQ' }
 */
export function parseSymbol(text: string): DocumentSymbol | null {
  expectArgument(text, 'core/not-text', 'parseSymbol(text)');
  if (text.length > 200) return null;
  const tight = composeText(text)
    .trim()
    .replace(leadingNumberWord, '')
    .replace(/^[\s.…_]+/, '')
    .replace(/–/g, '-')
    .replace(/[\s.…_]*([/-])\s*/g, '$1');
  const state = stateForm.exec(tight);
  if (state !== null) {
    const symbol = state[3] ?? '';
    const year = state[2] === undefined ? null : Number(state[2]);
    return { system: 'state', number: state[1] ?? null, year, symbol, type: typeOfSymbol(symbol) };
  }
  const party = partyForm.exec(tight);
  if (party === null) return null;
  const symbol = party[2] ?? '';
  return { system: 'party', number: party[1] ?? null, year: null, symbol, type: typeOfSymbol(symbol) };
}

/** The type that the letters of a symbol begin with: `KH` of `KH-BCĐ`; null where they name none. */
export function typeOfSymbol(symbol: string): string | null {
  const first = symbol.split(/[-/]/, 1)[0] ?? '';
  if (first === symbol) return null;
  return documentTypeOf(first)?.abbreviation ?? otherTypes.find((type) => type === first) ?? null;
}

/**
 * Number and symbol as they are cited, without spaces. A blank number leaves its place empty.
 *
 * @example formatSymbol({ system: 'party', number: '24', year: null, symbol: 'NQ/TW', type: 'NQ' }) // => '24-NQ/TW'
 * @example formatSymbol({ system: 'state', number: '25', year: 2025, symbol: 'NĐ-CP', type: 'NĐ' }) // => '25/2025/NĐ-CP'
 */
export function formatSymbol(symbol: DocumentSymbol): string {
  const number = symbol.number ?? '';
  if (symbol.system === 'party') return `${number}-${symbol.symbol}`;
  return symbol.year === null
    ? `${number}/${symbol.symbol}`
    : `${number}/${String(symbol.year).padStart(4, '0')}/${symbol.symbol}`;
}

/**
 * The line of number and symbol in a document's header (số, ký hiệu văn bản).
 *
 * A counted number below 10 has a leading zero; a number given as text stays as printed. `null` = not issued
 * yet: the registry fills the blank after signing.
 *
 * @source NĐ 30/2020/NĐ-CP, Điều 15; Phụ lục I, Phần I, II.3.c
 * @example formatDocumentNumber({ number: 5, symbol: 'KH-STNMT' }) // => 'Số: 05/KH-STNMT'
 * @example formatDocumentNumber({ number: '0130', symbol: 'KH-UBND' }) // => 'Số: 0130/KH-UBND'
 */
export function formatDocumentNumber(document: {
  readonly number: number | string | null;
  readonly symbol: string;
}): string {
  expectArgument(document, 'official-text/not-a-document-number', 'formatDocumentNumber(document)');
  const { number, symbol } = document;
  if (typeof number === 'number' && !(Number.isSafeInteger(number) && number > 0)) {
    throw new MisuseError(
      'official-text/not-a-document-number',
      `formatDocumentNumber({ number, … }) got ${number}, expected a whole number from 1; write null for a document not issued yet`,
    );
  }
  if (number === null) return `Số:       /${symbol}`;
  return `Số: ${String(number).padStart(typeof number === 'number' ? 2 : 0, '0')}/${symbol}`;
}
