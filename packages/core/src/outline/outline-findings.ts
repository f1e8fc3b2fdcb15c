import { defineFindings } from '../message-catalogue.ts';
import { outlineMessagesEn } from './messages/en.ts';
import { outlineMessagesVi } from './messages/vi.ts';

/** Makes the findings of the text reader. */
export const outlineFinding = defineFindings(
  {
    'core/control-characters': 'warning',
    'core/broken-characters': 'warning',
    'core/unplaced-text': 'warning',
  },
  outlineMessagesVi,
  outlineMessagesEn,
);
