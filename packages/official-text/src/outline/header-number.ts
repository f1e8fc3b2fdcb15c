import { connectives } from '../lexicon/connectives.ts';
import { parseSymbol, referenceSource } from '../symbol/document-symbol.ts';
import { titledTypes } from './header-title.ts';

const abbreviations = [...titledTypes.flatMap(({ abbreviation }) => abbreviation ?? []), 'CV'];
const numberWord = connectives.number.pattern;
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

/** Number and symbol of a header line; null where it has none. */
export function numberOf(line: string): ReturnType<typeof parseSymbol> {
  const opening = numberLine.exec(line.slice(0, 2000));
  if (opening === null) return null;
  const found = reference.exec(line.slice(opening.index + opening[0].length));
  return found === null ? null : parseSymbol(found[0]);
}
