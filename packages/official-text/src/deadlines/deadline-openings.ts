import type { DeadlineBoundary } from '@chiendich/core';
import type { FoldedPattern } from '@chiendich/core/scan';
import { moveTones, pattern } from '@chiendich/core/scan';
import { weekdayName } from '../dates/weekday-name.ts';

/** Words that open a deadline; a date must follow. */
export interface Opening {
  /** Its first words, one of which must stand there. */
  readonly words: string;
  readonly at: FoldedPattern;
  readonly boundary: DeadlineBoundary;
  /** A year alone is a deadline after these words: "đến hết năm 2026". */
  readonly takesYear?: true;
  /** A day such as "10/7" needs neither "ngày" nor a year after these words. */
  readonly takesBareDay?: true;
  /** The words introduce the date and are no part of the quote: "Thời hạn hoàn thành:". */
  readonly label?: true;
  /** Words before the opening that make it something else, and words that must stand there. */
  readonly notAfter?: FoldedPattern;
  readonly onlyAfter?: FoldedPattern;
  /** What must follow the date, on its line or at the beginning of the next. */
  readonly onlyBefore?: FoldedPattern;
  /** What the date is followed by may say that it tells of the past: "… đã xảy ra". */
  readonly notPast?: true;
  /** Only a list of days is meant: "các ngày 05 và 06/6". */
  readonly onlyList?: true;
}

const stop = '(?!\\p{L}) ?';

/** "thứ Sáu, " before "ngày 05/6": it says what day of the week the date is. */
export const weekday = pattern(`(?:ngày )?${weekdayName} ?,? ?\\(?(?=ngày|\\d{1,2} ?(?:[/-]|tháng))`, 'y');
/** "sáng thứ Sáu, ngày 05/6": a day of the week is named where something takes place. */
const weekdayOfDate = pattern(
  `(?:(?:buổi )?(?:sáng|trưa|chiều|tối) ?,? ?)?${weekdayName} ?,? ?\\(?(?=ngày \\d|\\d{1,2} ?/ ?\\d{1,2} ?/ ?\\d{4})`,
  'y',
);
const anyWords = (count: number) => `(?: \\p{L}{1,8}){0,${count}}`;

