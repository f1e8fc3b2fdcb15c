import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

const head =
  'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nSố: 45/KH-UBND\nLâm Đồng, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTổng kiểm kê giếng khoan\n\nI. NỘI DUNG\nĐếm giếng.\n\nII. TỔ CHỨC THỰC HIỆN\n';

function dutiesOf(text: string): readonly unknown[] {
  const read = readPlan(head + text);
  return read.ok
    ? read.value.plan.reportingDuties.map(({ from, to, due, stage }) => [from, to, due?.date ?? null, stage])
    : [];
}

describe('a duty to report', () => {
  it('is one of each term, which the parts behind semicolons share', () => {
    const text = `1. Ủy ban nhân dân các xã, phường
- Báo cáo tiến độ về Chi cục Thủy lợi trước ngày 10/4/2026; báo cáo kết quả đợt 1 trước ngày 20/6/2026, đợt 2 trước ngày 20/9/2026.
2. Chi cục Thủy lợi
- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/9/2026.
`;
    const [from, to] = [['Ủy ban nhân dân các xã, phường'], ['Chi cục Thủy lợi']];
    expect(dutiesOf(text)).toEqual([
      [from, to, '2026-04-10', 1],
      [from, to, '2026-06-20', 1],
      [from, to, '2026-09-20', 1],
      [['Chi cục Thủy lợi'], ['Ủy ban nhân dân tỉnh'], '2026-09-30', 2],
    ]);
  });

  it('is named by the task that it is', () => {
    const read = readPlan(
      `${head}1. Chi cục Thủy lợi\n- Lập bản đồ giếng.\n- Báo cáo Sở Y tế kết quả trước ngày 15/4/2026.\n`,
    );
    const plan = read.ok ? read.value.plan : null;
    expect(plan?.assignments.flatMap(({ tasks }) => tasks.map(({ duty }) => duty))).toEqual([
      null,
      plan?.reportingDuties[0]?.id,
    ]);
  });

  it('is the duty of the body for which the report is drafted', () => {
    const text =
      '1. Chi cục Thủy lợi\n- Tham mưu UBND tỉnh báo cáo Bộ Xây dựng kết quả trước ngày 15/12/2026.\n';
    expect(dutiesOf(text)).toEqual([[['UBND tỉnh'], ['Bộ Xây dựng'], '2026-12-15', 1]]);
  });

  it('names receivers up to the words behind them', () => {
    const text =
      '1. Văn phòng Sở\n- Báo cáo Sở Y tế, Bộ Xây dựng về số giếng đã lấp trước ngày 15/5/2026.\n2. Chi cục Thủy lợi\n- Báo cáo kết quả về Sở Y tế qua thư điện tử trước ngày 20/5/2026.\n';
    expect(dutiesOf(text).map((duty) => (duty as readonly unknown[])[1])).toEqual([
      ['Sở Y tế', 'Bộ Xây dựng'],
      ['Sở Y tế'],
    ]);
  });

  it('has the sender that the heading on reports names once', () => {
    const text = `3. Chế độ báo cáo
a) Các trạm quan trắc báo cáo nhanh về Chi cục Thủy lợi trước ngày 05/3/2026.
b) Báo cáo tổng kết gửi về Sở Y tế trước ngày 15/8/2026.
`;
    expect(dutiesOf(text).map((duty) => (duty as readonly unknown[])[0])).toEqual([
      ['Các trạm quan trắc'],
      ['Các trạm quan trắc'],
    ]);
  });

  it('is one of each term in brackets before the verb', () => {
    const text =
      '1. Các trạm quan trắc\nĐịnh kỳ hằng tháng (trước ngày 25), 6 tháng (trước ngày 10/6) và năm (trước ngày 10/12) báo cáo kết quả về Sở Xây dựng.\n';
    const due = (date: string) => [['Các trạm quan trắc'], ['Sở Xây dựng'], date, 1];
    expect(dutiesOf(text)).toEqual([due('25'), due('06-10'), due('12-10')]);
  });

  it('is of the body, not of its head, and may go to a person', () => {
    const text = `1. Yêu cầu Giám đốc các trạm quan trắc, Chủ tịch UBND các xã, phường báo cáo kết quả về Sở Xây dựng sau 05 ngày kể từ ngày kết thúc.
2. Trạm Thủy văn báo cáo kết quả cho Giám đốc Sở Xây dựng trước ngày 15/5/2026.
`;
    expect(dutiesOf(text)).toEqual([
      [['các trạm quan trắc', 'UBND các xã, phường'], ['Sở Xây dựng'], null, 1],
      [['Trạm Thủy văn'], ['Giám đốc Sở Xây dựng'], '2026-05-15', 1],
    ]);
  });

  it('of a unit that drafts is the duty of the issuer, also behind a semicolon', () => {
    const text =
      '1. Văn phòng Ủy ban theo dõi, đôn đốc; tổng hợp, tham mưu báo cáo Bộ Xây dựng trước ngày 10/6/2026.\n';
    expect(dutiesOf(text)).toEqual([[['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG'], ['Bộ Xây dựng'], '2026-06-10', 1]]);
  });

  it('has a later stage of the body that gathers the reports', () => {
    const text =
      '1. Các trạm quan trắc báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2026 để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026.\n';
    expect(dutiesOf(text)).toEqual([
      [['Các trạm quan trắc'], ['Sở Xây dựng'], '2026-12-10', 1],
      [['Sở Xây dựng'], ['UBND tỉnh'], '2026-12-15', 2],
    ]);
  });

  it('is of the bodies as they are called, unless the plan asks all that it names', () => {
    const text = `1. Sở Xây dựng
- Các cơ quan, đơn vị báo cáo kết quả về Sở Xây dựng trước ngày 10/12/2026.
2. Các đảng ủy trực thuộc; các ban Đảng
- Báo cáo kết quả về Sở Xây dựng trước ngày 20/12/2026.
`;
    expect(dutiesOf(text)).toEqual([
      [['Các cơ quan, đơn vị'], ['Sở Xây dựng'], '2026-12-10', 1],
      [['Các đảng ủy trực thuộc', 'các ban Đảng'], ['Sở Xây dựng'], '2026-12-20', 1],
    ]);
  });

  it('is named once where a report to the same body has a day', () => {
    const text =
      '1. Chi cục Thủy lợi\n- Báo cáo Sở Xây dựng kết quả từng bước; báo cáo tổng kết trước ngày 10/3/2026.\n';
    expect(dutiesOf(text)).toEqual([[['Chi cục Thủy lợi'], ['Sở Xây dựng'], '2026-03-10', 1]]);
  });

  it('is of the bodies behind a label or a preface', () => {
    const text = `1. Chế độ báo cáo
- Báo cáo tuần: Các trạm quan trắc gửi về Sở Xây dựng trước 15 giờ 00 thứ Năm hằng tuần.
2. Kết thúc đợt kiểm kê, các đơn vị gửi báo cáo về Sở Xây dựng trước ngày 05/9/2026.
`;
    expect(dutiesOf(text)).toEqual([
      [['Các trạm quan trắc'], ['Sở Xây dựng'], '4', 1],
      [['các đơn vị'], ['Sở Xây dựng'], '2026-09-05', 1],
    ]);
  });

  it('is of each of two bodies, and not to those behind the report of which another is a part', () => {
    const text = `1. Chi cục Thủy lợi và Trạm Thủy văn
- Báo cáo kết quả về Sở Xây dựng trước ngày 10/5/2026.
- Đưa số giếng vào báo cáo Ủy ban nhân dân tỉnh trước ngày 20/5/2026.
`;
    expect(dutiesOf(text)).toEqual([
      [['Chi cục Thủy lợi', 'Trạm Thủy văn'], ['Sở Xây dựng'], '2026-05-10', 1],
    ]);
  });
});
