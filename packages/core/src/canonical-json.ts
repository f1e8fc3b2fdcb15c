import { MisuseError } from './misuse-error.ts';

/** Plain JSON data. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

const deepest = 500;

/**
 * The canonical JSON text of a value (RFC 8785, JCS): the same data always give the same text.
 *
 * Keys stand in the order of their UTF-16 units; numbers and strings as ECMAScript writes them; a property whose
 * value is undefined is left out, as JSON does. Throws `MisuseError` on what is no JSON: NaN, infinities, bigints,
 * functions, class instances, cycles, nesting over 500, and text with a lone surrogate, which has no UTF-8. Ask
 * `isJson` first about data from outside.
 *
 * @source RFC 8785
 * @example canonicalJson({ b: 1e21, a: [true, null, 'é'] }) // => '{"a":[true,null,"é"],"b":1e+21}'
 */
export function canonicalJson(value: unknown): string {
  const fault = faultOf(value, 0);
  if (fault !== null) {
    throw new MisuseError(
      'core/not-json',
      `got ${fault}, expected plain JSON data; ask isJson about data from outside`,
    );
  }
  return write(value as JsonValue);
}

/**
 * Whether a value is plain JSON data that `canonicalJson` takes.
 *
 * @example isJson({ text: '\uD800' }) // => false
 */
export function isJson(value: unknown): value is JsonValue {
  return faultOf(value, 0) === null;
}

function faultOf(value: unknown, depth: number): string | null {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : String(value);
  if (typeof value === 'string') return isWellFormed(value) ? null : 'text with a lone surrogate';
  if (typeof value !== 'object') return `a value of type ${typeof value}`;
  if (depth >= deepest) return `data nested deeper than ${deepest}, or a cycle`;
  if (Array.isArray(value)) return firstFault(value, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return 'an instance of a class';
  const present = Object.entries(value).filter(([, member]) => member !== undefined);
  return firstFault(present.flat(), depth);
}

function firstFault(values: readonly unknown[], depth: number): string | null {
  for (let index = 0; index < values.length; index += 1) {
    const fault = faultOf(values[index], depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

function write(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${write(member)}`];
    });
  return `{${members.join(',')}}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

const loneSurrogate = /[\uD800-\uDFFF]/u;

/** No text holds half a surrogate pair. */
export function isWellFormed(text: string): boolean {
  return !loneSurrogate.test(text);
}
