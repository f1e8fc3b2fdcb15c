import { expectArgument } from './expect-argument.ts';
import type { Expectation } from './expectation.ts';
import { declaredExpectations } from './registry.ts';

/**
 * Declares what arguments must be, once for a notion, in the package that owns it; gives `expectArgument`, so that
 * what checks an argument loads the declarations too.
 *
 * @example defineExpectations({ 'test/not-a-kite': { is: Boolean, what: 'a kite', write: 'makeKite()' } })('kite', 'test/not-a-kite', 'fly(kite)') // => undefined
 */
export function defineExpectations(rows: Readonly<Record<string, Expectation>>): typeof expectArgument {
  for (const [code, row] of Object.entries(rows)) declaredExpectations.set(code, row);
  return expectArgument;
}
