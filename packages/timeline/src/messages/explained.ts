import { defineExplanations } from '@chiendich/core';
import { finding } from '../findings.ts';
import type { messages } from './vi.ts';

/** The code of a finding on the course of a campaign. */
export type TimelineFindingCode = keyof typeof messages;

// Sentences alone: the explanations are still to be written.
defineExplanations(finding, {});
