import { defineFindings } from '@chiendich/core';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

/** Makes the findings (phát hiện) of a form that is being filled in. */
export const finding = defineFindings(
  {
    'form/answer-required': 'error',
    'form/reason-required': 'error',
    'form/files-required': 'error',
    'form/too-few-rows': 'error',
    'form/too-many-rows': 'error',
    'form/condition-cycle': 'error',
    'form/answer-unknown': 'warning',
    'form/draft-not-saved': 'error',
    'form/draft-other-template': 'warning',
    'form/paste-no-rows': 'warning',
    'form/paste-columns-left': 'warning',
    'form/paste-rows-left': 'warning',
    'form/broken-character': 'error',
    'form/clock-behind': 'warning',
  },
  vi,
  en,
);
