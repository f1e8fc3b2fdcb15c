import type { DatePrecision, FoldedText, Span } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import type { DateParts, ScanText } from '@chiendich/core/scan';
import { dateTextOf, existsInCalendar, pattern, readDateParts } from '@chiendich/core/scan';
import { legibleScan } from '../legible-text.ts';
import { calendarUnits, edges } from '../lexicon/dates.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { expectArgument } from '../misuse.ts';

/**
 * A date that stands in a text (mốc thời gian), as written.
 *
 * `date` is ISO to the precision given: `2024-07-10`, `2025-11`, `2025-Q4`, `2025`. Without a year (`yearless`) it is
 * what the text names: `06-05`, `05`, `Q4`. `exists` is false for a day that the calendar lacks (31/6): the text then
 * keeps its numbers. `fuzzy` marks "đầu, giữa, cuối tháng (năm)", read as Civil Code art. 146 says.
 */
export interface DateMention {
  /** ISO to the precision given; without a year what the text names: `06-05`, `05`, `Q4`. */
  readonly date: string;
  /** To what the date is known. */
  readonly precision: DatePrecision;
  /** The text gives no year, and none was passed in. */
  readonly yearless: boolean;
  /** False for a day that the calendar lacks, such as 31/6. */
  readonly exists: boolean;
  /** "đầu", "giữa" or "cuối" of a month or year. */
  readonly fuzzy?: true;
  /** The words as they stand. */
  readonly raw: string;
  /** Their place in the text. */
  readonly span: Span;
}

const { day, month, quarter, year } = calendarUnits;
const anyDate = pattern(
  `(?<![\\p{L}\\d])(?:${day.pattern}|${month.pattern}|${quarter.pattern}|(?<!${month.pattern} )(?:${anyOf(edges)})|${year.pattern})(?!\\p{L})|(?<![\\d/.,-])\\d{1,4}(?!\\d)`,
  'g',
);

/**
 * Every date of a text in order, numbers of documents and shares such as 46/46 left out.
 *
 * A day and month without "ngày" and year count only in brackets: "(5/6)". With `year`, dates that name none get it.
 * Linear in the length of the text.
 *
 * @example findDates('Ngày Môi trường thế giới (05/6)').map((mention) => mention.date) // => ['06-05']
 */
export function findDates(text: string, options: { readonly year?: number } = {}): readonly DateMention[] {
  expectArgument(text, 'core/not-text', 'findDates(text, …)');
  expectArgument(options, 'core/not-options', 'findDates(…, options)');
  expectKeys(options, { year: true }, 'findDates(…, options)');
  expectArgument(options.year, 'core/not-a-year', 'findDates(…, { year })');
  return datesIn(legibleScan(text), options.year);
}

function datesIn(scan: ScanText, year: number | undefined): readonly DateMention[] {
  const mentions: DateMention[] = [];
  anyDate.lastIndex = 0;
  for (let match = anyDate.exec(scan.folded); match !== null; match = anyDate.exec(scan.folded)) {
    const parts = readDateParts(scan.folded, match.index);
    if (parts === null || !meansDate(scan.folded, parts)) continue;
    mentions.push(mentionOf(scan, parts, year));
    anyDate.lastIndex = parts.end;
  }
  return mentions;
}

/** "2/3" alone is a share as well as a day: it needs a word, a year or brackets around it. */
function meansDate(folded: FoldedText, parts: DateParts): boolean {
  if (parts.year !== null || parts.named) return true;
  return folded[parts.start - 1] === '(' && folded[parts.end] === ')';
}

function mentionOf(scan: ScanText, parts: DateParts, year: number | undefined): DateMention {
  const dated = parts.year === null && year !== undefined ? { ...parts, year } : parts;
  const span = scan.spanOf(parts.start, parts.end);
  return {
    date: dateTextOf(dated),
    precision: parts.precision,
    yearless: dated.year === null,
    exists: existsInCalendar(dated),
    ...(parts.fuzzy ? { fuzzy: true } : {}),
    raw: scan.source.slice(span.start, span.end),
    span,
  };
}
