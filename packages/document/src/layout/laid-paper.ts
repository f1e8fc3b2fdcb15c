import type { TableNode } from '@chiendich/official-text';
import type { Alignment, ComponentName } from '../decree/layout-rule.ts';

/** The named styles of a paper: the decree's components, and what it has no rule for. */
export type StyleName =
  | ComponentName
  | 'addresseesHeading'
  | 'addresseeItem'
  | 'centred'
  | 'caption'
  | 'tableText'
  | 'tableCentred'
  | 'tableNumber'
  | 'tableHeading'
  | 'tableGroup'
  | 'rule'
  | 'signaturePlace'
  | 'mark';

/** A stretch of text; what it does not say comes from the style of its line. `lineBreak` stands before the text. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly blank?: boolean;
  readonly lineBreak?: boolean;
}

/** A paragraph. What it does not say comes from its style. */
export interface Line {
  readonly kind: 'line';
  readonly style: StyleName;
  readonly runs: readonly Run[];
  readonly align?: Alignment;
  readonly keepNext?: boolean;
  /** Depth in the outline of headings, from 1, where it is not the style's. */
  readonly heading?: number;
}

/** A centred rule of a length in points under the line before it. */
export interface Rule {
  readonly kind: 'rule';
  readonly length: number;
}

/** A short text in the middle of a frame, as a stamp has it. `width` in points. */
export interface Box {
  readonly kind: 'box';
  readonly style: 'urgency' | 'circulation';
  readonly text: string;
  readonly width: number;
}

/**
 * Two columns side by side without lines, such as the header of the first page. `share` is the left one's part of the
 * width; what stands in one row begins level.
 */
export interface Columns {
  readonly kind: 'columns';
  /** What it holds, for those who cannot see it. */
  readonly title: string;
  readonly share: number;
  readonly rows: readonly { readonly left: readonly FlowItem[]; readonly right: readonly FlowItem[] }[];
}

export interface Grid {
  readonly kind: 'grid';
  readonly table: TableNode;
  /** What it shows, for those who cannot see it. */
  readonly title: string;
  /** Its last row goes to the page of what follows. */
  readonly keepNext?: boolean;
}

export type FlowItem = Line | Rule | Box | Columns | Grid;

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
  /** Lines at the foot of the first page. */
  readonly contact: readonly string[];
  readonly sheets: readonly Sheet[];
}
