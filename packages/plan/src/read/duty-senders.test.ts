import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

function dutiesOf(text: string, issuer = 'SỞ Y TẾ HẢI PHÒNG\nBỆNH VIỆN MẮT'): readonly unknown[] {
  const read = readPlan(
    `${issuer}\n\nSố: 9/KH-BV\nHải Phòng, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nKhám mắt học đường\n\nI. NỘI DUNG\nKhám mắt.\n\nII. TỔ CHỨC THỰC HIỆN\n${text}`,
  );
  if (!read.ok) return [];
  return read.value.plan.reportingDuties.map(({ from, to, due }) => [from, to, due?.date ?? null]);
}

describe('who sends a report', () => {
  it('is the institution whose office draws it up for a department, the office inside', () => {
    const text =
      '1. Phòng Kế hoạch tổng hợp: Báo cáo Sở Y tế kết quả trước ngày 05/6/2026.\n2. Phòng Công tác xã hội: Báo cáo kết quả về Ban Giám đốc trước ngày 01/6/2026.\n';
    expect(dutiesOf(text)).toEqual([
      [['BỆNH VIỆN MẮT'], ['Sở Y tế'], '2026-06-05'],
      [['Phòng Công tác xã hội'], ['Ban Giám đốc'], '2026-06-01'],
    ]);
    expect(
      dutiesOf(
        '1. Phòng Kinh tế: Báo cáo Sở Y tế kết quả trước ngày 05/6/2026.',
        'ỦY BAN NHÂN DÂN\nXÃ AN PHÚ',
      ),
    ).toEqual([[['Phòng Kinh tế'], ['Sở Y tế'], '2026-06-05']]);
  });

  it('is each group of a list', () => {
    const text =
      '1. Các sở, ban, ngành; UBND các xã, phường; các cơ quan, đơn vị có liên quan\na) Báo cáo UBND tỉnh kết quả trước ngày 05/6/2026.\n';
    expect(dutiesOf(text)).toEqual([
      [
        ['Các sở, ban, ngành', 'UBND các xã, phường', 'các cơ quan, đơn vị có liên quan'],
        ['UBND tỉnh'],
        '2026-06-05',
      ],
    ]);
  });
});

describe('a report', () => {
  it('goes on to others where it says by when, not where it says why alone', () => {
    const ends = [' để tổng hợp báo cáo UBND tỉnh và làm tài liệu kiểm chứng', ''];
    for (const end of ends) {
      expect(dutiesOf(`1. Báo tỉnh\na) Định kỳ báo cáo kết quả gửi về Sở Nội vụ${end}.\n`)).toEqual([
        [['Báo tỉnh'], ['Sở Nội vụ'], null],
      ]);
    }
  });

  it('is on the progress, by a regime, or behind its matter', () => {
    const text =
      '1. Trạm Y tế xã\n- Báo cáo tiến độ cho Sở Y tế.\n2. Trung tâm Y tế\n- Rà soát học sinh; báo cáo kết quả Sở Y tế trong tháng 11/2026.\n3. Các trường học\n- Lập danh sách. Thực hiện chế độ thông tin, báo cáo theo định kỳ.\n';
    expect(dutiesOf(text)).toEqual([
      [['Trạm Y tế xã'], ['Sở Y tế'], null],
      [['Trung tâm Y tế'], ['Sở Y tế'], '2026-11'],
      [['Các trường học'], [], null],
    ]);
  });

  it('needs no receiver under its heading where it comes back, and is not its heading', () => {
    const text =
      '1. Chế độ báo cáo\n- Khoa Khám bệnh báo cáo định kỳ cuối mỗi học kỳ.\n- Các đơn vị báo cáo nhanh kết quả trong ngày.\n';
    expect(dutiesOf(text)).toEqual([[['Khoa Khám bệnh'], [], null]]);
  });

  it('goes to whom the end of its sentence names', () => {
    const text =
      '1. Chế độ báo cáo\n- Các trạm y tế xã: Báo cáo tuần trước 15 giờ thứ Năm hằng tuần; báo cáo tháng trước ngày 20 hằng tháng; gửi về Sở Y tế.\n';
    expect(dutiesOf(text)).toEqual([
      [['Các trạm y tế xã'], ['Sở Y tế'], '4'],
      [['Các trạm y tế xã'], ['Sở Y tế'], '20'],
    ]);
    const gathers = '1. Trạm Y tế xã\n- Rà soát báo cáo của các thôn; lập danh sách gửi về Sở Y tế.\n';
    expect(dutiesOf(gathers)).toEqual([]);
  });

  it('is sent by whom another helps to report', () => {
    const text = '1. Văn phòng tham mưu Ban Giám đốc báo cáo Sở Y tế kết quả trước ngày 20/12/2026.\n';
    expect(dutiesOf(text)).toEqual([[['Ban Giám đốc'], ['Sở Y tế'], '2026-12-20']]);
  });

  it('goes to whoever is above, unless it asks for a decision', () => {
    const text =
      '1. Trạm Y tế xã\n- Tổng hợp kết quả thực hiện, báo cáo cấp có thẩm quyền theo quy định.\n2. Trạm Thú y\n- Nắm tình hình, báo cáo cấp có thẩm quyền xem xét, quyết định.\n';
    expect(dutiesOf(text)).toEqual([[['Trạm Y tế xã'], ['cấp có thẩm quyền'], null]]);
  });
});
