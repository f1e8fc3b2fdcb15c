import { defineFindings } from '@chiendich/core';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

/** Makes the findings on organizations. */
export const finding = /* @__PURE__ */ defineFindings(
  {
    'organizations/successor-unknown': 'warning',
    'organizations/successor-ended': 'warning',
    'organizations/name-twice': 'warning',
  },
  vi,
  en,
);
