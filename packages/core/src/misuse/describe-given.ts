import { shortForm } from '../shape/short-form.ts';
import { givenOf } from './given.ts';
import { declaredExpectations } from './registry.ts';

/** A wrong argument in a developer's words: `undefined`, `a Result`, `a report template`, `an object with the key a`. */
export function describeGiven(value: unknown): string {
  switch (givenOf(value)) {
    case 'undefined':
    case 'null':
      return String(value);
    case 'text':
      return `the text ${shortForm(value)}`;
    case 'number':
    case 'boolean':
      return shortForm(value);
    case 'function':
      return `the function ${(value as { readonly name: string }).name || '() => …'}`;
    case 'list':
      return listInWords(value as readonly unknown[]);
    case 'bytes':
      return 'bytes';
    case 'date':
      return 'a Date';
    case 'promise':
      return 'a Promise';
    case 'result':
      return 'a Result';
    case 'failure':
      return failureInWords(value as { readonly findings: unknown });
    case 'object':
      return objectInWords(value);
  }
}

function listInWords(list: readonly unknown[]): string {
  return list.length === 0 ? 'an empty list' : `a list of ${list.length}`;
}

function failureInWords({ findings }: { readonly findings: unknown }): string {
  const [first]: readonly unknown[] = Array.isArray(findings) ? findings : [];
  const code = typeof first === 'object' && first !== null && 'code' in first ? first.code : undefined;
  return `a Result that failed${code === undefined ? '' : ` with ${shortForm(code)}`}`;
}

const mostKeys = 4;

function objectInWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return `a ${typeof value}`;
  const known = [...declaredExpectations.values()].find(({ distinct, is }) => distinct === true && is(value));
  if (known !== undefined) return known.what;
  const keys = Object.keys(value);
  const maker: unknown = value.constructor?.name;
  if (typeof maker === 'string' && maker !== 'Object' && maker !== '') return `a ${maker}`;
  if (keys.length === 0) return 'an empty object';
  const first = keys.slice(0, mostKeys).map((key) => shortForm(key).slice(1, -1));
  const rest = keys.length > mostKeys ? ', …' : '';
  return `an object with the ${keys.length === 1 ? 'key' : 'keys'} ${first.join(', ')}${rest}`;
}
