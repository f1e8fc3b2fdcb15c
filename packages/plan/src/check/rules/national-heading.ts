import { foldInPlace, matchesOf, pattern } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import { doubtfulWords } from '../doubtful-words.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const word = pattern('\\p{L}+', 'g');
const wordsOf = (text: string) => matchesOf(word, foldInPlace(text.normalize('NFC')));
const { motto, nationalName } = planWords.headers;
const headings = [...nationalName.pattern.split('|'), motto.pattern].map((words) =>
  wordsOf(words).map(([found]) => found),
);
/** So many words may be mistyped; of more it is another line. */
const mostMistyped = 2;

/** The name of the State or of the Party, or the motto, with a word or two mistyped: "CHỦ NGHĨA VIÊT NAM". */
export const nationalHeading: PlanRule = {
  codes: ['plan/national-heading-mistyped'],
  forms: everyForm,
  check({ document }) {
    // What a scan broke has a finding of its own.
    const typed = (document?.header ?? []).filter(({ text }) => doubtfulWords(text).length === 0);
    return typed.flatMap(({ text, span }) =>
      headings.flatMap((heading) => {
        const wrong = mistyped(text, heading);
        return wrong === null
          ? []
          : [finding('plan/national-heading-mistyped', { line: wrong }, { path: ['document'], span })];
      }),
    );
  },
};

/** The words of a line that are a heading but for a word or two. */
function mistyped(line: string, heading: readonly string[]): string | null {
  const words = wordsOf(line);
  for (let from = 0; from + heading.length <= words.length; from += 1) {
    const own = words.slice(from, from + heading.length);
    const differing = own.filter(([found], index) => found !== heading[index]).length;
    if (differing === 0) return null;
    const [first, last] = [own[0], own.at(-1)];
    if (differing > mostMistyped || first === undefined || last === undefined) continue;
    if (own.every(([found], index) => differsByMarks(found, heading[index] ?? '')))
      return line.slice(first.index, last.index + last[0].length);
  }
  return null;
}

/** "hanh" for "hạnh", "viêt" for "việt", "nghiã" for "nghĩa": the same letters without their marks, or one letter off. */
function differsByMarks(word: string, right: string): boolean {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  const [own, other] = [bare(word), bare(right)];
  if (own === other) return true;
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  const same = [...short].findIndex((letter, index) => letter !== long[index]);
  const at = same < 0 ? short.length : same;
  return (
    long.length - short.length <= 1 &&
    (short.slice(at + 1) === long.slice(at + 1) || short.slice(at) === long.slice(at + 1))
  );
}
