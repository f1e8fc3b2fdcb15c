import { defineFindings } from '@chiendich/core';
import { form as en } from '#english';
import { vi } from './messages/form-vi.ts';

/** Makes the findings (phát hiện) of a form that is being filled in. */
export const finding = defineFindings(
  {
    'form/answer-unknown': 'warning',
    'form/draft-other-template': 'warning',
    'form/draft-other-round': 'warning',
    'form/paste-no-rows': 'warning',
    'form/paste-row-left': 'warning',
    'form/paste-columns-left': 'warning',
    'form/paste-rows-left': 'warning',
    'form/clock-behind': 'warning',
  },
  vi,
  en,
);
