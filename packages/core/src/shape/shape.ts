import { expectArgument } from '@chiendich/core/misuse';
import type { CivilDate, Instant } from '../dates/civil-date.ts';
import { isCivilDate, isInstant } from '../dates/civil-date.ts';
import { isWellFormed } from '../json/canonical-json.ts';
import { isRecord } from './is-record.ts';
import { shortForm } from './short-form.ts';

type Key = string | number;
type Look = (value: unknown, walk: Walk) => void;

/** What a value must be, with the type that follows from it; made of the functions and constants below. */
export interface Shape<T> {
  /** What is expected, as a programmer writes it: `YYYY-MM-DD`, `integer ≥ 0`, `{…}`. */
  readonly expected: string;
  /** Adds the faults of a value to a walk. */
  readonly look: Look;
  /** Carries the type and is never set. */
  readonly type?: T;
}

/** The type that a shape describes. */
export type InferShape<S> = S extends Shape<infer T> ? T : never;

/**
 * One place of a value that is not as its shape expects.
 *
 * @inline
 */
export interface ShapeFault {
  /** Keys and indexes that lead to the place. */
  readonly path: readonly Key[];
  /** Null for a key that the shape does not name. */
  readonly expected: string | null;
  /** Short form of what was read. */
  readonly found: string;
  /** The keys that there are, of a key that the shape does not name; absent for every other fault. */
  readonly known?: readonly string[];
}

interface Walk {
  readonly path: Key[];
  readonly faults: ShapeFault[];
  readonly closed: boolean;
  readonly most: number;
  left: number;
}

const mostValues = 5_000_000;

/**
 * What is not as a shape expects, at most `most` faults, each with its full path; empty for a value that follows it.
 *
 * Reads own data properties only: a getter is a fault and never run. A key that the shape does not name may be there,
 * unless `unknownKeys` is `refuse`. Over five million parts are a fault, so that shared parts cannot take forever.
 *
 * @example shapeFaults({ name: 5 }, record({ name: text })) // => [{ path: ['name'], expected: 'string', found: '5' }]
 */
export function shapeFaults(
  value: unknown,
  shape: Shape<unknown>,
  { unknownKeys = 'allow', most = 100 }: { unknownKeys?: 'allow' | 'refuse'; most?: number } = {},
): readonly ShapeFault[] {
  expectArgument(shape, 'core/not-a-shape', 'shapeFaults(…, shape, …)');
  const walk: Walk = { path: [], faults: [], closed: unknownKeys === 'refuse', most, left: mostValues };
  shape.look(value, walk);
  if (walk.left <= 0) report(walk, `at most ${mostValues} values`, value);
  return walk.faults;
}

function report(walk: Walk, expected: string | readonly string[], value: unknown): void {
  if (walk.faults.length >= walk.most) return;
  const fault = { path: [...walk.path], expected: null, found: shortForm(value) };
  walk.faults.push(typeof expected === 'string' ? { ...fault, expected } : { ...fault, known: expected });
}

/** Stands for the value of a getter, which no shape accepts. */
const getter = Symbol('getter');

function lookInside(look: Look, holder: object, key: Key, walk: Walk): void {
  if (walk.left <= 0 || walk.faults.length >= walk.most) return;
  walk.left -= 1;
  const property = Object.getOwnPropertyDescriptor(holder, key);
  walk.path.push(key);
  look(property?.get === undefined && property?.set === undefined ? property?.value : getter, walk);
  walk.path.pop();
}

const shaped = <T>(expected: string, look: Look): Shape<T> => ({ expected, look });

/** A value that passes a test. */
export function matching<T>(expected: string, holds: (value: unknown) => boolean): Shape<T> {
  expectArgument(expected, 'core/not-text', 'matching(expected, …)');
  expectArgument(holds, 'core/not-a-function', 'matching(…, holds)');
  return shaped(expected, (value, walk) => holds(value) || report(walk, expected, value));
}

/** The same shape under a name of its type, which is what others see of a part: `named<Address>(address)`. */
export const named = <T>(shape: Shape<T>): Shape<T> => {
  expectArgument(shape, 'core/not-a-shape', 'named(shape)');
  return shape;
};

const isText = (value: unknown): value is string => typeof value === 'string' && isWellFormed(value);

export const anything = /* @__PURE__ */ matching<unknown>('any value', (value) => value !== getter);
/** Text with something in it besides blanks, without half a surrogate pair. */
export const text = /* @__PURE__ */ matching<string>('string', (value) => isText(value) && /\S/.test(value));
/** Text that may be empty. */
export const anyText = /* @__PURE__ */ matching<string>('string', isText);
export const flag = /* @__PURE__ */ matching<boolean>('boolean', (value) => typeof value === 'boolean');
export const number = /* @__PURE__ */ matching<number>('number', Number.isFinite);
export const integer = /* @__PURE__ */ matching<number>('integer', Number.isSafeInteger);
export const count = /* @__PURE__ */ where(integer, 'integer ≥ 0', (value) => value >= 0);
export const day = /* @__PURE__ */ where(anyText as Shape<CivilDate>, 'YYYY-MM-DD', isCivilDate);
export const instant = /* @__PURE__ */ where(anyText as Shape<Instant>, 'YYYY-MM-DDTHH:MM:SSZ', isInstant);

