import { describe, expect, it } from 'vitest';
import { findDeadlines } from './find-deadlines.ts';

/** `date boundary`, with end and hour where there are any. */
function read(text: string): readonly string[] {
  return findDeadlines(text, { year: 2027 }).map(({ date, boundary, end, time }) =>
    [date, boundary, ...(end ? [`to ${end}`] : []), ...(time ? [`at ${time}`] : [])].join(' '),
  );
}

describe('a date behind a label', () => {
  it.each([
    ['Lễ khai mạc: 8 giờ 30 phút, ngày 12/6/2027 tại sân xã', ['2027-06-12 on at 08:30']],
    ['Vòng loại: ngày 03/5 và ngày 10/5/2027', ['2027-05-03 on', '2027-05-10 on']],
    ['Cấp huyện: dự kiến ngày 14/5/2027', ['2027-05-14 on']],
    ['Đợt 2: tháng 9/2027', ['2027-09 during']],
    ['Chung kết: Tuần 3 - tháng 5/2027', ['2027-05-15 during to 2027-05-21']],
    ['Nộp ảnh: 15/6/2027', ['2027-06-15 on']],
    ['Chấm ảnh: 16-18/6/2027', ['2027-06-16 during to 2027-06-18']],
    ['Thời gian: 02 ngày, 01 và 02/12/2027', ['2027-12-01 on', '2027-12-02 on']],
    ['Hạn gửi danh sách về Phòng: 20/6/2027', ['2027-06-20 by']],
  ])('%j', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each(['Ngày ban hành: 05/6/2027', 'Ngày ký: 05/6/2027', 'Tỷ lệ: 1/2 số hộ', 'Khổ giấy: 21/29'])(
    'of a document or a share is not a deadline: %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('a day behind what takes place', () => {
  it.each([
    ['Các thôn đồng loạt ra quân ngày 06/6/2027.', ['2027-06-06 on']],
    ['Tổ chức hội thi tại nhà văn hóa, sáng ngày 07/6/2027', ['2027-06-07 on']],
    ['Khai mạc ngày 05/6/2027, bế mạc ngày 09/6/2027', ['2027-06-05 on', '2027-06-09 on']],
    ['phát động trong giờ chào cờ ngày 13/9/2027', ['2027-09-13 on']],
    ['quán triệt trong kỳ họp tháng 4/2027', ['2027-04 during']],
    ['Kiểm đếm ngay trong đêm 23/3/2027', ['2027-03-23 on']],
    ['tập trung lúc 6h30 ngày 05/6/2027', ['2027-06-05 on at 06:30']],
    ['gửi trước 4 giờ chiều ngày 20/6/2027', ['2027-06-20 before at 16:00']],
    ['dự kiến trong tháng 10/2027', ['2027-10 during']],
    ['vui chơi vào tối 31/5 hoặc ngày 01/6/2027', ['2027-05-31 on', '2027-06-01 on']],
    ['khai giảng ngày 08/6, bế giảng ngày 08/7/2027', ['2027-06-08 on', '2027-07-08 on']],
    ['phát sóng trong tuần 12 - 18/9/2027', ['2027-09-12 during to 2027-09-18']],
  ])('%j', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each([
    'Tổ chức thực hiện Kế hoạch ngày 05/01/2027',
    'Tổ chức các hoạt động kỷ niệm ngày 26/3',
    'theo kết luận tại cuộc họp ngày 05/6/2027',
    'Huyện đã tổ chức ngày 05/6/2027',
    'trước khi kết thúc ngày 05/7/2027',
    'Công bố Nghị quyết ngày 05/6/2027 của Tỉnh ủy',
  ])('does not count where it is that of something else: %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a date that begins an item', () => {
  it.each([
    ['a) Ngày 16/3/2027 tổ chức đạp xe', ['2027-03-16 on']],
    ['- 20/10/2027: chốt danh sách', ['2027-10-20 on']],
    ['- Ngày 06/10 - 17/10/2027: đăng ký', ['2027-10-06 during to 2027-10-17']],
    ['- Từ 7 giờ 30, ngày thứ Sáu, 20 tháng 11 năm 2027', ['2027-11-20 on at 07:30']],
    ['- Ngày 18/3/2027, Bộ Chính trị ban hành Kết luận', []],
  ])('%j', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('days in brackets', () => {
  it.each([
    ['Trong Tuần lễ (01/7 - 07/7/2027)', ['2027-07-01 during to 2027-07-07']],
    ['Hội thao (tối thứ Bảy 22/5/2027)', ['2027-05-22 on']],
    ['Giai đoạn 1 (tháng 6/2027)', ['2027-06 during']],
    ['Kỷ niệm 70 năm (07/5/1957 - 07/5/2027)', []],
    ['Ngày Đất ngập nước (02/2/2027)', []],
    ['Tuần lễ của ngành (10 - 16/10)', []],
  ])('%j', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('what counts from the edge of a month or from now', () => {
  it.each([
    ['hoàn thành trong nửa đầu tháng 6/2027', ['2027-06-15 by']],
    ['ra quân trong 10 ngày cuối tháng 6/2027', ['2027-06-21 during to 2027-06-30']],
    ['Nhận bài: từ nay đến ngày 15/6/2027', ['2027-06-15 by']],
    ['nộp chậm nhất hết giờ hành chính ngày 05/7/2027', ['2027-07-05 by']],
    ['trực kể từ ngày 01/6/2027 đến hết ngày 30/6/2027', ['2027-06-01 during to 2027-06-30']],
    ['có hiệu lực kể từ ngày 01/6/2027 đến hết ngày 30/6/2027', []],
    ['từ nay đến năm 2030', []],
    ['đến hết tháng 3/2027, dịch đã lan ra ba xã', []],
  ])('%j', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('what words around a month, an event or figures say of it', () => {
  it.each([
    ['tiến hành sơ kết 3 năm vào quý IV/2028', ['2028-Q4 by']],
    ['tổ chức hội chợ vào quý IV/2028', ['2028-Q4 on']],
    ['Diễn tập cấp tỉnh tháng 8/2027; rút kinh nghiệm', ['2027-08 during']],
    ['Diễn tập theo Kế hoạch tháng 8/2027 của Quân khu', []],
    ['xong trước khi khai giảng (05/9/2027)', ['2027-09-05 before']],
    ['có thể sớm hơn nhưng không trước ngày 20/02/2027', []],
    ['ảnh chụp trong khoảng thời gian từ ngày 01/01/2027 đến ngày 31/5/2027', []],
    ['phấn đấu đến 30/6/2027 đạt một nửa', ['2027-06-30 by']],
    ['Đến cuối năm 2027 hoàn thành 05 tuyến đường', ['2027 by']],
  ])('%j', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
