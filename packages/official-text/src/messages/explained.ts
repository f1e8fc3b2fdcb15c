import type { Explanation } from '@chiendich/core';
import { defineExplanations } from '@chiendich/core';
import { outlineFinding } from '../outline/outline-findings.ts';
import { texts } from './explain-texts.ts';
import type { outlineMessagesVi } from './vi.ts';

/** The code of a finding on the text of a document. */
export type OfficialTextFindingCode = keyof typeof outlineMessagesVi;

const onTexts: Readonly<Record<OfficialTextFindingCode, Explanation>> = texts;

defineExplanations(outlineFinding, onTexts);
