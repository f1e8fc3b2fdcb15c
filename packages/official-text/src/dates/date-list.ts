import type { FoldedText } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import type { DateParts } from '@chiendich/core/scan';
import { joinFolded, matchAt, matchesOf, pattern, readDateParts } from '@chiendich/core/scan';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits } from '../lexicon/dates.ts';

const { day, month, quarter, year } = calendarUnits;
const last = `(?: ?, ?| ${connectives.and.pattern} )`;
const ofYear = `(?: ?/ ?| ${year.pattern} )\\d{4}`;

/** Lists whose last date completes the others: "05, 06 và 07/6/2024", "tháng 5, 6/2026", "quý II và III năm 2026". */
const lists = [
  pattern(
    `(?<word>${day.pattern} )?(?<items>\\d{1,2}(?: ?, ?\\d{1,2}){0,9})${last}(?:${day.pattern} )?(?=\\d{1,2} ?(?:/ ?\\d|${month.pattern} ))`,
    'y',
  ),
  pattern(
    `(?<word>${month.pattern} )(?<items>\\d{1,2}(?: ?, ?\\d{1,2}){0,9})${last}(?=\\d{1,2}${ofYear})`,
    'y',
  ),
  pattern(
    `(?<word>${quarter.pattern} )(?<items>(?:iv|i{1,3}|[1-4])(?: ?, ?(?:iv|i{1,3}|[1-4])){0,2})${last}(?=(?:iv|i{1,3}|[1-4])${ofYear})`,
    'y',
  ),
];

const listed = pattern('[^\\s,]+', 'g');
const none = foldTone('');

/** The dates of a list whose word stands only once, at a place of a folded text; null where none begins. */
export function readDateList(folded: FoldedText, at: number): readonly DateParts[] | null {
  for (const list of lists) {
    const match = matchAt(list, folded, at);
    if (match === null) continue;
    const { word = none, items = none } = match.groups ?? {};
    const last = readWith(word, folded, at + match[0].length);
    if (last === null || last.precision === 'year') continue;
    const from = at + match[0].indexOf(items, word.length);
    const others = matchesOf(listed, items).flatMap((item): readonly DateParts[] => {
      const read = last.day === null ? readWith(word, item[0], 0) : { ...last, day: Number(item[0]) };
      if (read === null) return [];
      const start = from + item.index;
      return [{ ...read, named: true, start, end: start + item[0].length }];
    });
    return [...others, { ...last, named: true }];
  }
  return null;
}

/** The date at a place, read with the word that stands before the list. */
function readWith(word: FoldedText, folded: FoldedText, at: number): DateParts | null {
  const read = readDateParts(joinFolded([word, folded.slice(at, at + 40)], ''), 0);
  return read === null ? null : { ...read, start: at, end: at + read.end - word.length };
}
