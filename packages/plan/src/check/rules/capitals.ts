import type { Finding } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanRule } from '../plan-rule.ts';

interface Wrong {
  readonly quote: string;
  readonly expected: string;
  readonly start: number;
}

/** A place name's common noun in capitals inside a sentence; "Thành phố Hồ Chí Minh", "Tỉnh ủy" are right. */
const placeNoun =
  /(?<=[\p{Ll}\d,;)][ \n])(?<noun>Tỉnh|Huyện)(?= (?!(?:Ủy|Uỷ|Đoàn|Hội)(?!\p{L}))\p{Lu}\p{Ll})/gu;
/** "Khoản 2 Điều 5", "Điểm a khoản 2" inside a sentence: clauses and points stay small. */
const clause =
  /(?<=[\p{Ll}\d,;)][ \n])(?<noun>Khoản \d+|Điểm [a-zđ])(?=[ \n,]{1,2}(?:và |khoản|Khoản|Điều|điều|Mục|\d))/gu;
/** "khoản 2 điều 5": the article takes a capital where it is cited. */
const article = /(?<=(?:khoản \d{1,2}|điểm [a-zđ])[, \n]{1,2})(?<noun>điều \d{1,3})/gu;
/** The people by themselves; in names of bodies ("Ủy ban nhân dân") the word stays small. */
const people =
  /(?<=(?:các tầng lớp|toàn|vận động|phục vụ|của|cho|với|và|quần chúng) )(?<noun>nhân dân)(?=[ ,.;]|$)(?! (?:các|tỉnh|huyện|xã|phường|thành phố|cấp|tối cao))/gu;

/**
 * Capitals that Annex II settles without doubt: common nouns of places, khoản and điểm, Điều when cited, Nhân dân.
 *
 * Only inside sentences and only where the words around leave no other reading; headings in capitals are left alone.
 */
export const capitals: PlanRule = {
  codes: ['plan/capital-not-allowed', 'plan/capital-missing'],
  check({ texts }) {
    return texts.flatMap((text) => [
      ...report(text, 'plan/capital-not-allowed', [
        ...matches(text, placeNoun, small),
        ...matches(text, clause, small),
      ]),
      ...report(text, 'plan/capital-missing', [
        ...matches(text, article, large),
        ...matches(text, people, large),
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
