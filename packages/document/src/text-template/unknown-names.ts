import type { Shape } from './schema-shape.ts';
import type { TextNode, TextTemplate, ValuePath } from './text-program.ts';
import type { Unknown } from './value-path.ts';
import { shapeAt } from './value-path.ts';

/** A name of a text, with the names that would have been right. */
interface UnknownName extends Unknown {
  readonly name: string;
}

/**
 * What a compiled text names and data of this shape do not have, each name once: the text was compiled for another kind
 * of paper, or before a fact got another name.
 */
export function unknownNames(
  { program }: TextTemplate,
  shape: Shape,
  tables: readonly string[],
): readonly UnknownName[] {
  const unknown = new Map<string, UnknownName>();
  const note = (name: string, known: readonly string[]) => unknown.set(name, { name, known });
  const look = (path: ValuePath, scope: readonly Shape[]): Shape | null => {
    if (path.loop !== null) return null;
    const found = shapeAt(path, scope);
    if (!('known' in found)) return found;
    note(path.keys.join('.'), found.known);
    return null;
  };
  const walk = (nodes: readonly TextNode[], scope: readonly Shape[]): void => {
    for (const node of nodes) {
      if (node.kind === 'value') look(node.path, scope);
      else if (node.kind === 'table' && !tables.includes(node.name)) note(node.name, tables);
      else if (node.kind === 'if' || node.kind === 'each') {
        const found = look(node.path, scope);
        walk(node.otherwise, scope);
        if (node.kind === 'if') walk(node.body, scope);
        else if (found !== null) walk(node.body, [...scope, found.items()]);
      }
    }
  };
  walk(program, [shape]);
  return [...unknown.values()];
}
