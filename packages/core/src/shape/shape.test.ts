import { describe, expect, it } from 'vitest';
import {
  anything,
  byKind,
  count,
  day,
  dictionary,
  either,
  flag,
  instant,
  integer,
  list,
  nullable,
  number,
  oneOf,
  record,
  type Shape,
  shapeFaults,
  text,
  where,
} from './shape.ts';
import { shortForm, shortText } from './short-form.ts';

const reading = record({ date: day, boundary: oneOf('before', 'by') }, { time: text });
const row = record({
  id: text,
  days: list(either(day, reading)),
  closing: nullable(record({ at: instant })),
});

describe('a value beside its shape', () => {
  it.each<[string, unknown, Shape<unknown>, readonly unknown[]]>([
    ['a blank text', ' ', text, [[], 'string', '" "']],
    ['half a letter', '\uD800', text, [[], 'string', '"\uFFFD"']],
    ['a number that is infinite', Number.POSITIVE_INFINITY, number, [[], 'number', 'Infinity']],
    ['a fraction', 1.5, integer, [[], 'integer', '1.5']],
    ['a count below zero', -1, count, [[], 'integer ≥ 0', '-1']],
    ['a count that is a text', '1', count, [[], 'integer ≥ 0', '"1"']],
    ['a day that is not in the calendar', '2024-06-31', day, [[], 'YYYY-MM-DD', '"2024-06-31"']],
    [
      'an instant without seconds',
      '2024-07-10T17:00Z',
      instant,
      [[], 'YYYY-MM-DDTHH:MM:SSZ', '"2024-07-10T17:00Z"'],
    ],
    ['a word that is not in the list', 'on', oneOf('before', 'by'), [[], 'before | by', '"on"']],
    ['a truth value as text', 'true', flag, [[], 'boolean', '"true"']],
    ['no value', undefined, nullable(text), [[], 'string | null', 'undefined']],
    ['a list that is an object', {}, list(text), [[], '[…]', '{…}']],
    ['an empty list', [], list(text, { least: 1 }), [[], '[…] of 1 or more', '[…]']],
    ['a list that is too long', [1, 2], list(count, { most: 1 }), [[], '[…] of at most 1', '2']],
    ['a hole in a list', new Array(1), list(text), [[0], 'string', 'undefined']],
    ['a class instance', new Date(0), record({}), [[], '{…}', '{…}']],
    ['a value of a dictionary', { a: 1, b: '2' }, dictionary(count), [['b'], 'integer ≥ 0', '"2"']],
    ['an unknown kind', { kind: 'x' }, byKind('kind', { a: record({}) }), [['kind'], 'a', '"x"']],
    [
      'a kind of the prototype',
      { kind: 'toString' },
      byKind('kind', { a: record({}) }),
      [['kind'], 'a', '"toString"'],
    ],
    [
      'a kind that lacks a field',
      { kind: 'a' },
      byKind('kind', { a: record({ b: text }) }),
      [['b'], 'string', 'undefined'],
    ],
    [
      'a test that fails on a sound value',
      3,
      where(count, 'an even integer ≥ 0', (value) => value % 2 === 0),
      [[], 'an even integer ≥ 0', '3'],
    ],
    [
      'a place deep inside',
      { id: 'a', days: ['2024-06-05', { date: '2024-06-05', boundary: 'on' }], closing: null },
      row,
      [['days', 1, 'boundary'], 'before | by', '"on"'],
    ],
    [
      'neither of two shapes',
      { id: 'a', days: [5], closing: null },
      row,
      [['days', 0], 'YYYY-MM-DD | {…}', '5'],
    ],
    ['a part that may be null', { id: 'a', days: [], closing: 7 }, row, [['closing'], '{…} | null', '7']],
  ])('%s is a fault', (_, value, shape, [path, expected, found]) => {
    expect(shapeFaults(value, shape)).toEqual([{ path, expected, found }]);
  });

  it('may lack what may be missing, and hold null where null is known', () => {
    expect(shapeFaults({ date: '2024-06-05', boundary: 'by', time: undefined }, reading)).toEqual([]);
    expect(shapeFaults({ id: 'a', days: [], closing: null }, row)).toEqual([]);
    expect(shapeFaults({ any: [{}] }, anything)).toEqual([]);
  });

  it('may hold an unknown key, unless the caller refuses them', () => {
    const value = { date: '2024-06-05', boundary: 'by', Time: '08:00', at: { deep: 1 } };
    expect(shapeFaults(value, reading)).toEqual([]);
    expect(
      shapeFaults({ list: [value] }, record({ list: list(reading) }), { unknownKeys: 'refuse' }),
    ).toEqual([
      { path: ['list', 0, 'Time'], expected: null, found: '"08:00"', known: ['date', 'boundary', 'time'] },
      { path: ['list', 0, 'at'], expected: null, found: '{…}', known: ['date', 'boundary', 'time'] },
    ]);
  });

  it('is read without running a getter or looking at a prototype', () => {
    let runs = 0;
    const value = {
      get id() {
        runs += 1;
        return 'a';
      },
      days: [],
      closing: null,
    };
    expect(shapeFaults(value, row)).toEqual([{ path: ['id'], expected: 'string', found: 'Symbol(getter)' }]);
    expect(
      shapeFaults(
        {
          get time() {
            runs += 1;
            return '08:00';
          },
        },
        record({}, { time: text }),
      ),
    ).toHaveLength(1);
    expect(
      shapeFaults(
        {
          get kind() {
            runs += 1;
            return 'a';
          },
        },
        byKind('kind', { a: record({}) }),
      ),
    ).toHaveLength(1);
    expect(runs).toBe(0);
    expect(shapeFaults(Object.create({ id: 'a' }), record({ id: text }))).toHaveLength(1);
    expect(shapeFaults({}, record({ toString: anything, id: text }))).toHaveLength(1);
  });

  it('has at most so many faults listed', () => {
    const values = Array.from({ length: 1000 }, () => 1);
    expect(shapeFaults(values, list(text))).toHaveLength(100);
    expect(shapeFaults(values, list(text), { most: 3 }).map(({ path }) => path)).toEqual([[0], [1], [2]]);
    expect(
      shapeFaults(
        Array.from(values, () => []),
        list(either(text, record({}))),
        { most: 3 },
      ),
    ).toHaveLength(3);
  });

  it('of shared parts without end is given up', () => {
    const shared = Array.from({ length: 1000 }, () => 1);
    const value = Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => shared));
    const faults = shapeFaults(value, list(list(list(count))));
    expect(faults).toEqual([{ path: [], expected: 'at most 5000000 values', found: '[…]' }]);
  });
});

describe('the short form of a value', () => {
  it.each([
    ['a "word"', '"a \\"word\\""'],
    [null, 'null'],
    [undefined, 'undefined'],
    [-0.5, '-0.5'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
    [[], '[…]'],
    [[1, 2], '[…]'],
    [Object.create(null), '{…}'],
  ])('%o is %s', (value, form) => {
    expect(shortForm(value)).toBe(form);
  });

  it('keeps 60 characters, none of them broken', () => {
    expect(shortText('a'.repeat(60))).toBe('a'.repeat(60));
    expect(shortText('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
    expect(shortText(`${'a'.repeat(58)}😀😀😀`)).toBe(`${'a'.repeat(58)}…`);
    expect(shortText('x\uDC00y')).toBe('x\uFFFDy');
  });
});
