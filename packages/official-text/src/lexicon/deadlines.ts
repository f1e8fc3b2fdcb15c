import type { DeadlineBoundary } from '@chiendich/core';
import { clockWords } from './clock.ts';
import { calendarUnits, dateWords, partsOfDay, weekdayNames } from './dates.ts';
import { dueWords } from './due-words.ts';
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

const day = calendarUnits.day.pattern;
const partOfDay = `(?:${dateWords.partOfDay.pattern} )?(?:${anyOf(partsOfDay)})`;
const workingHours = 'giờ (?:hành chính|làm việc)';
const colon = ' ?: ?(?:trong |vào )?';
const anyWords = (count: number) => `(?: \\p{L}{1,8}){0,${count}}`;
const several = `(?: (?:các|hai|ba|${calendarUnits.week.pattern}(?= \\d{1,2} ?(?:-|đến|/))|\\d{1,2}(?= ${day} \\d)))?`;

/** The first that matches, and has a date behind it, is meant. */
export const deadlineOpenings: readonly DeadlineOpening[] = [
  {
    begins: 'chậm muộn',
    pattern: '(?:chậm|muộn) nhất(?: là)? trước',
    meaning: 'before',
    takesBareDay: true,
    yes: ['chậm nhất trước ngày 10/7', 'Muộn nhất là trước 17 giờ', 'chậm nhất trước'],
    no: ['chậm nhất ngày 10/7', 'muộn hơn trước', 'chậm trước'],
  },
  {
    begins: 'chậm muộn',
    pattern: `(?:chậm|muộn) nhất(?: (?:là|vào|đến|trong|hết)){0,3}(?: ${workingHours})?`,
    meaning: 'by',
    takesYear: true,
    takesBareDay: true,
    yes: ['chậm nhất là ngày 10/7', 'muộn nhất vào 17 giờ', 'Chậm nhất đến hết giờ hành chính'],
    no: ['chậm tiến độ', 'muộn hơn', 'chăm sóc'],
  },
  {
    begins: 'không',
    pattern: 'không (?:quá|muộn hơn|chậm hơn)',
    meaning: 'by',
    yes: ['không quá ngày 10/7', 'không muộn hơn 30/6/2026', 'Không chậm hơn'],
    no: ['không muộn', 'không quan trọng', 'không có'],
  },
  {
    begins: 'trước',
    pattern: 'trước (?:hoặc|và) (?:trong|vào|đúng)',
    meaning: 'by',
    takesBareDay: true,
    yes: ['trước hoặc trong ngày 10/7', 'Trước và vào ngày 05/6', 'trước hoặc đúng 30/6'],
    no: ['trước ngày', 'trước và sau lễ', 'trước mắt'],
  },
  {
    begins: 'trước',
    pattern: 'trước(?: (?:các|thời điểm))?',
    meaning: 'before',
    takesBareDay: true,
    yes: ['trước ngày 10/7', 'Trước các ngày 05 và 06/6', 'trước thời điểm 17h00'],
    no: ['trực tiếp', 'trưởng ban', 'trường học'],
  },
  {
    begins: 'đến tới hết',
    pattern: `(?:(?:${dateWords.until.pattern}) )?hết(?: ${workingHours})?`,
    meaning: 'by',
    takesYear: true,
    takesBareDay: true,
    notAfter: '(?<!\\p{L})tính [\\p{L}\\d /]{0,40}$',
    notPast: true,
    yes: ['đến hết ngày 30/6', 'tới hết giờ làm việc', 'Hết năm 2026'],
    no: ['đến ngày 30/6', 'hệ thống', 'đến thăm'],
  },
  {
    begins: 'đến tới',
    pattern: dateWords.until.pattern,
    meaning: 'by',
    takesYear: true,
    takesBareDay: true,
    onlyBefore: `,?(?:[\\t\\u0020]{1,8}|[\\t\\u0020]{0,2}\\r?\\n)(?:(?:phải|sẽ|cần|cơ bản|đã) ){0,2}(?:${dueWords.completed.pattern}|kết thúc)(?!\\p{L})`,
    yes: ['đến ngày 30/6', 'Tới 15/7', 'đến'],
    no: ['đêm', 'tối 20/7', 'đền Hùng'],
  },
  {
    begins: 'các',
    pattern: 'các',
    followedBy: ` (?=${day} \\d)`,
    meaning: 'on',
    onlyList: true,
    yes: ['các ngày 05 và 06/6', 'Các ngày', 'các'],
    no: ['cách ly', 'cấp xã', 'cá nhân'],
  },
  {
    begins: 'hoàn xong',
    pattern: '(?:hoàn thành|xong)(?: xong)?(?: ?:)?(?: (?:trong|vào|đến|hết)){0,2}',
    meaning: 'by',
    takesYear: true,
    yes: ['hoàn thành trong tháng 6', 'xong vào ngày 15/6', 'Hoàn thành: quý II'],
    no: ['hoàn thiện', 'hoàn cảnh', 'song song'],
  },
  {
    begins: 'thời',
    pattern: `thời (?:gian|hạn)${anyWords(3)} (?:hoàn thành|xong)`,
    followedBy: colon,
    meaning: 'by',
    label: true,
    takesYear: true,
    yes: ['Thời hạn hoàn thành: 30/6', 'thời gian phải xong:', 'Thời gian hoàn thành'],
    no: ['thời gian thực hiện', 'thời hạn nộp', 'thời điểm hoàn thành'],
  },
  {
    begins: 'thời hạn',
    pattern: '(?:thời )?hạn (?:chót|cuối(?: cùng)?)(?: là)?',
    meaning: 'by',
    takesBareDay: true,
    yes: ['hạn chót là 30/6', 'thời hạn cuối cùng', 'Hạn cuối 15/7'],
    no: ['hạn chế', 'thời hạn nộp', 'hạn hán kéo dài'],
  },
  {
    begins: 'thời hạn',
    pattern: `(?:thời )?hạn${anyWords(7)}`,
    followedBy: colon,
    meaning: 'by',
    label: true,
    yes: ['Hạn nộp: 15/7', 'thời hạn gửi báo cáo: ngày 10/7', 'Thời hạn:'],
    no: ['thời gian:', 'hành động', 'hạnh phúc'],
  },
  {
    begins: 'thời',
    pattern: `thời gian${anyWords(4)}`,
    followedBy: ` ?: ?(?:\\d{1,2} (?:${day}|${dateWords.partOfDay.pattern}|${calendarUnits.week.pattern}) ?,? ?(?=${day}|từ|\\d))?(?:trong |vào )?`,
    meaning: 'during',
    label: true,
    yes: ['Thời gian: từ ngày 01/6', 'thời gian tổ chức: tháng 6', 'Thời gian thực hiện:'],
    no: ['thời hạn:', 'thời giá', 'không gian'],
  },
  {
    begins: 'trong',
    pattern: `trong${several}`,
    meaning: 'by',
    takesYear: true,
    onlyAfter: `(?<!\\p{L})(?:hoàn thành|xong)[^.;:\\n]{0,60}$`,
    yes: ['trong tháng 6', 'trong các ngày', 'Trong tuần 23/2026'],
    no: ['trọng tâm', 'trồng cây', 'trống trường'],
  },
  {
    begins: 'trong',
    pattern: `trong${several}`,
    meaning: 'during',
    yes: ['trong tháng 6', 'trong hai ngày', 'Trong 02 ngày 05 và 06/6'],
    no: ['trọng tâm', 'trồng cây', 'trống trường'],
  },
  {
    begins: 'vào',
    pattern: `vào(?: (?:lúc|hồi|các|${partOfDay}))?`,
    meaning: 'on',
    yes: ['vào ngày 05/6', 'vào lúc 7h30', 'Vào buổi sáng'],
    no: ['vai trò', 'vận động', 'vàng mã'],
  },
  {
    begins: 'dự',
    pattern: 'dự kiến(?: tổ chức)? trong',
    meaning: 'during',
    yes: ['dự kiến trong tháng 6', 'Dự kiến tổ chức trong quý III', 'dự kiến trong'],
    no: ['dự kiến ngày', 'dự án trong', 'dữ kiện trong'],
  },
  {
    begins: 'dự',
    pattern: 'dự kiến(?: tổ chức)?(?: vào)?',
    meaning: 'on',
    yes: ['dự kiến ngày 05/6', 'Dự kiến tổ chức vào 7h00', 'dự kiến vào'],
    no: ['dự toán', 'dự án', 'dữ kiện'],
  },
  {
    begins: 'vào trong',
    pattern: `(?:trong|vào) (?:kỳ|đợt|buổi|phiên|giờ|tiết)${anyWords(4)}`,
    followedBy: ` (?=(?:${day}|${calendarUnits.month.pattern}) \\d)`,
    meaning: 'during',
    yes: ['vào tiết chào cờ ngày 01/6', 'trong đợt cao điểm tháng 6', 'Vào phiên họp'],
    no: ['vào ngày', 'trong tháng', 'vào hội'],
  },
  {
    begins: 'trong vào',
    pattern: `(?:trong|vào) ${partOfDay}`,
    meaning: 'on',
    takesBareDay: true,
    yes: ['vào buổi sáng 05/6', 'trong tối thứ Bảy', 'Vào đêm 20/7'],
    no: ['vào buổi họp', 'trong sạch', 'vào tới'],
  },
  {
    begins: 'lúc hồi từ',
    pattern: 'lúc|hồi|từ',
    followedBy: ` (?=\\d{1,2} ?(?:${clockWords.hour.pattern}|:))`,
    meaning: 'on',
    yes: ['lúc 7h30', 'Hồi 14 giờ', 'từ 8 giờ'],
    no: ['lục địa', 'hội trường', 'tư vấn'],
  },
  {
    begins: 'từ',
    pattern:
      'từ (?:nay|ngày (?:ký|ban hành|phát động)|khi (?:ban hành|có kế hoạch|phát động))(?: cho)? (?:đến|tới)(?! hết)',
    meaning: 'by',
    takesBareDay: true,
    yes: ['từ nay đến 30/6', 'Từ ngày ban hành cho tới 15/7', 'từ khi phát động đến'],
    no: ['từ nay trở đi', 'từ ngày 01/6 đến', 'từ nay đến hết năm'],
  },
  {
    begins: `buổi sáng trưa chiều tối đêm ${weekdayNames.map(({ begins }) => begins).join(' ')}`,
    pattern: `(?:${partOfDay} ?,? ?)?(?:${anyOf(weekdayNames)})`,
    followedBy: ` ?,? ?\\(?(?=${day} \\d|\\d{1,2} ?/ ?\\d{1,2} ?/ ?\\d{4})`,
    meaning: 'on',
    takesBareDay: true,
    yes: ['sáng thứ Sáu, ngày 05/6', 'Chủ nhật, ngày 07/6/2026', 'buổi tối, thứ Bảy'],
    no: ['sáng kiến', 'thứ tự', 'chủ trì'],
  },
];
