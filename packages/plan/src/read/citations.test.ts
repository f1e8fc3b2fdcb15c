import { expect, test } from 'vitest';
import { readPlan } from './read-plan.ts';

test('what a page prints above the national name is not cited by the plan', () => {
  const page = readPlan(
    '- 1Quyết định 41/QĐ-TTg năm 2014\nUBND XÃ AN PHÚ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 7/KH-UBND | An Phú, ngày 05 tháng 5 năm 2026 |\nKẾ HOẠCH\nTrồng cây\nThực hiện Chỉ thị số 3/CT-TTg;\nI. VIỆC\nTrồng 50 cây.',
  );
  expect(page.ok && page.value.plan.citations.map(({ reference }) => reference)).toEqual(['3/CT-TTg']);
});
