import { describe, expect, it } from 'vitest';
import { findCitations } from './citations/find-citations.ts';
import { findDates } from './dates/find-dates.ts';
import { findDeadlines } from './deadlines/find-deadlines.ts';

/** At this size a scanner that takes quadratic time runs for minutes, past the limit of a test. */
const size = 150_000;

describe.each([
  '1',
  '(',
  '1/',
  '12-',
  'trước ngày ',
  'từ ngày 1 đến ',
  'trước ngày 10/7, ',
  'hằng tháng trước ngày ',
  'Thời gian a b c d ',
  'Luật ',
  'Luật A ',
  'số 1/KH-UB của ',
  '1/AAAAAAAAAAAAAAAAAAAAAAAA-',
  'A',
  '\n',
  'trước\u0301\u0323',
  '\u0301\u0323',
  '**',
])('a hundred and fifty thousand characters of %j', (unit) => {
  const text = unit.repeat(size / unit.length);

  it.each([
    ['dates', findDates],
    ['deadlines', findDeadlines],
    ['citations', findCitations],
  ] as const)('are searched for %s in linear time', (_, find) => {
    expect(Array.isArray(find(text))).toBe(true);
  });
});
