import type { Recurrence } from '@chiendich/core';
import type { NamedRows, WordRow } from './word-row.ts';

/** What says that a day comes back: "hằng tháng", "mỗi tuần". */
export const recurring: readonly WordRow<'each'>[] = [
  {
    pattern: 'hằng|hàng|mỗi',
    meaning: 'each',
    yes: ['hằng năm', 'hàng tháng', 'mỗi tuần'],
    no: ['hạng nhất', 'mỏi', 'hăng hái'],
  },
];

/** The units of the calendar, with what recurs once in each. */
export const calendarUnits = {
  day: {
    pattern: 'ngày',
    meaning: 'daily',
    yes: ['ngày 05/6', 'Ngày Môi trường thế giới', 'ngày'],
    no: ['ngay sau', 'ngáy', 'nghề'],
  },
  week: {
    pattern: 'tuần',
    meaning: 'weekly',
    yes: ['tuần đầu tháng 6', 'Tuần lễ Biển', 'tuần'],
    no: ['tuân thủ', 'tuấn', 'tuẫn tiết'],
  },
  month: {
    pattern: 'tháng',
    meaning: 'monthly',
    yes: ['tháng 6', 'Tháng Thanh niên', 'tháng'],
    no: ['thắng lợi', 'thang máy', 'thẳng'],
  },
  quarter: {
    pattern: 'quý',
    meaning: 'quarterly',
    yes: ['quý I', 'Quý 4', 'qúy'],
    no: ['quy định', 'quỹ đất', 'quỳ'],
  },
  year: {
    pattern: 'năm',
    meaning: 'yearly',
    yes: ['năm 2026', 'Năm học', 'năm'],
    no: ['nam giới', 'nắm', 'nằm'],
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
    no: ['sang năm', 'sảng khoái', 'trừ'],
  },
  {
    pattern: 'chiều|tối|đêm',
    meaning: 'past noon',
    yes: ['chiều 20/7', 'tối 20/7', 'đêm'],
    no: ['chiếu', 'tới', 'đếm'],
  },
];

/** Where in a stretch of time something stands: "tuần đầu", "giữa tháng", "cuối năm". */
export const edges: readonly WordRow<'first' | 'middle' | 'last'>[] = [
  {
    pattern: 'đầu(?: tiên)?',
    meaning: 'first',
    yes: ['đầu tháng 6', 'đầu tiên', 'ĐẦU NĂM'],
    no: ['đâu đó', 'dầu hỏa', 'đấu thầu'],
  },
  {
    pattern: 'giữa',
    meaning: 'middle',
    yes: ['giữa tháng', 'Giữa năm', 'giữa'],
    no: ['giữ gìn', 'giũa', 'giừa'],
  },
  {
    pattern: 'cuối(?: cùng)?',
    meaning: 'last',
    yes: ['cuối tháng', 'cuối cùng', 'Cuối năm'],
    no: ['cưới hỏi', 'cuội', 'cuồi'],
  },
];

/** Places in a row, as words and figures give them behind "thứ" and "phần". */
export const ordinals: readonly WordRow<'1' | '2' | '3' | '4' | '5' | '6' | '7'>[] = [
  { pattern: 'nhất|1', meaning: '1', yes: ['nhất', '1', 'Nhất'], no: ['nhật', 'nhắc', 'nhặt'] },
  { pattern: 'hai|2', meaning: '2', yes: ['hai', '2', 'Hai'], no: ['hài', 'hại', '2a'] },
  { pattern: 'ba|3', meaning: '3', yes: ['ba', '3', 'BA'], no: ['bà', 'bá', '3b'] },
  { pattern: 'tư|4', meaning: '4', yes: ['tư', '4', 'Tư'], no: ['từ', 'tự', 'tu'] },
  { pattern: 'năm|5', meaning: '5', yes: ['năm', '5', 'Năm'], no: ['nắm', 'nam', '5a'] },
  { pattern: 'sáu|6', meaning: '6', yes: ['sáu', '6', 'Sáu'], no: ['sau', 'sâu', '6b'] },
  { pattern: 'bảy|7', meaning: '7', yes: ['bảy', '7', 'Bảy'], no: ['bay', 'bày', 'bẩy'] },
];

/** What else stands in the written form of a date or of a stretch of days. */
export const dateWords = {
  from: {
    pattern: 'từ',
    meaning: 'the first day follows',
    yes: ['từ ngày 01/6', 'Từ tháng 5', 'từ'],
    no: ['tư vấn', 'tự do', 'tử tế'],
  },
  until: {
    pattern: 'đến|tới',
    meaning: 'the last day follows',
    yes: ['đến ngày 15/6', 'tới tháng 8', 'Đến hết năm'],
    no: ['đền Hùng', 'tối', 'đen'],
  },
  inclusive: {
    pattern: 'hết|kết thúc',
    meaning: 'that day included',
    yes: ['hết ngày 15/6', 'kết thúc ngày 30/6', 'hết'],
    no: ['hệt', 'kết luận', 'kết quả'],
  },
  weekOfEvents: {
    pattern: 'lễ',
    meaning: 'a week with a theme: "tuần lễ"',
    yes: ['lễ đầu tháng', 'Lễ', 'lễ'],
    no: ['lê', 'lẻ', 'lệ'],
  },
  half: {
    pattern: 'nửa(?: tháng)?',
    meaning: 'fifteen days of a month',
    yes: ['nửa đầu tháng 6', 'nửa tháng cuối', 'Nửa'],
    no: ['nữa', 'nứa', 'nưa'],
  },
  sixMonths: {
    pattern: '(?:6|sáu) tháng',
    meaning: 'half a year',
    yes: ['6 tháng đầu năm', 'sáu tháng cuối năm', 'Sáu tháng'],
    no: ['16 tháng', 'tháng 6', 'sáu thắng'],
  },
  nextMonth: {
    pattern: 'tháng (?:sau|kế tiếp|tiếp theo|liền kề)',
    meaning: 'the month after that of which a report tells',
    yes: ['tháng sau', 'tháng kế tiếp', 'tháng liền kề'],
    no: ['tháng trước', 'tháng này', 'tháng kết thúc'],
  },
  partOfDay: {
    pattern: 'buổi',
    meaning: 'the name of a part of a day follows',
    yes: ['buổi sáng', 'Buổi tối', 'buổi'],
    no: ['bưởi', 'buồi', 'buôn'],
  },
  ordinal: {
    pattern: 'thứ',
    meaning: 'a place in a row follows',
    yes: ['thứ nhất', 'thứ 3', 'Thứ hai'],
    no: ['thư ký', 'thử nghiệm', 'thu'],
  },
  periodic: {
    pattern: 'định kỳ',
    meaning: 'comes back, nobody says how often',
    yes: ['định kỳ báo cáo', 'Định kỳ', 'định kỳ trước ngày 20'],
    no: ['đính kèm', 'định hướng', 'đình'],
  },
} satisfies NamedRows;
