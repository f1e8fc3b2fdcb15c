import type { Finding, LocalizedText } from '@chiendich/core';
import { finding } from '../findings.ts';
import type { HelperInput, textHelpers } from './helpers.ts';
import type { Shape } from './schema-shape.ts';
import { offsetOf } from './syntax-fault.ts';
import type { TextNode, ValuePath } from './text-program.ts';

interface Lowering {
  readonly shape: Shape;
  readonly tables: readonly string[];
  readonly helpers: typeof textHelpers;
  readonly source: string;
  readonly report: (finding: Finding) => void;
}

/** The shapes of the values around a place, the innermost last: the data, then an item of each open loop. */
type Scope = readonly Shape[];

const kindNames: Readonly<Record<'text' | 'number' | 'truth' | 'object' | 'list' | 'any', LocalizedText>> = {
  text: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  truth: { vi: 'đúng/sai', en: 'true or false' },
  object: { vi: 'nhóm trường', en: 'a group of fields' },
  list: { vi: 'danh sách', en: 'a list' },
  any: { vi: 'một giá trị', en: 'a value' },
};
const noName: LocalizedText = { vi: 'không có tên nào', en: 'nothing' };
const loopMarks = ['number', 'first', 'last'] as const;

/**
 * Turns the parsed template into a program, reporting on the way what the data do not have.
 * `unused` lists the values of the data that nothing names.
 */
