import { expect, test } from 'vitest';
import { readPlan } from './read-plan.ts';

test('what a page prints above the national name is not cited by the plan', () => {
  const page = readPlan(
    '- 1Quyết định 41/QĐ-TTg năm 2014\nUBND XÃ AN PHÚ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 7/KH-UBND | An Phú, ngày 05 tháng 5 năm 2026 |\nKẾ HOẠCH\nTrồng cây\nThực hiện Chỉ thị số 3/CT-TTg;\nI. VIỆC\nTrồng 50 cây.',
  );
  expect(page.ok && page.value.plan.citations.map(({ reference }) => reference)).toEqual(['3/CT-TTg']);
});

test('bases may be a list of bullets under one “Căn cứ:”', () => {
  const read = readPlan(
    'KẾ HOẠCH\nTrồng cây\n\nCăn cứ:\n- Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n- Quyết định số 8/QĐ-UBND ngày 02/01/2026 của UBND xã.\nTrạm Kiểm lâm lập kế hoạch như sau:\n\nI. VIỆC\nTrồng 50 cây theo Công văn số 9/SNN.',
  );
  expect(read.ok && read.value.plan.bases.map(({ reference, name }) => reference ?? name)).toEqual([
    'Luật Lâm nghiệp',
    '8/QĐ-UBND',
  ]);
});
