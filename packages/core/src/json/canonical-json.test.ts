/// <reference types="node" />
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/misuse-error.ts';
import { canonicalJson, isJson, isWellFormed } from './canonical-json.ts';

function numberOfBits(hexadecimal: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hexadecimal}`));
  return view.getFloat64(0);
}

describe('canonicalJson', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
  ])('writes the number %s of RFC 8785, appendix B', (bits, text) => {
    expect(canonicalJson(numberOfBits(bits))).toBe(text);
  });

  it('sorts keys by their UTF-16 units, as RFC 8785, 3.2.3 shows', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = [...canonicalJson(value).matchAll(/:"(\w+)/g)].map((match) => match[1]);
    expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew']);
  });

  it('writes strings as RFC 8785, 3.2.2.2 does', () => {
    expect(canonicalJson('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/')).toBe(
      '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
    );
  });

  it('does not depend on the order in which data were put together', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        if (isJson(value)) expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });

  it('gives back the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue().filter(isJson), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('leaves out a property without a value', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  it.each([
    ['NaN', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
    ['a bigint', 1n],
    ['undefined', undefined],
    ['a gap in a list', [1, undefined]],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a lone surrogate', 'a\uD800'],
    ['a key with a lone surrogate', { '\uDC00': 1 }],
    ['a cycle', cycle],
    ['deep nesting', JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
  ])('refuses %s', (_, value) => {
    expect(isJson(value)).toBe(false);
    expect(() => canonicalJson(value)).toThrow(MisuseError);
  });
});

it('distinguishes half a surrogate pair from a whole one', () => {
  expect(isWellFormed('ngày 😀')).toBe(true);
  expect(isWellFormed('\uDE00\uD83D')).toBe(false);
});

describe('plain objects', () => {
  it('may come from another realm, as out of a frame', () => {
    expect(canonicalJson(runInNewContext('({ b: [1], a: { c: null } })'))).toBe('{"a":{"c":null},"b":[1]}');
    expect(isJson(runInNewContext('new Map()'))).toBe(false);
  });

  it.each([[new Map()], [new Date(0)], [Object.create({ a: 1 })], [new (class Answer {})()]])(
    'are not instances of classes: %o',
    (value) => {
      expect(isJson(value)).toBe(false);
    },
  );
});
