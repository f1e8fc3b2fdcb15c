import type { Explanation } from '@chiendich/core';
import { defineExplanations } from '@chiendich/core';
import { draftFinding } from '../draft/findings.ts';
import { conditionFinding } from '../engine/condition-findings.ts';
import { finding } from '../findings.ts';
import type { vi as conditionSentences } from './conditions-vi.ts';
import type { vi as draftSentences } from './drafts-vi.ts';
import { conditions, drafts } from './explain-drafts.ts';
import { form } from './explain-form.ts';
import type { vi as formSentences } from './vi.ts';

/** The code of a finding on a form, its conditions or its drafts. */
export type FormFindingCode =
  | keyof typeof conditionSentences
  | keyof typeof draftSentences
  | keyof typeof formSentences;

const onConditions: Readonly<Record<keyof typeof conditionSentences, Explanation>> = conditions;
const onDrafts: Readonly<Record<keyof typeof draftSentences, Explanation>> = drafts;
const onForms: Readonly<Record<keyof typeof formSentences, Explanation>> = form;

defineExplanations(conditionFinding, onConditions);
defineExplanations(draftFinding, onDrafts);
defineExplanations(finding, onForms);
