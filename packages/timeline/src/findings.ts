import { defineFindings } from '@chiendich/core';
import { messages as en } from './messages/en.ts';
import { messages as vi } from './messages/vi.ts';

/** Makes the findings of this package. */
export const finding = defineFindings(
  {
    'timeline/deadline-in-doubt': 'warning',
    'timeline/deadline-without-day': 'info',
    'timeline/deadline-on-day-off': 'info',
    'timeline/issued-before-start': 'warning',
    'timeline/unresolved-addressee': 'warning',
    'timeline/nobody-reports': 'warning',
    'timeline/entry-in-future': 'warning',
    'timeline/entry-of-other-template': 'warning',
    'timeline/calendar-year-unknown': 'info',
    'timeline/torn-line': 'warning',
    'timeline/launch-outside-peak': 'warning',
    'timeline/deadline-in-past': 'warning',
  },
  vi,
  en,
);
