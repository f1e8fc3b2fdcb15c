import { expectText } from '@chiendich/core/misuse';
import { MisuseError } from '../findings/misuse-error.ts';
import { isRecord } from '../shape/is-record.ts';

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
 * value is undefined is left out, as JSON does. Throws `MisuseError` on what JSON cannot hold: NaN, infinities, bigints,
 * functions, class instances, cycles, nesting over 500, and text with a lone surrogate, which has no UTF-8. Ask
 * `isJson` first about data from outside.
 *
 * @source RFC 8785
 * @example canonicalJson({ b: 1e21, a: [true, null, 'é'] }) // => '{"a":[true,null,"é"],"b":1e+21}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/**
 * Whether a value is plain JSON data that `canonicalJson` takes.
 *
 * @example isJson({ text: '\uD800' }) // => false
 */
export function isJson(value: unknown): value is JsonValue {
  try {
    write(value, 0);
    return true;
  } catch (error) {
    if (error instanceof MisuseError) return false;
    throw error;
  }
}

/** Writes and checks in one walk: what an event log chains is written for every event. */
function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : refuse(String(value));
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'object') return refuse(`a value of type ${typeof value}`);
  if (depth >= deepest) return refuse(`data nested deeper than ${deepest}, or a cycle`);
  if (Array.isArray(value)) return writeList(value, depth + 1);
  return isRecord(value) ? writeRecord(value, depth + 1) : refuse('an instance of a class');
}

/** Text that JSON writes as it stands. */
const needsNoEscape = /^[^"\\\u0000-\u001F\uD800-\uDFFF]*$/;

function writeText(text: string): string {
  if (needsNoEscape.test(text)) return `"${text}"`;
  return isWellFormed(text) ? JSON.stringify(text) : refuse('text with a lone surrogate');
}

/** By index: JSON has no holes in lists, and `map` would skip it. */
function writeList(list: readonly unknown[], depth: number): string {
  let text = '[';
  for (let index = 0; index < list.length; index += 1) {
    text += index === 0 ? write(list[index], depth) : `,${write(list[index], depth)}`;
  }
  return `${text}]`;
}

function writeRecord(record: Readonly<Record<string, unknown>>, depth: number): string {
  let text = '';
  for (const key of sortedKeys(record)) {
    const member = record[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${writeText(key)}:${write(member, depth)}`;
  }
  return `{${text}}`;
}

function refuse(found: string): never {
  throw new MisuseError(
    'core/not-json',
    `got ${found}, expected plain JSON data; ask isJson about data from outside`,
  );
}

/** Records of more keys are sorted by the language, which copies them for it. */
const fewKeys = 32;

/** In the order of their UTF-16 units. Those of an event are few and mostly in groups: each is put into its place. */
function sortedKeys(record: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(record);
  if (keys.length > fewKeys) return keys.sort();
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] as string;
    let at = index;
    for (; at > 0 && key < (keys[at - 1] as string); at -= 1) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}

const loneSurrogate = /[\uD800-\uDFFF]/u;

/** Whether a text is well-formed Unicode: half a surrogate pair makes it false. */
export function isWellFormed(text: string): boolean {
  expectText(text, 'core/not-text', 'isWellFormed(text)');
  return !loneSurrogate.test(text);
}
