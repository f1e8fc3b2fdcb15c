import { defineFindings } from '@chiendich/core';
import { records as en } from '#english';
import { vi } from '../messages/records-vi.ts';

/** Makes findings on ledgers, consolidation and migration; apart, so that a form does not carry their sentences. */
export const recordFinding = /* @__PURE__ */ defineFindings(
  {
    'report/act-repeated': 'info',
    'report/act-before-last': 'warning',
    'report/entries-repeated': 'info',
    'report/entries-of-other-rounds': 'info',
    'report/report-erased': 'warning',
    'report/expected-unknown': 'warning',
    'report/organization-unknown': 'warning',
    'report/report-of-other-template': 'warning',
    'report/overlap': 'warning',
    'report/report-replaced': 'info',
    'report/figure-not-counted': 'warning',
    'report/report-not-received': 'info',
    'report/report-overdue': 'warning',
    'report/total-blocked': 'warning',
    'report/total-not-additive': 'info',
    'report/total-unweighted': 'warning',
    'report/total-rule-broken': 'warning',
    'report/total-part-exceeds-whole': 'warning',
    'report/migration-dropped': 'info',
    'report/migration-changed': 'info',
    'report/migration-computed': 'info',
    'report/migration-join-incomplete': 'warning',
  },
  vi,
  en,
);
