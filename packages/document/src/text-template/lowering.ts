import type { Finding } from '@chiendich/core';
import { finding } from '../findings.ts';
import type { textHelpers } from './helpers.ts';
import type { Shape } from './schema-shape.ts';
import { offsetOf } from './syntax-fault.ts';

/** What lowering a template knows: its data, tables and helpers, its source, and where findings go. */
export interface Lowering {
  readonly shape: Shape;
  readonly tables: readonly string[];
  readonly helpers: typeof textHelpers;
  readonly source: string;
  readonly report: (finding: Finding) => void;
}

/** A place of the template. */
export interface Place {
  readonly lowering: Lowering;
  /** The shapes of the values around, the innermost last: the data, then an item of each open loop. */
  readonly scope: readonly Shape[];
  /** Values of the data that the template names. */
  readonly used: Set<string>;
}

type Code = Parameters<typeof finding>[0];
type ParamsOf<C extends Code> = Parameters<typeof finding<C>>[1];

/** Where a node stands in the source. */
export function spanOf(
  { loc }: hbs.AST.Node,
  source: string,
): { readonly start: number; readonly end: number } {
  return {
    start: offsetOf(source, loc.start.line, loc.start.column + 1),
    end: offsetOf(source, loc.end.line, loc.end.column + 1),
  };
}

/** Reports a fault of a node, with its line and column beside the other params. */
export function reportAt<C extends Code>(
  { lowering }: Place,
  node: hbs.AST.Node,
  [code, params]: readonly [code: C, params: Omit<ParamsOf<C>, 'line' | 'column'>],
): void {
  const { line, column } = node.loc.start;
  const all = { line, column: column + 1, ...params } as unknown as ParamsOf<C>;
  lowering.report(finding(code, all, { span: spanOf(node, lowering.source) }));
}
