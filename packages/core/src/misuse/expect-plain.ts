import { expectArgument } from './expect-argument.ts';

/** `expectArgument` of a text, for functions that run in loops: it costs them nothing. */
export function expectText(value: unknown, code: string, call: string): void {
  if (typeof value !== 'string') expectArgument(value, code, call);
}

/** `expectArgument` of a number, for functions that run in loops: it costs them nothing. */
export function expectNumber(value: unknown, code: string, call: string): void {
  if (typeof value !== 'number') expectArgument(value, code, call);
}
