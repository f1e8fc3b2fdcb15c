import { lastDayOf } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { findDeadlines } from './find-deadlines.ts';

describe('the last good day', () => {
  it.each([
    ['trước ngày 10/7/2024', '2024-07-09'],
    ['trước ngày 01/01/2025', '2024-12-31'],
    ['trước 17 giờ 00 ngày 10/7/2024', '2024-07-10'],
    ['chậm nhất ngày 10/7/2024', '2024-07-10'],
    ['đến hết ngày 10/7/2024', '2024-07-10'],
    ['vào ngày 10/7/2024', '2024-07-10'],
    ['trước tháng 7/2024', '2024-06-30'],
    ['trong tháng 02/2024', '2024-02-29'],
    ['hoàn thành trong quý III/2024', '2024-09-30'],
    ['đến hết năm 2024', '2024-12-31'],
    ['từ ngày 01/7/2024 đến ngày 15/7/2024', '2024-07-15'],
    ['từ tháng 10/2025 đến hết tháng 3/2026', '2026-03-31'],
    ['trước ngày 31/7/2023', '2023-07-30'],
  ])('of %j is %s', (text, day) => {
    expect(findDeadlines(text).map(lastDayOf)).toEqual([day]);
  });

  it('is not moved from a Sunday or a holiday', () => {
    expect(findDeadlines('chậm nhất ngày 02/9/2024').map(lastDayOf)).toEqual(['2024-09-02']);
    expect(findDeadlines('chậm nhất ngày 07/7/2024').map(lastDayOf)).toEqual(['2024-07-07']);
  });

  it.each([
    'trước ngày 30/11 hằng năm',
    'trước ngày 20 hằng tháng',
    'trước ngày 10/7',
    'trước ngày 31/6/2024',
  ])('of %j is not known', (text) => {
    expect(findDeadlines(text).map(lastDayOf)).toEqual([null]);
  });
});
