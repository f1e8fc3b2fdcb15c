import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { entriesOf, packages, root } from './repository.ts';

/** A field of a type that a caller can reach from a public entry. */
export interface PublicField {
  /** File, line, type and field, as an editor opens it. */
  readonly place: string;
  readonly hasDocstring: boolean;
}

interface NameInFile {
  readonly file: string;
  readonly name: string;
}

/** Every field of every type that the public entries name, or that the signature of something they name leads to. */
export function publicFields(): readonly PublicField[] {
  const entries = packages.flatMap((name) => entriesOf(name).map(({ source }) => source));
  return fieldsReachableFrom(entries, (file) => readFileSync(file, 'utf8'));
}

/** As `publicFields`, from the given files; `read` gives the text of a file. */
export function fieldsReachableFrom(
  entries: readonly string[],
  read: (file: string) => string,
): readonly PublicField[] {
  const sources = new Map<string, ts.SourceFile>();
  const sourceOf = (file: string): ts.SourceFile => {
    const known = sources.get(file);
    if (known !== undefined) return known;
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    sources.set(file, source);
    return source;
  };
  const seen = new Set<ts.Node>();
  const found: PublicField[] = [];
  const queue: NameInFile[] = entries.flatMap((file) =>
    exportedNames(sourceOf(file)).map((name) => ({ file, name })),
  );
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const place of declarationsOf(next.name, sourceOf(next.file))) {
      if ('file' in place) queue.push(place);
      else if (!seen.has(place)) {
        seen.add(place);
        const { fields, names } = contentsOf(place);
        found.push(...fields);
        const { file } = next;
        queue.push(...names.map((name) => ({ file, name })));
      }
    }
  }
  return found.sort((a, b) => a.place.localeCompare(b.place));
}

function exportedNames(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
}

/** What a name of a file stands for: declarations there, or a name of the file that it comes from. */
function declarationsOf(name: string, source: ts.SourceFile): readonly (ts.Node | NameInFile)[] {
  return source.statements.flatMap((statement): readonly (ts.Node | NameInFile)[] => {
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.filter((each) => each.name.getText(source) === name);
    }
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) {
      const file = fileOf(statement.moduleSpecifier, source.fileName);
      const original =
        file === null ? undefined : elementsOf(statement).find((each) => each.name.text === name);
      return file === null || original === undefined
        ? []
        : [{ file, name: (original.propertyName ?? original.name).text }];
    }
    return 'name' in statement && (statement.name as ts.Node | undefined)?.getText(source) === name
      ? [statement]
      : [];
  });
}

function elementsOf(
  statement: ts.ImportDeclaration | ts.ExportDeclaration,
): readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] {
  const named = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  return named !== undefined && (ts.isNamedImports(named) || ts.isNamedExports(named)) ? named.elements : [];
}

/** The file behind a specifier; null where it is not of this house. */
function fileOf(specifier: ts.Expression | undefined, from: string): string | null {
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return null;
  if (specifier.text.startsWith('.')) return join(dirname(from), specifier.text);
  const [, name, entry] = /^@chiendich\/([^/]+)(?:\/(.+))?$/.exec(specifier.text) ?? [];
  if (name === undefined) return null;
  return (
    entriesOf(name).find((each) => each.entry === (entry === undefined ? '.' : `./${entry}`))?.source ?? null
  );
}

/** The fields that a declaration has, and the names of types that a reader of its signature meets. */
function contentsOf(declaration: ts.Node): {
  readonly fields: readonly PublicField[];
  readonly names: readonly string[];
} {
  const source = declaration.getSourceFile();
  const owner = (declaration as Partial<ts.NamedDeclaration>).name?.getText(source) ?? '';
  const fields: PublicField[] = [];
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) || isHidden(node)) return;
    if (isField(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const place = `${relative(root, source.fileName)}:${line} ${owner}.${node.name?.getText(source)}`;
      fields.push({ place, hasDocstring: ts.getJSDocCommentsAndTags(node).length > 0 });
    }
    if (ts.isIdentifier(node) && /^[A-Z]/.test(node.text)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return { fields, names };
}

/** Of a type, of a class, or of a zod schema, whose docstrings reach the type that is inferred from it. */
function isField(node: ts.Node): node is ts.Node & { readonly name: ts.Node } {
  if (ts.isPropertyAssignment(node)) {
    const call = node.parent.parent;
    return ts.isCallExpression(call) && /^z\.\w*[oO]bject$/.test(call.expression.getText());
  }
  return ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node);
}

function isHidden(node: ts.Node): boolean {
  if (!ts.isClassElement(node)) return false;
  return (
    (node.name !== undefined && ts.isPrivateIdentifier(node.name)) ||
    (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0
  );
}
