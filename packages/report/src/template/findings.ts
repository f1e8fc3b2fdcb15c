import { defineFindings } from '@chiendich/core';
import { en } from '../messages/templates-en.ts';
import { vi } from '../messages/templates-vi.ts';

/** Makes findings on templates. */
export const templateFinding = /* @__PURE__ */ defineFindings(
  {
    'report/template-shape': 'error',
    'report/template-unknown-field': 'error',
    'report/template-code': 'error',
    'report/template-code-repeated': 'error',
    'report/template-unknown-group': 'error',
    'report/template-weight': 'error',
    'report/template-unknown-whole': 'error',
    'report/template-part-unit': 'error',
    'report/template-cycle': 'error',
    'report/template-unknown-unit': 'error',
    'report/template-scale': 'error',
    'report/template-range': 'error',
    'report/template-empty-range': 'error',
    'report/template-part-range': 'error',
    'report/template-no-choice': 'error',
    'report/template-no-column': 'error',
    'report/template-no-room': 'error',
    'report/template-period': 'error',
    'report/template-stages': 'error',
    'report/template-stage-early': 'error',
  },
  vi,
  en,
);
