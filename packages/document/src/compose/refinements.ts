import type { LocalizedText } from '@chiendich/core';

/** What a text must be beyond being a text, in both languages; a schema carries the English words in its issue. */
export const refinement = {
  day: { vi: 'ngày có thật (YYYY-MM-DD)', en: 'a real day as YYYY-MM-DD' },
  partialDay: {
    vi: 'ngày có thật (YYYY-MM-DD), tháng (YYYY-MM) hoặc năm',
    en: 'a real day as YYYY-MM-DD, a month as YYYY-MM, or a year',
  },
  instant: { vi: 'thời điểm (như 2024-07-09T17:00:00Z)', en: 'an instant such as 2024-07-09T17:00:00Z' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export const refinements: readonly LocalizedText[] = Object.values(refinement);
