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
});
