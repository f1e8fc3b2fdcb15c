import type { Deadline } from '@chiendich/core';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';

const { calendar, dates, edges } = planWords;

/** By what a date that names no year is completed (năm của mốc không ghi năm). */
export interface YearClues {
  /** The year that the caller gave: it holds whatever the text says. */
  readonly given: number | null;
  /** The only year that the subject names; null where it names a span of years or none. */
  readonly subject: number | null;
  /** The date of issue, or what is known of it. */
  readonly issued: string | null;
}

const years = foldedPattern(
  `(?<until>(?:${dates.until.pattern}) )?(?<day>\\d{1,2} )?${calendar.year.pattern} (?<from>\\d{4})(?<span>\\s?[-–]\\s?\\d{4})?`,
  'gu',
);
const span = /\d{4}\s?[-–]\s?\d{4}/;

/**
 * The clues of a plan: "… năm 2027" in its subject, unless that is the year of a cited document or lies behind the issue.
 */
export function yearClues(
  given: number | undefined,
  issued: string | null,
  subject: string | null,
): YearClues {
  const text = subject ?? '';
  const named = matchesOf(years, foldInPlace(text)).flatMap(({ groups }) =>
    groups?.until === undefined && groups?.day === undefined ? [Number(groups?.from)] : [],
  );
  const only = new Set(named).size === 1 && !span.test(text) ? (named[0] ?? null) : null;
  const isPast = only !== null && issued !== null && only < Number(issued.slice(0, 4));
  return { given: given ?? null, subject: isPast ? null : only, issued };
}

/** From this month on a plan may prepare what the next year is for. */
const lateInYear = 9;

/**
 * Whether the steps of a plan for the next year begin in the year of its issue: it names days of the first months, and
 * none of those in between. "Tuyển quân năm 2027" of October 2026 sifts in November and calls up in February.
 */
export function beginsBeforeItsYear(deadlines: readonly Deadline[], clues: YearClues): boolean {
  const { given, subject, issued } = clues;
  if (given !== null || subject === null || issued === null) return false;
  const [year = 0, month = 0] = issued.split('-').map(Number);
  if (subject !== year + 1 || month < lateInYear) return false;
  const own = deadlines
    .filter(({ recurrence }) => recurrence === undefined)
    .map(({ date }) => date)
    .filter((date) => !hasYear(date) || Number(date.slice(0, 4)) === subject);
  const months = own.flatMap((date) => (/^\d{4}$/.test(date) ? [] : [monthOf(date.replace(/^\d{4}-/, ''))]));
  const laterNamed = own.some((date) => hasYear(date) && monthOf(date.slice(5)) >= month);
  return (
    months.some((one) => one <= lastOfFirstMonths) &&
    !months.some((one) => one > lastOfFirstMonths && one < month) &&
    !laterNamed
  );
}

const lastOfFirstMonths = 4;

/** The year of which a plan speaks, where one must do for all of it. */
export function mainYear({ given, subject, issued }: YearClues): number | undefined {
  return given ?? subject ?? (issued === null ? undefined : Number(issued.slice(0, 4)));
}

/**
 * A deadline with the year that it leaves unsaid: the subject's or that of the issue, a later one where it would precede
 * the issue. `behind` is what the text says behind the deadline: "của năm sau" is a year later. `early` says that the
 * year of the issue comes first.
 */
export function withInferredYear<Dated extends Deadline>(
  deadline: Dated,
  clues: YearClues,
  { behind, early }: { readonly behind: string; readonly early: boolean },
): Dated {
  const main = early && !saysNextYear(behind) ? mainYear({ ...clues, subject: null }) : mainYear(clues);
  const { date, end, recurrence } = deadline;
  if (recurrence !== undefined || main === undefined || hasYear(date)) return deadline;
  if (endOfYear.test(foldInPlace(deadline.quote))) return { ...deadline, date: String(main) };
  const last = end ?? date;
  const turns = end !== undefined && !hasYear(end) && monthOf(end) < monthOf(date) ? 1 : 0;
  let year = saysNextYear(behind) ? main + 1 : main;
  if (clues.given === null && !hasYear(last) && precedes(`${year + turns}-${last}`, clues.issued)) year += 1;
  return {
    ...deadline,
    date: `${year}-${date}`,
    ...(end === undefined || hasYear(end) ? {} : { end: `${year + turns}-${end}` }),
  };
}

/** "đến hết năm", "đến cuối năm": the year itself. */
const endOfYear = foldedPattern(
  `(?:${dates.inclusive.pattern}|${anyOf(edges, 'last')}) ${calendar.year.pattern}(?: ${dates.thisOne.pattern})?$`,
);
const nextYear = foldedPattern(`^,? ?(?:${dates.nextYear.pattern})(?!\\p{L})`);

/** "của năm sau", behind a date. */
export function saysNextYear(behind: string): boolean {
  return nextYear.test(foldInPlace(behind.slice(0, 40)));
}

function hasYear(date: string): boolean {
  return /^\d{4}/.test(date);
}

/** The last month of `06-05`, `06` or `Q4`. */
function monthOf(date: string): number {
  return date.startsWith('Q') ? Number(date.slice(1)) * 3 : Number(date.slice(0, 2));
}

/** Whether a date lies wholly before what is known of the day of issue. */
export function precedes(date: string, issued: string | null): boolean {
  if (issued === null) return false;
  const known = date.replace(/Q([1-4])$/, (_, quarter) => String(Number(quarter) * 3).padStart(2, '0'));
  const length = Math.min(known.length, issued.length);
  return known.slice(0, length) < issued.slice(0, length);
}
