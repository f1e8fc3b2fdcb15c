import type { FoldedText } from '@chiendich/core';
import { matchAt, pattern } from '@chiendich/core/scan';
import { readDateRange } from '../dates/date-range.ts';
import { weekdayName } from '../dates/weekday-name.ts';
import { happenings } from '../lexicon/acts.ts';
import { clockWords } from '../lexicon/clock.ts';
import { calendarUnits, dateWords, edges, ordinals, partsOfDay, recurring } from '../lexicon/dates.ts';
import { dueWords } from '../lexicon/due-words.ts';
import { anyOf } from '../lexicon/word-row.ts';

const { day, week, month, quarter, year } = calendarUnits;
const partOfDay = `(?:(?:${dateWords.partOfDay.pattern} )?(?:${anyOf(partsOfDay)}) ?,? ?)?`;
const takesPlace = anyOf(happenings);

/** "Lễ phát động: ", "Cấp xã: ra quân sáng ": a label, whose day follows. */
const behindLabel = pattern(
  `: ?(?:(?:${dueWords.behindLabel.pattern}|${takesPlace})(?: (?:${dueWords.behindEvent.pattern}))?,? ?)?${partOfDay}$`,
);
const labelOfDocument = pattern(`(?:${dueWords.dayOfDocument.pattern}) ?: ?[^:]{0,30}$`);
/** "đồng loạt ra quân tại các thôn ": something takes place, and its day follows. */
const behindEvent = pattern(
  `(?<!\\p{L})(?<!${dueWords.alreadyDone.pattern} )(?:${takesPlace}|${dueWords.sent.pattern})(?: (?!(?:${dueWords.otherDays.pattern})(?!\\p{L}))[\\p{L}“”"-]{1,15}){0,7},? ${partOfDay}$`,
);
/** "Học sinh tựu trường ", "; phúc tra ": a clause in which nothing makes its day a document's or a past one. */
const inClause = pattern(
  `(?:^|[.;:\\n(] ?|[-+•] )(?:(?!(?:${dueWords.otherDays.pattern}|${dueWords.alreadyDone.pattern}|${dueWords.countedAt.pattern})(?!\\p{L}))[\\p{L}\\d“”"%-]{1,15},? ){1,10}${partOfDay}$`,
);
const namedDay = pattern(`${day.pattern} ?\\d{1,2} ?(?:/|${month.pattern})`, 'y');
const inBrackets = pattern(`\\( ?(?:(?:${dueWords.expected.pattern}) )?${partOfDay}$`);
const inBracketsOfStage = pattern(`(?<!\\p{L})(?:${dueWords.stage.pattern})[^():;]{0,40}\\( ?$`);
/** "Ngày hội đọc sách: 21/4." */
const dayLabel = pattern(`(?:^|[\\n.;-] ?)(?:${dueWords.dayLabel.pattern}) [^:;.\\n]{2,50}: ?$`);
const bareDay = pattern('(?:[0-2]\\d|3[01]|[4-9])/(?:0?[1-9]|1[0-2])(?=[.;,)\\n]|$)', 'y');
/** "đợt 1 ", "lần 2 (vụ Thu): ": a numbered stage, whose time follows. */
const behindStage = pattern(
  `(?<!\\p{L})(?:${dueWords.stage.pattern}) (?:\\d{1,2}|i{1,3}|${anyOf(ordinals, '1', '2', '3')})(?: \\([^()\\n]{1,30}\\))?(?: \\p{L}{1,8})? ?[:,]? ?${partOfDay}$`,
);
/** "- ", "a) ": an item that a day begins. */
const beginsItem = /(?:^|[\n|])[\s>]{0,24}(?:(?:[-+•●·]|[a-zđ][).]|\d{1,2}[).])\s{1,8})?$/u;
const saysWhat = pattern(
  ` ?(?::(?!\\d)|,? ?${dueWords.atPlace.pattern} |(?:${takesPlace}|${dueWords.doneOnDay.pattern})(?!\\p{L}))`,
  'y',
);
const ofDocument = pattern(` (?:${dueWords.ofDocument.pattern})(?!\\p{L})`, 'y');
const closesBracket = /^\s{0,4}\)/;
const atWeekday = pattern(`${partOfDay}${weekdayName}`, 'y');

