import { numbers as en } from '#english';
import { defineFindings } from '../findings/message-catalogue.ts';
import { vi } from '../messages/numbers-vi.ts';

/** Makes the findings on numbers: a page that reads numbers alone loads their sentences alone. */
export const numberFinding = /* @__PURE__ */ defineFindings(
  {
    'core/number-decimal-point-read': 'warning',
    'core/number-point-doubtful': 'warning',
    'core/number-english-style': 'warning',
  },
  vi,
  en,
);
