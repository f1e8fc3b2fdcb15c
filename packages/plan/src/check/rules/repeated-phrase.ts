import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { documentTypeOf } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { KeyWord } from '@chiendich/organizations';
import { keyWords } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { calendar, connectives, dates, periods, small } = {
  ...planWords,
  small: anyOf(planWords.smallWords, 'relation', 'goal', 'number'),
};
/** What may stand behind a name that was written twice: "… môi trường, … môi trường năm 2024". */
const goesOn = foldedPattern(
  `^\\s+(?:${calendar.year.pattern}|${periods.stage.pattern}|${dates.from.pattern}|${connectives.and.pattern}|${small})(?!\\p{L})`,
);
const numberWord = keyOf(connectives.number.pattern);
const otherTypes = foldedPattern(`^(?:${anyOf(planWords.otherDocumentTypes)})$`);
const longest = 12;
const shortestBehindComma = 3;

/** Words that never stand twice in a row; other single words may ("từng", "xanh"). */
const neverDoubled = new Set(
  [anyOf(planWords.smallWords, 'relation', 'number'), anyOf(planWords.territoryNouns)]
    .flatMap((words) => words.split('|'))
    .filter((word) => /^\p{L}+$/u.test(word))
    .map(keyOf),
);

/**
 * A phrase written twice in a row: two words or more, or a single word that never doubles. With a comma between, three
 * words or more in the same capitals, since "các huyện, thành phố, thành phố Lạng Sơn" is right.
 */
export const repeatedPhrase: PlanRule = {
  codes: ['plan/phrase-repeated'],
  forms: everyForm,
  check({ texts }) {
    return texts.flatMap((text) =>
      repetitions(text.text).map(({ phrase, start, end }) =>
        finding('plan/phrase-repeated', { phrase }, { path: text.path, span: spanWithin(text, start, end) }),
      ),
    );
  },
};

/** The phrases of a text that stand twice in a row, with the place of both. */
export function repetitions(text: string): readonly { phrase: string; start: number; end: number }[] {
  const words = keyWords(text);
  const found: { phrase: string; start: number; end: number }[] = [];
  for (let from = 0; from < words.length; ) {
    const length = repeatedLength(text, words, from);
    const first = words[from];
    const last = words[from + length - 1];
    const end = words[from + 2 * length - 1];
    if (length === 0 || first === undefined || last === undefined || end === undefined) {
      from += 1;
      continue;
    }
    found.push({
      phrase: textOf(text, words.slice(from, from + length)),
      start: first.start,
      end: end.end,
    });
    from += 2 * length;
  }
  return found;
}

function repeatedLength(text: string, words: readonly KeyWord[], from: number): number {
  for (let length = 1; length <= longest && from + 2 * length <= words.length; length += 1) {
    if (isRepeated(text, words, from, length)) return length;
  }
  return 0;
}

function isRepeated(text: string, words: readonly KeyWord[], from: number, length: number): boolean {
  for (let offset = 0; offset < length; offset += 1) {
    if (words[from + offset]?.key !== words[from + length + offset]?.key) return false;
  }
  const only = words[from]?.key ?? '';
  if (length === 1 && !neverDoubled.has(only) && !isNumberWord(text, words, from)) return false;
  const phrase = words.slice(from, from + length);
  if (phrase.every((word) => /^\d+$/.test(word.key))) return false;
  const first = textOf(text, phrase);
  if (/[^\p{L}\p{M}\p{N}&\s*_-]/u.test(first)) return false;
  const gap = text.slice(words[from + length - 1]?.end ?? 0, words[from + length]?.start ?? 0);
  // Cells and columns of a page that lost its lines.
  if (/ {3}|\t|\n\s*\n/.test(gap)) return false;
  // "Tiểu mục 1 Mục 1": what is numbered and written in other capitals is another part.
  const isNumbered =
    /\d/.test(first) && first !== textOf(text, words.slice(from + length, from + 2 * length));
  if (/^[\s*_]+$/.test(gap)) return !isNumbered;
  // "Ủy ban bầu cử, Ban bầu cử": behind a comma the same words in other capitals are another name.
  const second = textOf(text, words.slice(from + length, from + 2 * length));
  // "tổ chức xã hội, tổ chức xã hội - nghề nghiệp", "xã nông thôn mới, xã nông thôn mới nâng cao": so is one that goes on.
  const rest = text.slice(words[from + 2 * length - 1]?.end ?? 0);
  if (/^\s*-\s/.test(rest) || (/^\s+\p{Ll}/u.test(rest) && !goesOn.test(foldInPlace(rest)))) return false;
  return length >= shortestBehindComma && /^[\s*_]*,[\s*_]*$/.test(gap) && first === second;
}

/** "Kế hoạch số số 12/KH-UBND": the word behind a type of document, and a number behind it. */
function isNumberWord(text: string, words: readonly KeyWord[], from: number): boolean {
  const behind = text.slice(words[from + 1]?.end ?? 0);
  const [first, second] = [words[from - 2], words[from - 1]];
  const type = first === undefined || second === undefined ? '' : text.slice(first.start, second.end);
  const isType = documentTypeOf(type) !== null || otherTypes.test(foldInPlace(type));
  return numberWord === words[from]?.key && /^[\s:]*\d/.test(behind) && isType;
}

function textOf(text: string, words: readonly KeyWord[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
}

function keyOf(word: string): string {
  return keyWords(word)[0]?.key ?? word;
}
