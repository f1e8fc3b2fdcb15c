import type { vi } from './numbers-vi.ts';

/** Sentences of the findings on numbers in English. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'core/number-not-read': '“{text}” does not read as a number; expected a number such as 1.234 or 1.234,5.',
  'core/number-approximate':
    '“{text}” is not an exact figure because of “{word}”; give the number itself and keep estimates in the narrative.',
  'core/number-grouping':
    '“{text}” groups its digits wrongly: each group after “{separator}” must have three digits.',
  'core/number-decimal-point':
    'The point in “{text}” cannot separate thousands; if decimals are meant, write “{suggestion}”.',
  'core/number-decimal-point-read':
    '“{text}” was read as {value}, since its point cannot separate thousands; the writer has to confirm it.',
  'core/number-point-doubtful':
    '“{text}” was read as {value:plain}, the point separating thousands; if decimals are meant, use a comma.',
  'core/number-english-style':
    '“{text}” is written in English style and was read as {value}; the writer has to confirm it.',
  'core/number-not-whole': '“{text}” has decimals; only whole numbers are taken here.',
  'core/number-too-many-decimals': '“{text}” has {given} decimal places; at most {allowed} are taken here.',
  'core/number-too-large': '“{text}” has too many digits to be kept exactly (at most 15).',
};
