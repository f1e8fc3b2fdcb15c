import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestOf, packages, root } from './repository.ts';

describe.each(packages)('%s as it would be released', (name) => {
  it('has the version that its changelog begins with, and that all packages have', () => {
    const changelog = readFileSync(join(root, 'packages', name, 'CHANGELOG.md'), 'utf8');
    const { version } = manifestOf(name);
    expect(/^## (.+)$/m.exec(changelog)?.[1]).toBe(version);
    expect(version).toBe(manifestOf('core').version);
  });

  it('names its changelog, its licence and words to find it by', () => {
    const { files, keywords, license } = manifestOf(name);
    expect(files).toEqual(expect.arrayContaining(['dist', 'CHANGELOG.md', 'README.md']));
    expect(keywords.length).toBeGreaterThan(3);
    expect(license).toBe('MIT');
  });
});

const pending = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md'));

it('every pending change names packages of the house and says a sentence', () => {
  expect(
    pending.map((file) => [file, faultOf(readFileSync(join(root, '.changeset', file), 'utf8'))]),
  ).toEqual(pending.map((file) => [file, null]));
});

function faultOf(changeset: string): string | null {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(changeset) ?? [];
  const named = [...head.matchAll(/^['"]@chiendich\/(.+)['"]: (?:patch|minor|major)$/gm)];
  if (named.length === 0) return 'names no package';
  const unknown = named.find(([, name = '']) => !packages.includes(name));
  if (unknown !== undefined) return `names ${unknown[1]}, which does not exist`;
  return text.trim().endsWith('.') ? null : 'says no sentence';
}
