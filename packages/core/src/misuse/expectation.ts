import type { Given } from './given.ts';

/** What an argument must be, in outline: enough to tell a wrong call, and cheap however large the argument is. */
export interface Expectation {
  /** Stable, `<package>/not-…`. */
  readonly code: string;
  /** Looks at the outer shape alone: a type, two or three keys. What lies inside is a matter of findings. */
  readonly is: (value: unknown) => boolean;
  /** Noun with its article, e.g. `a plan`. */
  readonly what: string;
  /** What a developer writes to have one, e.g. `definePlan({ … })`. */
  readonly write: string;
  /** What to write instead where something else was given: `{ date: 'instantOf(date)' }`. */
  readonly from?: Readonly<Partial<Record<Given, string>>>;
  /** Whether `is` tells such objects from all others, so that a wrong call which gives one can name it. */
  readonly distinct?: boolean;
}

const declared = new Map<string, Expectation>();

/**
 * Declares what an argument must be, once for a notion, in the package that owns the notion.
 *
 * @example defineExpectation('test/not-a-kite', { is: Boolean, what: 'a kite', write: 'makeKite()' }).code // => 'test/not-a-kite'
 */
export function defineExpectation(code: string, expectation: Omit<Expectation, 'code'>): Expectation {
  const own = { ...expectation, code };
  declared.set(code, own);
  return own;
}

/** Every expectation declared so far, in order of their codes. */
export function declaredExpectations(): readonly Expectation[] {
  return [...declared.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
