import type { Given } from './given.ts';

/** What an argument must be, in outline: enough to tell a wrong call, and cheap however large the argument is. */
export interface Expectation {
  /** Looks at the outer shape alone: a type, two or three keys. What lies inside is a matter of findings. */
  readonly is: (value: unknown) => boolean;
  /** Noun with its article, e.g. `a plan`. */
  readonly what: string;
  /** What a developer writes to have one, e.g. `definePlan({ … })`. */
  readonly write: string;
  /** What to write instead where something else was given: `{ date: 'instantOf(date)' }`. */
  readonly from?: Readonly<Partial<Record<Given, string>>>;
  /** Whether `is` holds for such objects alone, so that a wrong call which gives one can name it. */
  readonly distinct?: boolean;
}
