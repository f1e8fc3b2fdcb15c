/**
 * The entry `@chiendich/core/misuse` of pages built for production: nothing is checked, so that nothing of a check
 * remains in them.
 */
import type { CoreArgument } from './core-expectations.ts';
import type { Expectation } from './expectation.ts';

/* @__NO_SIDE_EFFECTS__ */
export function expectArgument(_value: unknown, _expected: CoreArgument | Expectation, _call: string): void {}

/* @__NO_SIDE_EFFECTS__ */
export function defineExpectation(code: string, expectation: Omit<Expectation, 'code'>): Expectation {
  return { ...expectation, code };
}
