import { defineExplanations } from '@chiendich/core';
import { draftFinding } from '../draft/findings.ts';
import { conditionFinding } from '../engine/condition-findings.ts';
import { finding } from '../findings.ts';
import type { vi as conditions } from './conditions-vi.ts';
import type { vi as drafts } from './drafts-vi.ts';
import type { vi } from './vi.ts';

/** The code of a finding on a form, its conditions or its drafts. */
export type FormFindingCode = keyof typeof conditions | keyof typeof drafts | keyof typeof vi;

// Sentences alone: the explanations are still to be written.
defineExplanations(conditionFinding, {});
defineExplanations(draftFinding, {});
defineExplanations(finding, {});
