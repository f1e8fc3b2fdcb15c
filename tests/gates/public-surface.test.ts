import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ratchetFault } from './ratchets.ts';
import { entriesOf, packages } from './repository.ts';

describe.each(packages)('the public surface of %s', (name) => {
  const entries = entriesOf(name);

  it('has at most five entries, each a table of contents', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThanOrEqual(5);
  });

  it.each(entries)(
    'names every export of $entry, and only those in the snapshot',
    async ({ entry, source }) => {
      const surface = surfaceOf(source);
      expect(surface.length).toBeGreaterThan(0);
      const file = `${name}${entry === '.' ? '' : `-${entry.slice(2)}`}.txt`;
      await expect(`${surface.join('\n')}\n`).toMatchFileSnapshot(`../public-surface/${file}`);
    },
  );
});

describe('all public names together', () => {
  const names = packages.flatMap((name) =>
    entriesOf(name).flatMap(({ entry, source }) =>
      surfaceOf(source).map((exported) => `${name} ${entry}: ${exported}`),
    ),
  );

  it('become fewer', () => {
    expect(ratchetFault('publicNames', names)).toBeNull();
  });
});

/** `type Name` and `name` of an index file; anything but named exports and element definitions is refused. */
function surfaceOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const names: string[] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) continue;
    if (
      !ts.isExportDeclaration(statement) ||
      statement.exportClause === undefined ||
      !ts.isNamedExports(statement.exportClause)
    ) {
      throw new Error(
        `${file}: a public entry only names its exports, found: ${statement.getText(source).slice(0, 80)}`,
      );
    }
    for (const element of statement.exportClause.elements) {
      names.push(
        statement.isTypeOnly || element.isTypeOnly ? `type ${element.name.text}` : element.name.text,
      );
    }
  }
  return names.sort();
}
