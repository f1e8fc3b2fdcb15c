import type { Deadline, DeadlineBoundary, Recurrence } from '@chiendich/core';
import type { ScanText } from '@chiendich/core/scan';
import { dateTextOf } from '@chiendich/core/scan';
import type { DateRange } from '../dates/date-range.ts';

/** The deadlines of one phrase and where it ends. */
export interface DeadlinePhrase {
  readonly deadlines: readonly Deadline[];
  readonly end: number;
}

/** What a phrase says, in offsets of the folded text. */
export interface Written {
  readonly date: string;
  readonly boundary: DeadlineBoundary;
  readonly endDate?: string;
  readonly time?: string;
  readonly recurrence?: Recurrence;
  readonly start: number;
  readonly end: number;
}

/** The first of the places of a phrase begins with the words that open it. */
export function quotedFrom<Place extends { readonly start: number }>(
  start: number,
  places: readonly Place[],
): readonly Place[] {
  return places.map((place, index) => (index === 0 ? { ...place, start } : place));
}

/** The days from one date to another. */
export function writtenRange({ from, to, end }: DateRange, start: number): Written {
  return { date: dateTextOf(from), boundary: 'during', endDate: dateTextOf(to), start, end };
}

/** "Trước tuần cuối tháng 6" is before its first day, "hoàn thành trong tuần đầu tháng 6" by its last. */
export function writtenWeek(week: DateRange, start: number, boundary: DeadlineBoundary): Written {
  if (boundary === 'during' || boundary === 'on') return writtenRange(week, start);
  return { date: dateTextOf(boundary === 'before' ? week.from : week.to), boundary, start, end: week.end };
}

/** What a phrase says as deadlines, with `year` where they name none. */
export function phraseOf(
  scan: ScanText,
  read: readonly Written[],
  phraseEnd: number,
  year: number | undefined,
): DeadlinePhrase {
  const deadlines = read.filter(isAhead(year)).map((written): Deadline => {
    const { date, boundary, endDate, time, recurrence } = written;
    const span = scan.spanOf(written.start, written.end);
    const completing = recurrence === undefined ? year : undefined;
    return {
      boundary,
      ...(time === undefined ? {} : { time }),
      ...(recurrence === undefined ? {} : { recurrence }),
      date: withYear(date, completing),
      ...(endDate === undefined ? {} : { end: withYear(endDate, completing) }),
      quote: scan.source.slice(span.start, span.end),
      span,
    };
  });
  return { deadlines, end: phraseEnd };
}

/** "Trước năm 2020" in a plan of a later year speaks of the past. */
function isAhead(year: number | undefined): (written: Written) => boolean {
  return ({ date, boundary }) =>
    boundary !== 'before' || year === undefined || !/^\d{4}$/.test(date) || Number(date) > year;
}

function withYear(date: string, year: number | undefined): string {
  return year === undefined || /^\d{4}/.test(date) ? date : `${String(year).padStart(4, '0')}-${date}`;
}
