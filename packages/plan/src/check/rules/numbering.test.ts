import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import type { PlanDraft } from '../../plan-draft.ts';
import { planCheck } from '../plan-check.ts';
import { bulletsOfOneKind } from './bullets.ts';
import { numbering } from './numbering.ts';

type Section = NonNullable<PlanDraft['sections']>[number];
const row = (labels: string, children: readonly Section[] = []): readonly Section[] =>
  labels.split(' ').map((label) => ({ label, text: 'Nội dung', children }));
const found = (sections: readonly Section[]) =>
  numbering
    .check(planCheck(definePlan({ sections })))
    .map(({ params }) =>
      params.expected === undefined ? `${params.label}?` : `${params.label}→${params.expected}`,
    );

describe('the numbering of items', () => {
  it.each([
    'I II III IV V',
    '1 2 3',
    'a b c d đ e g h i k l',
    '1.1 1.2 1.3',
    '1 2 3 1 2',
    '- - +',
    'I 1 2 II 3',
  ])('%s is right', (labels) => {
    expect(found(row(labels))).toEqual([]);
  });

  it.each([
    ['I III', ['III→II']],
    ['I I II', ['I→II']],
    ['I II III III IV', ['III→IV']],
    ['1 2 2 3', ['2→3']],
    ['a b c d e', ['e→đ']],
    ['d đ e f', ['d→a', 'f?']],
    ['II III', ['II→I']],
    ['2 3', ['2→1']],
    ['1.1 1.3', ['1.3→1.2']],
  ])('%s is not', (labels, expected) => {
    expect(found(row(labels))).toEqual(expected);
  });

  it('counts each list by itself', () => {
    expect(found(row('I II', row('1 2 3')))).toEqual([]);
  });
});

describe('bullets', () => {
  const items = (...bullets: readonly string[]): readonly Section[] =>
    bullets.map((bullet, index) => ({ label: 'abcd'.charAt(index), text: '', children: row(bullet) }));
  const kinds = (sections: readonly Section[]) =>
    bulletsOfOneKind.check(planCheck(definePlan({ sections }))).map(({ params }) => params.item);

  it('are of one kind at one rank', () => {
    expect(kinds(items('- -', '- -'))).toEqual([]);
    expect(kinds(items('-', '1 2', '-'))).toEqual([]);
    expect(
      kinds([{ label: 'a', text: '', children: [{ label: '-', text: '', children: row('+ +') }] }]),
    ).toEqual([]);
  });

  it('are "-" here and "+" there', () => {
    expect(kinds(items('- -', '+ +', '-'))).toEqual(['b']);
  });
});
