import { coreExpectations } from './core-expectations.ts';
import type { Expectation } from './expectation.ts';

/** Every expectation declared so far, by its code: those of core, and of each package that is loaded. */
export const declaredExpectations = new Map<string, Expectation>(Object.entries(coreExpectations));
