import { describe, expect, it } from 'vitest';
import { findDeadlines } from './find-deadlines.ts';

/** `date boundary`, with end, hour and recurrence where there are any. */
function read(text: string, year?: number): readonly string[] {
  return findDeadlines(text, year === undefined ? {} : { year }).map(
    ({ date, boundary, end, time, recurrence }) =>
      [
        date,
        boundary,
        ...(end ? [`to ${end}`] : []),
        ...(time ? [`at ${time}`] : []),
        ...(recurrence ? [recurrence] : []),
      ].join(' '),
  );
}

describe('what unseen plans write', () => {
  it.each([
    ['nộp hồ sơ vào hoặc trước ngày 12/4/2027', ['2027-04-12 by']],
    ['xóa nhà tạm dứt điểm trước năm 2029', ['2029 before']],
    ['các bể chứa xây trước năm 2019', []],
    ['nghiệm thu chậm nhất ngày09/3/2027', ['2027-03-09 by']],
    ['Hạn cuối mùng 8/3/2027', ['2027-03-08 by']],
    ['Thời gian: Quí II/2027', ['2027-Q2 during']],
    ['Lễ giỗ tổ: sáng 12/4/2027, tại đình', ['2027-04-12 on']],
    ['dọn kênh mương chiều thứ Bảy 17/4', ['2027-04-17 on']],
    ['tính đến sáng ngày 12/4/2027', []],
    ['Đón đoàn 6 giờ 45 ngày 20/5/2027 tại bến xe', ['2027-05-20 on at 06:45']],
    ['19 giờ 00 - 21 giờ 30, thứ Năm ngày 20/5/2027', ['2027-05-20 on at 19:00']],
    ['kiểm kê tại thời điểm 0h00 ngày 01/7/2027', []],
    ['cổng đăng ký mở đến 22 giờ 00 phút ngày 03/5/2027', ['2027-05-03 by at 22:00']],
    ['Đến 7h00 ngày 03/5/2027, mực nước đang lên', []],
    ['bồi dưỡng đợt 1 ngày 06/4/2027, đợt 2 tháng 8/2027', ['2027-04-06 on', '2027-08 during']],
    ['nhập học 02-03/8/2027 theo danh sách', ['2027-08-02 during to 2027-08-03']],
    ['Vụ Hè Thu: 10/4-25/4/2027', ['2027-04-10 during to 2027-04-25']],
    ['từ tháng 11/2026 đến quý II/2027', ['2026-11 during to 2027-Q2']],
    ['Từ ngày 05/4/2027 (thứ Hai) đến ngày 09/4/2027 (thứ Sáu)', ['2027-04-05 during to 2027-04-09']],
    ['từ tháng 5 đến tháng 11 hằng năm', ['05 during to 11 yearly']],
    ['hưởng ứng Ngày Nước thế giới 22/3 hằng năm', ['03-22 on yearly']],
    ['Ngày Sách (21/4) hằng năm', ['04-21 on yearly']],
    ['công khai quyết toán trong tháng 9/2027', ['2027-09 by']],
    ['Trong tháng 9/2027, tổ chức tập huấn', ['2027-09 during']],
    ['nộp bảng kê về Phòng Kinh tế trong ngày 04/5/2027', ['2027-05-04 by']],
    [
      'cấp phát chậm nhất ngày 10/3/2027 (đợt 1) và ngày 10/9/2027 (đợt 2)',
      ['2027-03-10 by', '2027-09-10 by'],
    ],
    ['Thời gian: từ tháng 3 đến tháng 8 hằng năm', ['03 during to 08 yearly']],
    ['báo cáo Sở 10/6 (6 tháng) và 05/12 (năm)', ['2027-06-10 by', '2027-12-05 by']],
    ['- Ngày hội đọc sách: 21/4.', ['2027-04-21 on']],
    ['- Hội trường: 12/15 chỗ; tỷ lệ: 04/5.', []],
    ['di dời hết các hộ đến cuối năm 2027', ['2027 by']],
    ['di dời hết các hộ đến cuối tháng 8/2027', ['2027-08 by']],
    ['xong toàn bộ đến hết năm.', ['2027-12-31 by']],
    ['thu đến hết năm 46 tỷ đồng', []],
    ['nạo vét từ đầu tháng 7 đến cuối tháng 9/2027', ['2027-07 during to 2027-09']],
    [
      'Đợt I (tháng 3 - 4), đợt II (tháng 9 - 10)',
      ['2027-03 during to 2027-04', '2027-09 during to 2027-10'],
    ],
    ['trước Ngày hội đọc sách (21/4/2027)', ['2027-04-21 before']],
    ['nhân Ngày hội đọc sách (21/4)', []],
    ['Thời hạn: Quý I (khảo sát), Quý IV (thi công)', ['2027-Q1 by', '2027-Q4 by']],
    ['Phúc tra sạp hàng ngày 11/9 và ngày 12/9/2027', ['2027-09-11 on', '2027-09-12 on']],
    ['Ngày 08/11 và ngày 09/11/2027, tại chợ xã', ['2027-11-08 on', '2027-11-09 on']],
    ['Thực hiện Luật Chợ ngày 11/9/2026', []],
    ['Tiểu thương đã ký cam kết ngày 11/9/2027', []],
    ['tính đến cuối năm 2027', []],
    ['lắp thêm 12 trạm quan trắc trong năm 2028.', ['2028 by']],
    ['các hoạt động trong năm 2027, nguồn lực', []],
    ['Học sinh tựu trường ngày 23/8', ['2027-08-23 on']],
    ['độ mặn 11-12/5 mẫu, năm học 2026 - 2027', []],
  ])('%j is %j', (text, deadlines) => {
    expect(read(text, 2027)).toEqual(deadlines);
  });
});
