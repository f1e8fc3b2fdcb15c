import type { Finding } from '@chiendich/core';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import type { OfficialDocument, TextLeaf } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import type { PlanDeadline } from '../deadline.ts';
import { clausesOf } from './clauses.ts';
import { readerFinding } from './reader-findings.ts';

const { calendar, terms: words } = planWords;
const time = words.countedTime.pattern;
const count = `\\d{1,3}(?: ?\\([\\p{L} ]{1,20}\\))? ?(?:${time})(?: ${words.workingTime.pattern})?`;
const event = `,? ?(?:${words.countsFrom.pattern})`;
const rest = '[^.,;:\\n]{0,80}';
const term = foldedPattern(
  `(?<!\\p{L})(?:(?:${words.opensTerm.pattern}) ${count}${event}(?!\\p{L})${rest}` +
    `|${words.countedBack.pattern} ${count} (?:${words.eventAhead.pattern})(?!\\p{L})${rest})`,
  'gu',
);
const countsTime = new RegExp(`\\d\\)?\\s?(?:\\([^)]{1,20}\\)\\s?)?(?:${time})(?!\\s{0,3}\\d)`, 'u');
const named = new RegExp(`\\d{1,2}\\s?\\/\\s?\\d{1,2}|${calendar.month.pattern} \\d{1,2}`, 'u');

/**
 * A finding for each term that counts from an event ("chậm nhất sau 05 ngày làm việc kể từ ngày kết thúc"): it has no
 * date yet, so it is no deadline of the plan, and is said here so that it is not lost. One whose event has a day is among
 * the deadlines.
 */
export function relativeTerms(
  document: OfficialDocument,
  deadlines: readonly PlanDeadline[],
): readonly Finding[] {
  const dated = deadlines.map(({ quote }) => quote);
  return clausesOf(document).flatMap(({ leaf }) =>
    countsTime.test(leaf.text)
      ? termsIn(leaf.text)
          .filter((term) => !dated.some((quote) => term.includes(quote)))
          .map((quote) => said(quote, leaf.span))
      : [],
  );
}

function termsIn(text: string): readonly string[] {
  return matchesOf(term, foldInPlace(text))
    .map((match) => text.slice(match.index, match.index + match[0].length).trim())
    .filter((quote) => !named.test(quote));
}

function said(quote: string, span: TextLeaf['span']): Finding {
  return readerFinding('plan/term-without-date', { quote }, { path: ['deadlines'], span });
}
