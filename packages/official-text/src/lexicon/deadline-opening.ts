import type { DeadlineBoundary } from '@chiendich/core';
import { dateWords, partsOfDay } from './dates.ts';
import type { WordRow } from './word-row.ts';
import { anyOf } from './word-row.ts';

/** Words that open a deadline (thời hạn), with what they mean for the date behind them. */
export interface DeadlineOpening extends WordRow<DeadlineBoundary> {
  /** Its first words, one of which must stand there. */
  readonly begins: string;
  /** What stands between the words and the date; white space where nothing is said. */
  readonly followedBy?: string;
  /** A year alone is a deadline after these words: "đến hết năm 2026". */
  readonly takesYear?: true;
  /** A year that is not named is the one spoken of: "đến hết năm". */
  readonly takesThisYear?: true;
  /** A day such as "10/7" needs neither "ngày" nor a year after these words. */
  readonly takesBareDay?: true;
  /** The words introduce the date and are no part of the quote: "Thời hạn hoàn thành:". */
  readonly label?: true;
  /** Words before the opening that make it something else, and words that must stand there. */
  readonly notAfter?: string;
  readonly onlyAfter?: string;
  /** What must follow the date, on its line or at the beginning of the next. */
  readonly onlyBefore?: string;
  /** What the date is followed by may say that it tells of the past: "… đã xảy ra". */
  readonly notPast?: true;
  /** Only a list of days is meant: "các ngày 05 và 06/6". */
  readonly onlyList?: true;
}

/** "buổi sáng", "tối". */
export const partOfDay = `(?:${dateWords.partOfDay.pattern} )?(?:${anyOf(partsOfDay)})`;

/** Up to so many words of any kind. */
export function anyWords(count: number): string {
  return `(?: \\p{L}{1,8}){0,${count}}`;
}
