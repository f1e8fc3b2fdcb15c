/** How an argument of a right call may be replaced without being wrong. */
interface Allowed {
  /** It may be left out. */
  readonly optional?: true;
  /** Kinds of values, beside its own, that the function takes too. */
  readonly takes?: readonly WrongKind[];
  /** Data from outside, of any shape: faults of it are findings, or false from a question. */
  readonly outside?: true;
  /** Any value at all, as the reason of a failed save. */
  readonly anything?: true;
}

/** An argument of a right call with what else is right in its place. */
export interface Argument extends Allowed {
  readonly right: unknown;
}

/** The arguments of one right call; an argument that allows nothing else stands as it is. */
export type Call = readonly unknown[];

/** One right call for every function of an entry, by name; `internal` for what only the packages' own code calls. */
export type Calls = Readonly<Record<string, Call | 'internal'>>;

/** Right calls of methods: of an object, by the name that the message shows. */
export interface MethodCall {
  readonly name: string;
  readonly call: (...args: readonly never[]) => unknown;
  readonly args: Call;
}

const allowing = new WeakSet<object>();

function argument(right: unknown, allowed: Allowed): Argument {
  const made = { right, ...allowed };
  allowing.add(made);
  return made;
}

export const optional = (right: unknown, ...takes: readonly WrongKind[]) =>
  argument(right, { optional: true, takes });
export const outside = (right: unknown) => argument(right, { outside: true });
export const anything = (right: unknown) => argument(right, { anything: true });
export const taking = (right: unknown, ...takes: readonly WrongKind[]) => argument(right, { takes });

export function asArgument(value: unknown): Argument {
  const marked = typeof value === 'object' && value !== null && allowing.has(value);
  return marked ? (value as Argument) : { right: value };
}

/** The confusions that are tried in the place of every argument. */
const wrongValues = {
  undefined: () => undefined,
  null: () => null,
  result: (right: unknown) => ({ ok: true, value: right, findings: [] }),
  bareResult: (right: unknown) => ({ ok: true, value: right }),
  failure: () => ({ ok: false, findings: [] }),
  promise: (right: unknown) => Promise.resolve(right),
  bytes: () => new TextEncoder().encode('text'),
  date: () => new Date(0),
  number: () => 42,
  text: () => 'text',
  list: () => [],
  function: () => () => null,
  dayAsWritten: () => '10/7/2024',
  noRealDay: () => '2024-06-31',
  timeOfAnotherForm: () => '2024-07-10 17:00',
} satisfies Readonly<Record<string, (right: unknown) => unknown>>;

export type WrongKind = keyof typeof wrongValues;

/** What the right argument looks like where a text of another form is wrong. */
const rightForms: Readonly<Partial<Record<WrongKind, RegExp>>> = {
  dayAsWritten: /^\d{4}-\d\d-\d\d$/,
  noRealDay: /^\d{4}-\d\d-\d\d$/,
  timeOfAnotherForm: /^\d{4}-\d\d-\d\dT/,
};

function kindOf(value: unknown): WrongKind | null {
  if (value === undefined || value === null) return String(value) as 'undefined' | 'null';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' || typeof value === 'function') return typeof value as 'number' | 'function';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Uint8Array) return 'bytes';
  return value instanceof Date ? 'date' : null;
}

/** Every wrong value that is tried in the place of an argument. */
export function wrongFor(
  argument: Argument,
): readonly { readonly kind: WrongKind; readonly value: unknown }[] {
  if (argument.anything === true) return [];
  const right = kindOf(argument.right);
  return (Object.keys(wrongValues) as WrongKind[])
    .filter((kind) => rightForms[kind]?.test(String(argument.right)) !== false)
    .filter((kind) => kind !== right && argument.takes?.includes(kind) !== true)
    .filter((kind) => kind !== 'undefined' || argument.optional !== true)
    .map((kind) => ({ kind, value: wrongValues[kind](argument.right) }));
}
