import { defineFindings } from '@chiendich/core';
import { en } from '../messages/rules-en.ts';
import { vi } from '../messages/rules-vi.ts';

/** Makes findings on rules. */
export const ruleFinding = /* @__PURE__ */ defineFindings(
  {
    'report/rule-too-long': 'error',
    'report/rule-too-deep': 'error',
    'report/rule-date': 'error',
    'report/rule-number': 'error',
    'report/rule-text-open': 'error',
    'report/rule-character': 'error',
    'report/rule-unexpected': 'error',
    'report/rule-unknown-name': 'error',
    'report/rule-row-outside': 'error',
    'report/rule-needs-truth': 'error',
    'report/rule-needs-number': 'error',
    'report/rule-no-order': 'error',
    'report/rule-types-differ': 'error',
    'report/rule-units-differ': 'error',
    'report/rule-units-multiplied': 'error',
    'report/rule-unknown-choice': 'error',
  },
  vi,
  en,
);
