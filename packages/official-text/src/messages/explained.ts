import { defineExplanations } from '@chiendich/core';
import { outlineFinding } from '../outline/outline-findings.ts';
import type { outlineMessagesVi } from './vi.ts';

/** The code of a finding on the text of a document. */
export type OfficialTextFindingCode = keyof typeof outlineMessagesVi;

// Sentences alone: the explanations are still to be written.
defineExplanations(outlineFinding, {});
