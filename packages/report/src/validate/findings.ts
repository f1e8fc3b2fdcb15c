import { defineFindings } from '@chiendich/core';
import { en } from '../messages/reports-en.ts';
import { vi } from '../messages/reports-vi.ts';

/** Makes findings on reports. */
export const reportFinding = /* @__PURE__ */ defineFindings(
  {
    'report/not-a-report': 'error',
    'report/other-template': 'error',
    'report/no-organization': 'error',
    'report/no-period': 'error',
    'report/period-reversed': 'error',
    'report/other-period': 'warning',
    'report/no-section': 'error',
    'report/unknown-field': 'error',
    'report/answer-required': 'error',
    'report/not-text': 'error',
    'report/text-too-long': 'error',
    'report/broken-character': 'error',
    'report/not-a-date': 'error',
    'report/not-a-choice': 'error',
    'report/doubtful-phone': 'warning',
    'report/doubtful-email': 'warning',
    'report/not-a-figure': 'error',
    'report/not-whole': 'error',
    'report/too-many-decimals': 'error',
    'report/figure-too-small': 'error',
    'report/figure-too-large': 'error',
    'report/figure-missing': 'warning',
    'report/not-a-list': 'error',
    'report/too-many-files': 'error',
    'report/not-an-attachment': 'error',
    'report/too-few-rows': 'error',
    'report/too-many-rows': 'error',
    'report/not-a-row': 'error',
    'report/part-exceeds-whole': 'error',
    'report/rule-broken': 'error',
    'report/rule-stopped': 'error',
    'report/too-many-findings': 'error',
  },
  vi,
  en,
);
