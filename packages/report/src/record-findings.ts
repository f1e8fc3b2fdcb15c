import { defineFindings } from '@chiendich/core';
import { en } from './messages/records-en.ts';
import { vi } from './messages/records-vi.ts';

/** Makes findings on ledgers, consolidation and migration; apart, so that a form does not carry their sentences. */
export const recordFinding = /* @__PURE__ */ defineFindings(
  {
    'report/act-incomplete': 'error',
    'report/cannot-submit': 'error',
    'report/cannot-correct': 'error',
    'report/cannot-return': 'error',
    'report/cannot-accept': 'error',
    'report/cannot-withdraw': 'error',
    'report/act-repeated': 'info',
    'report/key-reused': 'error',
    'report/act-before-last': 'error',
    'report/organization-mismatch': 'error',
    'report/chain-broken': 'error',
    'report/hierarchy-repeated': 'error',
    'report/hierarchy-unknown-superior': 'error',
    'report/hierarchy-cycle': 'error',
    'report/organization-unknown': 'warning',
    'report/report-of-other-template': 'warning',
    'report/overlap': 'warning',
    'report/report-replaced': 'info',
    'report/figure-not-counted': 'warning',
    'report/report-not-received': 'info',
    'report/report-overdue': 'warning',
    'report/total-out-of-range': 'error',
    'report/total-blocked': 'warning',
    'report/total-not-additive': 'info',
    'report/migration-breaking': 'error',
    'report/migration-unmapped': 'error',
    'report/migration-no-place': 'error',
    'report/migration-dropped': 'info',
  },
  vi,
  en,
);
