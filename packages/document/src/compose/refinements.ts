import type { LocalizedText } from '@chiendich/core';

/** What a text must be beyond being a text, in both languages; a schema carries the English words in its issue. */
export const refinement = {
  day: { vi: 'ngày có thật (YYYY-MM-DD)', en: 'a real day as YYYY-MM-DD' },
  partialDay: {
    vi: 'ngày có thật (YYYY-MM-DD), tháng (YYYY-MM) hoặc năm',
    en: 'a real day as YYYY-MM-DD, a month as YYYY-MM, or a year',
  },
  date: {
    vi: 'ngày theo ISO (như 2024-06-05, 2024-06 hoặc 06-05)',
    en: 'a date such as 2024-06-05, 2024-06 or 06-05',
  },
  due: {
    vi: 'ngày theo ISO (như 2024-06-05, 2024-06 hoặc 06-05) hoặc phần lặp lại của ngày',
    en: 'a date such as 2024-06-05, 2024-06 or 06-05, or the part that recurs',
  },
  start: {
    vi: 'ngày theo ISO, có giờ nếu biết (như 2024-06-05T07:30)',
    en: 'a date such as 2024-06-05 or 2024-06-05T07:30',
  },
  clock: { vi: 'giờ (như 07:30)', en: 'a time such as 07:30' },
  instant: { vi: 'thời điểm (như 2024-07-09T17:00:00Z)', en: 'an instant such as 2024-07-09T17:00:00Z' },
  asManyAsFigures: {
    vi: 'mỗi đơn vị có đủ số liệu của từng chỉ tiêu',
    en: 'nodes with one entry for each figure in each of their lists',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export const refinements: readonly LocalizedText[] = Object.values(refinement);
