import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which package may import which: the floors of the house. Change it only with a decision note. */
const floors: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'official-text': ['core'],
  organizations: ['core', 'official-text'],
  plan: ['core', 'official-text', 'organizations'],
  report: ['core', 'organizations'],
  timeline: ['core', 'official-text', 'organizations', 'plan', 'report'],
  form: ['core', 'report'],
  'form-elements': ['core', 'report', 'form'],
  document: ['core', 'official-text', 'organizations', 'plan', 'report', 'timeline'],
};

/** What a package may know by its types alone. */
const typesOnly: Readonly<Record<string, readonly string[]>> = { report: ['organizations'] };

/** Engines that live in one file or folder and never show elsewhere. */
const homes: Readonly<Record<string, readonly string[]>> = {
  xstate: ['packages/timeline/src/campaign/campaign.machine.ts'],
  docx: ['packages/document/src/docx/docx-library.ts'],
  lit: ['packages/form-elements/src/'],
  handlebars: ['packages/document/src/text-template/', 'packages/document/src/templates/'],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

describe('the floors of the house', () => {
  const packages = readdirSync(join(root, 'packages'));

  it('knows every package', () => {
    expect(packages.sort()).toEqual(Object.keys(floors).sort());
  });

  for (const name of Object.keys(floors)) {
    const imports = importsOf(join(root, 'packages', name, 'src'));
    const shipped = imports.filter((entry) => !isTest(entry.file));

    it(`${name} imports only what its floor allows`, () => {
      const undeclared = imports.filter((entry) => {
        const other = /^@chiendich\/([^/]+)/.exec(entry.specifier)?.[1];
        if (other === undefined || other === name) return false;
        if (!(floors[name] ?? []).includes(other)) return true;
        return !entry.typeOnly && (typesOnly[name] ?? []).includes(other);
      });
      expect(undeclared).toEqual([]);
    });

    it(`${name} declares in package.json no other package of the house`, () => {
      const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
      const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
        .filter((dependency) => dependency.startsWith('@chiendich/'))
        .map((dependency) => dependency.slice('@chiendich/'.length));
      expect(declared.filter((other) => !(floors[name] ?? []).includes(other))).toEqual([]);
    });

    it(`${name} reaches into no other package by path, its tests only to the templates of all tests`, () => {
      const base = join(root, 'packages', name);
      const shared = join(root, 'tests/templates');
      const isTest = (file: string) => /\.test(?:-d)?\.ts$|\/src\/testing\//.test(file);
      const escapes = imports.filter((entry) => {
        if (!entry.specifier.startsWith('.')) return false;
        const path = resolve(dirname(join(root, entry.file)), entry.specifier);
        return relative(base, path).startsWith('..') && !(isTest(entry.file) && dirname(path) === shared);
      });
      expect(escapes).toEqual([]);
    });

    it(`${name} uses Node's own modules only in its /node entry`, () => {
      const unexpected = shipped.filter(
        (entry) => entry.specifier.startsWith('node:') && !/\/src\/node\//.test(entry.file),
      );
      expect(unexpected).toEqual([]);
    });

    it(`${name} has no circle among its files, type imports included`, () => {
      expect(firstCycle(shipped)).toBeNull();
    });
  }

  for (const [engine, places] of Object.entries(homes)) {
    it(`${engine} is imported at home only`, () => {
      const shipped = packages
        .flatMap((name) => importsOf(join(root, 'packages', name, 'src')))
        .filter((entry) => !isTest(entry.file));
      const unexpected = shipped.filter(
        (entry) =>
          (entry.specifier === engine || entry.specifier.startsWith(`${engine}/`)) &&
          !places.some((place) => entry.file.startsWith(place)),
      );
      expect(unexpected).toEqual([]);
    });
  }

  /** Entries that a page or a validator loads: zod is a face, in `report/schema` alone. */
  it.each([
    'packages/report/src/index.ts',
    'packages/report/src/validate/index.ts',
    'packages/report/src/rules/index.ts',
    'packages/report/src/messages/index.ts',
    'packages/form/src/index.ts',
    'packages/form-elements/src/index.ts',
  ])('nothing that %s reaches imports zod', (entry) => {
    expect(zodBehind(entry)).toEqual([]);
  });

  it('the schemas of reports do', () => {
    expect(zodBehind('packages/report/src/schema/index.ts')).not.toEqual([]);
  });
});

/** The imports of zod that a program has with an entry; types alone cost it nothing. */
function zodBehind(entry: string): readonly Import[] {
  return reachableFrom(entry).filter(({ specifier, typeOnly }) => !typeOnly && specifier.startsWith('zod'));
}

function isTest(file: string): boolean {
  return /\.(test|test-d|bench)\.ts$/.test(file) || /\/testing\//.test(file);
}

function importsOf(folder: string): readonly Import[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => importsIn(relative(root, join(entry.parentPath, entry.name))));
}

function importsIn(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, '');
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...statements].map((match) => ({
    file,
    specifier: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

function target(entry: Import): string | null {
  if (entry.specifier.startsWith('.')) return join(dirname(entry.file), entry.specifier);
  const match = /^@chiendich\/([^/]+)(?:\/(.+))?$/.exec(entry.specifier);
  if (match === null) return null;
  const manifest = JSON.parse(readFileSync(join(root, 'packages', match[1] ?? '', 'package.json'), 'utf8'));
  const entryPoint = manifest.exports[match[2] === undefined ? '.' : `./${match[2]}`]?.['chiendich-source'];
  return entryPoint === undefined ? null : join('packages', match[1] ?? '', entryPoint);
}

function reachableFrom(start: string): readonly Import[] {
  const seen = new Set<string>();
  const found: Import[] = [];
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !file.endsWith('.ts')) continue;
    seen.add(file);
    for (const entry of importsIn(file)) {
      if (entry.typeOnly) continue;
      found.push(entry);
      const next = target(entry);
      if (next !== null) queue.push(next);
    }
  }
  return found;
}

function firstCycle(imports: readonly Import[]): readonly string[] | null {
  const edges = new Map<string, string[]>();
  for (const entry of imports) {
    if (!entry.specifier.startsWith('.')) continue;
    edges.set(entry.file, [...(edges.get(entry.file) ?? []), join(dirname(entry.file), entry.specifier)]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
