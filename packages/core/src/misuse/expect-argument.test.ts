import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/misuse-error.ts';
import { success } from '../findings/result.ts';
import { defineExpectations } from './define-expectations.ts';
import { expectKeys } from './expect-keys.ts';
import * as unchecked from './unchecked.ts';

const expectArgument = defineExpectations({
  'test/not-a-kite': {
    is: (value) => typeof value === 'object' && value !== null && 'wingspan' in value,
    what: 'a kite',
    write: 'makeKite()',
    from: { number: 'makeKite({ wingspan: number })' },
    distinct: true,
  },
});

function sentenceOf(value: unknown): string {
  try {
    expectArgument(value, 'test/not-a-kite', 'fly(kite)');
  } catch (error) {
    expect(error).toBeInstanceOf(MisuseError);
    return (error as MisuseError).message;
  }
  return '';
}

describe('a wrong argument', () => {
  it.each<[string, unknown, string]>([
    ['undefined', undefined, 'got undefined, expected a kite; write makeKite()'],
    ['null', null, 'got null, expected a kite; write makeKite()'],
    [
      'a Result instead of its value',
      success({ wingspan: 2 }),
      'got a Result, expected a kite; write result.value after looking at result.ok',
    ],
    [
      'a Result whose value holds it',
      success({ kite: { wingspan: 2 }, tail: 1 }),
      'got a Result, expected a kite; write result.value.kite after looking at result.ok',
    ],
    [
      'a Result that failed',
      { ok: false, findings: [{ code: 'plan/no-title' }] },
      'got a Result that failed with "plan/no-title", expected a kite; write if (result.ok) before the call, and show result.findings otherwise',
    ],
    [
      'an object that holds it',
      { kite: { wingspan: 2 } },
      'got an object with the key kite, expected a kite; write value.kite',
    ],
    [
      'a Promise',
      Promise.resolve(1),
      'got a Promise, expected a kite; write await in front of the call that gave it',
    ],
    ['bytes', new Uint8Array(3), 'got bytes, expected a kite; write makeKite()'],
    ['something with advice of its own', 3, 'got 3, expected a kite; write makeKite({ wingspan: number })'],
    ['a text', 'kite', 'got the text "kite", expected a kite; write makeKite()'],
    [
      'the function that makes it',
      function makeKite() {},
      'got the function makeKite, expected a kite; write makeKite(…), the call of the function, if it gives one; else makeKite()',
    ],
    ['a list', [1, 2], 'got a list of 2, expected a kite; write makeKite()'],
    ['an instance', new Map(), 'got a Map, expected a kite; write makeKite()'],
    [
      'some record',
      { a: 1, b: 2, c: 3, d: 4, e: 5 },
      'got an object with the keys a, b, c, d, …, expected a kite; write makeKite()',
    ],
  ])('is described and answered: %s', (_, value, sentence) => {
    expect(sentenceOf(value)).toBe(`test/not-a-kite: fly(kite) ${sentence}`);
  });

  it('is named where it is one of ours', () => {
    const given = { code: 'plan/no-title', severity: 'error', path: [], params: {} };
    expect(sentenceOf(given)).toContain('got a finding, expected a kite');
    expect(() => expectArgument({ wingspan: 1 }, 'core/not-a-list', 'sum(list)')).toThrow(
      'got a kite, expected a list',
    );
  });
});

it('a right argument passes', () => {
  expect(sentenceOf({ wingspan: 1 })).toBe('');
});

it('pages built for production check nothing', () => {
  expect(() => unchecked.expectArgument(undefined, 'core/not-text', 'f(text)')).not.toThrow();
  const check = unchecked.defineExpectations({});
  expect(check(undefined, 'core/not-text', 'f(text)')).toBeUndefined();
});

describe('an option that there is not', () => {
  const said = (options: object) => () =>
    expectKeys<object>(options, { year: true, locale: true } as object, 'read(…, options)');

  it('is named, with the one that was meant', () => {
    expect(said({ yearr: 2024 })).toThrow(
      'read(…, options) got the option yearr, write one of year, locale; did you mean year?',
    );
    expect(said({ colour: 'red' })).toThrow('got the option colour, write one of year, locale');
  });

  it('is taken where it says nothing, and what is not an object is left to its own check', () => {
    expect(said({ year: 2024, locale: undefined, colour: undefined })).not.toThrow();
    expect(said([2024])).not.toThrow();
  });
});
