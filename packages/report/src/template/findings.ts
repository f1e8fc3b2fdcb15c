import { defineFindings } from '@chiendich/core';
import { templates as en } from '#english';
import { vi } from '../messages/templates-vi.ts';

/** Makes findings on templates. */
export const templateFinding = /* @__PURE__ */ defineFindings(
  { 'report/template-name-repeated': 'warning', 'report/template-term-optional': 'info' },
  vi,
  en,
);
