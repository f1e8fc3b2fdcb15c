import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import type { PlanDraft } from '../../plan-draft.ts';
import { checkPlan } from '../check-plan.ts';

const issued = { number: '12', symbol: 'KH-STNMT', date: '2024-05-20' };
const codes = (draft: PlanDraft) =>
  checkPlan(definePlan({ document: issued, ...draft })).map((finding) => finding.code);

describe('number and day', () => {
  it('are there in an issued plan', () => {
    expect(codes({})).toEqual([]);
  });

  it('are blank in a draft', () => {
    expect(codes({ document: { symbol: 'KH-STNMT', date: '2024-05' } })).toEqual(['plan/draft-unnumbered']);
  });

  it('need their zero no more than the reader does', () => {
    expect(codes({ document: { ...issued, number: '05', date: '2024-01-05' } })).toEqual([]);
  });
});

describe('annexes', () => {
  const annex = (label: string, mentions: readonly string[], text: string | null = 'Nội dung') => ({
    ...{ label, mentions, text, kind: 'other' as const },
  });

  it('numbered in Roman numerals, attached and referred to are right', () => {
    expect(codes({ annexes: [annex('I', ['Phụ lục I']), annex('II', ['Phụ lục số II'])] })).toEqual([]);
  });

  it('numbered two ways', () => {
    expect(codes({ annexes: [annex('I', ['Phụ lục số 01']), annex('II', ['Phụ lục II'])] })).toEqual([
      'plan/annexes-numbered-two-ways',
    ]);
  });

  it('numbered in Arabic numerals throughout', () => {
    expect(codes({ annexes: [annex('I', ['Phụ lục 1']), annex('II', ['phụ lục số 02'])] })).toEqual([
      'plan/annexes-not-roman',
    ]);
  });

  it('an only annex may have no number, or any', () => {
    expect(codes({ annexes: [annex('', ['Phụ lục'])] })).toEqual([]);
    expect(codes({ annexes: [annex('I', ['Phụ lục số 01'])] })).toEqual([]);
  });

  it('referred to and absent, or attached and never referred to', () => {
    expect(codes({ annexes: [annex('I', ['Phụ lục I'], null)] })).toEqual(['plan/annex-absent']);
    expect(codes({ annexes: [annex('I', [])] })).toEqual(['plan/annex-not-mentioned']);
  });
});
