import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, SectionNode, TextLeaf } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';

/** A cell of a table, or of a line into which a row was flattened. */
export interface Cell {
  readonly text: string;
  readonly leaves: readonly TextLeaf[];
}

/** A row with the blocks that hold it; no cells where a heading ends the table before. */
export interface TableLine {
  readonly blocks: readonly BlockNode[];
  readonly cells: readonly Cell[];
  /** Its cells stood one a line, so that an empty one may have left none. */
  readonly stacked?: true;
  /** The table says that it is one of its headings. */
  readonly isHead?: true;
}

/**
 * The rows of all tables in order: of tables, of lines whose cells a bar divides, of columns whose cells stand one a line.
 */
export function* tableLines(blocks: readonly BlockNode[]): Generator<TableLine> {
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as BlockNode;
    if (block.kind === 'table') {
      for (const [index, row] of block.rows.entries()) {
        const cells = row.map(({ leaves }) => ({ text: textOf(leaves), leaves }));
        yield { blocks: [block], cells, ...(index < block.headerRows ? { isHead: true } : {}) };
      }
    } else if (block.kind === 'section') yield* linesOfSection(block);
    else if (block.leaf.text.includes(' |')) yield { blocks: [block], cells: barCells(block.leaf, null) };
    else if (ordinalAlone.test(foldInPlace(block.leaf.text))) {
      const stack = leavesFrom(blocks, at);
      yield* stackedRows(stack);
      at += stack.length - 1;
    }
  }
}

/** The lines of a cell are items of a list, unless its column alone broke them: then others stand between them. */
function textOf(leaves: readonly TextLeaf[]): string {
  return leaves.reduce((text, leaf, at) => {
    if (at === 0) return leaf.text.trim();
    const before = leaves[at - 1]?.span;
    const isBroken = before != null && leaf.span != null && before.end !== leaf.span.start;
    return `${text}${isBroken ? ' ' : '; '}${leaf.text.trim()}`;
  }, '');
}

function* linesOfSection(section: SectionNode): Generator<TableLine> {
  const bars = [section.title, section.lead].find((leaf) => leaf?.text.includes(' |')) ?? null;
  yield { blocks: [section], cells: bars === null ? [] : barCells(bars, section.label) };
  yield* tableLines(section.children);
}

function barCells(leaf: TextLeaf, label: string | null): readonly Cell[] {
  const cells = leaf.text.split(' |').map((cell) => ({ text: cell.trim(), leaves: [leaf] }));
  return label === null ? cells : [{ text: label, leaves: [leaf] }, ...cells];
}

const ordinalAlone = foldedPattern(`^(?:${planWords.tables.ordinal.pattern})\\.?$`);
const anyNumber = /^(?:\d{1,3}|[IVX]{1,5})\.?$/;

interface StackedLine {
  readonly block: BlockNode;
  readonly leaf: TextLeaf;
}

/** The paragraphs in a row from one on. */
function leavesFrom(blocks: readonly BlockNode[], start: number): readonly StackedLine[] {
  const lines: StackedLine[] = [];
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at] as BlockNode;
    if (block.kind !== 'paragraph') break;
    lines.push({ block, leaf: block.leaf });
  }
  return lines;
}

/** Rows whose cells stand one a line, each begun by the next number; empty cells left no line. */
function* stackedRows(lines: readonly StackedLine[]): Generator<TableLine> {
  const first = lines.findIndex(({ leaf }) => anyNumber.test(leaf.text));
  if (first < 3 || first > 10) return;
  let row: StackedLine[] = [...lines.slice(0, first)];
  let number = 1;
  for (const line of lines.slice(first)) {
    const isNext = line.leaf.text.replace(/\.$/, '') === String(number);
    const isGroup = /^[IVX]{1,5}\.?$/.test(line.leaf.text);
    if (!isNext && !isGroup) {
      row.push(line);
      continue;
    }
    yield stackedRow(row, first);
    row = [line];
    if (isNext) number += 1;
  }
  yield stackedRow(row, first);
}

/** A row with an empty cell for each that left no line: before the term, which shows by its figures. */
function stackedRow(row: readonly StackedLine[], columns: number): TableLine {
  const cells = row.map(({ leaf }) => ({ text: leaf.text.trim(), leaves: [leaf] }));
  const missing = columns - cells.length;
  const term = cells.findIndex(({ text }, at) => at > 2 && /\d/.test(text) && text.length < 60);
  const empty = Array.from({ length: Math.max(missing, 0) }, () => ({ text: '', leaves: [] }));
  const filled = term === -1 ? cells : [...cells.slice(0, 3), ...empty, ...cells.slice(3)];
  return { blocks: row.map(({ block }) => block), cells: filled, stacked: true };
}
