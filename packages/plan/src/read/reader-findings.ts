import { defineFindings } from '@chiendich/core';
import { readerEn } from '../messages/reader-en.ts';
import { readerVi } from '../messages/reader-vi.ts';

/** Makes the findings of the plan reader. */
export const readerFinding = defineFindings(
  {
    'plan/type-assumed': 'warning',
    'plan/term-without-date': 'info',
    'plan/unplaced-text': 'warning',
  },
  readerVi,
  readerEn,
);