/** Figures that can only be a day: "20 giờ 00 …", "05/6 hằng năm", "11-12/5/2026". */
const tellingFigures = `\\d{1,2} ?(?:${clockWords.hour.pattern}(?!\\p{L})|:\\d\\d)|\\d{1,2}/\\d{1,2}(?:\\)? (?:${anyOf(recurring)}) | ?\\((?:${dateWords.sixMonths.pattern}|${quarter.pattern}|${year.pattern})\\))|\\d{1,2}(?: ?/ ?\\d{1,2})? ?- ?\\d{1,2} ?/ ?\\d{1,2} ?/ ?\\d{4}`;
/** Where a date that no word opens may begin: a trigger for the scanner, of figures. */
export const figuresOfDate = `(?=\\d{1,2} ?(?:[/-]|:\\d|${clockWords.hour.pattern}))(?<=[:(] ?|[-+•] )\\d|(?<![\\d/.,:-])(?=${tellingFigures})\\d`;

/** What stands before a date that no word opens. */
export type DateContext = 'label' | 'day' | 'stage' | 'brackets' | 'item' | 'event';

const mayBeDate = pattern(
  `${day.pattern} \\d|\\d|${month.pattern} \\d|${quarter.pattern} [1-4iv]|${week.pattern} (?:\\d|${anyOf(edges)}|${dateWords.ordinal.pattern})|${weekdayName}`,
  'y',
);
/** "số 12/QĐ-UBND ngày …": the date of a document, as most dates are. */
const endsInSymbol = /\/[^\s:(]{0,20}(?:-\s[^\s:(]{1,10})?\s{1,24}$/u;
/** "tháng 8/2026;": a month with its year, with which a clause ends. */
const wholeMonth = pattern(`${month.pattern} \\d{1,2} ?/ ?\\d{4}(?= ?(?:[.;)\\n]|$))`, 'y');
const monthOrQuarter = pattern(`(?:${month.pattern}|${quarter.pattern})(?!\\p{L})`, 'y');

/** What stands before a date may say that something takes place then, or is due then; null where it says nothing of the kind. */
export function contextBefore(folded: FoldedText, start: number): DateContext | null {
  if (matchAt(mayBeDate, folded, start) === null) return null;
  const before = folded.slice(Math.max(0, start - 80), start);
  if (endsInSymbol.test(before)) return null;
  if (behindStage.test(before)) return 'label';
  if (before.includes(':') && dayLabel.test(before) && matchAt(bareDay, folded, start) !== null) return 'day';
  if (before.includes(':') && behindLabel.test(before)) return labelOfDocument.test(before) ? null : 'label';
  if (before.includes('(') && inBrackets.test(before))
    return inBracketsOfStage.test(before) ? 'stage' : 'brackets';
  if (beginsItem.test(before)) return 'item';
  if (matchAt(monthOrQuarter, folded, start) !== null)
    return matchAt(wholeMonth, folded, start) !== null && behindEvent.test(before) ? 'event' : null;
  if (behindEvent.test(before)) return 'event';
  return matchAt(namedDay, folded, start) !== null && inClause.test(before) ? 'event' : null;
}

/** Whether what follows a date lets its context count: what is done behind the date of an item, the closing bracket. */
export function fitsContext(context: DateContext, folded: FoldedText, start: number, end: number): boolean {
  if (matchAt(ofDocument, folded, end) !== null) return false;
  if (context === 'item') return matchAt(saysWhat, folded, end) !== null;
  if (context !== 'stage' && context !== 'brackets') return true;
  return closesBracket.test(folded.slice(end, end + 5)) && (context === 'stage' || isStretch(folded, start));
}

/** "(01/5 - 31/5/2024)", "(tối thứ Bảy 20/7/2024)"; "(07/5/1954 - 07/5/2024)" is an anniversary, "(01 - 08/6)" a week of every year. */
function isStretch(folded: FoldedText, start: number): boolean {
  const range = readDateRange(folded, start);
  if (range !== null) {
    const { year } = range.to;
    return year !== null && year - (range.from.year ?? year) <= 1;
  }
  return matchAt(atWeekday, folded, start) !== null;
}
