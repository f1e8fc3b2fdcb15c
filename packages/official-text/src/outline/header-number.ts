import { headerWords } from '../lexicon/headers.ts';
import { parseSymbol, referenceSource } from '../symbol/document-symbol.ts';
import { titledTypes } from './header-title.ts';

const abbreviations = [...titledTypes.flatMap(({ abbreviation }) => abbreviation ?? []), 'CV'];
const numberWord = `(?:${headerWords.ownNumber.pattern})`;
/** "Số: " before a number and symbol, filled in or blank. */
export const numberLine = new RegExp(
  `(?:^|\\s)${numberWord}\\s{0,3}[:.]?\\s{0,3}(?=[\\d.…_\\s]{0,24}(?:[/-]|(?:${abbreviations.join('|')})\\s?/))`,
  'iu',
);
/** A line that begins with its number. */
export const numberAtStart = new RegExp(`^${numberWord}\\s{0,3}[:.]?\\s{0,3}[\\d.…_/]`, 'iu');

const reference = new RegExp(
  `^[\\s.…_]{0,24}(?:${referenceSource}|[/-]\\s{0,3}[A-ZĐ][A-Za-zĐđÀ-ỹ0-9.&]{0,24}(?:\\s{0,3}[-/]\\s{0,3}[A-ZĐ][A-Za-zĐđÀ-ỹ0-9.&]{0,24}){0,6})`,
  'u',
);

/** "45/KH-SYT" on a line of its own, whose "Số:" was lost. */
const referenceAlone = new RegExp(`^(?:${referenceSource})$`, 'u');
/** "Số: 45…/KH-UBND": dots behind a number that was filled in by hand. */
const dotsBehindNumber = /(?<=\d)[.…_]{2,24}(?=\s?[/-])/u;

/** Number and symbol of a header line, and what stands behind them; null where it has none. */
export function numberOf(
  line: string,
): (NonNullable<ReturnType<typeof parseSymbol>> & { readonly rest: string }) | null {
  const opening = numberLine.exec(line.slice(0, 2000));
  if (opening === null) return isNumberAlone(line) ? withRest(parseSymbol(line), '') : null;
  const written = line.slice(opening.index + opening[0].length).replace(dotsBehindNumber, '');
  const found = reference.exec(written);
  return found === null ? null : withRest(parseSymbol(found[0]), written.slice(found[0].length));
}

/** Whether a line is a number and symbol and nothing else. */
export function isNumberAlone(line: string): boolean {
  return line.length <= 40 && referenceAlone.test(line) && parseSymbol(line) !== null;
}

function withRest(symbol: ReturnType<typeof parseSymbol>, rest: string): ReturnType<typeof numberOf> {
  return symbol === null ? null : { ...symbol, rest };
}
