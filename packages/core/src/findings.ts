import { defineFindings } from './message-catalogue.ts';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

/** Makes the findings on calendars and organizations. */
export const finding = /* @__PURE__ */ defineFindings(
  {
    'core/calendar-year-not-loaded': 'warning',
    'core/calendar-year-from-memory': 'warning',
    'core/calendar-year-provisional': 'warning',
    'core/organization-successor-unknown': 'warning',
    'core/organization-successor-ended': 'warning',
    'core/organization-name-twice': 'warning',
  },
  vi,
  en,
);