/** The first that matches, and has a date behind it, is meant. */
const openings: readonly Opening[] = [
  {
    words: 'chậm muộn',
    at: pattern(`(?:chậm|muộn) nhất(?: là)? trước${stop}`, 'y'),
    boundary: 'before',
    takesBareDay: true,
  },
  {
    words: 'chậm muộn',
    at: pattern(
      `(?:chậm|muộn) nhất(?: (?:là|vào|đến|trong|hết)){0,3}(?: giờ (?:hành chính|làm việc))?${stop}`,
      'y',
    ),
    boundary: 'by',
    takesYear: true,
    takesBareDay: true,
  },
  { words: 'không', at: pattern(`không (?:quá|muộn hơn|chậm hơn)${stop}`, 'y'), boundary: 'by' },
  {
    words: 'trước',
    at: pattern(`trước (?:hoặc|và) (?:trong|vào|đúng)${stop}`, 'y'),
    boundary: 'by',
    takesBareDay: true,
  },
  {
    words: 'trước',
    at: pattern(`trước(?: (?:các|thời điểm))?${stop}`, 'y'),
    boundary: 'before',
    takesBareDay: true,
  },
  {
    words: 'đến tới hết',
    at: pattern(`(?:(?:đến|tới) )?hết(?: giờ (?:hành chính|làm việc))?${stop}`, 'y'),
    boundary: 'by',
    takesYear: true,
    takesBareDay: true,
    notAfter: pattern('(?<!\\p{L})tính [\\p{L}\\d /]{0,40}$'),
    notPast: true,
  },
  {
    words: 'đến tới',
    at: pattern(`(?:đến|tới)${stop}`, 'y'),
    boundary: 'by',
    takesYear: true,
    takesBareDay: true,
    onlyBefore: pattern(
      ',?(?:[\\t\\u0020]{1,8}|[\\t\\u0020]{0,2}\\r?\\n)(?:(?:phải|sẽ|cần|cơ bản|đã) ){0,2}(?:hoàn thành|hoàn tất|xong|kết thúc)(?!\\p{L})',
      'y',
    ),
  },
  { words: 'các', at: pattern('các (?=ngày \\d)', 'y'), boundary: 'on', onlyList: true },
  {
    words: 'hoàn xong',
    at: pattern(`(?:hoàn thành|xong)(?: xong)?(?: ?:)?(?: (?:trong|vào|đến|hết)){0,2}${stop}`, 'y'),
    boundary: 'by',
    takesYear: true,
  },
  {
    words: 'thời',
    at: pattern(`thời (?:gian|hạn)${anyWords(3)} (?:hoàn thành|xong) ?: ?(?:trong |vào )?`, 'y'),
    boundary: 'by',
    label: true,
    takesYear: true,
  },
  {
    words: 'thời hạn',
    at: pattern(`(?:thời )?hạn (?:chót|cuối(?: cùng)?)(?: là)?${stop}`, 'y'),
    boundary: 'by',
    takesBareDay: true,
  },
  {
    words: 'thời hạn',
    at: pattern(`(?:thời )?hạn${anyWords(7)} ?: ?(?:trong |vào )?`, 'y'),
    boundary: 'by',
    label: true,
  },
  {
    words: 'thời',
    at: pattern(
      `thời gian${anyWords(4)} ?: ?(?:\\d{1,2} (?:ngày|buổi|tuần) ?,? ?(?=ngày|từ|\\d))?(?:trong |vào )?`,
      'y',
    ),
    boundary: 'during',
    label: true,
  },
  {
    words: 'trong',
    at: pattern(`trong(?: (?:các|hai|ba|tuần(?= \\d{1,2} ?(?:-|đến|/))|\\d{1,2}(?= ngày \\d)))?${stop}`, 'y'),
    boundary: 'by',
    takesYear: true,
    onlyAfter: pattern('(?<!\\p{L})(?:hoàn thành|xong)[^.;:\\n]{0,60}$'),
  },
  {
    words: 'trong',
    at: pattern(`trong(?: (?:các|hai|ba|tuần(?= \\d{1,2} ?(?:-|đến|/))|\\d{1,2}(?= ngày \\d)))?${stop}`, 'y'),
    boundary: 'during',
  },
  {
    words: 'vào',
    at: pattern(`vào(?: (?:lúc|hồi|các|(?:buổi )?(?:sáng|trưa|chiều|tối|đêm)))?${stop}`, 'y'),
    boundary: 'on',
  },
  { words: 'dự', at: pattern(`dự kiến(?: tổ chức)? trong${stop}`, 'y'), boundary: 'during' },
  { words: 'dự', at: pattern(`dự kiến(?: tổ chức)?(?: vào)?${stop}`, 'y'), boundary: 'on' },
  {
    words: 'vào trong',
    at: pattern(`(?:trong|vào) (?:kỳ|đợt|buổi|phiên|giờ|tiết)${anyWords(4)} (?=(?:ngày|tháng) \\d)`, 'y'),
    boundary: 'during',
  },
  {
    words: 'trong vào',
    at: pattern(`(?:trong|vào) (?:đêm|(?:buổi )?(?:sáng|trưa|chiều|tối))${stop}`, 'y'),
    boundary: 'on',
    takesBareDay: true,
  },
  {
    words: 'lúc hồi từ',
    at: pattern('(?:lúc|hồi|từ) (?=\\d{1,2} ?(?:h|g|:|giờ))', 'y'),
    boundary: 'on',
  },
  {
    words: 'từ',
    at: pattern(
      `từ (?:nay|ngày (?:ký|ban hành|phát động)|khi (?:ban hành|có kế hoạch|phát động))(?: cho)? (?:đến|tới)(?! hết)${stop}`,
      'y',
    ),
    boundary: 'by',
    takesBareDay: true,
  },
  { words: 'buổi sáng trưa chiều tối thứ chủ', at: weekdayOfDate, boundary: 'on', takesBareDay: true },
];

/** A date that no word opens, where what stands around it says that something happens then. */
export const withoutWords: Opening = {
  words: '',
  at: pattern('', 'y'),
  boundary: 'during',
  label: true,
  notPast: true,
};

/** The openings that begin with a folded word. */
export const openingsByWord: ReadonlyMap<string, readonly Opening[]> = new Map(
  [...new Set(openings.flatMap(({ words }) => words.split(' ')))].map((word) => [
    moveTones(word),
    openings.filter(({ words }) => words.split(' ').includes(word)),
  ]),
);
