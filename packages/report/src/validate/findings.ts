import { defineFindings } from '@chiendich/core';
import { en } from '../messages/reports-en.ts';
import { vi } from '../messages/reports-vi.ts';

/** Makes findings on reports. */
export const reportFinding = /* @__PURE__ */ defineFindings(
  {
    'report/other-period': 'warning',
    'report/doubtful-phone': 'warning',
    'report/doubtful-email': 'warning',
    'report/figure-missing': 'warning',
  },
  vi,
  en,
);
