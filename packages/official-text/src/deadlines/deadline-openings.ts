import type { DeadlineBoundary } from '@chiendich/core';
import type { FoldedPattern } from '@chiendich/core/scan';
import { moveTones, pattern } from '@chiendich/core/scan';
import { weekdayName } from '../dates/weekday-name.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import type { DeadlineOpening } from '../lexicon/deadline-opening.ts';
import { deadlineOpenings } from '../lexicon/deadlines.ts';

/** Words that open a deadline, compiled; a date must follow. */
export interface Opening
  extends Pick<
    DeadlineOpening,
    'begins' | 'takesYear' | 'takesThisYear' | 'takesBareDay' | 'label' | 'notPast' | 'onlyList'
  > {
  readonly at: FoldedPattern;
  readonly boundary: DeadlineBoundary;
  readonly notAfter: FoldedPattern | null;
  readonly onlyAfter: FoldedPattern | null;
  readonly onlyBefore: FoldedPattern | null;
}

const { day, month } = calendarUnits;
const stop = '(?!\\p{L}) ?';

/** "thứ Sáu, " before "ngày 05/6": it says what day of the week the date is. */
export const weekday = pattern(
  `(?:${day.pattern} )?${weekdayName} ?,? ?\\(?(?=${day.pattern}|\\d{1,2} ?(?:[/-]|${month.pattern}))`,
  'y',
);

const openings: readonly Opening[] = deadlineOpenings.map((row) => ({
  ...row,
  at: pattern(`(?:${row.pattern})${row.followedBy ?? stop}`, 'y'),
  boundary: row.meaning,
  notAfter: row.notAfter === undefined ? null : pattern(row.notAfter),
  onlyAfter: row.onlyAfter === undefined ? null : pattern(row.onlyAfter),
  onlyBefore: row.onlyBefore === undefined ? null : pattern(row.onlyBefore, 'y'),
}));

/** A date that no word opens, where what stands around it says that something happens then. */
export const withoutWords: Opening = {
  begins: '',
  at: pattern('', 'y'),
  boundary: 'during',
  label: true,
  notPast: true,
  notAfter: null,
  onlyAfter: null,
  onlyBefore: null,
};

/** The openings that begin with a folded word. */
export const openingsByWord: ReadonlyMap<string, readonly Opening[]> = new Map(
  [...new Set(openings.flatMap(({ begins }) => begins.split(' ')))].map((word) => [
    moveTones(word),
    openings.filter(({ begins }) => begins.split(' ').includes(word)),
  ]),
);
