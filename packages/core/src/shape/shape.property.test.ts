import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyText,
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
} from './shape.ts';

/** A shape with values that follow it. */
interface Pair {
  readonly shape: Shape<unknown>;
  readonly values: fc.Arbitrary<unknown>;
}

const leaves: readonly Pair[] = [
  { shape: anyText, values: fc.string() },
  { shape: flag, values: fc.boolean() },
  { shape: number, values: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { shape: integer, values: fc.maxSafeInteger() },
  { shape: count, values: fc.nat() },
  { shape: day, values: fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31') },
  { shape: instant, values: fc.constantFrom('2024-07-10T17:00:00Z', '1970-01-01T23:59:59Z') },
  { shape: oneOf('a', 1, true, null), values: fc.constantFrom('a', 1, true, null) },
];

const pairs = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...leaves),
    tie('pair').map(({ shape, values }) => ({
      shape: list(shape),
      values: fc.array(values, { maxLength: 3 }),
    })),
    tie('pair').map(({ shape, values }) => ({
      shape: dictionary(shape),
      values: fc.dictionary(fc.string(), values, { maxKeys: 3 }),
    })),
    tie('pair').map(({ shape, values }) => ({ shape: nullable(shape), values: fc.option(values) })),
    fc.tuple(tie('pair'), tie('pair')).map(([a, b]) => ({
      shape: record({ a: a.shape }, { b: b.shape }),
      values: fc.record({ a: a.values, b: b.values }, { requiredKeys: ['a'] }),
    })),
    fc.tuple(tie('pair'), tie('pair')).map(([a, b]) => ({
      shape: byKind('kind', {
        a: record({ kind: oneOf('a'), value: a.shape }),
        b: record({ kind: oneOf('b'), value: b.shape }),
      }),
      values: fc.oneof(
        fc.record({ kind: fc.constant('a'), value: a.values }),
        fc.record({ kind: fc.constant('b'), value: b.values }),
      ),
    })),
  ),
})).pair;

const examples = pairs.chain(({ shape, values }) => values.map((value) => ({ shape, value })));

/** Every place of a value, as a path. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inside.flatMap(([key, member]) => placesOf(member, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? replaced(item, rest, by) : item));
  const members = Object.entries(value as object);
  return Object.fromEntries(
    members.map(([name, item]) => [name, name === key ? replaced(item, rest, by) : item]),
  );
}

describe('a value', () => {
  it('that follows its shape has no fault, unknown keys refused or not', () => {
    fc.assert(
      fc.property(examples, ({ shape, value }) => {
        expect(shapeFaults(value, shape)).toEqual([]);
        expect(shapeFaults(value, shape, { unknownKeys: 'refuse' })).toEqual([]);
      }),
    );
  });

  it('in which any one place holds what no shape takes has a fault at or above that place', () => {
    fc.assert(
      fc.property(examples, fc.nat(), ({ shape, value }, seed) => {
        const places = placesOf(value);
        const place = places[seed % places.length] ?? [];
        const [fault] = shapeFaults(replaced(value, place, Symbol('odd')), shape);
        expect(fault?.path).toEqual(place.slice(0, fault?.path.length));
      }),
    );
  });

  it('that follows one of two shapes follows either', () => {
    fc.assert(
      fc.property(examples, examples, (a, b) => {
        expect(shapeFaults([a.value, b.value], list(either(a.shape, b.shape)))).toEqual([]);
        expect(shapeFaults(Symbol('odd'), either(a.shape, b.shape))).toHaveLength(1);
      }),
    );
  });

  it('of any origin is looked at without an exception, and the faults are plain and bounded', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.anything({ withBigInt: true, withDate: true, withMap: true }),
        ({ shape }, value) => {
          const faults = shapeFaults(value, shape, { most: 5 });
          expect(faults.length).toBeLessThanOrEqual(5);
          for (const { found } of faults) expect(found.length).toBeLessThanOrEqual(2 + 60 * 6);
        },
      ),
    );
  });
});
