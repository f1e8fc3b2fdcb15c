import { textHelpers } from './helpers.ts';
import type { TextNode, TextTemplate, ValuePath } from './text-program.ts';

/**
 * A stretch of the printed text. `literal` is the template's own, in which signs of the outline and line ends count;
 * `value` comes from the data and never makes structure, but for the paragraphs of a text that `lines` prints; `blank`
 * is a place whose fact is missing; `table` stands for one, at the path of the part of the data that the text repeats.
 */
export type TextPiece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'table'; readonly text: string; readonly path: readonly (string | number)[] }
  | { readonly kind: 'value'; readonly text: string; readonly keepsLines: boolean }
  | { readonly kind: 'blank'; readonly path: readonly (string | number)[]; readonly helper: string | null };

interface Frame {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly loop: { readonly number: number; readonly first: boolean; readonly last: boolean } | null;
}

/** Runs a text template over JSON data. A missing value makes a blank, never an error. */
export function runTextTemplate(template: TextTemplate, data: unknown): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  run(template.program, [{ value: data, path: [], loop: null }], pieces);
  return pieces;
}

function run(nodes: readonly TextNode[], frames: readonly Frame[], pieces: TextPiece[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') pieces.push({ kind: 'literal', text: node.text });
    else if (node.kind === 'table')
      pieces.push({ kind: 'table', text: node.name, path: frames.at(-1)?.path ?? [] });
    else if (node.kind === 'value') pieces.push(pieceOf(lookUp(node.path, frames), node.helper));
    else if (node.kind === 'if') {
      const holds = isPresent(lookUp(node.path, frames).value) !== node.negated;
      run(holds ? node.body : node.otherwise, frames, pieces);
    } else runLoop(node, frames, pieces);
  }
}

function runLoop(
  node: Extract<TextNode, { kind: 'each' }>,
  frames: readonly Frame[],
  pieces: TextPiece[],
): void {
  const { value, path } = lookUp(node.path, frames);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (items.length === 0) run(node.otherwise, frames, pieces);
  for (const [index, item] of items.entries()) {
    const loop = { number: index + 1, first: index === 0, last: index === items.length - 1 };
    run(node.body, [...frames, { value: item, path: [...path, index], loop }], pieces);
  }
}

function lookUp(path: ValuePath, frames: readonly Frame[]): Pick<Frame, 'value' | 'path'> {
  const inner = frames.at(-1);
  if (path.loop !== null) return { value: inner?.loop?.[path.loop] ?? null, path: inner?.path ?? [] };
  const frame = path.root ? frames[0] : frames[frames.length - 1 - path.up];
  let value = frame?.value;
  for (const key of path.keys) {
    const holder = value;
    value =
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
        ? (holder as Readonly<Record<string, unknown>>)[key]
        : undefined;
  }
  return { value, path: [...(frame?.path ?? []), ...path.keys] };
}

function pieceOf({ value, path }: Pick<Frame, 'value' | 'path'>, helper: string | null): TextPiece {
  const text = helper === null ? plainText(value) : (textHelpers[helper]?.format(value) ?? null);
  return text === null || text.trim() === ''
    ? { kind: 'blank', path, helper }
    : { kind: 'value', text, keepsLines: helper === 'lines' };
}

function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value)
    ? (textHelpers.number?.format(value) ?? null)
    : null;
}

/** 0 is a number like any other: it is present. */
function isPresent(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}
