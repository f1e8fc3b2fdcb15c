import type { Explanation } from '@chiendich/core';
import { defineExplanations } from '@chiendich/core';
import { inputFinding } from '../input/findings.ts';
import { recordFinding } from '../ledger/record-findings.ts';
import { ruleFinding } from '../rules/findings.ts';
import { templateFinding } from '../template/findings.ts';
import { reportFinding } from '../validate/findings.ts';
import { inputs } from './explain-inputs.ts';
import { reports } from './explain-reports.ts';
import type { vi as inputSentences } from './inputs-vi.ts';
import type { vi as recordSentences } from './records-vi.ts';
import type { vi as reportSentences } from './reports-vi.ts';
import type { vi as ruleSentences } from './rules-vi.ts';
import type { vi as templateSentences } from './templates-vi.ts';

/** The code of a finding on reports, typed answers, ledgers, rules or templates. */
export type ReportFindingCode =
  | keyof typeof inputSentences
  | keyof typeof recordSentences
  | keyof typeof reportSentences
  | keyof typeof ruleSentences
  | keyof typeof templateSentences;

const onInputs: Readonly<Record<keyof typeof inputSentences, Explanation>> = inputs;
const onReports: Readonly<Record<keyof typeof reportSentences, Explanation>> = reports;

defineExplanations(inputFinding, onInputs);
defineExplanations(reportFinding, onReports);
// Sentences alone: the explanations of these are still to be written.
defineExplanations(recordFinding, {});
defineExplanations(ruleFinding, {});
defineExplanations(templateFinding, {});
