import { expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { checkPlan } from '../check-plan.ts';

it('a committee of several levels is one body, and said once', () => {
  const found = (text: string) =>
    checkPlan(
      definePlan({ document: { number: '5', symbol: 'KH-UBND', date: '2026-03-12' }, contents: [{ text }] }),
    )
      .filter(({ code }) => code === 'plan/body-abolished')
      .map(({ params }) => params.name);
  const sentence = 'UBND các huyện, thị xã, thành phố tổ chức tiêm phòng.';
  expect(found(`${sentence} ${sentence}`)).toEqual(['UBND các huyện, thị xã, thành phố']);
  expect(found(`${sentence} Vận động nhân dân các huyện, thành phố tham gia.`)).toEqual([
    'UBND các huyện, thị xã, thành phố',
    'các huyện, thành phố',
  ]);
});
