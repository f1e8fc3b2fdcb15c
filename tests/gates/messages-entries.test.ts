import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entriesOf, manifestOf, packages, root } from './repository.ts';

const speaking = packages.filter((name) => name !== 'form-elements');

describe.each(speaking)('the sentences of %s', (name) => {
  const entry = entriesOf(name).find(({ entry }) => entry === './messages')?.source ?? '';

  beforeEach(() => vi.resetModules());

  it('are loaded without its logic', () => {
    const { own, others } = loadedFrom(entry);
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((file) => !/\/messages\/[^/]+\.ts$|findings\.ts$/.test(file))).toEqual([]);
    expect(others.filter((specifier) => !sentencesAlone.test(specifier))).toEqual([]);
  });

  it('are all declared by the entry alone', async () => {
    const { declaredFindings, describeFinding } = await import('@chiendich/core');
    const codes = () => declaredFindings().filter(({ code }) => code.startsWith(`${name}/`));
    await import(entry);
    const bySentences = codes();
    for (const { source } of entriesOf(name)) await import(source);
    expect(bySentences.length).toBeGreaterThan(5);
    expect(codes()).toEqual(bySentences);
    for (const { code, severity, vi: sentence } of bySentences) {
      expect(describeFinding({ code, severity, path: [], params: {} }, 'vi')).toBe(sentence);
    }
  });

  it('are kept by bundlers that drop what nobody uses', () => {
    const { sideEffects } = manifestOf(name);
    expect(sideEffects).toEqual(
      expect.arrayContaining(['./src/messages/index.ts', './src/messages/explained.ts']),
    );
  });
});

/** The files of the package that a module loads, itself included, and what it imports from elsewhere; types apart. */
function loadedFrom(start: string): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const own = new Set([start]);
  const others = new Set<string>();
  for (const file of own) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    for (const statement of source.statements) {
      const specifier = loadedBy(statement);
      if (specifier === null) continue;
      // Of core itself only what makes findings is looked at: every package loads the rest.
      if (!specifier.startsWith('.')) others.add(specifier);
      else own.add(join(dirname(file), specifier));
    }
  }
  const files = [...own].map((file) => relative(root, file));
  return { own: files.filter((file) => !foundation.test(file)), others: [...others] };
}

/** Core, which makes findings, and the package's own English sentences. */
const sentencesAlone = /^@chiendich\/core(?:\/misuse)?$|^#english$/;

/** What core needs to make and describe findings. */
const foundation = /^packages\/core\/src\/(findings|dates|decimal|text|measure|shape)\//;

function loadedBy(statement: ts.Statement): string | null {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return null;
  const { moduleSpecifier } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return null;
  const typesOnly = ts.isImportDeclaration(statement)
    ? statement.importClause?.isTypeOnly === true
    : statement.isTypeOnly;
  return typesOnly ? null : moduleSpecifier.text;
}
