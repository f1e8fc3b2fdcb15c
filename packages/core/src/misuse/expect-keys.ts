import { MisuseError } from '../findings/misuse-error.ts';
import { isRecord } from '../shape/is-record.ts';
import { nearestWord } from './nearest-word.ts';

/**
 * Throws a `MisuseError` where options have a key that there is not, as JavaScript lets pass: a misspelt option would
 * change nothing, in silence.
 *
 * @example expectKeys({ year: 2024 }, { year: true }, 'parseDate(…, options)') // => undefined
 */
export function expectKeys<Options extends object>(
  options: Options,
  known: { readonly [Key in keyof Required<Options>]: true },
  call: string,
): void {
  // What is not a record is a fault of its own, which `expectArgument` names.
  if (!isRecord(options)) return;
  for (const key in options) {
    if (Object.hasOwn(known, key) || options[key] === undefined) continue;
    const keys = Object.keys(known);
    const near = nearestWord(key, keys);
    const meant = near === null ? '' : `; did you mean ${near}?`;
    const write = keys.length === 1 ? keys[0] : `one of ${keys.join(', ')}`;
    throw new MisuseError('core/unknown-option', `${call} got the option ${key}, write ${write}${meant}`);
  }
}
