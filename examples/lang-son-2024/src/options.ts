import { parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, type Locale, type Result, success } from '@chiendich/core';
import { fault } from './faults.ts';

const folder = resolve(import.meta.dirname, '..');

const parameters = ['--locale vi|en', '--plan', '--organizations', '--reports', '--out', '--help'] as const;

/** The example's own register and the folder of its reports. */
export const exampleOrganizations = resolve(folder, 'data/organizations.json');
export const exampleReports = resolve(folder, 'data/reports');

const results = resolve(folder, '../../out');

/** Where the result of a plan goes, so that one plan does not overwrite the result of another. */
function folderOf(plan: unknown): string {
  return typeof plan === 'string' ? `plans/${parse(plan).name}` : 'lang-son-2024';
}

/** Whether the command line asks for its parameters. */
export function wantsHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

/** What the main job reads and where it writes. */
export interface Options {
  readonly locale: Locale;
  readonly plan: string;
  /** Null where nothing was given: the example's register, for a plan of its province. */
  readonly organizations: string | null;
  /** Null where nothing was given: the example's reports, for a plan of the example. */
  readonly reports: string | null;
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
        options: parameters,
      }),
    ]);
  }
  const path = (value: unknown, otherwise: string) => resolve(typeof value === 'string' ? value : otherwise);
  const given = (value: unknown) => (typeof value === 'string' ? resolve(value) : null);
  return success({
    locale: values.locale === 'en' ? 'en' : 'vi',
    plan: path(values.plan, resolve(folder, 'data/ke-hoach.md')),
    organizations: given(values.organizations),
    reports: given(values.reports),
    out: path(values.out, resolve(results, folderOf(values.plan))),
  });
}
