import { describe, expect, it } from 'vitest';
import type { AmountWords } from '../decimal/amount-in-words.ts';
import type { CalendarRow, DeadlineBoundary } from '../index.ts';
import { amountInWords, lastDayOf, parseNumber, sumScaled, workCalendar } from '../index.ts';

const row = { date: '2026-08-25', working: false } as unknown as CalendarRow;
const years: readonly unknown[] = ['2026'];
const deadline = { date: '2024-07-10', quote: 'sau ngày 10/7', span: null };

describe('a wrong value that would be passed over in silence', () => {
  it.each([
    [
      'a boundary',
      () => lastDayOf({ ...deadline, boundary: 'after' as DeadlineBoundary }),
      "got the text \"after\", expected 'before', 'by', 'on' or 'during'",
    ],
    [
      'a year as text',
      () => workCalendar({ confirmedYears: years as readonly number[] }),
      'workCalendar({ confirmedYears, … }) got a list of 1, expected a list of years',
    ],
    [
      'a day off without its source',
      () => workCalendar({ overrides: [row] }),
      'expected a day of the calendar: its date (YYYY-MM-DD), working (true or false) and source',
    ],
    [
      'a word for four',
      () => amountInWords(34, { four: 'bon' } as unknown as AmountWords),
      "amountInWords(…, { four }) got the text \"bon\", expected 'bốn' or 'tư'",
    ],
    [
      'a word for zero tens',
      () => amountInWords(105, { zeroTens: 'le' } as unknown as AmountWords),
      "expected 'linh' or 'lẻ'",
    ],
    [
      'numbers that are not scaled',
      () => sumScaled([0.1, 0.2]),
      'sumScaled([…, value, …]) got 0.1, expected a scaled whole number; write scaledOfNumber(value, scale) for each, and numberOfScaled(sum, scale)',
    ],
    [
      'fewer than no decimals',
      () => parseNumber('1,23', { scale: -1 }),
      'parseNumber(…, { scale }) got -1, expected a number of decimals, 0 to 15',
    ],
  ])('throws: %s', (_, call, sentence) => {
    expect(call).toThrow(sentence);
  });

  it('a sum of what is beyond the safe numbers is still not known', () => {
    expect(sumScaled([2 ** 60, 1])).toBeNull();
    expect(sumScaled([Number.NaN])).toBeNull();
  });
});
