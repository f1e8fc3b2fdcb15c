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

describe('a deadline by a day', () => {
  it.each([
    ['gửi về Sở trước ngày 10/7/2024 để tổng hợp', '2024-07-10 before'],
    ['hoàn thành trước ngày 01 tháng 01 năm 2027.', '2027-01-01 before'],
    ['xong trước 15/7/2024', '2024-07-15 before'],
    ['chậm nhất trước ngày 15/7/2024', '2024-07-15 before'],
    ['chậm nhất ngày 17/12/2024', '2024-12-17 by'],
    ['chậm nhất là ngày 15 tháng 7 năm 2024', '2024-07-15 by'],
    ['muộn nhất vào ngày 15/7/2024', '2024-07-15 by'],
    ['trước hoặc trong ngày 05/6/2024', '2024-06-05 by'],
    ['kéo dài đến hết ngày 31/12/2024', '2024-12-31 by'],
    ['Thời hạn hoàn thành: 30/6/2024', '2024-06-30 by'],
    ['Hạn chót: ngày 05/7/2024', '2024-07-05 by'],
    ['không muộn hơn ngày 05/7/2024', '2024-07-05 by'],
    ['từ nay đến hết ngày 31/12/2024', '2024-12-31 by'],
    ['trước thứ Sáu, ngày 12/7/2024', '2024-07-12 before'],
    ['hạn chót là ngày 05/7/2024', '2024-07-05 by'],
    ['treo cờ vào ngày 05/6/2024', '2024-06-05 on'],
    ['tổ chức trong ngày 05/6/2024', '2024-06-05 on'],
    ['**trước ngày 31/7/2023**', '2023-07-31 before'],
    ['trước ngày 13 tháng 4 năm\n\n2022', '2022-04-13 before'],
    ['TRƯỚC NGÀY 10/7/2024', '2024-07-10 before'],
    ['nộp trước ngày 20/6/25', '2025-06-20 before'],
    ['trước ngày 15 tháng Năm năm 2025', '2025-05-15 before'],
    ['Đến ngày 31/12/2026 hoàn thành kết nối', '2026-12-31 by'],
  ])('%j is %s', (text, deadline) => {
    expect(read(text)).toEqual([deadline]);
    expect(read(text.normalize('NFD'))).toEqual([deadline]);
  });

  it.each([
    ['trước 17 giờ 00 ngày 10/7/2024', '2024-07-10 before at 17:00'],
    ['trước 17h00 ngày 10/7/2024', '2024-07-10 before at 17:00'],
    ['trước 9h ngày 10/7/2024', '2024-07-10 before at 09:00'],
    ['Trước 16 giờ 30 phút, ngày 05/6/2024', '2024-06-05 before at 16:30'],
    ['trước 17h00 thứ Sáu (ngày 12/7/2024)', '2024-07-12 before at 17:00'],
    ['chậm nhất 11h30 ngày 05/6/2024', '2024-06-05 by at 11:30'],
  ])('%j names the hour', (text, deadline) => {
    expect(read(text)).toEqual([deadline]);
  });

  it.each([
    ['trong các ngày 05 và 06/6/2024', ['2024-06-05 on', '2024-06-06 on']],
    ['họp các ngày 05, 06 và 07/6/2024', ['2024-06-05 on', '2024-06-06 on', '2024-06-07 on']],
    ['họp các ngày trong tuần', []],
    ['đến ngày 31/12/2026 đã có 5 xã', []],
    ['trong tháng Sáu năm 2025', ['2025-06 during']],
    ['mỗi tháng hai lần', []],
  ])('%j are %j', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  it.each([
    ['trước 19h00 hằng ngày', ['19:00 before at 19:00 daily']],
    ['trước 10h00 và trước 16h30 hằng ngày', ['10:00 before at 10:00 daily', '16:30 before at 16:30 daily']],
    ['báo cáo hằng ngày', []],
    ['trước 19h00 và sau 21h00', []],
  ])('%j comes back every day: %j', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  it.each([
    ['trước ngày 05 và 20 hằng tháng', ['05 before monthly', '20 before monthly']],
    ['vào ngày 05, 15 và ngày 25 hằng tháng', ['05 on monthly', '15 on monthly', '25 on monthly']],
    ['trước ngày 05 và 20 cây', []],
  ])('%j comes back every month: %j', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  it('keeps a day that the calendar lacks and a year that is past', () => {
    expect(read('trước ngày 31/6/2024')).toEqual(['2024-06-31 before']);
    expect(read('trước ngày 31/7/2023', 2024)).toEqual(['2023-07-31 before']);
  });

  it('quotes the phrase as it stands in the source', () => {
    const text = 'Báo cáo gửi **trước ngày\n10/7/2024** để tổng hợp.';
    const [deadline] = findDeadlines(text);
    expect(deadline?.quote).toBe('trước ngày\n10/7/2024');
    expect(text.slice(deadline?.span?.start, deadline?.span?.end)).toBe(deadline?.quote);
  });
});

describe('a deadline by a month, quarter or year', () => {
  it.each([
    ['hoàn thành trong tháng 11/2025', '2025-11 by'],
    ['hoàn thành trong quý IV/2025', '2025-Q4 by'],
    ['hoàn thành trong năm 2025', '2025 by'],
    ['hoàn thành việc rà soát trong Quý I/2026', '2026-Q1 by'],
    ['mục tiêu đến hết năm 2026', '2026 by'],
    ['trong tháng 7/2024', '2024-07 during'],
    ['trước tháng 7/2024', '2024-07 before'],
    ['tổng kết vào tháng 4 năm 2026', '2026-04 on'],
    ['Hoàn thành: Quý IV/2025', '2025-Q4 by'],
    ['Thời gian hoàn thành: trong tháng 12/2025', '2025-12 by'],
    ['Thời gian hoàn thành: Tháng 12/2025.', '2025-12 by'],
    ['Thời gian hoàn thành: Tháng 11 - 12/2025.', '2025-11 during to 2025-12'],
    ['Thời gian thực hiện: Quý IV năm 2025 và các năm tiếp theo', '2025-Q4 during'],
    ['Chủ trì |\nQuý III Năm 2026\n|', '2026-Q3 during'],
    ['|\nQuý IV/2025- Quý II/2026\n|', '2025-Q4 during to 2026-Q2'],
    ['| Quý III - IV/2026 |', '2026-Q3 during to 2026-Q4'],
    ['hoàn thành trong 6 tháng đầu năm 2026', '2026-06 by'],
    ['Thời gian: 6 tháng cuối năm 2026', '2026-07 during to 2026-12'],
    ['vào cuối quý IV/2026', '2026-12-31 on'],
  ])('%j is %s', (text, deadline) => {
    expect(read(text)).toEqual([deadline]);
  });
});

describe('a list whose word stands once', () => {
  it.each([
    ['Thời gian: Quý II, III/2026', ['2026-Q2 during', '2026-Q3 during']],
    ['hoàn thành trong tháng 5, 6 và 7 năm 2026', ['2026-05 by', '2026-06 by', '2026-07 by']],
    ['trong tháng 5 và 6 cuộc họp năm 2026', ['05 during']],
  ])('%j is %j', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });
});

describe('a stretch of days', () => {
  it.each([
    ['từ ngày 10/5/2026 đến hết ngày 14/5/2026', '2026-05-10 during to 2026-05-14'],
    ['từ ngày 01 đến ngày 30 tháng 6 năm 2024', '2024-06-01 during to 2024-06-30'],
    ['Từ ngày 01-15/6/2024', '2024-06-01 during to 2024-06-15'],
    ['từ 15/11 đến 20/01/2026', '2025-11-15 during to 2026-01-20'],
    ['từ tháng 10 năm 2025 đến hết tháng 3 năm 2026', '2025-10 during to 2026-03'],
    ['từ tháng 10/2025 đến tháng 3', '2025-10 during to 2026-03'],
    ['Từ năm 2025 đến hết năm 2030', '2025 during to 2030'],
  ])('%j is %s', (text, deadline) => {
    expect(read(text)).toEqual([deadline]);
  });
});

describe('two dates in one phrase', () => {
  it.each([
    ['trước ngày 10/7 và ngày 10/12/2024', ['2024-07-10 before', '2024-12-10 before']],
    ['trong tháng 5 và tháng 6 năm 2024', ['2024-05 during', '2024-06 during']],
    ['trước ngày 15/6, 15/12 hằng năm', ['06-15 before yearly', '12-15 before yearly']],
    [
      'trước các ngày 15/3, 15/6 và 15/9/2024',
      ['2024-03-15 before', '2024-06-15 before', '2024-09-15 before'],
    ],
    ['trước ngày 10/6/2024 và trước ngày 10/12/2024', ['2024-06-10 before', '2024-12-10 before']],
  ])('%j is %j', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  it('are not joined over a comma to an event', () => {
    expect(read('trước ngày 10/7/2024, ngày 12/7/2024 tổ chức họp')).toEqual(['2024-07-10 before']);
  });
});

describe('what recurs', () => {
  it.each([
    ['định kỳ trước ngày 30/11 hằng năm', '11-30 before yearly'],
    ['định kỳ trước ngày 30 tháng 11 hàng năm', '11-30 before yearly'],
    ['Định kỳ hằng năm (trước ngày 15 tháng 12) báo cáo kết quả', '12-15 before yearly'],
    ['định kỳ hàng năm báo cáo về Sở chậm nhất ngày 17 tháng 12', '12-17 by yearly'],
    ['báo cáo định kỳ trước ngày 20/11', '11-20 before yearly'],
    ['trước ngày 20 hằng tháng', '20 before monthly'],
    ['chậm nhất ngày 25 hàng tháng', '25 by monthly'],
    ['trước ngày 15 tháng cuối quý', '03-15 before quarterly'],
    ['trước ngày 25 tháng cuối cùng của quý', '03-25 before quarterly'],
    ['trước ngày 20 của tháng đầu mỗi quý', '01-20 before quarterly'],
    ['trước thứ Sáu hằng tuần', '5 before weekly'],
    ['vào Chủ nhật hằng tuần', '7 on weekly'],
    ['hằng tháng báo cáo Sở trước ngày 25', '25 before monthly'],
    ['trước ngày 05 của tháng sau', '05 before monthly'],
    ['hằng tuần gửi báo cáo chậm nhất thứ 6', '5 by weekly'],
    ['vào tháng 12 hằng năm', '12 on yearly'],
  ])('%j is %s', (text, deadline) => {
    expect(read(text)).toEqual([deadline]);
    expect(read(text, 2024)).toEqual([deadline]);
  });

  it('ends with its sentence', () => {
    expect(read('Báo cáo định kỳ theo quy định. Gửi kết quả trước ngày 20/11.')).toEqual(['11-20 before']);
  });
});

describe('a date without a year', () => {
  it('takes the year that is given, and else stays as it is', () => {
    expect(read('trước ngày 10/7', 2024)).toEqual(['2024-07-10 before']);
    expect(read('trước ngày 10/7')).toEqual(['07-10 before']);
    expect(read('trước tháng 7', 2024)).toEqual(['2024-07 before']);
  });
});

describe('a week of a month', () => {
  it.each([
    ['ra quân trong tuần đầu tháng 6/2026', '2026-06-01 during to 2026-06-07'],
    ['tổ chức vào tuần thứ hai của tháng 4 năm 2026', '2026-04-08 during to 2026-04-14'],
    ['dự kiến tuần thứ 3 tháng 9/2026', '2026-09-15 during to 2026-09-21'],
    ['trong tuần cuối tháng 02/2028', '2028-02-23 during to 2028-02-29'],
    ['trong tuần thứ năm của tháng 3/2026', '2026-03-29 during to 2026-03-31'],
    ['hoàn thành việc dọn cống trong tuần đầu tháng 6/2026', '2026-06-07 by'],
    ['trước tuần cuối tháng 6/2026', '2026-06-24 before'],
    ['Thời gian: tuần đầu tháng 6', '06-01 during to 06-07'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });

  it('of every year names an observance', () => {
    expect(read('Chiến dịch diễn ra vào tuần thứ 3 của tháng 9 hằng năm')).toEqual([]);
    expect(read('trong tuần thứ năm của tháng 02/2026')).toEqual([]);
  });
});

describe('the day on which something takes place', () => {
  it.each([
    ['Lễ phát động: sáng thứ Sáu, ngày 05/6/2026 tại chợ xã', '2026-06-05 on'],
    ['Khai mạc 7h00, Chủ nhật, ngày 20/9/2026', '2026-09-20 on at 07:00'],
    ['gửi bài trước thứ Sáu ngày 19/6/2026', '2026-06-19 before'],
    ['Thời gian: từ 7h 30 đến 9h30 ngày 21/9/2026', '2026-09-21 on at 07:30'],
    ['từ thứ Hai, ngày 01/6 đến thứ Sáu, ngày 05/6/2026', '2026-06-01 during to 2026-06-05'],
    ['- Ngày 12/9/2026: họp Ban Tổ chức', '2026-09-12 on'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });

  it('is each of the days that open a line of a schedule', () => {
    expect(read('Lịch:\n- Ngày 19 và 20/9/2026: ra quân')).toEqual(['2026-09-19 on', '2026-09-20 on']);
    expect(read('Ngày 19/9/2026 có mưa')).toEqual([]);
  });
});

describe('no deadline', () => {
  it.each([
    'Công văn số 2964/BTNMT-TTTT ngày 09 tháng 5 năm 2024 của Bộ',
    '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 03/01/2024)',
    'Luật Đất đai có hiệu lực từ ngày 01/7/2024',
    'có hiệu lực từ ngày 01/7/2024 đến hết ngày 30/6/2025',
    'đến năm 2030, tầm nhìn đến năm 2050',
    'giai đoạn từ năm 2021 đến năm 2025',
    'trong thời hạn 10 ngày kể từ ngày nhận được Kế hoạch này',
    'tính đến hết ngày 30/6/2024 toàn tỉnh có 19 xã',
    'Từ ngày 15/11 đến ngày 20/11/2025 đã xảy ra mưa lớn',
    'Từ tháng 11/2025 đến khi kết thúc kiểm kê',
    'cao điểm từ cuối tháng 5 đến kết thúc tháng 6 năm 2024',
    'hoàn thành 5/6 chỉ tiêu, trước mắt 3/4 số xã',
    'các nhiệm vụ triển khai trong năm 2025',
    'báo cáo định kỳ hằng năm theo quy định',
    'kỳ báo cáo từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 12 của kỳ báo cáo',
    'Lễ phát động (05/6)',
    'trước ngày lễ',
    '',
  ])('%j', (text) => {
    expect(read(text)).toEqual([]);
  });
});
