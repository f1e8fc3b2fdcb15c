export { defineExpectations } from './define-expectations.ts';
export { expectArgument } from './expect-argument.ts';
export { expectKeys } from './expect-keys.ts';
export { expectNumber, expectText } from './expect-plain.ts';
export type { Expectation } from './expectation.ts';
export { nearestWord } from './nearest-word.ts';
