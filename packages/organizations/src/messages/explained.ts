import type { Explanation } from '@chiendich/core';
import { defineExplanations } from '@chiendich/core';
import { finding } from '../findings.ts';
import { registers } from './explain-register.ts';
import type { vi } from './vi.ts';

/** The code of a finding on a register of organizations. */
export type OrganizationsFindingCode = keyof typeof vi;

const onRegisters: Readonly<Record<OrganizationsFindingCode, Explanation>> = registers;

defineExplanations(finding, onRegisters);
