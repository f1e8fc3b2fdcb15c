import { defineFindings } from '@chiendich/core';
import { reports as en } from '#english';
import { vi } from '../messages/reports-vi.ts';

/** Makes findings on reports. */
export const reportFinding = /* @__PURE__ */ defineFindings(
  {
    'report/doubtful-phone': 'warning',
    'report/doubtful-email': 'warning',
    'report/answer-missing': 'warning',
    'report/doubtful-year': 'warning',
    'report/invisible-character': 'warning',
    'report/doubtful-file-name': 'warning',
    'report/legacy-text': 'warning',
    'report/lost-character': 'warning',
    'report/list-not-supplied': 'warning',
    'report/rule-stopped': 'warning',
    'report/left-out-of-sum': 'info',
  },
  vi,
  en,
);
