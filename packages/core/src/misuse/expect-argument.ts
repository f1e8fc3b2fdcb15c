import { MisuseError } from '../findings/misuse-error.ts';
import type { CoreArgument } from './core-expectations.ts';
import { coreExpectations } from './core-expectations.ts';
import { describeGiven } from './describe-given.ts';
import type { Expectation } from './expectation.ts';
import { givenOf } from './given.ts';

/**
 * Throws a `MisuseError` where an argument is not what is expected: what was given, what is expected, what to write.
 *
 * `call` shows the call with the argument in its place, as `addDays(…, days)`. Pages built for production load an
 * empty function instead: docs/decisions/0011-misuse-at-the-border.md.
 *
 * @example expectArgument('10/7/2024', 'text', 'parseDate(text, …)') // => undefined
 */
export function expectArgument(value: unknown, expected: CoreArgument | Expectation, call: string): void {
  const expectation = typeof expected === 'string' ? coreExpectations[expected] : expected;
  if (expectation.is(value)) return;
  throw new MisuseError(
    expectation.code,
    `${call} got ${describeGiven(value)}, expected ${expectation.what}; write ${adviceFor(value, expectation)}`,
  );
}

function adviceFor(value: unknown, { is, write, from }: Expectation): string {
  const given = givenOf(value);
  const own = from?.[given];
  if (own !== undefined) return own;
  switch (given) {
    case 'promise':
      return 'await in front of the call that gave it';
    case 'result':
      return `${pathTo(value, is, 'result') ?? 'result.value'} after looking at result.ok`;
    case 'failure':
      return 'if (result.ok) before the call, and show result.findings otherwise';
    case 'function':
      return `${nameOf(value)}(…), the call of the function, if it gives one; else ${write}`;
    case 'object':
      return pathTo(value, is, 'value') ?? write;
    default:
      return write;
  }
}

function nameOf(value: unknown): string {
  return typeof value === 'function' && value.name !== '' ? value.name : 'fn';
}

const mostMembers = 30;

/** Where inside an object the expected value lies, at most two steps deep: `result.value.plan`. */
function pathTo(value: unknown, is: Expectation['is'], name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const members = Object.entries(value).slice(0, mostMembers);
  const found = members.find(([, member]) => typeof member === 'object' && member !== null && is(member));
  if (found !== undefined) return `${name}.${found[0]}`;
  const isInner = name.endsWith('.value') || !('value' in value);
  return isInner ? null : pathTo(value.value, is, `${name}.value`);
}
