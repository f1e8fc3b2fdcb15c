import type { vi } from './calendar-vi.ts';

/** Sentences of the findings on calendars in English. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'core/calendar-year-not-loaded':
    'No holidays are loaded for {year:plain}; only the weekly days off were counted.',
  'core/calendar-year-from-memory':
    'The holidays of {year:plain} have not been compared with the official notice; check them before use.',
  'core/calendar-year-provisional':
    'The holidays of {year:plain} are provisional: no notice yet on Tết, National Day and swapped working days.',
};
