import { calendar as en } from '#english';
import { defineFindings } from '../findings/message-catalogue.ts';
import { vi } from '../messages/calendar-vi.ts';

/** Makes the findings on calendars. */
export const finding = /* @__PURE__ */ defineFindings(
  {
    'core/calendar-year-not-loaded': 'warning',
    'core/calendar-year-from-memory': 'warning',
    'core/calendar-year-provisional': 'warning',
  },
  vi,
  en,
);
