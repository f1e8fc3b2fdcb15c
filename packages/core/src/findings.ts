import { defineFindings } from './message-catalogue.ts';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

/** Makes the findings of this package. */
export const finding = defineFindings(
  {
    'core/number-not-read': 'error',
    'core/number-approximate': 'error',
    'core/number-grouping': 'error',
    'core/number-decimal-point': 'error',
    'core/number-decimal-point-read': 'warning',
    'core/number-point-doubtful': 'warning',
    'core/number-english-style': 'warning',
    'core/number-not-whole': 'error',
    'core/number-too-many-decimals': 'error',
    'core/number-too-large': 'error',
    'core/calendar-year-not-loaded': 'warning',
    'core/calendar-year-from-memory': 'warning',
    'core/calendar-year-provisional': 'warning',
    'core/organization-id-twice': 'error',
    'core/organization-superior-unknown': 'error',
    'core/organization-in-own-line': 'error',
    'core/organization-successor-unknown': 'warning',
    'core/organization-ends-before-start': 'error',
    'core/organization-successor-ended': 'warning',
    'core/organization-name-twice': 'warning',
  },
  vi,
  en,
);
