import type { Explanation } from '@chiendich/core';
import { defineExplanations } from '@chiendich/core';
import { finding } from '../findings.ts';
import { readerFinding } from '../read/reader-findings.ts';
import { agreement } from './explain-agreement.ts';
import { bodies } from './explain-bodies.ts';
import { citations } from './explain-citations.ts';
import { deadlines } from './explain-deadlines.ts';
import { form } from './explain-form.ts';
import { reader } from './explain-reader.ts';
import { wording } from './explain-wording.ts';
import type { readerVi } from './reader-vi.ts';
import type { vi } from './vi.ts';

/** The code of a finding on plans. */
export type PlanFindingCode = keyof typeof vi | keyof typeof readerVi;

const onPlans: Readonly<Record<keyof typeof vi, Explanation>> = {
  ...deadlines,
  ...citations,
  ...bodies,
  ...form,
  ...wording,
  ...agreement,
};
const onReading: Readonly<Record<keyof typeof readerVi, Explanation>> = reader;

defineExplanations(finding, onPlans);
defineExplanations(readerFinding, onReading);
