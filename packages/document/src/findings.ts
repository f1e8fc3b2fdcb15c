import { defineFindings } from '@chiendich/core';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

/** Makes the findings of this package. */
export const finding = defineFindings(
  {
    'document/fact-missing': 'warning',
    'document/fact-unknown': 'warning',
    'document/awaits-registry': 'info',
    'document/authority-form': 'warning',
    'document/capitals-in-doubt': 'info',
    'document/character-not-printable': 'warning',
    'document/direction-override': 'warning',
    'document/annex-without-text': 'warning',
    'document/unknown-figure': 'warning',
    'document/answer-not-printed': 'warning',
    'document/unknown-choice': 'warning',
    'document/organizations-missing': 'warning',
    'document/template-value-unused': 'info',
  },
  vi,
  en,
);
