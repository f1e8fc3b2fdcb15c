import type { TableNode } from '@chiendich/core';
import type { Alignment, ComponentName } from '../decree/layout-rule.ts';

/** The named styles of a paper: the decree's components, and what it has no rule for. */
export type StyleName = ComponentName | 'tableText' | 'mark';

/** A stretch of text; what it does not say comes from the style of its line. `lineBreak` stands before the text. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly blank?: boolean;
  readonly lineBreak?: boolean;
}

/** A paragraph. `left` and `first` are millimetres beyond the style: the whole paragraph, its first line. */
export interface Line {
  readonly kind: 'line';
  readonly style: StyleName;
  readonly runs: readonly Run[];
  readonly align?: Alignment;
  readonly left?: number;
  readonly first?: number;
  readonly keepNext?: boolean;
  /** Depth in the outline of headings, from 1. */
  readonly heading?: number;
}

/** A centred rule of a length in points under the line before it. */
export interface Rule {
  readonly kind: 'rule';
  readonly length: number;
  /** Points above and below the stroke. */
  readonly gap: number;
}

/**
 * Two columns side by side without lines, such as the header of the first page. `share` is the left one's part of the
 * width; what stands in one row begins level.
 */
export interface Columns {
  readonly kind: 'columns';
  readonly share: number;
  readonly rows: readonly { readonly left: readonly FlowItem[]; readonly right: readonly FlowItem[] }[];
}

/** An empty place, in points, such as the one for a signature. */
interface Space {
  readonly kind: 'space';
  readonly height: number;
  readonly keepNext?: boolean;
}

/** A row that heads those under it: one cell in bold that reaches to the last column, after at most one empty cell. */
export function isGroupRow(row: TableNode['rows'][number]): boolean {
  const [cell, ...others] = row.filter(({ leaves }) => leaves.some(({ text }) => text !== ''));
  return others.length === 0 && cell?.bold === true && (cell.columns ?? 1) > 1;
}

export interface Grid {
  readonly kind: 'grid';
  readonly table: TableNode;
}

export type FlowItem = Line | Rule | Columns | Space | Grid;

/** Pages of one orientation. `restart`: page numbers begin at 1 again and its first page shows none. */
export interface Sheet {
  readonly landscape: boolean;
  readonly restart: boolean;
  readonly flow: readonly FlowItem[];
}

/** A paper laid out under a house profile: what `writeDocx` and `writeHtml` both write. */
export interface LaidPaper {
  readonly title: string;
  readonly subject: string;
  readonly issuer: string;
  readonly marks: readonly string[];
  readonly sheets: readonly Sheet[];
}
