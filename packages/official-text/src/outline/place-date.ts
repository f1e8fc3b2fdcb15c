import { parseDate } from '@chiendich/core';
import { legibleText } from '../legible-text.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import { headerWords } from '../lexicon/headers.ts';
import { behindMotto } from './national-lines.ts';

const { day, month, year } = calendarUnits;
const blankFill = '[\\s.…_/-]{0,24}';
const dateBehindPlace = new RegExp(
  `[,\\s]\\s{0,3}${day.pattern}${blankFill}(?<day>\\d{0,2})${blankFill}${month.pattern}${blankFill}(?:(?<monthWord>\\p{L}{2,5}(?: (?:${headerWords.laterMonth.pattern}))?)(?=\\s+${year.pattern})|(?<month>\\d{0,2}))${blankFill}${year.pattern}${blankFill}(?<year>\\d{4})?`,
  'iu',
);
const placeBeforeDate = /(?:^|[|\s])([^,;:|]{1,60})$/;

/** Place and date of issue as a line gives them, the date in the groups of its pattern. */
export interface PlaceDate {
  readonly place: string;
  readonly date: Readonly<Record<string, string | undefined>>;
}

/** "Cà Mau, ngày 02 tháng 3 năm 2026": found from its comma, so that a long line costs little. */
export function placeDateIn(written: string): PlaceDate | null {
  const text = legibleText(written);
  const date = dateBehindPlace.exec(text) ?? dateInFigures.exec(text);
  if (date === null) return null;
  const before = behindMotto(text.slice(Math.max(0, date.index - longestBefore), date.index));
  const place = placeBeforeDate.exec(before.slice(-61))?.[1];
  const isMarked = date[0].startsWith(',') && date.groups?.bare === undefined;
  if (place === undefined || (!isMarked && !namesPlace.test(place))) return null;
  return { place, date: date.groups ?? {} };
}

/** What of a line may stand between its beginning and the date: the motto and the place. */
const longestBefore = 120;
/** "An Phú, ngày 5/5/2026", "An Phú, 05.5.2026", which the decree writes in words. */
const dateInFigures = new RegExp(
  `,\\s{0,3}(?:${day.pattern}\\s{1,3}|(?<bare>(?=\\d)))(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})\\s{0,3}\\|?$`,
  'iu',
);
/** Without the comma before the date only a name alone is a place: "An Phú ngày 05 tháng 5 năm 2026". */
const namesPlace = /^\p{Lu}[\p{Ll}’']{0,9}(?:\s(?:[-–]\s)?\p{Lu}[\p{Ll}’']{0,9}){0,4}$/u;

/** Whether a text is a place of issue with its date down to the year. */
export function isDatedPlace(text: string): boolean {
  return placeDateIn(text)?.date.year !== undefined;
}

/** Whether a line holds a place and a date of issue. */
export function hasPlaceDate(text: string): boolean {
  return placeDateIn(text) !== null;
}

/** The place without what stands before it on its line. */
export function placeOf(text: string): string {
  return text
    .replace(/^.*[/-]\s?[A-ZĐ]{2,}[\p{L}\d-]*\s+/u, '')
    .replace(/^[\s(*]+/u, '')
    .trim();
}

const dateBehindNumber = new RegExp(
  `^\\s{1,3}${day.pattern}\\s{1,3}(?<day>\\d{1,2})(?:\\s?/\\s?|\\s{1,3}${month.pattern}\\s{1,3})(?<month>\\d{1,2})(?:\\s?/\\s?|\\s{1,3}${year.pattern}\\s{1,3})(?<year>\\d{4})`,
  'iu',
);

/** The date that stands right behind a number, as web pages print both: "Số: 45/KH-UBND ngày 12/01/2026". */
export function dateBehind(text: string): string | null {
  const found = dateBehindNumber.exec(text.slice(0, 60));
  return found === null ? null : dateOf(found.groups ?? {});
}

/** The date as ISO text, to the month where the day is blank; null without a year. */
export function dateOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { day = '', monthWord, year } = groups;
  const month = monthWord === undefined ? (groups.month ?? '') : monthInWords(monthWord);
  if (month === null) return null;
  if (year === undefined) return null;
  if (month === '') return year;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  return day === '' ? yearMonth : `${yearMonth}-${day.padStart(2, '0')}`;
}

/** "Năm" of "tháng Năm" as `05`; null for a word that names no month. */
function monthInWords(word: string): string | null {
  const named = parseDate(`${calendarUnits.month.pattern} ${word}`, { year: 2000 });
  return named?.precision === 'month' ? named.date.slice(5) : null;
}
