import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { planCheck } from '../plan-check.ts';
import { nameWrittenTwoWays } from './name-written-two-ways.ts';

const variants = (...texts: readonly string[]) =>
  nameWrittenTwoWays
    .check(planCheck(definePlan({ contents: texts.map((text) => ({ text })) })))
    .map(({ params }) => [params.name, params.variant]);

const usual = 'hưởng ứng Tháng hành động về môi trường năm 2024';

describe('a name written two ways', () => {
  it('is found where one small word differs from the common form', () => {
    expect(variants(usual, usual, usual, 'thuộc Tháng hành động vì môi trường năm nay')).toEqual([
      ['Tháng hành động về môi trường', 'Tháng hành động vì môi trường'],
    ]);
  });

  it('is found across a line break and in capitals', () => {
    expect(variants(usual, usual, usual, 'THÁNG HÀNH ĐỘNG\nVÌ MÔI TRƯỜNG')).toEqual([
      ['Tháng hành động về môi trường', 'THÁNG HÀNH ĐỘNG VÌ MÔI TRƯỜNG'],
    ]);
  });

  it('is not called while neither form is the common one', () => {
    expect(variants(usual, 'Tháng hành động vì môi trường')).toEqual([]);
    expect(
      variants(usual, usual, usual, 'Tháng hành động vì môi trường', 'Tháng hành động vì môi trường'),
    ).toEqual([]);
  });

  it('is called while the rare form stands a third as often as the common one, not more', () => {
    const many = (count: number) => Array.from({ length: count }, () => usual);
    const rare = ['Tháng hành động vì môi trường', 'Tháng hành động vì môi trường'];
    expect(variants(...many(6), ...rare)).toHaveLength(2);
    expect(variants(...many(5), ...rare)).toEqual([]);
  });

  it('is not called for ordinary words, other names, or another sentence', () => {
    const order = 'tăng cường quản lý chất thải tại địa phương';
    expect(variants(order, order, order, 'tăng cường quản lý chất thải của địa phương')).toEqual([]);
    expect(variants(usual, usual, usual, 'Tháng hành động về trẻ em')).toEqual([]);
    expect(variants(usual, usual, usual, 'Tháng hành động. Vì môi trường sạch')).toEqual([]);
  });
});
