import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, type Locale, type Result, success } from '@chiendich/core';
import { fault } from './faults.ts';

const folder = resolve(import.meta.dirname, '..');

/** What the main job reads and where it writes. */
export interface Options {
  readonly locale: Locale;
  readonly plan: string;
  readonly organizations: string;
  readonly reports: string;
  readonly out: string;
}

/** Reads the command line; without options the example's own files are used. */
export function readOptions(args: readonly string[]): Result<Options> {
  const { tokens, values } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      locale: { type: 'string' },
      plan: { type: 'string' },
      organizations: { type: 'string' },
      reports: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const known = ['locale', 'plan', 'organizations', 'reports', 'out'];
  const strange = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [token.value];
    if (token.kind !== 'option' || (known.includes(token.name) && typeof token.value === 'string')) return [];
    return [token.rawName];
  });
  if (values.locale !== undefined && values.locale !== 'vi' && values.locale !== 'en')
    strange.push(`--locale ${values.locale}`);
  if (strange[0] !== undefined) {
    return failure([
      fault('demo/option-unknown', {
        option: strange[0],
        options: ['--locale vi|en', '--plan', '--organizations', '--reports', '--out'],
      }),
    ]);
  }
  const path = (value: unknown, otherwise: string) => resolve(typeof value === 'string' ? value : otherwise);
  return success({
    locale: values.locale === 'en' ? 'en' : 'vi',
    plan: path(values.plan, resolve(folder, 'data/ke-hoach.md')),
    organizations: path(values.organizations, resolve(folder, 'data/organizations.json')),
    reports: path(values.reports, resolve(folder, 'data/reports')),
    out: path(values.out, resolve(folder, '../../out/lang-son-2024')),
  });
}
