import type { FoldedText } from '@chiendich/core';
import { matchAt, pattern } from '@chiendich/core/scan';
import { readDateRange } from '../dates/date-range.ts';
import { weekdayName } from '../dates/weekday-name.ts';
import { happenings } from '../lexicon/acts.ts';
import { partsOfDay } from '../lexicon/dates.ts';
import { anyOf } from '../lexicon/word-row.ts';

const partOfDay = `(?:(?:buổi )?(?:${anyOf(partsOfDay)}) ?,? ?)?`;
const takesPlace = anyOf(happenings);
/** Words that make the day behind them that of a document, a holiday or a past meeting. */
const otherDays =
  'số|luật|lệnh|nghị (?:định|quyết)|quyết định|thông (?:tư|báo)|chỉ thị|kế hoạch|công (?:văn|điện)|văn bản|hướng (?:dẫn|tới)|kết luận|tờ trình|kỷ niệm|chào mừng|hưởng ứng|nhân|thành lập|truyền thống|sinh|mất|hiệu lực|ký|theo|cuộc|từ|đến|trước|sau|hết';

/** "Lễ phát động: ", "Cấp xã: ra quân sáng ": a label, whose day follows. */
const behindLabel = pattern(
  `: ?(?:(?:dự kiến|trong|vào|lúc|hồi|khoảng|${takesPlace})(?: (?:tổ chức|ra quân|vào|lúc))?,? ?)?${partOfDay}$`,
);
const labelOfDocument = pattern(
  '(?:ban hành|ngày ký|ngày sinh|ngày cấp|cập nhật|ngày đăng|hiệu lực|thành lập|lượt xem|số) ?: ?[^:]{0,30}$',
);
/** "đồng loạt ra quân tại các thôn ": something takes place, and its day follows. */
const behindEvent = pattern(
  `(?<!\\p{L})(?<!đã )(?:${takesPlace}|gửi|nộp)(?: (?!(?:${otherDays})(?!\\p{L}))[\\p{L}“”"-]{1,15}){0,7},? ${partOfDay}$`,
);
const inBrackets = pattern(`\\( ?(?:dự kiến |vào )?${partOfDay}$`);
const inBracketsOfStage = pattern('(?<!\\p{L})(?:đợt|giai đoạn|vòng|bước|kỳ)[^():;]{0,40}\\( ?$');
/** "- ", "a) ": an item that a day begins. */
const beginsItem = /(?:^|[\n|])[\s>]{0,24}(?:(?:[-+•●·]|[a-zđ][).]|\d{1,2}[).])\s{1,8})?$/u;
const saysWhat = pattern(
  ` ?(?::(?!\\d)|(?:${takesPlace}|gửi|nộp|hoàn thành|kiểm tra|tiến hành|triển khai|báo cáo|chốt)(?!\\p{L}))`,
  'y',
);
const ofDocument = pattern(' (?:của|về việc)(?!\\p{L})', 'y');
const closesBracket = /^\s{0,4}\)/;
const atWeekday = pattern(`${partOfDay}${weekdayName}`, 'y');

/** Where a date that no word opens may begin: a trigger for the scanner, of figures. */
export const figuresOfDate = '(?=\\d{1,2} ?(?:[/-]|h|:\\d|giờ))(?<=[:(] ?|[-+•] )\\d';

/** What stands before a date that no word opens. */
export type DateContext = 'label' | 'stage' | 'brackets' | 'item' | 'event';

const mayBeDate = pattern(`ngày \\d|\\d|tháng \\d|quý [1-4iv]|tuần (?:\\d|đầu|cuối|thứ)|${weekdayName}`, 'y');
/** "số 12/QĐ-UBND ngày …": the date of a document, as most dates are. */
const endsInSymbol = /\/[^\s:(]{0,20}\s{1,24}$/u;
const monthOrQuarter = pattern('(?:tháng|quý)(?!\\p{L})', 'y');

/** What stands before a date may say that something takes place then, or is due then; null where it says nothing of the kind. */
export function contextBefore(folded: FoldedText, start: number): DateContext | null {
  if (matchAt(mayBeDate, folded, start) === null) return null;
  const before = folded.slice(Math.max(0, start - 80), start);
  if (endsInSymbol.test(before)) return null;
  if (before.includes(':') && behindLabel.test(before)) return labelOfDocument.test(before) ? null : 'label';
  if (before.includes('(') && inBrackets.test(before))
    return inBracketsOfStage.test(before) ? 'stage' : 'brackets';
  if (beginsItem.test(before)) return 'item';
  return matchAt(monthOrQuarter, folded, start) === null && behindEvent.test(before) ? 'event' : null;
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
