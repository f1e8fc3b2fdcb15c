import { describe, expect, it, test } from 'vitest';
import { readPlan } from './read-plan.ts';

interface Written {
  readonly issued: string;
  readonly subject: string;
  readonly year?: number;
}

function read({ issued, subject, year }: Written, task: string): readonly string[] {
  const text = `ỦY BAN NHÂN DÂN XÃ TÂN AN
Số: 12/KH-UBND
Tân An, ngày ${issued}

KẾ HOẠCH
${subject}

I. NỘI DUNG
1. Thực hiện
- ${task}

II. KINH PHÍ
Ngân sách xã.
`;
  const result = readPlan(text, year === undefined ? {} : { year });
  if (!result.ok) throw new Error('no plan');
  return result.value.plan.deadlines.map(({ date, end }) => (end === undefined ? date : `${date} to ${end}`));
}

const forNextYear: Written = { issued: '10 tháng 12 năm 2026', subject: 'Nạo vét kênh mương năm 2027' };
const ofSpan: Written = { issued: '10 tháng 9 năm 2026', subject: 'Trồng rừng giai đoạn 2026 - 2030' };
const unnamed: Written = { issued: '10 tháng 9 năm 2026', subject: 'Nạo vét kênh mương nội đồng' };
const late: Written = { issued: '20 tháng 3 năm 2027', subject: 'Nạo vét kênh mương năm 2027' };

describe('a date that names no year', () => {
  it.each([
    [forNextYear, 'Báo cáo kết quả trước ngày 30/6.', ['2027-06-30']],
    [forNextYear, 'Tổng kết trước ngày 15/01 của năm sau.', ['2028-01-15']],
    [forNextYear, 'Nạo vét từ ngày 20/12 đến ngày 10/01.', ['2027-12-20 to 2028-01-10']],
    [forNextYear, 'Nghiệm thu trước ngày 25/12/2026.', ['2026-12-25']],
    [ofSpan, 'Báo cáo kết quả trước ngày 30/6.', ['2027-06-30']],
    [ofSpan, 'Gieo ươm trước ngày 30/11.', ['2026-11-30']],
    [unnamed, 'Báo cáo kết quả trước ngày 30/6.', ['2027-06-30']],
    [unnamed, 'Nạo vét từ ngày 01/9 đến ngày 30/9.', ['2026-09-01 to 2026-09-30']],
    [late, 'Báo cáo kết quả trước ngày 15/3.', ['2028-03-15']],
    [{ ...unnamed, year: 2025 }, 'Báo cáo kết quả trước ngày 30/6.', ['2025-06-30']],
    [
      { ...unnamed, subject: 'Thực hiện Nghị quyết ngày 02 tháng 5 năm 2026 đến năm 2030' },
      'Báo cáo kết quả trước ngày 30/10.',
      ['2026-10-30'],
    ],
  ])('%j: %j is %j', (written, task, dates) => {
    expect(read(written, task)).toEqual(dates);
  });
});

describe('a plan for the next year that is issued in autumn', () => {
  const forNextSpring: Written = {
    issued: '20 tháng 10 năm 2026',
    subject: 'Tuyển chọn và gọi công dân nhập ngũ năm 2027',
  };

  it('begins in the year of its issue where its last steps are in spring', () => {
    const steps =
      'Sơ tuyển xong trước ngày 30/11.\n- Khám từ ngày 01/12 đến ngày 15/12.\n- Phát lệnh trước ngày 10/02.';
    expect(read(forNextSpring, steps)).toEqual(['2026-11-30', '2026-12-01 to 2026-12-15', '2027-02-10']);
  });

  it('has its last report at the end of the year that it is for', () => {
    const steps = 'Ra quân ngày 03/3/2027.\n- Báo cáo kết quả trước ngày 15/12.';
    expect(read(forNextSpring, steps)).toEqual(['2027-03-03', '2027-12-15']);
  });

  it('is one of the whole year where it names days between', () => {
    const steps = 'Sơ kết trước ngày 30/6.\n- Rà soát xong trước ngày 30/11.\n- Gieo ươm trước ngày 10/02.';
    expect(read(forNextSpring, steps)).toEqual(['2027-06-30', '2027-11-30', '2027-02-10']);
  });

  it('has one further named day late in its year as well', () => {
    const steps =
      'Gieo ươm trước ngày 10/02.\n- Rà soát xong trước ngày 30/11.\n- Tổng kết trước ngày 20/12/2027.';
    expect(read(forNextSpring, steps)).toEqual(['2027-02-10', '2027-11-30', '2027-12-20']);
  });
});

test('place and date of issue under the text are not a term', () => {
  const result = readPlan(
    'Trường THPT Tân An xây dựng Kế hoạch dọn kênh, cụ thể như sau:\n\nI. NỘI DUNG\n1. Vớt bèo trước ngày 30/6/2026.\n\nTân An, ngày 05 tháng 01 năm 2026\n\nHIỆU TRƯỞNG\n\nLê Văn Ba\n',
  );
  expect(result.ok && result.value.plan.deadlines.map(({ date }) => date)).toEqual(['2026-06-30']);
});
