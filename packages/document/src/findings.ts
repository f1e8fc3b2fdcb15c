import { defineFindings } from '@chiendich/core';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

/** Makes the findings of this package. */
export const finding = defineFindings(
  {
    'document/outside-rules': 'error',
    'document/sizes-differ': 'error',
    'document/indent-not-allowed': 'error',
    'document/kind-unknown': 'error',
    'document/input-invalid': 'error',
    'document/too-many-lines': 'error',
    'document/fact-missing': 'warning',
    'document/awaits-registry': 'info',
    'document/authority-form': 'warning',
    'document/character-not-printable': 'warning',
    'document/direction-override': 'warning',
    'document/annex-without-text': 'warning',
    'document/unknown-indicator': 'warning',
    'document/organizations-missing': 'warning',
    'document/pdf-program-missing': 'error',
    'document/pdf-too-slow': 'error',
    'document/pdf-refused': 'error',
    'document/template-syntax': 'error',
    'document/template-too-long': 'error',
    'document/template-too-many-places': 'error',
    'document/template-unknown-path': 'error',
    'document/template-not-a-list': 'error',
    'document/template-not-a-text': 'error',
    'document/template-unknown-helper': 'error',
    'document/template-wrong-arguments': 'error',
    'document/template-unknown-table': 'error',
    'document/template-value-unused': 'info',
  },
  vi,
  en,
);
