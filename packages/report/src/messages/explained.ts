import type { Explanation } from '@chiendich/core';
import { defineExplanations } from '@chiendich/core';
import { inputFinding } from '../input/findings.ts';
import { recordFinding } from '../ledger/record-findings.ts';
import { ruleFinding } from '../rules/findings.ts';
import { submissionFinding } from '../submission/findings.ts';
import { templateFinding } from '../template/findings.ts';
import { reportFinding } from '../validate/findings.ts';
import { inputs } from './explain-inputs.ts';
import { ledger } from './explain-ledger.ts';
import { migration } from './explain-migration.ts';
import { reports } from './explain-reports.ts';
import { rules } from './explain-rules.ts';
import { submissions } from './explain-submissions.ts';
import { template } from './explain-template.ts';
import { totals } from './explain-totals.ts';
import type { vi as inputSentences } from './inputs-vi.ts';
import type { vi as recordSentences } from './records-vi.ts';
import type { vi as reportSentences } from './reports-vi.ts';
import type { vi as ruleSentences } from './rules-vi.ts';
import type { vi as submissionSentences } from './submissions-vi.ts';
import type { vi as templateSentences } from './templates-vi.ts';

/** The code of a finding on reports, typed answers, submissions, ledgers, rules or templates. */
export type ReportFindingCode =
  | keyof typeof inputSentences
  | keyof typeof recordSentences
  | keyof typeof reportSentences
  | keyof typeof ruleSentences
  | keyof typeof submissionSentences
  | keyof typeof templateSentences;

const onInputs: Readonly<Record<keyof typeof inputSentences, Explanation>> = inputs;
const onRecords: Readonly<Record<keyof typeof recordSentences, Explanation>> = {
  ...ledger,
  ...migration,
  ...totals,
};
const onReports: Readonly<Record<keyof typeof reportSentences, Explanation>> = reports;
const onRules: Readonly<Record<keyof typeof ruleSentences, Explanation>> = rules;
const onSubmissions: Readonly<Record<keyof typeof submissionSentences, Explanation>> = submissions;
const onTemplates: Readonly<Record<keyof typeof templateSentences, Explanation>> = template;

defineExplanations(inputFinding, onInputs);
defineExplanations(recordFinding, onRecords);
defineExplanations(reportFinding, onReports);
defineExplanations(ruleFinding, onRules);
defineExplanations(submissionFinding, onSubmissions);
defineExplanations(templateFinding, onTemplates);
