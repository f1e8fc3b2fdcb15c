import type { Recurrence } from '@chiendich/core';
import type { NamedRows, WordRow } from './word-row.ts';

/** What says that a day comes back: "hằng tháng", "mỗi tuần". */
export const recurring: readonly WordRow<'each'>[] = [
  {
    pattern: 'hằng|hàng|mỗi',
    meaning: 'each',
    yes: ['hằng năm', 'hàng tháng', 'mỗi tuần'],
    no: ['hạng nhất', 'hành động', 'môi trường'],
  },
];

/** The units of the calendar, with what recurs once in each. */
export const calendarUnits = {
  day: {
    pattern: 'ngày',
    meaning: 'daily',
    yes: ['ngày 05/6', 'Ngày Môi trường thế giới', 'ngày'],
    no: ['ngay sau lễ', 'ngành nghề', 'ngân sách'],
  },
  week: {
    pattern: 'tuần',
    meaning: 'weekly',
    yes: ['tuần đầu tháng 6', 'Tuần lễ Biển', 'tuần'],
    no: ['tuân thủ', 'tuyên truyền', 'tuổi trẻ'],
  },
  month: {
    pattern: 'tháng',
    meaning: 'monthly',
    yes: ['tháng 6', 'Tháng Thanh niên', 'tháng'],
    no: ['thắng lợi', 'thành phố', 'thảng thốt'],
  },
  quarter: {
    pattern: '(?:quý|quí)',
    meaning: 'quarterly',
    yes: ['quý I', 'Quí 4', 'qúy'],
    no: ['quy định', 'quỹ đất', 'quyết định'],
  },
  year: {
    pattern: 'năm',
    meaning: 'yearly',
    yes: ['năm 2026', 'Năm học', 'năm'],
    no: ['nam giới', 'nắm tình hình', 'nằm trong'],
  },
} satisfies NamedRows<WordRow<Recurrence>>;

/** The days of the week (ngày trong tuần), with the words of which one begins them. */
export const weekdayNames: readonly (WordRow<'weekday'> & { readonly begins: string })[] = [
  {
    begins: 'thứ chủ',
    pattern: 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật',
    meaning: 'weekday',
    yes: ['thứ Sáu', 'Chủ nhật', 'thứ 2'],
    no: ['thứ tám', 'chủ đề', 'thứ tự'],
  },
];

/** Parts of a day (buổi trong ngày); an hour up to eleven in a later part is past noon: "4 giờ chiều". */
export const partsOfDay: readonly WordRow<'up to noon' | 'past noon'>[] = [
  {
    pattern: 'sáng|trưa',
    meaning: 'up to noon',
    yes: ['sáng thứ Sáu', 'trưa', 'SÁNG'],
    no: ['sang năm', 'sản xuất', 'trừ'],
  },
  {
    pattern: 'chiều|tối|đêm',
    meaning: 'past noon',
    yes: ['chiều 20/7', 'tối 20/7', 'đêm'],
    no: ['chiếu', 'tới', 'đến'],
  },
];

/** Where in a stretch of time something stands: "tuần đầu", "giữa tháng", "cuối năm". */
export const edges: readonly WordRow<'first' | 'middle' | 'last'>[] = [
  {
    pattern: 'đầu(?: tiên)?',
    meaning: 'first',
    yes: ['đầu tháng 6', 'đầu tiên', 'ĐẦU NĂM'],
    no: ['đâu đó', 'đầy đủ', 'đấu thầu'],
  },
  {
    pattern: 'giữa',
    meaning: 'middle',
    yes: ['giữa tháng', 'Giữa năm', 'giữa'],
    no: ['giữ gìn', 'giữ vững', 'giờ học'],
  },
  {
    pattern: 'cuối(?: cùng)?',
    meaning: 'last',
    yes: ['cuối tháng', 'cuối cùng', 'Cuối năm'],
    no: ['cưỡng chế', 'cuộc thi', 'cuốn sách'],
  },
];

/** Places in a row, as words and figures give them behind "thứ" and "phần". */
export const ordinals: readonly WordRow<'1' | '2' | '3' | '4' | '5' | '6' | '7'>[] = [
  { pattern: 'nhất|1', meaning: '1', yes: ['nhất', '1', 'Nhất'], no: ['nhật ký', 'nhắc nhở', 'nhân dân'] },
  { pattern: 'hai|2', meaning: '2', yes: ['hai', '2', 'Hai'], no: ['hài hòa', 'hại', 'hải đảo'] },
  { pattern: 'ba|3', meaning: '3', yes: ['ba', '3', 'BA'], no: ['bà con', 'bán', 'bảo vệ'] },
  { pattern: 'tư|4', meaning: '4', yes: ['tư', '4', 'Tư'], no: ['từ', 'tự', 'tuyến'] },
  { pattern: 'năm|5', meaning: '5', yes: ['năm', '5', 'Năm'], no: ['nắm', 'nam', 'nạn nhân'] },
  { pattern: 'sáu|6', meaning: '6', yes: ['sáu', '6', 'Sáu'], no: ['sau', 'sâu rộng', 'sát'] },
  { pattern: 'bảy|7', meaning: '7', yes: ['bảy', '7', 'Bảy'], no: ['bày tỏ', 'bay', 'bảo vệ'] },
];

