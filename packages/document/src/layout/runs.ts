import type { TextLeaf } from '@chiendich/core';
import { printableText } from '../printable.ts';
import type { Run } from './laid-paper.ts';

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

/** Runs of lines under one another in one paragraph. */
export function brokenRuns(lines: readonly string[]): readonly Run[] {
  return lines.map((text, index) => ({
    text: printableText(text),
    ...(index > 0 ? { lineBreak: true } : {}),
  }));
}

export function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
