import type { CivilDate, Deadline, FoldedText } from '@chiendich/core';
import { addDays, isCivilDate } from '@chiendich/core';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import type { Clause } from './clauses.ts';
import { foldedLeaf } from './folded-leaf.ts';
import type { PlacedDeadline } from './term-cells.ts';

const { calendar, terms: words } = planWords;
const counted = foldedPattern(
  `(?:${words.latest.pattern}) (?:(?:${words.copula.pattern}) )?(?<count>\\d{1,3}) ${calendar.day.pattern} (?:(?<back>${words.beforeEvent.pattern})|${words.afterEvent.pattern}) ` +
    `(?<event>(?:${words.eventName.pattern})(?: \\p{L}{1,12}){1,6})(?=[.,;:)]|$)`,
  'gu',
);
/** "ngày bầu cử" is said of "Ngày bầu cử: Chủ nhật, ngày 15/3/2026". */
const labelReach = 80;

/** An event whose day a text gives (sự kiện đã ấn định ngày). */
interface DatedEvent {
  readonly label: FoldedText;
  readonly date: CivilDate;
}

/**
 * The terms that count from an event whose day the plan gives: "chậm nhất 20 ngày trước ngày bầu cử". A term from an
 * event without a day, or with several, stays without a date.
 */
export function eventTerms(
  clauses: readonly Clause[],
  known: readonly PlacedDeadline[],
): readonly PlacedDeadline[] {
  let events: readonly DatedEvent[] | null = null;
  return clauses.flatMap((clause) => {
    const { leaf } = clause;
    if (!/\d/.test(leaf.text)) return [];
    return matchesOf(counted, foldedLeaf(leaf)).flatMap((match) => {
      const { count, back, event } = match.groups ?? {};
      events ??= known.flatMap(eventOf);
      const date = event === undefined ? null : dateOf(event, events);
      if (date === null) return [];
      const deadline: Deadline = {
        date: addDays(date, Number(count) * (back === undefined ? 1 : -1)),
        boundary: 'by',
        quote: leaf.text.slice(match.index, match.index + match[0].length),
        span: leaf.span,
      };
      return [{ deadline, clause }];
    });
  });
}

function eventOf({ deadline, clause }: PlacedDeadline): readonly DatedEvent[] {
  if (deadline.boundary !== 'on' || !isCivilDate(deadline.date)) return [];
  const { text } = clause.leaf;
  const place = text.indexOf(deadline.quote);
  const before =
    place === -1
      ? ''
      : (text
          .slice(0, place)
          .split(/[.;]\s/)
          .at(-1) ?? '');
  const titles = clause.ancestors.flatMap(({ title }) => (title === null ? [] : [title.text]));
  const label = foldInPlace([...titles.slice(-1), before.slice(-labelReach)].join(' '));
  return [{ label, date: deadline.date }];
}

function dateOf(event: FoldedText, events: readonly DatedEvent[]): CivilDate | null {
  const dates = new Set(events.filter(({ label }) => label.includes(event)).map(({ date }) => date));
  const [only] = dates;
  return dates.size === 1 ? (only ?? null) : null;
}