/** One of several values. */
export function oneOf<const C extends readonly (string | number | boolean | null)[]>(
  ...choices: C
): Shape<C[number]> {
  return matching(choices.map(String).join(' | '), (value) => choices.some((choice) => choice === value));
}

/** What may be null. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  expectArgument(shape, 'core/not-a-shape', 'nullable(shape)');
  const { expected, look } = either(shape, oneOf(null));
  return shaped(expected, (value, walk) => value === null || look(value, walk));
}

/** What follows one of two shapes. Faults are those inside the one that it resembles, if it resembles one. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  expectArgument(first, 'core/not-a-shape', 'either(first, …)');
  expectArgument(second, 'core/not-a-shape', 'either(…, second)');
  const expected = `${first.expected} | ${second.expected}`;
  return shaped(expected, (value, walk) => {
    const before = walk.faults.length;
    let inside: readonly ShapeFault[] = [];
    for (const shape of [first, second]) {
      shape.look(value, walk);
      if (walk.faults.length === before) return;
      const faults = walk.faults.splice(before);
      if (faults.some(({ path }) => path.length > walk.path.length)) inside = faults;
    }
    if (inside.length > 0) walk.faults.push(...inside);
    else report(walk, expected, value);
  });
}

/** What follows a shape and passes a further test, which sees only values that follow the shape. */
export function where<T>(shape: Shape<T>, expected: string, holds: (value: T) => boolean): Shape<T> {
  expectArgument(shape, 'core/not-a-shape', 'where(shape, …)');
  expectArgument(expected, 'core/not-text', 'where(…, expected, …)');
  expectArgument(holds, 'core/not-a-function', 'where(…, holds)');
  return shaped(expected, (value, walk) => {
    const before = walk.faults.length;
    shape.look(value, walk);
    const fault = walk.faults[before];
    if (fault === undefined ? walk.left <= 0 || holds(value as T) : fault.path.length > walk.path.length)
      return;
    walk.faults.length = before;
    report(walk, expected, value);
  });
}

/** A list; `least` and `most` bound its length. */
export function list<T>(item: Shape<T>, { least = 0, most = 2 ** 32 } = {}): Shape<readonly T[]> {
  expectArgument(item, 'core/not-a-shape', 'list(item, …)');
  return shaped('[…]', (value, walk) => {
    if (!Array.isArray(value)) report(walk, '[…]', value);
    else if (value.length < least) report(walk, `[…] of ${least} or more`, value);
    else if (value.length > most) report(walk, `[…] of at most ${most}`, value.length);
    else for (let at = 0; at < value.length && walk.left > 0; at += 1) lookInside(item.look, value, at, walk);
  });
}

function object<T>(look: (value: Readonly<Record<string, unknown>>, walk: Walk) => void): Shape<T> {
  return shaped('{…}', (value, walk) => (isRecord(value) ? look(value, walk) : report(walk, '{…}', value)));
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Needed<F> = { readonly [Key in keyof F]: InferShape<F[Key]> };
type Flat<T> = { readonly [Key in keyof T]: T[Key] };
/** Names the fields, so that their docstrings stand in published types too. */
export interface RecordShape<R extends Fields, O extends Fields>
  extends Shape<Flat<Needed<R> & Partial<Needed<O>>>> {}

/** An object with some keys that it must have and some that it may have; undefined counts as missing. */
export function record<R extends Fields, O extends Fields = Record<never, never>>(
  required: R,
  optional?: O,
): RecordShape<R, O> {
  expectArgument(required, 'core/not-fields', 'record(required, …)');
  const fields = new Map<string, Look>();
  for (const [key, { look }] of Object.entries(required)) fields.set(key, look);
  for (const [key, { look }] of Object.entries<Shape<unknown>>(optional ?? {}))
    fields.set(key, (value, walk) => value === undefined || look(value, walk));
  return object((value, walk) => {
    for (const [key, look] of fields) lookInside(look, value, key, walk);
    if (!walk.closed) return;
    const unknownKey: Look = (found) => report(walk, [...fields.keys()], found);
    for (const key of Object.keys(value)) if (!fields.has(key)) lookInside(unknownKey, value, key, walk);
  });
}

/** An object of any keys, each with a value of one shape. */
export function dictionary<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  expectArgument(item, 'core/not-a-shape', 'dictionary(item)');
  return object((value, walk) => {
    for (const key of Object.keys(value)) lookInside(item.look, value, key, walk);
  });
}

/** A record of one of several kinds; the value under `tag` names the kind, and each shape names the tag itself. */
export function byKind<S extends Fields>(tag: string, shapes: S): Shape<InferShape<S[keyof S]>> {
  expectArgument(tag, 'core/not-text', 'byKind(tag, …)');
  expectArgument(shapes, 'core/not-fields', 'byKind(…, shapes)');
  const kinds = oneOf(...Object.keys(shapes));
  return object((value, walk) => {
    const kind: unknown = Object.getOwnPropertyDescriptor(value, tag)?.value;
    if (typeof kind === 'string' && Object.hasOwn(shapes, kind)) shapes[kind]?.look(value, walk);
    else lookInside(kinds.look, value, tag, walk);
  });
}
