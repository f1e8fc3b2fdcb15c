import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../..');

/** A package's manifest, as far as the gates read it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly files: readonly string[];
  readonly engines: { readonly node: string };
  readonly sideEffects: boolean | readonly string[];
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
}

/** The names of the packages' folders. */
export const packages: readonly string[] = readdirSync(join(root, 'packages')).sort();

export function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
}

/** The source file of every entry of a package, by the entry's name. */
export function entriesOf(name: string): readonly { readonly entry: string; readonly source: string }[] {
  return Object.entries(manifestOf(name).exports).flatMap(([entry, target]) => {
    const source = typeof target === 'string' ? undefined : target['chiendich-source'];
    return source === undefined ? [] : [{ entry, source: join(root, 'packages', name, source) }];
  });
}

/** Every file below a folder of the repository whose name ends so, relative to the root. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|\/)(node_modules|dist|out)\//.test(file))
    .sort();
}
