import type { Paragraph } from './join-lines.ts';
import type { ItemLabel } from './numbering.ts';
import type { TableNode } from './official-document.ts';

/** A body before its levels are known: labelled items, paragraphs and tables in a row. */
export type FlatItem =
  | { readonly kind: 'label'; readonly paragraph: Paragraph; readonly label: ItemLabel }
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly table: TableNode };
