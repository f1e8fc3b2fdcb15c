import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

function planOf(text: string) {
  const read = readPlan(
    `UBND XÃ AN PHÚ\nSố: 2/KH-UBND\nAn Phú, ngày 04 tháng 5 năm 2026\n\nKẾ HOẠCH\nDọn chợ năm 2026\n\n${text}`,
  );
  if (!read.ok) throw new Error('not read');
  return read.value.plan;
}

describe('a sentence with a colon over numbered items', () => {
  it('gives them to its body, which reports what they report', () => {
    const { assignments, reportingDuties } = planOf(
      'I. VIỆC\nDọn.\nII. TỔ CHỨC THỰC HIỆN\nCăn cứ Kế hoạch này, Phòng Kinh tế có trách nhiệm:\n1. Chủ trì rà soát điểm bán hàng.\n2. Lập dự toán kinh phí.\n3. Tổng hợp kết quả, báo cáo UBND xã.\n',
    );
    expect(assignments.map(({ organization, tasks }) => [organization, tasks.length])).toEqual([
      ['Phòng Kinh tế', 3],
    ]);
    expect(reportingDuties.map(({ from, to }) => [from, to])).toEqual([[['Phòng Kinh tế'], ['UBND xã']]]);
  });

  it('gives nothing where the items name others', () => {
    const { assignments } = planOf(
      'I. VIỆC\nDọn.\nII. TỔ CHỨC THỰC HIỆN\nUBND xã phân công:\n1. Phòng Kinh tế\n- Rà soát điểm bán hàng.\n2. Công an xã\n- Giữ trật tự.\n',
    );
    expect(assignments.map(({ organization }) => organization)).toEqual(['Phòng Kinh tế', 'Công an xã']);
  });
});

describe('the terms of a plan', () => {
  it('stand in a column of a table whose first column numbers stages', () => {
    const { deadlines } = planOf(
      'I. LỘ TRÌNH\nGiai đoạn\tThời gian\tNội dung trọng tâm\tKết quả\n1\t09 - 10/2026\tRà soát\tDanh sách\n2\t11 - 12/2026\tDọn chợ\tBáo cáo\n',
    );
    expect(deadlines.map(({ date, end }) => [date, end])).toEqual([
      ['2026-09', '2026-10'],
      ['2026-11', '2026-12'],
    ]);
  });

  it('are not its purposes by the year alone', () => {
    const text = 'Dọn chợ là nhiệm vụ trọng tâm của toàn dân trong năm 2026.';
    expect(planOf(`I. MỤC ĐÍCH\n1. ${text}\nII. VIỆC\n1. Dọn chợ.\n`).deadlines).toEqual([]);
  });
});
