import type { CivilDate } from '@chiendich/core';
import { foldInPlace, matchesOf, pattern } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import { issueDays } from '../issue-date.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';
import { isInCitedTitle } from '../set-apart.ts';

const { endedBodies, formerBody } = planWords;
const bodies = endedBodies.map(({ pattern: words, meaning, ended }) => ({
  words: pattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'g'),
  successor: meaning,
  ended: ended as CivilDate,
}));
const anyBody = pattern(`(?<!\\p{L})(?:${anyOf(endedBodies)})(?!\\p{L})`);
const formerBefore = pattern(`(?:${formerBody.before.pattern})[^.;]{0,60}$`);
const formerBehind = pattern(`^[^.;,]{0,40}?(?:^|[ (])(?:${formerBody.behind.pattern})(?!\\p{L})`);

/**
 * A body or a level that the reorganisation of 2025 ended, in a plan of a later day: "Sở Tài nguyên và Môi trường",
 * "các xã, phường, thị trấn". Each once, where it stands first.
 *
 * Left out are bodies that are named as former ones, issuers and titles of cited documents, and whatever a register
 * answers for.
 */
export const bodyAbolished: PlanRule = {
  codes: ['plan/body-abolished'],
  forms: everyForm,
  check({ plan, texts, register }) {
    const at = issueDays(plan)?.first ?? null;
    if (at === null || register !== null) return [];
    const gone = bodies.filter(({ ended }) => ended < at);
    const named = texts.filter(({ text }) => anyBody.test(foldInPlace(text)));
    const covered: Place[] = [];
    return gone.flatMap(({ words, successor, ended }) => {
      const places = named
        .flatMap((text) => placesIn(text, { words, ended }, plan.citations))
        .filter((place) => !overlaps(place, covered));
      covered.push(...places);
      const [first] = places;
      if (first === undefined) return [];
      const { text, start, end } = first;
      const name = text.text.slice(start, end).replace(/\s+/g, ' ');
      const place = { path: text.path, span: spanWithin(text, start, end) };
      return [finding('plan/body-abolished', { name, ended, successor }, place)];
    });
  },
};

interface Place {
  readonly text: CheckedText;
  readonly start: number;
  readonly end: number;
}

/** "UBND các huyện, thành phố" is one body, though "các huyện, thành phố" alone would be another. */
function overlaps({ text, start, end }: Place, covered: readonly Place[]): boolean {
  return covered.some((other) => other.text === text && other.start < end && start < other.end);
}

function placesIn(
  text: CheckedText,
  { words, ended }: Pick<(typeof bodies)[number], 'words' | 'ended'>,
  citations: Parameters<typeof isInCitedTitle>[1],
): readonly Place[] {
  const folded = foldInPlace(text.text);
  return [...matchesOf(words, folded)].flatMap(({ 0: name, index: start }) => {
    const end = start + name.length;
    const isFormer =
      formerBefore.test(foldInPlace(text.text.slice(Math.max(0, start - 90), start))) ||
      formerBehind.test(foldInPlace(text.text.slice(end, end + 60)));
    return isFormer || isInCitedTitle({ start, end, text }, citations, ended) ? [] : [{ text, start, end }];
  });
}
