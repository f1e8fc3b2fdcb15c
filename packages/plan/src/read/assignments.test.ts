import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

function bodiesOf(items: string): readonly string[] {
  const read = readPlan(
    `KẾ HOẠCH\nTổng vệ sinh trường học\n\nI. NỘI DUNG\nDọn vệ sinh.\n\nII. PHÂN CÔNG\n${items}`,
  );
  return read.ok ? read.value.plan.assignments.map(({ organization }) => organization) : [];
}

describe('who is given tasks under a heading of the organising section', () => {
  it('is whom the heading names, where most of its neighbours name bodies', () => {
    const items = `1. Tổ Văn phòng
- Chuẩn bị dụng cụ.
2. Giáo viên chủ nhiệm
- Chia nhóm học sinh.
3. Bảo vệ, lao công
- Mở cổng trước 6 giờ 30.`;
    expect(bodiesOf(items)).toEqual(['Tổ Văn phòng', 'Giáo viên chủ nhiệm', 'Bảo vệ, lao công']);
  });

  it('is whom a bullet names alone between those of tasks', () => {
    const items = '* Phòng Y tế\n- Tập huấn cho giáo viên.\n- Cấp thuốc.\n* Trạm Thú y\n- Phun thuốc.';
    expect(bodiesOf(items)).toEqual(['Phòng Y tế', 'Trạm Thú y']);
    expect(bodiesOf('Thành phần mời:\n- Phòng Y tế\n- Trạm Thú y\n- Hội Nông dân')).toEqual([]);
  });

  it('is nobody under a heading of what is done', () => {
    const items = `1. Tổ Văn phòng
- Chuẩn bị dụng cụ.
2. Giáo viên chủ nhiệm
- Chia nhóm học sinh.
3. Công tác kiểm tra
- Chấm điểm từng lớp.
4. Tổng kết
- Khen thưởng lớp tốt.`;
    expect(bodiesOf(items)).toEqual(['Tổ Văn phòng', 'Giáo viên chủ nhiệm']);
  });

  it('is the body, without what it does and who acts for it', () => {
    const items = `1. Bộ Chỉ huy quân sự tỉnh chỉ đạo lực lượng Bộ đội Biên phòng: Tuần tra bờ biển.
2. Sở Tài chính chủ trì, phối hợp các sở, ban, ngành
- Bố trí kinh phí.
3. Ban Giám hiệu (đồng chí Lê Văn Ba – Phó Hiệu trưởng được phân công phụ trách)
- Kiểm tra từng lớp.
4. Phòng Kế hoạch tổng hợp
- Lập danh sách.`;
    expect(bodiesOf(items)).toEqual([
      'Bộ Chỉ huy quân sự tỉnh',
      'Sở Tài chính',
      'Ban Giám hiệu',
      'Phòng Kế hoạch tổng hợp',
    ]);
  });

  it('is whom the words "đối với" turn to, whatever the name', () => {
    const items = `1. Đối với Ban Giám hiệu
- Kiểm tra từng lớp.
2. Đối với đội ngũ giáo viên
- Chia nhóm học sinh.
3. Đối với Tổ Văn phòng
- Chuẩn bị dụng cụ.`;
    expect(bodiesOf(items)).toEqual(['Ban Giám hiệu', 'đội ngũ giáo viên', 'Tổ Văn phòng']);
  });

  it('is named under a heading on money too, and not under one on who takes part', () => {
    const money = `1. Hỗ trợ kinh phí cho công tác vệ sinh
1.1. Sở Tài chính
- Bố trí dự toán.
1.2. Sở Y tế
- Cấp hóa chất.`;
    expect(bodiesOf(money)).toEqual(['Sở Tài chính', 'Sở Y tế']);
    const read = readPlan(
      'KẾ HOẠCH\nTổng vệ sinh trường học\n\nI. THÀNH PHẦN\n1. Sở Y tế\n- Đại diện lãnh đạo.\n2. Phòng Y tế\n- Hai cán bộ.\n\nII. NỘI DUNG\nDọn vệ sinh.',
    );
    expect(read.ok && read.value.plan.assignments).toEqual([]);
  });

  it('is whom lines of their own name over paragraphs', () => {
    const items = `Tổ Văn phòng
Chuẩn bị dụng cụ.
Mở cổng trước 6 giờ 30.
Tổ chức Đoàn thanh niên
Chia nhóm học sinh.
Chế độ báo cáo
Gửi kết quả mỗi tuần.`;
    expect(bodiesOf(items)).toEqual(['Tổ Văn phòng', 'Tổ chức Đoàn thanh niên']);
    expect(bodiesOf('Tổ Văn phòng\nChuẩn bị dụng cụ.\nDọn sân trước khi học sinh đến.')).toEqual([]);
  });

  it('is whom a paragraph turns to behind the words on which it rests', () => {
    const items = 'Căn cứ Kế hoạch này, đề nghị các tổ chuyên môn dọn vệ sinh phòng học.';
    expect(bodiesOf(items)).toEqual(['các tổ chuyên môn']);
  });
});
