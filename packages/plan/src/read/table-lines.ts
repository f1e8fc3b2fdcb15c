import type { BlockNode, SectionNode, TextLeaf } from '@chiendich/official-text';

/** A cell of a table, or of a line into which a row was flattened. */
export interface Cell {
  readonly text: string;
  readonly leaves: readonly TextLeaf[];
}

/** A row with the blocks that hold it; no cells where a heading ends the table before. */
export interface TableLine {
  readonly blocks: readonly BlockNode[];
  readonly cells: readonly Cell[];
  /** The table says that it is one of its headings. */
  readonly isHead?: true;
}

/**
 * The rows of all tables in order: of tables, and of lines whose cells a bar divides.
 */
export function tableLines(blocks: readonly BlockNode[]): readonly TableLine[] {
  const lines: TableLine[] = [];
  addLines(blocks, lines);
  return lines;
}

function addLines(blocks: readonly BlockNode[], lines: TableLine[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const [index, row] of block.rows.entries()) {
        const cells = row.map(({ leaves }) => ({ text: textOf(leaves), leaves }));
        lines.push({ blocks: [block], cells, ...(index < block.headerRows ? { isHead: true } : {}) });
      }
    } else if (block.kind === 'section') addLinesOfSection(block, lines);
    else if (block.leaf.text.includes(' |'))
      lines.push({ blocks: [block], cells: barCells(block.leaf, null) });
  }
}

/** The lines of a cell are items of a list, unless its column alone broke them: then others stand between them. */
function textOf(leaves: readonly TextLeaf[]): string {
  return leaves.reduce((text, leaf, at) => {
    if (at === 0) return leaf.text.trim();
    const before = leaves[at - 1]?.span;
    const isApart = before != null && leaf.span != null && before.end !== leaf.span.start;
    const isBroken = isApart || (before != null && /^\p{Ll}/u.test(leaf.text));
    return `${text}${isBroken ? ' ' : '; '}${leaf.text.trim()}`;
  }, '');
}

function addLinesOfSection(section: SectionNode, lines: TableLine[]): void {
  const { title, lead } = section;
  const bars = title?.text.includes(' |') === true ? title : lead?.text.includes(' |') === true ? lead : null;
  // Headings one behind another end a table no more than the first does.
  if (bars !== null) lines.push({ blocks: [section], cells: barCells(bars, section.label) });
  else if (lines.at(-1)?.cells.length !== 0) lines.push({ blocks: [section], cells: [] });
  addLines(section.children, lines);
}

function barCells(leaf: TextLeaf, label: string | null): readonly Cell[] {
  const cells = leaf.text.split(' |').map((cell) => ({ text: cell.trim(), leaves: [leaf] }));
  return label === null ? cells : [{ text: label, leaves: [leaf] }, ...cells];
}
