import { finding } from '../calendar/calendar-findings.ts';
import { numberFinding } from '../decimal/number-findings.ts';
import { defineExplanations } from '../findings/explanations.ts';
import type { vi as calendar } from './calendar-vi.ts';
import type { vi as numbers } from './numbers-vi.ts';

/** The code of a finding on numbers or on the calendar. */
export type CoreFindingCode = keyof typeof calendar | keyof typeof numbers;

// Sentences alone: the explanations are still to be written.
defineExplanations(finding, {});
defineExplanations(numberFinding, {});
