import type { TextLeaf } from '@chiendich/official-text';
import { printableText } from '../printable.ts';
import type { Run } from './laid-paper.ts';
import { balancedLines, textWidth } from './text-width.ts';

/** The runs of a leaf, cut where a mark begins or ends; with a prefix such as "- ", optionally in capitals. */
export function runsOf(
  leaf: TextLeaf,
  look: { readonly prefix?: string; readonly upper?: boolean } = {},
): readonly Run[] {
  const text = printableText(leaf.text);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of leaf.marks ?? [])
    cuts.add(clamp(start, text.length)).add(clamp(end, text.length));
  const ordered = [...cuts].sort((a, b) => a - b);
  const runs = ordered.slice(1).map((end, index): Run => {
    const start = ordered[index] ?? 0;
    const styles = new Set(
      (leaf.marks ?? []).filter((mark) => mark.start <= start && mark.end >= end).map(({ style }) => style),
    );
    const piece = text.slice(start, end);
    return {
      text: look.upper ? upper(piece) : piece,
      ...(styles.has('bold') ? { bold: true } : {}),
      ...(styles.has('italic') ? { italic: true } : {}),
      ...(styles.has('blank') ? { blank: true } : {}),
    };
  });
  return look.prefix === undefined || look.prefix === '' ? runs : [{ text: look.prefix }, ...runs];
}

/** One run of plain text. */
export function plain(text: string): readonly Run[] {
  return [{ text: printableText(text) }];
}

/** Runs broken into lines of equal length where they do not fit one line, and how long the longest line is, in points. */
export function balancedRuns(
  runs: readonly Run[],
  width: number,
  size: number,
): { readonly runs: readonly Run[]; readonly longest: number } {
  const lines = balancedLines(runs.map(({ text }) => text).join(''), width, size);
  const starts = new Set<number>();
  lines.reduce((offset, line) => {
    if (offset > 0) starts.add(offset);
    return offset + line.length + 1;
  }, 0);
  const longest = Math.min(width, Math.max(...lines.map((line) => textWidth(line, size))));
  let offset = 0;
  const broken = runs.flatMap((run): readonly Run[] => {
    const cuts = [...starts].filter((start) => start > offset && start < offset + run.text.length);
    const edges = [offset, ...cuts, offset + run.text.length];
    const pieces = edges.slice(1).map((end, index): Run => {
      const start = edges[index] ?? 0;
      // The space before a new line gives way to the break.
      const until = starts.has(end) ? end - 1 : end;
      const text = run.text.slice(start - offset, until - offset);
      return { ...run, text, ...(starts.has(start) ? { lineBreak: true } : {}) };
    });
    offset += run.text.length;
    return pieces;
  });
  return { runs: broken, longest };
}

export function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
