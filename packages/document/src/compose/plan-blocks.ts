import type { Annex, BlockNode, ParagraphNode, SectionNode, TableNode } from '@chiendich/official-text';
import type { Plan, PlanSection } from '@chiendich/plan';
import { leafOf } from './leaf.ts';
import { sectionLevelOf } from './section-level.ts';
import { cell, sharesByContent, tableOf } from './table-parts.ts';

/** A section of a plan as it stands, every line of its text a paragraph. */
export function sectionBlock({ label, title, text, children }: PlanSection): SectionNode {
  const lines = linesOf(text);
  const leads = lines[0] !== undefined && !/^[-+]\s/u.test(lines[0]);
  return {
    kind: 'section',
    level: sectionLevelOf(label),
    label,
    title: title === null ? null : leafOf(title),
    lead: leads || title === null ? leafOf(lines[0] ?? '') : null,
    children: [
      ...lines.slice(leads || title === null ? 1 : 0).map((line) => paragraph(line)),
      ...children.map(sectionBlock),
    ],
  };
}

/** An annex of a plan: lines of text, its headings in bold, rows written with `|` as tables. */
export function annexOf({ label, title, text }: Plan['annexes'][number]): Annex {
  return { label, title, promulgation: null, leaves: [], body: annexBlocks(linesOf(text ?? '')) };
}

function annexBlocks(lines: readonly string[]): readonly BlockNode[] {
  const blocks: BlockNode[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at);
    if (rows.length > 1) blocks.push(tableFrom(rows));
    else blocks.push(paragraph(lines[at] ?? ''));
    at += Math.max(1, rows.length);
  }
  return blocks;
}

/** A table of Word has no more columns. */
const mostColumns = 63;

/** The rows from a line on that have as many cells as the first. */
function rowsFrom(lines: readonly string[], start: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const cells = (lines[at] ?? '').split('|').map((text) => text.trim());
    if (
      cells.length < 2 ||
      cells.length > mostColumns ||
      (rows[0] !== undefined && rows[0].length !== cells.length)
    )
      break;
    rows.push(cells);
  }
  return rows;
}

/** A table under its row of headings. */
function tableFrom([headings = [], ...rows]: readonly (readonly string[])[]): TableNode {
  const cells = rows.map((row) =>
    row.map((text) => cell(text, /^[\d.,…]*$/u.test(text) ? { align: 'center' } : {})),
  );
  return tableOf({ headings, widths: sharesByContent(headings, cells) }, cells);
}

function paragraph(line: string): ParagraphNode {
  const heading = /^[IVX]+\.\s/u.test(line) && line === line.toLocaleUpperCase('vi');
  return { kind: 'paragraph', role: 'body', leaf: heading ? leafOf(line, 'bold') : leafOf(line) };
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
