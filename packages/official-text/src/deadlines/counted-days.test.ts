import { describe, expect, it } from 'vitest';
import { findDeadlines } from './find-deadlines.ts';

const read = (text: string) =>
  findDeadlines(text).map(({ date, boundary, recurrence }) =>
    [date, boundary, ...(recurrence === undefined ? [] : [recurrence])].join(' '),
  );

describe('days counted from a date', () => {
  it.each([
    ['chậm nhất 05 ngày trước ngày 05/6/2027', ['2027-05-31 by']],
    ['muộn nhất là 10 ngày sau ngày 25/12/2027', ['2028-01-04 by']],
    ['chậm nhất 05 ngày trước ngày 05/6', ['05-31 by']],
    ['trước 03 ngày so với ngày 02/9/2027', ['2027-08-30 by']],
    ['chậm nhất ngày 05/6/2027', ['2027-06-05 by']],
    ['trong vòng 05 ngày kể từ ngày nhận hồ sơ', []],
  ])('%j is %j', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });
});

describe('a day of every month by its place', () => {
  it.each([
    ['họp vào thứ Sáu cuối cùng của tháng', ['5#last on monthly']],
    ['Chủ nhật tuần thứ nhất hằng tháng', ['7#1 on monthly']],
    ['báo cáo vào ngày làm việc cuối cùng của tháng', ['work#last on monthly']],
    ['chốt sổ ngày cuối cùng của tháng', ['31 on monthly']],
    ['gửi chậm nhất ngày mùng 5 hằng tháng', ['05 by monthly']],
    ['trực chợ vào các chiều thứ Sáu', ['5 on weekly']],
    ['báo cáo tháng trước ngày 25', ['25 before monthly']],
    ['vào thứ Sáu cuối cùng của tháng 6/2027', []],
    ['trước ngày 20 của tháng cuối quý', ['03-20 before quarterly']],
  ])('%j is %j', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });
});
