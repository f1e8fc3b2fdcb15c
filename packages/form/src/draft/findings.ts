import { defineFindings } from '@chiendich/core';
import { drafts as en } from '#english';
import { vi } from '../messages/drafts-vi.ts';

/** Makes the findings on drafts in a store or a file; a form without drafts does not load their sentences. */
export const draftFinding = /* @__PURE__ */ defineFindings(
  {
    'form/draft-open-elsewhere': 'warning',
  },
  vi,
  en,
);
