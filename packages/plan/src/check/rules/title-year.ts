import type { Span } from '@chiendich/core';
import { foldInPlace, matchesOf, pattern } from '@chiendich/core/scan';
import type { OfficialDocument } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { keyWords } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import { startingEither } from '../../written-words.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const planNamed = pattern(`(?<!\\p{L})(?:${planWords.agreement.plan.pattern})(?!\\p{L})`, 'g');
const leastShared = 0.7;
const fewestWords = 4;

/**
 * The year of the title is not the year of the same title where the text names the plan: in its preamble, its end and
 * over its annexes; a promulgated plan's own title is held against the decision's. Titles of a span of years are left
 * alone, but for school years.
 */
export const yearOfTitle: PlanRule = {
  codes: ['plan/title-year-contradicted'],
  forms: everyForm,
  check({ plan, document }) {
    const title = plan.subject ?? '';
    const year = yearIn(title);
    if (year === null) return [];
    const words = wordsOf(title);
    const others = [plan.preamble, plan.closing, enclosedTitle(document)].flatMap((text) =>
      (text ?? '').split('\n'),
    );
    for (const line of others) {
      for (const { index } of matchesOf(planNamed, foldInPlace(line))) {
        const rest = line.slice(index);
        // A title may hold commas: it is looked for up to the first one and up to the end of the sentence.
        const other = [/[.;:,]/u, /[.;:]/u]
          .map((end) => rest.split(end, 1)[0] ?? '')
          .filter((named) => isTitle(words, wordsOf(named)))
          .map(yearIn)
          .find((named) => named !== null && named !== year);
        if (other === undefined) continue;
        const span = spanOfLine(line, document);
        return [finding('plan/title-year-contradicted', { year, other }, { path: ['subject'], span })];
      }
    }
    return [];
  },
};

/** Where the title is named with the other year; the title itself where that is not known. */
function spanOfLine(line: string, document: OfficialDocument | null): Span | null {
  const own = line.trim();
  const start = document?.source?.indexOf(own) ?? -1;
  if (start >= 0) return { start, end: start + own.length };
  return (document?.enclosed ?? document)?.subject[0]?.span ?? null;
}

/** The title of the plan that a decision encloses, as a sentence would name it. */
function enclosedTitle(document: OfficialDocument | null): string | null {
  const subject = document?.enclosed?.subject ?? [];
  return subject.length === 0
    ? null
    : `${planWords.agreement.plan.pattern} ${subject.map(({ text }) => text).join(' ')}`;
}

const school = new RegExp(
  `${startingEither(planWords.marks.schoolYear.pattern)}\\s+(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)`,
  'gu',
);

/** The only year, or school year, that a text names; null for none, several, or another span. */
function yearIn(text: string): string | null {
  const schoolYears = [...new Set([...text.matchAll(school)].map(([, from, to]) => `${from} - ${to}`))];
  if (schoolYears.length > 0) return schoolYears.length === 1 ? (schoolYears[0] ?? null) : null;
  const years = [...new Set(text.match(/(?<![\d/])20\d\d(?!\d)/gu))];
  return years.length === 1 && !/20\d\d\s*[-–]\s*20\d\d/u.test(text) ? (years[0] ?? null) : null;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(keyWords(text).flatMap(({ key }) => (/^\d+$/.test(key) ? [] : [key])));
}

function isTitle(title: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  if (words.size < fewestWords) return false;
  const shared = [...words].filter((word) => title.has(word)).length;
  return shared >= leastShared * Math.max(words.size - 2, fewestWords) && shared >= leastShared * title.size;
}