export function lowerProgram(
  parsed: hbs.AST.Program,
  lowering: Lowering,
): { readonly program: readonly TextNode[]; readonly unused: readonly string[] } {
  const used = new Set<string>();
  const { report } = lowering;

  const place = (node: hbs.AST.Node) => {
    const { line, column } = node.loc.start;
    const start = offsetOf(lowering.source, line, column + 1);
    const end = offsetOf(lowering.source, node.loc.end.line, node.loc.end.column + 1);
    return { params: { line, column: column + 1 }, at: { span: { start, end } } };
  };

  const body = (program: hbs.AST.Program | undefined, scope: Scope): readonly TextNode[] =>
    (program?.body ?? []).flatMap((statement) => lower(statement, scope));

  const lower = (statement: hbs.AST.Statement, scope: Scope): readonly TextNode[] => {
    switch (statement.type) {
      case 'ContentStatement':
        return [{ kind: 'text', text: (statement as hbs.AST.ContentStatement).value }];
      case 'CommentStatement':
        return [];
      case 'MustacheStatement':
        return lowerValue(statement as hbs.AST.MustacheStatement, scope);
      case 'BlockStatement':
        return lowerBlock(statement as hbs.AST.BlockStatement, scope);
      default:
        unknownHelper(statement, signOf(statement), ['if', 'unless', 'each']);
        return [];
    }
  };

  /** How a part of the language that no paper needs begins in the source: `>`, `#*`, `#>`. */
  const signOf = (node: hbs.AST.Node) => {
    const { start } = place(node).at.span;
    return /^\{\{~?(\W+\w*)/.exec(lowering.source.slice(start, start + 40))?.[1]?.trim() ?? node.type;
  };

  const unknownHelper = (node: hbs.AST.Node, helper: string, known: readonly string[]) => {
    const { params, at } = place(node);
    report(finding('document/template-unknown-helper', { ...params, helper, known }, at));
  };

  const wrongArguments = (node: hbs.AST.Node, helper: string, count: number) => {
    const { params, at } = place(node);
    report(finding('document/template-wrong-arguments', { ...params, helper, count }, at));
  };

  const lowerValue = (statement: hbs.AST.MustacheStatement, scope: Scope): readonly TextNode[] => {
    const [first, ...others] = statement.params;
    const name = statement.path as hbs.AST.PathExpression;
    if (first === undefined) {
      const path = pathOf(name, scope, ['text', 'number']);
      return path === null ? [] : [{ kind: 'value', path, helper: null }];
    }
    if (name.original === 'table') return lowerTable(statement, first);
    if (!Object.hasOwn(lowering.helpers, name.original)) {
      unknownHelper(statement, String(name.original), [...Object.keys(lowering.helpers), 'table']);
      return [];
    }
    if (others.length > 0 || first.type !== 'PathExpression') {
      wrongArguments(statement, name.original, statement.params.length);
      return [];
    }
    const takes = lowering.helpers[name.original]?.takes ?? 'text';
    const path = pathOf(first as hbs.AST.PathExpression, scope, [takes]);
    return path === null ? [] : [{ kind: 'value', path, helper: name.original }];
  };

  const lowerTable = (
    statement: hbs.AST.MustacheStatement,
    name: hbs.AST.Expression,
  ): readonly TextNode[] => {
    const table = String((name as hbs.AST.StringLiteral).value ?? '');
    if (lowering.tables.includes(table)) return [{ kind: 'table', name: table }];
    const { params, at } = place(statement);
    report(
      finding(
        'document/template-unknown-table',
        { ...params, table, known: lowering.tables.length === 0 ? [noName] : lowering.tables },
        at,
      ),
    );
    return [];
  };

  const lowerBlock = (block: hbs.AST.BlockStatement, scope: Scope): readonly TextNode[] => {
    const name = String(
      block.path.type === 'PathExpression' ? (block.path as hbs.AST.PathExpression).original : '',
    );
    const [argument, ...others] = block.params;
    if (name !== 'if' && name !== 'unless' && name !== 'each') {
      unknownHelper(block, name, ['if', 'unless', 'each']);
      return [];
    }
    if (argument?.type !== 'PathExpression' || others.length > 0) {
      wrongArguments(block, `#${name}`, block.params.length);
      return [];
    }
    const expression = argument as hbs.AST.PathExpression;
    const found = pathWithShape(expression, scope);
    const otherwise = body(block.inverse, scope);
    if (name !== 'each') {
      const inner = body(block.program, scope);
      if (found === null) return [];
      return [{ kind: 'if', path: found.path, negated: name === 'unless', body: inner, otherwise }];
    }
    if (found === null) return [];
    if (found.shape !== null && !accepts(found.shape, ['list'])) {
      const { params, at } = place(block);
      report(finding('document/template-not-a-list', { ...params, path: String(expression.original) }, at));
      return [];
    }
    const item = found.shape?.items();
    const inner = body(block.program, item === undefined ? scope : [...scope, item]);
    return [{ kind: 'each', path: found.path, body: inner, otherwise }];
  };

  const pathOf = (
    expression: hbs.AST.PathExpression,
    scope: Scope,
    wanted: readonly HelperInput[],
  ): ValuePath | null => {
    if (expression.type !== 'PathExpression') {
      wrongArguments(expression, '{{ }}', 0);
      return null;
    }
    const { path, shape } = pathWithShape(expression, scope) ?? { path: null, shape: null };
    if (shape === null || accepts(shape, wanted)) return path;
    const { params, at } = place(expression);
    const found = [...shape.kinds].map((kind) => kindNames[kind]);
    report(
      finding('document/template-not-a-text', { ...params, path: String(expression.original), found }, at),
    );
    return null;
  };

  /** The path of an expression with the shape that it leads to; null shape for the marks of a loop. */
  const pathWithShape = (
    expression: hbs.AST.PathExpression,
    scope: Scope,
  ): { readonly path: ValuePath; readonly shape: Shape | null } | null => {
    const parts = expression.parts.map(String);
    const unknown = (known: readonly string[]) => {
      const { params, at } = place(expression);
      report(
        finding(
          'document/template-unknown-path',
          { ...params, path: String(expression.original), known: known.length === 0 ? [noName] : known },
          at,
        ),
      );
      return null;
    };
    if (expression.data && parts[0] !== 'root') {
      const loop = loopMarks.find((mark) => mark === parts[0]) ?? null;
      if (loop === null || parts.length !== 1 || scope.length < 2)
        return unknown(loopMarks.map((mark) => `@${mark}`));
      return { path: { up: 0, root: false, keys: [], loop }, shape: null };
    }
    const root = expression.data;
    const keys = root ? parts.slice(1) : parts;
    let shape = root ? scope[0] : scope[scope.length - 1 - expression.depth];
    if (shape === undefined) return unknown([]);
    if (root || expression.depth === scope.length - 1) used.add(keys[0] ?? '');
    for (const key of keys) {
      if (shape.kinds.has('any')) break;
      const known: ReadonlyMap<string, Shape> = shape.keys();
      const next = known.get(key);
      if (next === undefined) return unknown([...known.keys()]);
      shape = next;
    }
    return { path: { up: root ? 0 : expression.depth, root, keys, loop: null }, shape };
  };

  const program = body(parsed, [lowering.shape]);
  return { program, unused: [...lowering.shape.keys().keys()].filter((key) => !used.has(key)) };
}

/** Whether some value of the shape is of a wanted kind. */
function accepts(shape: Shape, wanted: readonly ('text' | 'number' | 'list')[]): boolean {
  return shape.kinds.has('any') || wanted.some((kind) => shape.kinds.has(kind));
}
