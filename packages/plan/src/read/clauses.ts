import type { Span } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, OfficialDocument, SectionNode, TableNode, TextLeaf } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';

/** A row of a table with its heading row, for a cell that is read. */
interface TableRow {
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly column: number;
}

/** A leaf of a document in its surroundings: where it stands, and under which items. */
export interface Clause {
  readonly leaf: TextLeaf;
  readonly part: 'preamble' | 'body' | 'closing' | 'annex';
  /** From the outermost item to the one that holds the leaf. */
  readonly ancestors: readonly SectionNode[];
  readonly row: TableRow | null;
}

/** Everything between the subject and the signature, then the annexes, leaf by leaf in order. */
export function clausesOf(document: OfficialDocument): readonly Clause[] {
  const clauses: Clause[] = [];
  const firstNumbered = document.body.findIndex((block) => block.kind === 'section' && !isBullet(block));
  const firstSection =
    firstNumbered === -1 ? document.body.findIndex((block) => block.kind === 'section') : firstNumbered;
  for (const [index, block] of document.body.entries()) {
    const isPreamble = index < (firstSection === -1 ? document.body.length : firstSection);
    const isClosing = block.kind === 'paragraph' && block.role === 'closing';
    addBlock(block, isClosing ? 'closing' : isPreamble ? 'preamble' : 'body', [], clauses);
  }
  for (const annex of document.annexes) clauses.push(...clausesOfBlocks(annex.body, 'annex'));
  return clauses;
}

/** Bases may be a list of bullets before the first number. */
function isBullet({ level }: SectionNode): boolean {
  return level === 'dash' || level === 'plus';
}

/** The leaves of blocks in their surroundings. */
export function clausesOfBlocks(blocks: readonly BlockNode[], part: Clause['part']): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const block of blocks) addBlock(block, part, [], clauses);
  return clauses;
}

function addBlock(
  block: BlockNode,
  part: Clause['part'],
  ancestors: readonly SectionNode[],
  clauses: Clause[],
): void {
  if (block.kind === 'paragraph') clauses.push({ leaf: block.leaf, part, ancestors, row: null });
  else if (block.kind === 'table') addTable(block, part, ancestors, clauses);
  else {
    const inside = [...ancestors, block];
    if (block.title !== null) clauses.push({ leaf: block.title, part, ancestors: inside, row: null });
    if (block.lead !== null) clauses.push({ leaf: block.lead, part, ancestors: inside, row: null });
    for (const child of block.children) addBlock(child, part, inside, clauses);
  }
}

const ordinal = foldedPattern(`^(?:${planWords.tables.ordinal.pattern})\\.?$`);

function addTable(
  table: TableNode,
  part: Clause['part'],
  ancestors: readonly SectionNode[],
  clauses: Clause[],
): void {
  const textOf = (row: TableNode['rows'][number]) =>
    row.map((cell) => cell.leaves.map((leaf) => leaf.text).join(' '));
  const first = textOf(table.rows[0] ?? []);
  const header = table.headerRows > 0 || ordinal.test(foldInPlace(first[0] ?? '')) ? first : [];
  for (const row of table.rows) {
    const cells = textOf(row);
    for (const [column, cell] of row.entries()) {
      for (const leaf of cell.leaves) clauses.push({ leaf, part, ancestors, row: { header, cells, column } });
    }
  }
}

/** The clause that holds a place of the source; found by halving. */
export function clauseAt(clauses: readonly Clause[], place: number): Clause | null {
  let low = 0;
  let high = clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle] as Clause;
    const span = clause.leaf.span;
    if (span === null) return null;
    if (place < span.start) high = middle - 1;
    else if (place >= span.end) low = middle + 1;
    else return clause;
  }
  return null;
}

/** The text under an item, its own heading left out, bullets kept, one line a leaf. */
export function textUnder(section: SectionNode): string {
  return [...(section.lead === null ? [] : [section.lead.text]), ...section.children.map(textOfBlock)].join(
    '\n',
  );
}

/** A block as lines of text. */
export function textOfBlock(block: BlockNode): string {
  if (block.kind === 'paragraph') return block.leaf.text;
  if (block.kind === 'table') {
    return block.rows
      .map((row) => row.map((cell) => cell.leaves.map((leaf) => leaf.text).join(' ')).join(' | '))
      .join('\n');
  }
  const label = labelText(block);
  const first = [block.title?.text, block.lead?.text].filter((text) => text !== undefined).join(': ');
  return [`${label} ${first}`.trim(), ...block.children.map(textOfBlock)].join('\n');
}

function labelText({ level, label }: SectionNode): string {
  if (level === 'dash' || level === 'plus' || label === '') return label;
  return level === 'letter' ? `${label})` : `${label}.`;
}

/** The stretch of the source from the beginning of one leaf to the end of another. */
export function spanOver(first: TextLeaf | null, last: TextLeaf | null): Span | null {
  if (first?.span == null || last?.span == null) return null;
  return { start: first.span.start, end: last.span.end };
}

/** The last leaf of a block. */
function lastLeaf(block: BlockNode): TextLeaf | null {
  if (block.kind === 'paragraph') return block.leaf;
  if (block.kind === 'table') return block.rows.at(-1)?.at(-1)?.leaves.at(-1) ?? null;
  const child = block.children.at(-1);
  return child === undefined ? (block.lead ?? block.title) : lastLeaf(child);
}

/** The first leaf of a block. */
export function firstLeaf(block: BlockNode): TextLeaf | null {
  if (block.kind === 'paragraph') return block.leaf;
  if (block.kind === 'table') return block.rows[0]?.[0]?.leaves[0] ?? null;
  return block.title ?? block.lead ?? null;
}

export function spanOfBlock(block: BlockNode): Span | null {
  return spanOver(firstLeaf(block), lastLeaf(block));
}
