import { foldInPlace, matchesOf, pattern } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { keyWords } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const planNamed = pattern(`(?<!\\p{L})(?:${planWords.agreement.plan.pattern})(?!\\p{L})`, 'g');
const leastShared = 0.7;
const fewestWords = 4;

/**
 * The year of the title is not the year of the same title where the text names the plan: in its preamble, its end and
 * over its annexes. Titles of a span of years are left alone.
 */
export const yearOfTitle: PlanRule = {
  codes: ['plan/title-year-contradicted'],
  forms: everyForm,
  check({ plan, document }) {
    const title = plan.subject ?? '';
    const year = yearIn(title);
    if (year === null) return [];
    const words = wordsOf(title);
    const others = [plan.preamble, plan.closing].flatMap((text) => (text ?? '').split('\n'));
    for (const line of others) {
      for (const { index } of matchesOf(planNamed, foldInPlace(line))) {
        const rest = line.slice(index).split(/[.;:,]/u, 1)[0] ?? '';
        const other = yearIn(rest);
        if (other === null || other === year || !isTitle(words, wordsOf(rest))) continue;
        const span = document?.subject[0]?.span ?? null;
        return [finding('plan/title-year-contradicted', { year, other }, { path: ['subject'], span })];
      }
    }
    return [];
  },
};

/** The only year that a text names; null for none, several, or a span. */
function yearIn(text: string): string | null {
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
