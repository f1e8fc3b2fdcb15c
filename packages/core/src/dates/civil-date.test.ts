import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/misuse-error.ts';
import type { CivilDate, Instant } from './civil-date.ts';
import {
  addDays,
  civilDate,
  civilDateAt,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  instantOf,
  isCivilDate,
  isInstant,
  millisecondsOf,
  partsOf,
  startOfDay,
  weekdayOf,
} from './civil-date.ts';
import { formatDate } from './format-date.ts';
import { daysOf, isPartialDate, partsOfPartialDate } from './partial-date.ts';
import { isLeapYear } from './real-day.ts';

const lastDay = dayNumber('9999-12-31');

describe('the calendar', () => {
  it('agrees with the one of the machine on every day from 1900 to 2199', () => {
    const start = dayNumber('1900-01-01');
    const end = dayNumber('2199-12-31');
    const first = Date.UTC(1900, 0, 1);
    for (let day = start; day <= end; day += 1) {
      const date = dateOfDayNumber(day);
      const machine = new Date(first + (day - start) * 86_400_000);
      if (date !== machine.toISOString().slice(0, 10)) expect(date).toBe(machine.toISOString().slice(0, 10));
      if (weekdayOf(date) % 7 !== machine.getUTCDay())
        expect([date, weekdayOf(date)]).toBe(machine.getUTCDay());
    }
  });

  it('counts days there and back, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lastDay }), fc.integer({ min: 0, max: lastDay }), (a, b) => {
        expect(dayNumber(dateOfDayNumber(a))).toBe(a);
        expect(daysBetween(dateOfDayNumber(a), dateOfDayNumber(b))).toBe(b - a);
        expect(addDays(dateOfDayNumber(a), b - a)).toBe(dateOfDayNumber(b));
      }),
    );
  });

  it('begins on 0001-01-01 and ends on 9999-12-31', () => {
    expect(dateOfDayNumber(0)).toBe('0001-01-01');
    expect(() => addDays('0001-01-01', -1)).toThrow(MisuseError);
    expect(() => addDays('9999-12-31', 1)).toThrow(MisuseError);
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-06-31', false],
    ['2024-00-10', false],
    ['2024-6-1', false],
    ['0000-01-01', false],
    ['2024-06-30T00:00:00Z', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isCivilDate(text)).toBe(is);
  });

  it('has a leap year every four years but for three in four centuries', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
  });

  it('makes no day out of an impossible one', () => {
    expect(civilDate(2024, 6, 31)).toBeNull();
    expect(civilDate(2024, 6.5, 1)).toBeNull();
    expect(() => partsOf('2024-06-31')).toThrow(MisuseError);
  });
});

describe('a day in Vietnam', () => {
  it.each<[Instant, CivilDate]>([
    ['2024-07-09T16:59:59Z', '2024-07-09'],
    ['2024-07-09T17:00:00Z', '2024-07-10'],
    ['2024-12-31T17:00:00Z', '2025-01-01'],
  ])('at %s is %s', (instant, date) => {
    expect(civilDateAt(instant)).toBe(date);
  });

  it('begins at 17:00 UTC of the day before', () => {
    expect(startOfDay('2024-07-10')).toBe('2024-07-09T17:00:00Z');
    const day = fc
      .integer({ min: dayNumber('1976-01-01'), max: dayNumber('2100-01-01') })
      .map(dateOfDayNumber);
    fc.assert(
      fc.property(day, (date) => {
        expect(civilDateAt(startOfDay(date))).toBe(date);
        const before = instantOf(new Date(millisecondsOf(startOfDay(date)) - 1));
        expect(civilDateAt(before)).toBe(addDays(date, -1));
      }),
    );
  });

  it('is written in whole seconds, in the order of time', () => {
    expect(instantOf(new Date('2024-07-10T17:00:00.999Z'))).toBe('2024-07-10T17:00:00Z');
    expect(instantOf(new Date('0001-01-01T00:00:00Z'))).toBe('0001-01-01T00:00:00Z');
    expect(() => instantOf(new Date(Number.NaN))).toThrow('invalid Date');
    expect(() => instantOf(new Date(8.64e15))).toThrow(MisuseError);
    const time = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [first, second] = [instantOf(new Date(a)), instantOf(new Date(b))];
        expect(millisecondsOf(first)).toBe(Math.floor(a / 1000) * 1000);
        expect(first < second).toBe(Math.floor(a / 1000) < Math.floor(b / 1000));
      }),
    );
  });

  it.each(['2024-07-10T17:00Z', '2024-07-10T17:00:00.5Z', '2024-07-10T17:00:00.000Z'])(
    '%s is refused with what to write',
    (text) => {
      expect(isInstant(text)).toBe(false);
      expect(() => millisecondsOf(text as Instant)).toThrow(
        `got "${text}", expected UTC in whole seconds such as`,
      );
    },
  );

  it.each(['2024-02-30T00:00:00Z', '2024-07-10', '2024-07-10T24:30:00Z', '2024-07-10T00:00:00+07:00', 'now'])(
    '%s is not an instant',
    (text) => {
      expect(isInstant(text)).toBe(false);
      expect(() => millisecondsOf(text as Instant)).toThrow(MisuseError);
    },
  );
});

describe('a date of less than a day', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-07-10', '2024-07-10', '2024-07-10'],
  ])('%s goes from %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(['2024-13', '2024-Q5', '2024-06-31', '07-10', '', '24', '2024-Q1-01'])('%j is not one', (text) => {
    expect(partsOfPartialDate(text)).toBeNull();
    expect(daysOf(text)).toBeNull();
  });

  it.each([
    ['2024-07-09', 'ngày 09 tháng 7 năm 2024', '09/7/2024'],
    ['2024-02-19', 'ngày 19 tháng 02 năm 2024', '19/02/2024'],
    ['2024-12-31', 'ngày 31 tháng 12 năm 2024', '31/12/2024'],
    ['2024-01', 'tháng 01 năm 2024', 'tháng 01/2024'],
    ['2025-Q4', 'quý IV năm 2025', 'quý IV/2025'],
    ['2025', 'năm 2025', 'năm 2025'],
    ['0024-03-05', 'ngày 05 tháng 3 năm 0024', '05/3/0024'],
    ['0024-03', 'tháng 3 năm 0024', 'tháng 3/0024'],
    ['0938', 'năm 0938', 'năm 0938'],
  ] as const)('%s is written %s and %s', (date, long, short) => {
    expect(formatDate(date, 'long')).toBe(long);
    expect(formatDate(date, 'short')).toBe(short);
  });

  it('is not written where it is impossible', () => {
    expect(() => formatDate('2024-13', 'long')).toThrow(MisuseError);
  });
});
