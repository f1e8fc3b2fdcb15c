import { MisuseError } from '../findings/misuse-error.ts';
import { describeGiven } from './describe-given.ts';
import type { Expectation } from './expectation.ts';
import { givenOf } from './given.ts';
import { declaredExpectations } from './registry.ts';

/**
 * Throws a `MisuseError` where an argument is not what the code's declaration expects: what was given, what is expected,
 * what to write.
 *
 * `call` shows the call with the argument in its place, as `addDays(…, days)`. Pages built for production load an
 * empty function instead: docs/decisions/0011-misuse-at-the-border.md.
 *
 * @example expectArgument('10/7/2024', 'core/not-text', 'parseDate(text, …)') // => undefined
 */
export function expectArgument(value: unknown, code: string, call: string): void {
  const expectation = declaredExpectations.get(code);
  // A gate sees that every code is declared; where a bundler dropped a declaration no right call may fail.
  if (expectation === undefined || expectation.is(value)) return;
  const { what } = expectation;
  const advice = adviceFor(value, expectation);
  throw new MisuseError(code, `${call} got ${describeGiven(value)}, expected ${what}; write ${advice}`);
}

function adviceFor(value: unknown, { is, write, from }: Expectation): string {
  const given = givenOf(value);
  const inside = given === 'object' ? pathTo(value, is, 'value') : null;
  const own = inside ?? from?.[given];
  if (own !== undefined) return own;
  switch (given) {
    case 'promise':
      return 'await in front of the call that gave it';
    case 'result':
      return resultAdvice(value as { readonly value?: unknown }, is) ?? write;
    case 'failure':
      return 'if (result.ok) before the call, and show result.findings otherwise';
    case 'function':
      return `${nameOf(value)}(…), the call of the function, if it gives one; else ${write}`;
    default:
      return write;
  }
}

/** The value of a Result or what lies in it; null where none of it is expected either. */
function resultAdvice(result: { readonly value?: unknown }, is: Expectation['is']): string | null {
  const path = pathTo(result, is, 'result') ?? (is(result.value) ? 'result.value' : null);
  return path === null ? null : `${path} after looking at result.ok`;
}

function nameOf(value: unknown): string {
  return typeof value === 'function' && value.name !== '' ? value.name : 'fn';
}

const mostMembers = 30;

/** Where inside an object the expected value lies, at most two steps deep: `result.value.plan`. */
function pathTo(value: unknown, is: Expectation['is'], name: string): string | null {
  // Any list would do where a list is expected: none of them is meant more than the others.
  if (typeof value !== 'object' || value === null || is([])) return null;
  const members = Object.entries(value).slice(0, mostMembers);
  // Nor is one text meant more than another where any text would do.
  const isTextMeant = !is('');
  const found = members.find(
    ([, member]) =>
      (typeof member === 'string' ? isTextMeant : typeof member === 'object' && member !== null) &&
      is(member),
  );
  if (found !== undefined) return `${name}.${found[0]}`;
  const isInner = name.endsWith('.value') || !('value' in value);
  return isInner ? null : pathTo(value.value, is, `${name}.value`);
}
