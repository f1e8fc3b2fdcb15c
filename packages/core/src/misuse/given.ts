/**
 * The kinds of wrong arguments that are distinguished: each has advice of its own.
 *
 * @inline
 */
export type Given =
  | 'undefined'
  | 'null'
  | 'text'
  | 'number'
  | 'boolean'
  | 'function'
  | 'list'
  | 'bytes'
  | 'date'
  | 'promise'
  | 'result'
  | 'failure'
  | 'object';

/** The kind of a wrong argument. */
export function givenOf(value: unknown): Given {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
    case 'function':
      return typeof value as 'undefined' | 'boolean' | 'function';
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'number';
    case 'object':
      return givenObject(value);
    default:
      return 'object';
  }
}

function givenObject(value: object): Given {
  if (Array.isArray(value)) return 'list';
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes';
  if (value instanceof Date) return 'date';
  if ('then' in value && typeof value.then === 'function') return 'promise';
  if ('ok' in value && ('findings' in value || 'value' in value))
    return value.ok === true ? 'result' : 'failure';
  return 'object';
}
