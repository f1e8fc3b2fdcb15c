import type { WordRow } from './word-row.ts';

/** What says that a day comes back: "hằng tháng", "mỗi tuần". */
export const recurring: readonly WordRow<'each'>[] = [
  {
    pattern: 'hằng|hàng|mỗi',
    meaning: 'each',
    yes: ['hằng năm', 'hàng tháng', 'mỗi tuần'],
    no: ['hạng nhất', 'mỏi', 'hăng hái'],
  },
];

/** The days of the week (ngày trong tuần). */
export const weekdayNames: readonly WordRow<'weekday'>[] = [
  {
    pattern: 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật',
    meaning: 'weekday',
    yes: ['thứ Sáu', 'Chủ nhật', 'thứ 2'],
    no: ['thứ tám', 'chủ đề', 'thứ tự'],
  },
];

/** Parts of a day (buổi trong ngày). */
export const partsOfDay: readonly WordRow<'part of a day'>[] = [
  {
    pattern: 'sáng|trưa|chiều|tối|đêm',
    meaning: 'part of a day',
    yes: ['sáng thứ Sáu', 'tối 20/7', 'đêm'],
    no: ['sang năm', 'tới', 'chiếu'],
  },
];
