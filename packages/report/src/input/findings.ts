import { defineFindings } from '@chiendich/core';
import { inputs as en } from '#english';
import { vi } from '../messages/inputs-vi.ts';

/** Makes findings on typed answers. */
export const inputFinding = /* @__PURE__ */ defineFindings(
  {
    'report/input-none': 'info',
    'report/input-missing': 'info',
    'report/input-dash': 'warning',
    'report/input-not-applicable': 'info',
    'report/input-converted': 'info',
    'report/input-rounded': 'info',
    'report/input-year-assumed': 'warning',
    'report/input-short-year': 'warning',
    'report/input-two-readings': 'warning',
  },
  vi,
  en,
);
