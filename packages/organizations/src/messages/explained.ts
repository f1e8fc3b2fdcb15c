import { defineExplanations } from '@chiendich/core';
import { finding } from '../findings.ts';
import type { vi } from './vi.ts';

/** The code of a finding on a register of organizations. */
export type OrganizationsFindingCode = keyof typeof vi;

// Sentences alone: the explanations are still to be written.
defineExplanations(finding, {});
