import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from './civil-date.ts';
import { addDays } from './civil-date.ts';
import { formatDate } from './format-date.ts';
import { parseDate } from './parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['ngày 09 tháng 5 năm 2024', '2024-05-09', 'day'],
    ['Ngày 9 tháng 5, năm 2024', '2024-05-09', 'day'],
    ['01/7/2024', '2024-07-01', 'day'],
    ['ngày 01/07/2024.', '2024-07-01', 'day'],
    ['31-7-2024', '2024-07-31', 'day'],
    ['31.7.2024', '2024-07-31', 'day'],
    ['2024-07-31', '2024-07-31', 'day'],
    ['13 tháng 4 năm\n\n2022', '2022-04-13', 'day'],
    ['05/6 năm 2024', '2024-06-05', 'day'],
    ['NGÀY 01 THÁNG 01 NĂM 2026', '2026-01-01', 'day'],
    ['29/02/2024', '2024-02-29', 'day'],
    ['tháng 5 năm 2024', '2024-05', 'month'],
    ['tháng 5/2024', '2024-05', 'month'],
    ['5/2024', '2024-05', 'month'],
    ['ngày    tháng 5 năm 2024', '2024-05', 'month'],
    ['ngày ..... tháng 5 năm 2024', '2024-05', 'month'],
    ['quý IV/2025', '2025-Q4', 'quarter'],
    ['Quý III Năm 2026', '2026-Q3', 'quarter'],
    ['Quý 1 năm 2026', '2026-Q1', 'quarter'],
    ['năm 2025', '2025', 'year'],
    ['2025', '2025', 'year'],
  ])('reads %j as %s', (text, date, precision) => {
    expect(parseDate(text)).toEqual({ date, precision, raw: text.trim() });
    expect(parseDate(text.normalize('NFD'))).toMatchObject({ date, precision });
  });

  it.each([
    ['05 tháng 6', '2024-06-05'],
    ['05/6', '2024-06-05'],
    ['(5/6)', '2024-06-05'],
    ['ngày 2-9', '2024-09-02'],
    ['tháng 5', '2024-05'],
    ['quý II', '2024-Q2'],
  ])('completes %s with the year that is given, and reads nothing without one', (text, date) => {
    expect(parseDate(text, { year: 2024 })?.date).toBe(date);
    expect(parseDate(text)).toBeNull();
  });

  it('keeps the year that a text names', () => {
    expect(parseDate('31/7/2023', { year: 2024 })?.date).toBe('2023-07-31');
  });

  it.each([
    ['đầu tháng 5/2024', '2024-05-01'],
    ['giữa tháng 5 năm 2024', '2024-05-15'],
    ['cuối tháng 02/2024', '2024-02-29'],
    ['cuối năm 2025', '2025-12-31'],
    ['giữa năm 2025', '2025-06-30'],
    ['đầu năm 2025', '2025-01-01'],
  ])('reads %s as %s by article 146 and marks it fuzzy', (text, date) => {
    expect(parseDate(text)).toEqual({ date, precision: 'day', fuzzy: true, raw: text });
  });

  it.each([
    '31/6/2024',
    '29/02/2023',
    '32/5/2024',
    '10/13/2024',
    '00/5/2024',
    'quý 5/2025',
    'tháng 13/2024',
    '10/7/24',
  ])('does not read %s, which the calendar lacks or leaves open', (text) => {
    expect(parseDate(text, { year: 2024 })).toBeNull();
  });

  it.each([
    '',
    'ngày',
    'Công văn ngày 09 tháng 5 năm 2024',
    '10/7/2024 và 12/7/2024',
    '1/2/3',
    'năm 20245',
    '163/2024',
  ])('does not take %j for a date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('gives back what formatDate writes', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
    fc.assert(
      fc.property(day, fc.constantFrom('long', 'short'), (date: CivilDate, style) => {
        expect(parseDate(formatDate(date, style))?.date).toBe(date);
        expect(parseDate(formatDate(date.slice(0, 7) as CivilDate, style))?.date).toBe(date.slice(0, 7));
      }),
    );
  });
});
