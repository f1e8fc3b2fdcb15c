import type { Finding } from '@chiendich/core';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import { startingEither, startingLarge } from '../../written-words.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { stateOrUnknown } from '../plan-rule.ts';

interface Wrong {
  readonly quote: string;
  readonly expected: string;
  readonly start: number;
}

const { capitals: words, connectives, levelNames } = planWords;
const insideSentence = '(?<=[\\p{Ll}\\d,;)][ \\n])';

/** A place name's common noun in capitals inside a sentence; "Thành phố Hồ Chí Minh", "Tỉnh ủy" are right. */
const placeNoun = new RegExp(
  `${insideSentence}(?:${startingLarge(words.place.pattern)})(?= (?!(?:${startingLarge(words.partyBody.pattern)})(?!\\p{L}))\\p{Lu}\\p{Ll})`,
  'gu',
);
const { clause, point, section } = words;
const { article } = levelNames;
/** "Khoản 2 Điều 5", "Điểm a khoản 2" inside a sentence: clauses and points stay small. */
const clauseInCapitals = new RegExp(
  `${insideSentence}(?:${startingLarge(clause.pattern)} \\d+|${startingLarge(point.pattern)} [a-zđ])` +
    `(?=[ \\n,]{1,2}(?:${connectives.and.pattern} |${startingEither(anyOf([clause, article]))}|${startingLarge(section.pattern)}|\\d))`,
  'gu',
);
/** "khoản 2 điều 5": the article takes a capital where it is cited. */
const smallArticle = new RegExp(
  `(?<=(?:${clause.pattern} \\d{1,2}|${point.pattern} [a-zđ])[, \\n]{1,2})${article.pattern} \\d{1,3}`,
  'gu',
);
/** The people by themselves; in names of bodies ("Ủy ban nhân dân") the word stays small. */
const smallPeople = new RegExp(
  `(?<=(?:${words.beforePeople.pattern}) )${words.people.pattern}(?=[ ,.;]|$)(?! (?:${words.behindBodyOfPeople.pattern}))`,
  'gu',
);

/**
 * Capitals that Annex II settles without doubt: common nouns of places, khoản and điểm, Điều when cited, Nhân dân.
 *
 * Only inside sentences and only where the words around leave no other reading; headings in capitals are left alone.
 */
export const capitals: PlanRule = {
  codes: ['plan/capital-not-allowed', 'plan/capital-missing'],
  forms: stateOrUnknown,
  check({ texts }) {
    return texts.flatMap((text) => [
      ...report(text, 'plan/capital-not-allowed', [
        ...matches(text, placeNoun, small),
        ...matches(text, clauseInCapitals, small),
      ]),
      ...report(text, 'plan/capital-missing', [
        ...matches(text, smallArticle, large),
        ...matches(text, smallPeople, large),
      ]),
    ]);
  },
};

function matches(
  { text }: CheckedText,
  pattern: RegExp,
  correct: (word: string) => string,
): readonly Wrong[] {
  return [...text.matchAll(pattern)].map((match) => ({
    ...{ quote: match[0], expected: correct(match[0]), start: match.index },
  }));
}

function report(
  text: CheckedText,
  code: 'plan/capital-not-allowed' | 'plan/capital-missing',
  wrongs: readonly Wrong[],
): readonly Finding[] {
  return wrongs.map(({ quote, expected, start }) =>
    finding(
      code,
      { quote, expected },
      { path: text.path, span: spanWithin(text, start, start + quote.length) },
    ),
  );
}

function small(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function large(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
