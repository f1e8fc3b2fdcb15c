import { expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { planCheck } from '../plan-check.ts';
import { pairsClosed } from './pairs.ts';

const unclosed = (...texts: readonly string[]) =>
  pairsClosed
    .check(planCheck(definePlan({ contents: texts.map((text) => ({ text })) })))
    .map(({ params }) => params.quote);

it('a mark stays open in a paragraph that is whole, not in one broken over the cells of a table', () => {
  expect(unclosed('Khẩu hiệu: “Trồng cây, giữ rừng.')).toEqual(['“Trồng cây, giữ rừng.']);
  expect(unclosed('Khẩu hiệu: “Trồng cây,', '12', 'Hạt Kiểm lâm', '30/6', 'giữ rừng”.')).toEqual([]);
});
