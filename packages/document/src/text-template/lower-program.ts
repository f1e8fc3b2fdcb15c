import type { Lowering, Place } from './lowering.ts';
import { reportAt, spanOf } from './lowering.ts';
import type { TextNode } from './text-program.ts';
import { accepts, namesOrNone, pathToText, pathWithShape } from './value-path.ts';

const blocks = ['if', 'unless', 'each'] as const;

/** All statements that Handlebars' parser makes. */
type StatementType =
  | 'ContentStatement'
  | 'CommentStatement'
  | 'MustacheStatement'
  | 'BlockStatement'
  | 'Decorator'
  | 'DecoratorBlock'
  | 'PartialStatement'
  | 'PartialBlockStatement';

/**
 * The program of a parsed template; what the data do not have is reported on the way.
 * `unused` lists the values of the data that nothing names.
 */
export function lowerProgram(
  parsed: hbs.AST.Program,
  lowering: Lowering,
): { readonly program: readonly TextNode[]; readonly unused: readonly string[] } {
  const used = new Set<string>();
  const program = lowerBody(parsed, { lowering, scope: [lowering.shape], used });
  return { program, unused: [...lowering.shape.keys().keys()].filter((key) => !used.has(key)) };
}

function lowerBody(program: hbs.AST.Program | undefined, place: Place): readonly TextNode[] {
  return (program?.body ?? []).flatMap((statement) => lowerStatement(statement, place));
}

/** Handlebars has more kinds of statements than a paper needs; the others are reported. */
function lowerStatement(statement: hbs.AST.Statement, place: Place): readonly TextNode[] {
  const kind = statement.type as StatementType;
  switch (kind) {
    case 'ContentStatement':
      return [{ kind: 'text', text: (statement as hbs.AST.ContentStatement).value }];
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return lowerValue(statement as hbs.AST.MustacheStatement, place);
    case 'BlockStatement':
      return lowerBlock(statement as hbs.AST.BlockStatement, place);
    default: {
      kind satisfies 'Decorator' | 'DecoratorBlock' | 'PartialStatement' | 'PartialBlockStatement';
      const params = { helper: signOf(statement, place), known: blocks };
      reportAt(place, statement, ['document/template-unknown-helper', params]);
      return [];
    }
  }
}

/** How a part of the language that no paper needs begins in the source: `>`, `#*`, `#>`. */
function signOf(node: hbs.AST.Node, { lowering: { source } }: Place): string {
  const { start } = spanOf(node, source);
  return /^\{\{~?(\W+\w*)/.exec(source.slice(start, start + 40))?.[1]?.trim() ?? node.type;
}

function lowerValue(statement: hbs.AST.MustacheStatement, place: Place): readonly TextNode[] {
  const { helpers } = place.lowering;
  const [first, ...others] = statement.params;
  const name = statement.path as hbs.AST.PathExpression;
  if (first === undefined) {
    const path = pathToText(name, place, ['text', 'number']);
    return path === null ? [] : [{ kind: 'value', path, helper: null }];
  }
  if (name.original === 'table') return lowerTable(statement, first, place);
  if (!Object.hasOwn(helpers, name.original)) {
    const params = { helper: String(name.original), known: [...Object.keys(helpers), 'table'] };
    reportAt(place, statement, ['document/template-unknown-helper', params]);
    return [];
  }
  if (others.length > 0 || first.type !== 'PathExpression') {
    const params = { helper: name.original, count: statement.params.length };
    reportAt(place, statement, ['document/template-wrong-arguments', params]);
    return [];
  }
  const takes = helpers[name.original]?.takes ?? 'text';
  const path = pathToText(first as hbs.AST.PathExpression, place, [takes]);
  return path === null ? [] : [{ kind: 'value', path, helper: name.original }];
}

function lowerTable(
  statement: hbs.AST.MustacheStatement,
  name: hbs.AST.Expression,
  place: Place,
): readonly TextNode[] {
  const { tables } = place.lowering;
  const table = String((name as hbs.AST.StringLiteral).value ?? '');
  if (tables.includes(table)) return [{ kind: 'table', name: table }];
  reportAt(place, statement, ['document/template-unknown-table', { table, known: namesOrNone(tables) }]);
  return [];
}

function lowerBlock(block: hbs.AST.BlockStatement, place: Place): readonly TextNode[] {
  const written = block.path.type === 'PathExpression' ? (block.path as hbs.AST.PathExpression).original : '';
  const name = blocks.find((known) => known === written);
  const [argument, ...others] = block.params;
  if (name === undefined) {
    reportAt(place, block, ['document/template-unknown-helper', { helper: String(written), known: blocks }]);
    return [];
  }
  if (argument?.type !== 'PathExpression' || others.length > 0) {
    const params = { helper: `#${name}`, count: block.params.length };
    reportAt(place, block, ['document/template-wrong-arguments', params]);
    return [];
  }
  const expression = argument as hbs.AST.PathExpression;
  return name === 'each' ? lowerLoop(block, expression, place) : lowerCondition(block, expression, place);
}

function lowerCondition(
  block: hbs.AST.BlockStatement,
  expression: hbs.AST.PathExpression,
  place: Place,
): readonly TextNode[] {
  const found = pathWithShape(expression, place);
  const otherwise = lowerBody(block.inverse, place);
  const body = lowerBody(block.program, place);
  if (found === null) return [];
  const negated = (block.path as hbs.AST.PathExpression).original === 'unless';
  return [{ kind: 'if', path: found.path, negated, body, otherwise }];
}

function lowerLoop(
  block: hbs.AST.BlockStatement,
  expression: hbs.AST.PathExpression,
  place: Place,
): readonly TextNode[] {
  const found = pathWithShape(expression, place);
  const otherwise = lowerBody(block.inverse, place);
  if (found === null) return [];
  if (found.shape !== null && !accepts(found.shape, ['list'])) {
    reportAt(place, block, ['document/template-not-a-list', { path: String(expression.original) }]);
    return [];
  }
  const item = found.shape?.items();
  const inside = item === undefined ? place : { ...place, scope: [...place.scope, item] };
  return [{ kind: 'each', path: found.path, body: lowerBody(block.program, inside), otherwise }];
}
