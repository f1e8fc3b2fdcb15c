import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../dates/civil-date.ts';
import { addDays, weekdayOf } from '../dates/civil-date.ts';
import { MisuseError } from '../findings/misuse-error.ts';
import { vietnamHolidays } from './holidays/vietnam.ts';
import type { Period } from './working-calendar.ts';
import { workCalendar } from './working-calendar.ts';

const calendar = workCalendar();

describe('working days', () => {
  it.each<[CivilDate, boolean, string]>([
    ['2024-07-09', true, 'a Tuesday'],
    ['2024-07-06', false, 'a Saturday'],
    ['2024-02-08', false, 'Tết begins on 8 February'],
    ['2024-02-14', false, 'Tết ends on 14 February'],
    ['2024-02-15', true, 'work begins again'],
    ['2024-04-29', false, 'swapped'],
    ['2024-05-04', true, 'a Saturday worked for 29 April'],
    ['2025-05-02', false, 'swapped'],
    ['2025-09-01', false, 'the second National Day'],
    ['2026-04-27', false, 'in lieu of Sunday 26 April'],
    ['2026-08-22', true, 'a Saturday worked for 31 August'],
    ['2026-11-24', false, 'Vietnam Culture Day'],
    ['2027-05-03', false, 'in lieu of Saturday 1 May'],
  ])('%s: %s (%s)', (date, working) => {
    expect(calendar.isWorkingDay(date)).toBe(working);
  });

  it('are counted from the day after, backwards too', () => {
    expect(calendar.addWorkingDays('2026-04-28', 2)).toBe('2026-05-04');
    expect(calendar.addWorkingDays('2026-05-04', -1)).toBe('2026-04-29');
    expect(calendar.addWorkingDays('2026-05-02', 0)).toBe('2026-05-02');
  });

  it('go with an agency’s own days', () => {
    const own = workCalendar({ overrides: [{ date: '2024-07-09', working: false, source: 'own notice' }] });
    expect(own.isWorkingDay('2024-07-09')).toBe(false);
    expect(own.addWorkingDays('2024-07-08', 1)).toBe('2024-07-10');
    expect(own.rows('2024-07-01', '2024-07-31')).toEqual([
      { date: '2024-07-09', working: false, source: 'own notice' },
    ]);
  });
});

describe('periods of the Civil Code', () => {
  it.each<[CivilDate, Period, CivilDate, string]>([
    ['2026-04-28', { workingDays: 2 }, '2026-05-04', 'holidays and a weekend between'],
    ['2026-08-29', { days: 5 }, '2026-09-03', 'holidays inside count'],
    ['2027-01-31', { months: 1 }, '2027-03-01', '28 February is a Sunday'],
    ['2024-01-31', { months: 1 }, '2024-02-29', 'the last day of a shorter month'],
    ['2024-07-01', { weeks: 2 }, '2024-07-15', 'the same weekday'],
    ['2024-02-29', { years: 1 }, '2025-02-28', '29 February'],
    ['2024-06-05', { years: 1 }, '2025-06-05', 'the same day and month'],
    ['2024-08-31', { days: 2 }, '2024-09-04', '2 and 3 September are off'],
    ['2024-12-31', { months: 14 }, '2026-03-02', '28 February 2026 is a Saturday'],
  ])('from %s, %o end on %s: %s', (from, period, end) => {
    expect(calendar.addPeriod(from, period)).toBe(end);
  });

  it('are whole and end inside the calendar', () => {
    expect(() => calendar.addPeriod('2024-01-01', { days: 1.5 })).toThrow(
      'calendar.addPeriod(…, period) got 1.5',
    );
    expect(() => calendar.addPeriod('2024-01-01', { workingDays: 1.5 })).toThrow(
      'calendar.addPeriod(…, period) got',
    );
    expect(() => calendar.addWorkingDays('2024-01-01', 1.5)).toThrow(
      'calendar.addWorkingDays(…, count) got 1.5',
    );
    expect(() => calendar.addPeriod('2024-01-01', { months: 100_000 })).toThrow(
      'calendar.addPeriod(…, period) got',
    );
    expect(() => calendar.addPeriod('2024-01-01', { years: 9000 })).toThrow(MisuseError);
    expect(() => calendar.addWorkingDays('2024-01-01', 1e9)).toThrow(MisuseError);
  });

  it('end on a working day, no longer period earlier than a shorter one', () => {
    const day = fc.integer({ min: 0, max: 1460 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, fc.nat(60), (from, count) => {
        for (const unit of ['days', 'weeks', 'months'] as const) {
          const end = calendar.addPeriod(from, { [unit]: count } as unknown as Period);
          expect(calendar.isWorkingDay(end)).toBe(true);
          expect(end >= from).toBe(true);
          expect(calendar.addPeriod(from, { [unit]: count + 1 } as unknown as Period) >= end).toBe(true);
        }
      }),
    );
  });
});

describe('how well a year is known', () => {
  it.each([
    [2023, 'notLoaded'],
    [2024, 'memory'],
    [2025, 'confirmed'],
    [2026, 'confirmed'],
    [2027, 'provisional'],
    [2028, 'notLoaded'],
  ])('%d: %s', (year, status) => {
    expect(calendar.statusOf(year)).toBe(status);
  });

  it('is said for every year that an answer rests on', () => {
    expect(calendar.doubts('2025-01-01', '2026-12-31')).toEqual([]);
    expect(
      calendar.doubts('2023-12-31', '2028-01-01').map(({ code, params }) => [code, params.year]),
    ).toEqual([
      ['core/calendar-year-not-loaded', 2023],
      ['core/calendar-year-from-memory', 2024],
      ['core/calendar-year-provisional', 2027],
      ['core/calendar-year-not-loaded', 2028],
    ]);
    expect(workCalendar({ confirmedYears: [2024] }).doubts('2024-01-01', '2024-12-31')).toEqual([]);
  });
});

describe('the holiday table', () => {
  const rows = vietnamHolidays.flatMap((year) => year.rows.map((row) => ({ ...row, year: year.year })));

  it('has each day once, in order, in its own year, with its source', () => {
    expect(rows.map(({ date }) => date)).toEqual([...new Set(rows.map(({ date }) => date))].sort());
    for (const { date, year, source } of rows) {
      expect(date.slice(0, 4)).toBe(String(year));
      expect(source).not.toBe('');
    }
  });

  it('has days off on weekdays and worked days on Saturdays, but for the first of Tết 2027', () => {
    const odd = rows.filter(({ date, working }) => working !== weekdayOf(date) > 5);
    expect(odd.map(({ date }) => date)).toEqual(['2027-02-06']);
    expect(rows.filter(({ working }) => working).map(({ kind }) => kind)).toEqual(Array(4).fill('swapWork'));
  });

  it('has a worked Saturday for each swapped day where both are known', () => {
    for (const { year, rows: days } of vietnamHolidays) {
      const count = (kind: string) => days.filter((day) => day.kind === kind).length;
      expect([year, count('swapOff')]).toEqual([year, count('swapWork')]);
    }
  });
});
