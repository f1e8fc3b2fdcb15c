import type { Explanation } from '@chiendich/core';
import { defineExplanations } from '@chiendich/core';
import { draftFinding } from '../draft/findings.ts';
import { finding } from '../findings.ts';
import type { vi as draftSentences } from './drafts-vi.ts';
import { drafts } from './explain-drafts.ts';
import { form } from './explain-form.ts';
import type { vi as formSentences } from './form-vi.ts';

/** The code of a finding on a form or its drafts. */
export type FormFindingCode = keyof typeof draftSentences | keyof typeof formSentences;

const onDrafts: Readonly<Record<keyof typeof draftSentences, Explanation>> = drafts;
const onForms: Readonly<Record<keyof typeof formSentences, Explanation>> = form;

defineExplanations(draftFinding, onDrafts);
defineExplanations(finding, onForms);
