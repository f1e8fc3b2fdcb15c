import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

/** `date boundary` of every deadline of a plan with a table, in order. */
function read(table: string): readonly string[] {
  const text = `ỦY BAN NHÂN DÂN XÃ TÂN AN
Số: 12/KH-UBND
Tân An, ngày 05 tháng 01 năm 2027

KẾ HOẠCH
Cải tạo chợ xã năm 2027

I. PHÂN CÔNG
Các đơn vị thực hiện theo bảng sau:
${table}

II. KINH PHÍ
Ngân sách xã.
`;
  const result = readPlan(text);
  if (!result.ok) throw new Error('no plan');
  return result.value.plan.deadlines.map(({ date, boundary, end }) =>
    [date, boundary, ...(end === undefined ? [] : [`to ${end}`])].join(' '),
  );
}

describe('the term of a row', () => {
  it('is read by the heading of its column', () => {
    expect(
      read(`TT | Việc | Đơn vị chủ trì | Thời gian hoàn thành
1 | Khảo sát sạp hàng | Phòng Kinh tế | 28/02/2027
2 | Lập dự toán | Phòng Kinh tế | Tháng 3/2027
3 | Thi công mái chợ | Ban Quản lý dự án | Đến 31/8/2027
4 | Bàn giao | Ban Quản lý chợ | Quý III, IV/2027, 2028`),
    ).toEqual(['2027-02-28 by', '2027-03 by', '2027-08-31 by', '2027-Q3 by', '2027-Q4 by', '2028 by']);
  });

  it('belongs to headings that stand before a group of rows', () => {
    expect(
      read(`STT | Việc | Đơn vị chủ trì | Thời hạn
I | CHUẨN BỊ
1 | Khảo sát sạp hàng | Phòng Kinh tế | 28/02/2027
2 | Lập dự toán | Phòng Kinh tế | 2027
II | THI CÔNG
3 | Dựng mái | Ban Quản lý dự án | Tháng 5/2027
4 | Lát nền | Ban Quản lý dự án | Tháng 6/2027`),
    ).toEqual(['2027-02-28 by', '2027 by', '2027-05 by', '2027-06 by']);
  });

  it('is read where every cell stands on its own line', () => {
    expect(
      read(`TT

Việc

Đơn vị chủ trì

Thời gian thực hiện

1

Khảo sát sạp hàng

Phòng Kinh tế

28/02/2027

2

Dựng mái

Ban Quản lý dự án

Quý II/2027`),
    ).toEqual(['2027-02-28 on', '2027-Q2 during']);
  });

  it('is each day of a programme once', () => {
    expect(
      read(`Ngày | Buổi | Nội dung
15/9/2027 | Sáng | Dọn sạp
15/9/2027 | Chiều | Chuyển hàng lúc 14 giờ 00
16/9/2027 | Sáng | Khai trương`),
    ).toEqual(['2027-09-15 on', '2027-09-16 on']);
  });

  it('is not a number of days, a school year, a count, or the year of the plan', () => {
    expect(
      read(`TT | Việc | Đơn vị chủ trì | Thời gian
1 | Khảo sát sạp hàng | Phòng Kinh tế | 02 ngày
2 | Dạy nghề | Trường nghề | Năm học 2027 - 2028
3 | Trực chợ | Tổ bảo vệ | 24/7
4 | Thu phí | Ban Quản lý chợ | 2027`),
    ).toEqual([]);
  });

  it('is another one where the next row says the same day otherwise', () => {
    expect(
      read(`STT | Việc | Đơn vị chủ trì | Thời gian
1 | Khảo sát sạp hàng | Phòng Kinh tế | Trước ngày 28/02/2027
2 | Họp tiểu thương | Phòng Kinh tế | Ngày 28/02/2027
3 | Phát tờ rơi | Hội Phụ nữ xã | Ngày 28/02/2027`),
    ).toEqual(['2027-02-28 before', '2027-02-28 on']);
  });
});
