import type { Explanation } from '@chiendich/core';
import { defineExplanations } from '@chiendich/core';
import { finding } from '../findings.ts';
import { papers } from './explain-papers.ts';
import { templates } from './explain-templates.ts';
import type { vi } from './vi.ts';

/** The code of a finding on papers. */
export type DocumentFindingCode = keyof typeof vi;

const onPapers: Readonly<Record<DocumentFindingCode, Explanation>> = { ...papers, ...templates };

defineExplanations(finding, onPapers);
