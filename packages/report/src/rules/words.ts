import { nearestWord } from '@chiendich/core/misuse';

/** A word of the rule language: what the parser sees, however it was written. */
export type Word =
  | 'if'
  | 'then'
  | 'else'
  | 'and'
  | 'or'
  | 'not'
  | 'true'
  | 'false'
  | 'where'
  | 'sum'
  | 'max'
  | 'min'
  | 'count'
  | 'mean'
  | 'median'
  | 'among'
  | 'round'
  | 'remainder'
  | 'every'
  | 'some'
  | 'value'
  | 'missing'
  | 'notApplicable'
  | 'fallback'
  | 'from'
  | 'to';

/** Operators as an official says them; they are printed as signs. */
const operatorWords: readonly (readonly [written: string, sign: string])[] = [
  ['bằng', '='],
  ['khác', '≠'],
  ['nhỏ hơn', '<'],
  ['bé hơn', '<'],
  ['ít hơn', '<'],
  ['dưới', '<'],
  ['nhiều nhất', '≤'],
  ['nhỏ hơn hoặc bằng', '≤'],
  ['bé hơn hoặc bằng', '≤'],
  ['không vượt quá', '≤'],
  ['không nhiều hơn', '≤'],
  ['tối đa', '≤'],
  ['lớn hơn hoặc bằng', '≥'],
  ['không ít hơn', '≥'],
  ['không dưới', '≥'],
  ['tối thiểu', '≥'],
  ['nhiều hơn', '>'],
  ['vượt quá', '>'],
  ['trên', '>'],
  ['không lớn hơn', '≤'],
  ['không quá', '≤'],
  ['lớn hơn', '>'],
  ['không nhỏ hơn', '≥'],
  ['ít nhất', '≥'],
  ['trước', '<'],
  ['không sau', '≤'],
  ['không muộn hơn', '≤'],
  ['sau', '>'],
  ['không trước', '≥'],
  ['không sớm hơn', '≥'],
  ['cộng', '+'],
  ['cộng với', '+'],
  ['trừ', '-'],
  ['trừ đi', '-'],
  ['nhân', '×'],
  ['nhân với', '×'],
  ['chia', '/'],
  ['chia cho', '/'],
];

/** The one printed form of each word, and the English word that is read too where there is one. */
const vocabulary: readonly (readonly [word: Word, printed: string, english?: string])[] = [
  ['if', 'nếu', 'if'],
  ['then', 'thì', 'then'],
  ['else', 'ngược lại', 'else'],
  ['and', 'và', 'and'],
  ['or', 'hoặc', 'or'],
  ['not', 'không', 'not'],
  ['true', 'đúng', 'true'],
  ['false', 'sai', 'false'],
  ['where', 'với', 'where'],
  ['sum', 'tổng', 'sum'],
  ['max', 'lớn nhất', 'max'],
  ['min', 'nhỏ nhất', 'min'],
  ['mean', 'trung bình', 'mean'],
  ['median', 'trung vị', 'median'],
  ['among', 'thuộc', 'in'],
  ['round', 'làm tròn', 'round'],
  ['remainder', 'phần dư', 'mod'],
  ['count', 'số dòng', 'count'],
  ['every', 'mọi dòng', 'every'],
  ['some', 'có dòng', 'some'],
  ['value', 'có giá trị'],
  ['missing', 'thiếu'],
  ['notApplicable', 'không áp dụng'],
  ['fallback', 'thay thiếu'],
  ['from', 'ngày đầu kỳ'],
  ['to', 'ngày cuối kỳ'],
];

/** Words that are followed by what they are asked of, in parentheses. */
const functions: readonly Word[] = [
  ...(['sum', 'mean', 'median', 'max', 'min', 'count', 'every', 'some', 'round', 'remainder'] as const),
  ...(['value', 'missing', 'notApplicable', 'fallback'] as const),
];

const printedForms: ReadonlyMap<Word, string> = new Map(vocabulary.map(([word, printed]) => [word, printed]));

/** A word as it is printed. */
export function printedWord(word: Word): string {
  return printedForms.get(word) ?? word;
}

/** The functions of the language as they are printed. */
export const functionNames: readonly string[] = functions.map(printedWord);

/** The function that a word without marks or with a slip most likely means; null where none is near. */
export function nearestFunction(written: string): string | null {
  const nearest = nearestWord(plain(written), functionNames.map(plain));
  return functionNames.find((name) => plain(name) === nearest) ?? null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s_]/gu, '')
    .replaceAll('đ', 'd');
}

/** Word sequences, split at spaces, the longest first. */
const wordSequences: readonly (
  | { readonly syllables: readonly string[]; readonly word: Word }
  | { readonly syllables: readonly string[]; readonly sign: string }
)[] = [
  ...vocabulary.flatMap(([word, printed, english]) => [
    { syllables: printed.split(' '), word },
    ...(english === undefined ? [] : [{ syllables: [english], word }]),
  ]),
  ...operatorWords.map(([written, sign]) => ({ syllables: written.split(' '), sign })),
].sort((a, b) => b.syllables.length - a.syllables.length);

/** The sequences by their first syllable, the longest first. */
export const sequencesByFirst: ReadonlyMap<string, typeof wordSequences> = new Map(
  wordSequences.map(({ syllables: [first = ''] }) => [
    first,
    wordSequences.filter(({ syllables }) => syllables[0] === first),
  ]),
);
export const longestSequence = Math.max(...wordSequences.map(({ syllables }) => syllables.length));

/** Whether a code could not be distinguished from a word of the language, e.g. `sum`, `or`. */
export function isReservedWord(code: string): boolean {
  return wordSequences.some(({ syllables }) => syllables.length === 1 && syllables[0] === code.toLowerCase());
}
