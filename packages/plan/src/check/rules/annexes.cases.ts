import type { PlanDraft } from '../../plan-draft.ts';
import type { RuleCases } from '../testing/rule-cases.ts';
import { issued, paper } from '../testing/rule-cases.ts';

type Annex = NonNullable<PlanDraft['annexes']>[number];

const annex = (label: string, mentions: readonly string[], text: string | null = 'Nội dung'): Annex => ({
  ...{ label, kind: 'other', text, mentions },
});
const annexes = (...given: readonly Annex[]): PlanDraft => ({ document: issued, annexes: given });

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/annexes-numbered-two-ways': {
    passes: {
      says: 'Roman throughout',
      draft: annexes(annex('I', ['Phụ lục I']), annex('II', ['Phụ lục II'])),
    },
    fails: {
      says: 'Arabic and Roman',
      draft: annexes(annex('I', ['Phụ lục số 01']), annex('II', ['Phụ lục II'])),
    },
    borderline: {
      says: 'Roman behind "số"',
      draft: annexes(annex('I', ['Phụ lục số I']), annex('II', ['Phụ lục II'])),
    },
  },
  'plan/annexes-not-roman': {
    passes: {
      says: 'Roman throughout',
      draft: annexes(annex('I', ['Phụ lục I']), annex('II', ['Phụ lục II'])),
    },
    fails: {
      says: 'Arabic throughout',
      draft: annexes(annex('I', ['Phụ lục 1']), annex('II', ['Phụ lục 2'])),
    },
    borderline: { says: 'the only annex has an Arabic number', draft: annexes(annex('I', ['Phụ lục 1'])) },
  },
  'plan/annexes-not-in-text': {
    passes: {
      says: 'attached',
      draft: annexes(annex('I', ['Phụ lục I'])),
      options: paper('Số: 57/KH-STNMT', './.'),
    },
    fails: {
      says: 'two that are referred to, neither there: one note',
      draft: annexes(annex('I', ['Phụ lục I'], null), annex('II', ['Phụ lục II'], null)),
      options: paper('Số: 57/KH-STNMT', './.'),
    },
    borderline: {
      says: 'one of two is there',
      draft: annexes(annex('I', ['Phụ lục I']), annex('II', ['Phụ lục II'], null)),
      options: paper('Số: 57/KH-STNMT', './.'),
    },
  },
  'plan/annex-absent': {
    passes: { says: 'attached', draft: annexes(annex('I', ['Phụ lục I'])) },
    fails: { says: 'referred to only', draft: annexes(annex('I', ['Phụ lục I'], null)) },
    borderline: { says: 'attached with an empty text', draft: annexes(annex('I', ['Phụ lục I'], '')) },
  },
  'plan/annex-not-mentioned': {
    passes: { says: 'referred to', draft: annexes(annex('I', ['Phụ lục I'])) },
    fails: { says: 'attached only', draft: annexes(annex('I', [])) },
    borderline: { says: 'neither attached nor referred to', draft: annexes(annex('I', [], null)) },
  },
};
