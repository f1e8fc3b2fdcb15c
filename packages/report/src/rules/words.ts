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
  ['không lớn hơn', '≤'],
  ['không quá', '≤'],
  ['lớn hơn', '>'],
  ['không nhỏ hơn', '≥'],
  ['ít nhất', '≥'],
  ['cộng', '+'],
  ['trừ', '-'],
  ['nhân', '×'],
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

const printedForms: ReadonlyMap<Word, string> = new Map(vocabulary.map(([word, printed]) => [word, printed]));

/** A word as it is printed. */
export function printedWord(word: Word): string {
  return printedForms.get(word) ?? word;
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
