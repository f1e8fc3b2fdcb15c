export { expectArgument } from './expect-argument.ts';
export type { Expectation } from './expectation.ts';
export { defineExpectation } from './expectation.ts';
