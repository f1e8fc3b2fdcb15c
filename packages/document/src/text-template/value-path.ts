import type { LocalizedText } from '@chiendich/core';
import type { HelperInput } from './helpers.ts';
import type { Place } from './lowering.ts';
import { reportAt } from './lowering.ts';
import type { Shape } from './schema-shape.ts';
import type { ValuePath } from './text-program.ts';

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

/** Names for a sentence; words that say so where there are none. */
export function namesOrNone(names: readonly string[]): readonly (string | LocalizedText)[] {
  return names.length === 0 ? [noName] : names;
}

/** The path to a value that stands in the text; null, and reported, where no value of the wanted kinds is there. */
export function pathToText(
  expression: hbs.AST.PathExpression,
  place: Place,
  wanted: readonly HelperInput[],
): ValuePath | null {
  if (expression.type !== 'PathExpression') {
    reportAt(place, expression, ['document/template-wrong-arguments', { helper: '{{ }}', count: 0 }]);
    return null;
  }
  const { path, shape } = pathWithShape(expression, place) ?? { path: null, shape: null };
  if (shape === null || accepts(shape, wanted)) return path;
  const found = [...shape.kinds].map((kind) => kindNames[kind]);
  const params = { path: String(expression.original), found };
  reportAt(place, expression, ['document/template-not-a-text', params]);
  return null;
}

/** A path with the shape that it leads to; null shape for the marks of a loop. */
interface ShapedPath {
  readonly path: ValuePath;
  readonly shape: Shape | null;
}

/** The path of an expression; null, and reported, where the data have nothing there. */
export function pathWithShape(expression: hbs.AST.PathExpression, place: Place): ShapedPath | null {
  const found =
    expression.data && expression.parts[0] !== 'root'
      ? loopMark(expression, place)
      : dataPath(expression, place);
  if (!('known' in found)) return found;
  const params = { path: String(expression.original), known: namesOrNone(found.known) };
  reportAt(place, expression, ['document/template-unknown-path', params]);
  return null;
}

/** The names that would have been right. */
export interface Unknown {
  readonly known: readonly string[];
}

/** `@number`, `@first`, `@last` inside a loop. */
function loopMark({ parts }: hbs.AST.PathExpression, { scope }: Place): ShapedPath | Unknown {
  const loop = loopMarks.find((mark) => mark === parts[0]) ?? null;
  if (loop === null || parts.length !== 1 || scope.length < 2)
    return { known: loopMarks.map((mark) => `@${mark}`) };
  return { path: { up: 0, root: false, keys: [], loop }, shape: null };
}

/** `name`, `../name`, `@root.name`. */
function dataPath(
  { parts, data: root, depth }: hbs.AST.PathExpression,
  { scope, used }: Place,
): ShapedPath | Unknown {
  const names = parts.map(String);
  const keys = root ? names.slice(1) : names;
  const path: ValuePath = { up: root ? 0 : depth, root, keys, loop: null };
  const found = shapeAt(path, scope);
  if (scope.length > depth && (root || depth === scope.length - 1)) used.add(keys[0] ?? '');
  return 'known' in found ? found : { path, shape: found };
}

/** The shape to which a path of the data leads, the shapes around it given, the innermost last. */
export function shapeAt({ up, root, keys }: ValuePath, scope: readonly Shape[]): Shape | Unknown {
  let shape = root ? scope[0] : scope[scope.length - 1 - up];
  if (shape === undefined) return { known: [] };
  for (const key of keys) {
    if (shape.kinds.has('any')) break;
    const known: ReadonlyMap<string, Shape> = shape.keys();
    const next = known.get(key);
    if (next === undefined) return { known: [...known.keys()] };
    shape = next;
  }
  return shape;
}

/** Whether some value of the shape is of a wanted kind. */
export function accepts(shape: Shape, wanted: readonly ('text' | 'number' | 'list')[]): boolean {
  return shape.kinds.has('any') || wanted.some((kind) => shape.kinds.has(kind));
}
