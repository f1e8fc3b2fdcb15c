import type { vi } from './vi.ts';

/** Sentences of this package's findings in English. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'core/number-not-read': '"{text}" does not read as a number; expected a number such as 1.234 or 1.234,5.',
  'core/number-approximate':
    '"{text}" is no exact figure because of the word "{word}"; give the number itself and keep estimates in the narrative.',
  'core/number-grouping':
    '"{text}" groups its digits wrongly: each group after "{separator}" must have three digits.',
  'core/number-decimal-point':
    'The point in "{text}" cannot separate thousands; if decimals are meant, write "{suggestion}".',
  'core/number-decimal-point-read':
    '"{text}" was read as {suggestion}, since its point cannot separate thousands; the writer has to confirm it.',
  'core/number-point-doubtful':
    '"{text}" was read as {suggestion}, the point separating thousands; if decimals are meant, use a comma.',
  'core/number-english-style':
    '"{text}" is written in English style and was read as {suggestion}; the writer has to confirm it.',
  'core/number-not-whole': '"{text}" has decimals; only whole numbers are taken here.',
  'core/number-too-many-decimals': '"{text}" has {given} decimal places; at most {allowed} are taken here.',
  'core/number-too-large': '"{text}" has too many digits to be kept exactly (at most 15).',
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
