import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

const head =
  'UBND XÃ AN PHÚ\nSố: 2/KH-UBND\nAn Phú, ngày 04 tháng 01 năm 2027\n\nKẾ HOẠCH\nTổ chức hội chợ xã\n\nI. THỜI GIAN\n';

function read(lines: string) {
  const result = readPlan(`${head}${lines}\n\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: trang trí sạp.\n`);
  if (!result.ok) throw new Error('no plan');
  const { deadlines } = result.value.plan;
  return {
    terms: deadlines.map(({ date, boundary, quote }) => `${date} ${boundary} ${quote}`),
    open: result.findings.filter(({ code }) => code === 'plan/term-without-date').length,
  };
}

describe('a term that counts from an event', () => {
  it('has a date where the plan gives the day of the event', () => {
    const { terms, open } = read(
      'Ngày khai mạc: Chủ nhật, ngày 14/3/2027.\nDựng sạp chậm nhất 20 ngày trước ngày khai mạc; dọn sạch chậm nhất 03 ngày sau ngày khai mạc.',
    );
    expect(terms.slice(1)).toEqual([
      '2027-02-22 by chậm nhất 20 ngày trước ngày khai mạc',
      '2027-03-17 by chậm nhất 03 ngày sau ngày khai mạc',
    ]);
    expect(open).toBe(0);
  });

  it('has none where two days bear the name, or the plan gives no day', () => {
    const twice = 'Ngày khai mạc: ngày 14/3/2027. Ngày khai mạc: ngày 21/3/2027.';
    const counts = 'Dọn sạch chậm nhất 03 ngày sau ngày khai mạc.';
    expect(read(`${twice}\n${counts}`).terms).toHaveLength(2);
    expect(read(counts)).toEqual({ terms: [], open: 1 });
  });
});
