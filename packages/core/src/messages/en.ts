import type { vi } from './vi.ts';

/** Sentences of the findings on calendars and organizations in English. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'core/calendar-year-not-loaded':
    'No holidays are loaded for {year:plain}; only the weekly days off were counted.',
  'core/calendar-year-from-memory':
    'The holidays of {year:plain} have not been compared with the official notice; check them before use.',
  'core/calendar-year-provisional':
    'The holidays of {year:plain} are provisional: no notice yet on Tết, National Day and swapped working days.',
  'core/organization-id-twice': 'The id "{id}" stands for two organizations; the later one is not used.',
  'core/organization-superior-unknown': '"{name}" is under "{superior}", which the register does not list.',
  'core/organization-in-own-line': '"{name}" stands above itself, directly or through others.',
  'core/organization-successor-unknown': '"{successor}", a successor of "{name}", is not in the register.',
  'core/organization-ends-before-start': '"{name}" ends on {to:date}, before it begins on {from:date}.',
  'core/organization-successor-ended':
    '"{name}" ends on {to:date}, but its successor "{successor}" had ended on {ended:date}.',
  'core/organization-name-twice':
    'Two organizations of one territory and superior have the name "{name}" at the same time ({ids:list}).',
};
