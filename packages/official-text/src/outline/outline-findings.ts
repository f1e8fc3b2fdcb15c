import { defineFindings } from '@chiendich/core';
import { outlineMessagesEn } from '../messages/en.ts';
import { outlineMessagesVi } from '../messages/vi.ts';

/** Makes the findings of the text reader. */
export const outlineFinding = defineFindings(
  {
    'official-text/control-characters': 'warning',
    'official-text/broken-characters': 'warning',
    'official-text/unplaced-text': 'warning',
  },
  outlineMessagesVi,
  outlineMessagesEn,
);
