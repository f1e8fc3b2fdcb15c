/**
 * The entry `@chiendich/core/misuse` of pages built for production: nothing is checked, so that nothing of a check
 * remains in them.
 */
import type { Expectation } from './expectation.ts';

/* @__NO_SIDE_EFFECTS__ */
export function nearestWord(_word: string, _words: readonly string[]): string | null {
  return null;
}

/* @__NO_SIDE_EFFECTS__ */
export function expectArgument(_value: unknown, _code: string, _call: string): void {}

/* @__NO_SIDE_EFFECTS__ */
export function expectKeys(_options: object, _known: object, _call: string): void {}

/* @__NO_SIDE_EFFECTS__ */
export function expectText(_value: unknown, _code: string, _call: string): void {}

/* @__NO_SIDE_EFFECTS__ */
export function expectNumber(_value: unknown, _code: string, _call: string): void {}

/* @__NO_SIDE_EFFECTS__ */
export function defineExpectations(_rows: Readonly<Record<string, Expectation>>): typeof expectArgument {
  return expectArgument;
}
