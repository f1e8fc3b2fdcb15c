import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

describe('findDates', () => {
  it.each([
    [
      'Ngày Môi trường thế giới (05/6) và cao điểm từ cuối tháng 5 đến kết thúc tháng 6 năm 2024',
      ['06-05', '05-31', '2024-06'],
    ],
    ['đạt 46/46 điểm, khoảng 2/3 số hộ', []],
    ['Nghị quyết số 163/2024/QH15 ngày 27 tháng 11 năm 2025', ['2025-11-27']],
    ['giai đoạn 2021-2030, đến năm 2030', ['2030']],
    ['từ ngày 15/11 đến 20/11/2025', ['11-15', '2025-11-20']],
    ['ngày   tháng 5 năm 2024', ['2024-05']],
    ['6 tháng đầu năm 2025', ['2025']],
    ['tài khoản 10/7/2024/12', []],
  ])('in %j finds %j', (text, dates) => {
    expect(findDates(text).map(({ date }) => date)).toEqual(dates);
  });

  it('keeps the numbers of a day that the calendar lacks, and says so', () => {
    expect(findDates('trước ngày 31/6/2024')).toMatchObject([{ date: '2024-06-31', exists: false }]);
    expect(findDates('trước ngày 30/6/2024')).toMatchObject([{ date: '2024-06-30', exists: true }]);
  });

  it('points at the words in the source, whatever its Unicode form', () => {
    const text = 'Hà Nội, ngày 09 tháng 5 năm 2024 của Bộ'.normalize('NFD');
    const [mention] = findDates(text);
    expect(mention?.raw.normalize('NFC')).toBe('ngày 09 tháng 5 năm 2024');
    expect(text.slice(mention?.span.start, mention?.span.end)).toBe(mention?.raw);
  });

  it('completes dates without a year only where one is given', () => {
    expect(findDates('(05/6)')).toMatchObject([{ date: '06-05', yearless: true }]);
    expect(findDates('(05/6)', { year: 2024 })).toMatchObject([{ date: '2024-06-05', yearless: false }]);
  });
});
