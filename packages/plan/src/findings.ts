import { defineFindings } from '@chiendich/core';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

/** Makes the findings of this package. */
export const finding = defineFindings(
  {
    'plan/deadline-before-issue': 'error',
    'plan/number-missing': 'warning',
    'plan/number-colon-missing': 'warning',
    'plan/day-missing': 'warning',
    'plan/annexes-numbered-two-ways': 'warning',
    'plan/annexes-not-roman': 'warning',
    'plan/annex-absent': 'warning',
    'plan/annex-not-mentioned': 'warning',
    'plan/name-written-two-ways': 'warning',
    'plan/phrase-repeated': 'warning',
    'plan/addressee-unknown': 'warning',
    'plan/addressee-ambiguous': 'warning',
    'plan/addressee-ended': 'error',
  },
  vi,
  en,
);
