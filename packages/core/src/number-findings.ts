import { defineFindings } from './message-catalogue.ts';
import { en } from './messages/numbers-en.ts';
import { vi } from './messages/numbers-vi.ts';

/** Makes the findings on numbers: a page that reads numbers alone loads their sentences alone. */
export const numberFinding = /* @__PURE__ */ defineFindings(
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
  },
  vi,
  en,
);
