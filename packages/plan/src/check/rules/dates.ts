import type { DateMention } from '@chiendich/official-text';
import { findDates } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { TextFault } from '../faults-in-texts.ts';
import { faultsInTexts } from '../faults-in-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/** A day that the calendar lacks: 31/6, 29/2/2023. A day of February without a year may be a leap day. */
export const impossibleDate: PlanRule = {
  codes: ['plan/date-impossible'],
  forms: everyForm,
  check({ texts }) {
    const faultsOf = (text: string) =>
      findDates(text).flatMap(({ exists, raw, span }) =>
        exists ? [] : [{ params: { date: raw }, ...span }],
      );
    return faultsInTexts(texts, faultsOf).map(({ params, place }) =>
      finding('plan/date-impossible', params, place),
    );
  },
};

const { calendar, dates, periods } = planWords;
const until = `(?:${dates.until.pattern}|-|–)\\s*`;
const link = new RegExp(
  `^\\s*,?\\s*${until}(?:(?:${dates.inclusive.pattern})\\s+)?(?:(?:${calendar.day.pattern}|${calendar.month.pattern})\\s+)?$`,
  'u',
);
const opening = new RegExp(`(?<!\\p{L})${dates.from.pattern}[^.;]{0,30}$`, 'iu');
const year = (name: string) => `(?:${calendar.year.pattern}\\s+)?(?<${name}>20\\d\\d)`;
const years = new RegExp(
  `(?<!\\p{L})${periods.stage.pattern}\\s+(?:${dates.from.pattern}\\s+)?${year('from')}\\s*${until}${year('to')}(?!\\d)`,
  'giu',
);

/** A period whose end lies before its start, where both say their year, or one month is theirs in common. */
export const reversedPeriod: PlanRule = {
  codes: ['plan/period-reversed'],
  forms: everyForm,
  check({ texts }) {
    return faultsInTexts(texts, (text) => [...reversedDates(text), ...reversedYears(text)]).map(
      ({ params, place }) => finding('plan/period-reversed', params, place),
    );
  },
};

function reversedDates(text: string): readonly TextFault<{ readonly period: string }>[] {
  const mentions = findDates(text);
  return mentions.flatMap((from, index) => {
    const to = mentions[index + 1];
    if (to === undefined || !arePeriod(text, from, to) || !isReversed(from, to)) return [];
    const { start } = from.span;
    const { end } = to.span;
    return [{ params: { period: text.slice(start, end).replace(/\s+/g, ' ') }, start, end }];
  });
}

/** "từ … đến …": both words, and nothing else between the dates. */
function arePeriod(text: string, from: DateMention, to: DateMention): boolean {
  const before = text.slice(Math.max(0, from.span.start - 40), from.span.start);
  const between = text.slice(from.span.end, to.span.start);
  return from.precision === to.precision && link.test(between) && opening.test(before);
}

function isReversed(from: DateMention, to: DateMention): boolean {
  if (!from.exists || !to.exists || to.yearless) return false;
  if (!from.yearless) return from.date > to.date;
  // "từ ngày 20/12 đến ngày 05/01/2025" begins the year before; within one month there is no such reading.
  return (
    from.precision === 'day' && from.date.slice(0, 2) === to.date.slice(5, 7) && from.date > to.date.slice(5)
  );
}

function reversedYears(text: string): readonly TextFault<{ readonly period: string }>[] {
  return [...text.matchAll(years)].flatMap((match) => {
    const { from = '', to = '' } = match.groups ?? {};
    if (from <= to) return [];
    return [{ params: { period: match[0] }, start: match.index, end: match.index + match[0].length }];
  });
}