/** What else stands in the written form of a date or of a stretch of days. */
export const dateWords = {
  from: {
    pattern: 'từ',
    meaning: 'the first day follows',
    yes: ['từ ngày 01/6', 'Từ tháng 5', 'từ'],
    no: ['tư vấn', 'tự do', 'từng bước'],
  },
  until: {
    pattern: 'đến|tới',
    meaning: 'the last day follows',
    yes: ['đến ngày 15/6', 'tới tháng 8', 'Đến hết năm'],
    no: ['đền Hùng', 'tối 20/7', 'đêm'],
  },
  inclusive: {
    pattern: 'hết|kết thúc',
    meaning: 'that day included',
    yes: ['hết ngày 15/6', 'kết thúc ngày 30/6', 'hết'],
    no: ['hệ thống', 'kết luận', 'kết quả'],
  },
  weekOfEvents: {
    pattern: 'lễ',
    meaning: 'a week with a theme: "tuần lễ"',
    yes: ['lễ đầu tháng', 'Lễ', 'lễ'],
    no: ['lệ phí', 'lẻ loi', 'lên lớp'],
  },
  half: {
    pattern: 'nửa(?: tháng)?',
    meaning: 'fifteen days of a month',
    yes: ['nửa đầu tháng 6', 'nửa tháng cuối', 'Nửa'],
    no: ['nữa', 'nước sạch', 'nuôi trồng'],
  },
  sixMonths: {
    pattern: '(?:6|sáu) tháng',
    meaning: 'half a year',
    yes: ['6 tháng đầu năm', 'sáu tháng cuối năm', 'Sáu tháng'],
    no: ['16 tháng', 'tháng 6', 'sáu thắng'],
  },
  nextMonth: {
    pattern: 'tháng (?:sau|kế tiếp|tiếp theo|liền kề)',
    meaning: 'the month after the reported one',
    yes: ['tháng sau', 'tháng kế tiếp', 'tháng liền kề'],
    no: ['tháng trước', 'tháng này', 'tháng kết thúc'],
  },
  nextYear: {
    pattern: '(?:của )?năm (?:sau|kế tiếp|tiếp theo|liền kề)',
    meaning: 'the day before it is one of the year after the one spoken of',
    yes: ['của năm sau', 'năm kế tiếp', 'năm liền kề'],
    no: ['của năm nay', 'năm 2027', 'nằm sau'],
  },
  reportOf: {
    pattern: 'báo cáo',
    meaning: 'the unit of the calendar behind it says how often a report comes: "báo cáo tháng"',
    yes: ['báo cáo tháng', 'Báo cáo tuần', 'báo cáo'],
    no: ['báo chí', 'bảo vệ', 'cáo bạch'],
  },
  working: {
    pattern: 'làm việc',
    meaning: 'on which offices work',
    yes: ['làm việc cuối cùng', 'Làm việc', 'làm việc'],
    no: ['làm rõ', 'lam lũ', 'việc làm'],
  },
  thisOne: {
    pattern: 'nay|này',
    meaning: 'behind the unit of the calendar that is running',
    yes: ['nay', 'này', 'Nay'],
    no: ['nảy mầm', 'nạy cửa', 'mai'],
  },
  partOfDay: {
    pattern: 'buổi',
    meaning: 'the name of a part of a day follows',
    yes: ['buổi sáng', 'Buổi tối', 'buổi'],
    no: ['buôn lậu', 'bưu điện', 'bưởi Diễn'],
  },
  earlyDay: {
    pattern: 'mùng|mồng',
    meaning: 'one of the first ten days of a month follows',
    yes: ['mùng 5/6', 'Mồng 10 tháng 3', 'mùng'],
    no: ['mừng thọ', 'mong muốn', 'mộng mơ'],
  },
  ordinal: {
    pattern: 'thứ',
    meaning: 'a place in a row follows',
    yes: ['thứ nhất', 'thứ 3', 'Thứ hai'],
    no: ['thư ký', 'thử nghiệm', 'thu gom'],
  },
  periodic: {
    pattern: 'định kỳ',
    meaning: 'comes back, nobody says how often',
    yes: ['định kỳ báo cáo', 'Định kỳ', 'định kỳ trước ngày 20'],
    no: ['đính kèm', 'định hướng', 'đình chỉ'],
  },
} satisfies NamedRows;
