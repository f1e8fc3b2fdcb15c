import { normaliseText } from '@chiendich/core';
import type { TextLeaf, TextMark } from '@chiendich/official-text';
import type { TextPiece } from '../text-template/run-text-template.ts';
import { blankText } from './leaf.ts';

/** What the sign at the beginning of a template's line makes of it. */
export type LineSign =
  | '#'
  | '##'
  | '###'
  | '1.'
  | 'a)'
  | '-'
  | '+'
  | '@subject'
  | '@reference'
  | '@basis'
  | '@center'
  | '@annex'
  | '@closing';

/** A printed line: its sign, its text, or the table that stands in its place. */
export type TextLine =
  | { readonly kind: 'text'; readonly sign: LineSign | null; readonly leaf: TextLeaf }
  | { readonly kind: 'table'; readonly name: string; readonly path: readonly (string | number)[] };

const signs = /^\s*(#{1,3}|1\.|a\)|[-+]|@(?:subject|reference|basis|center|closing|annex))\s+/;

const blanks: Readonly<Record<string, string>> = {
  date: 'ngày …… tháng …… năm ………',
  day: 'ngày …… tháng …… năm ………',
  code: '……',
  shortDate: '……/……/………',
  moment: '…… giờ …… phút, ngày …… tháng …… năm ………',
  hour: '…… giờ …… phút',
  number: '………',
  twoDigits: '………',
  money: '…………… đồng',
};

/** Cuts the pieces of a run template into lines. Line ends of the template count, and of texts that keep their own. */
export function linesOf(pieces: readonly TextPiece[]): readonly TextLine[] {
  const lines: TextPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== 'literal' && !(piece.kind === 'value' && piece.keepsLines)) {
      lines.at(-1)?.push(piece);
      continue;
    }
    const ends = piece.kind === 'literal' ? /\n/ : /\s*[\r\n]\s*/;
    const [first = '', ...rest] = (piece.kind === 'literal' ? piece.text : piece.text.trim()).split(ends);
    lines.at(-1)?.push({ ...piece, text: first });
    for (const text of rest) lines.push([{ ...piece, text }]);
  }
  return lines.flatMap(lineOf);
}

function lineOf(pieces: readonly TextPiece[]): readonly TextLine[] {
  const table = pieces.find((piece) => piece.kind === 'table');
  if (table?.kind === 'table') return [{ kind: 'table', name: table.text, path: table.path }];
  const start = pieces.findIndex((piece) => piece.kind !== 'literal' || piece.text.trim() !== '');
  if (start < 0) return [];
  const [opening, ...others] = pieces.slice(start);
  if (opening?.kind !== 'literal')
    return [{ kind: 'text', sign: null, leaf: leafOfPieces(pieces.slice(start)) }];
  const match = signs.exec(opening.text);
  if (match === null) return [{ kind: 'text', sign: null, leaf: leafOfPieces([opening, ...others]) }];
  const rest: TextPiece = { kind: 'literal', text: opening.text.slice(match[0].length) };
  return [{ kind: 'text', sign: match[1] as LineSign, leaf: leafOfPieces([rest, ...others]) }];
}

/** Joins pieces; `**` and `*` of the template switch bold and italic, of the data they are text. */
function leafOfPieces(pieces: readonly TextPiece[]): TextLeaf {
  let text = '';
  const marks: TextMark[] = [];
  const open: { bold: number | null; italic: number | null } = { bold: null, italic: null };
  const add = (part: string, blank = false) => {
    const tidy = part.replace(/\s+/g, ' ');
    const joined = text === '' || text.endsWith(' ') ? tidy.trimStart() : tidy;
    if (blank) marks.push({ start: text.length, end: text.length + joined.length, style: 'blank' });
    text += joined;
  };
  const toggle = (style: 'bold' | 'italic') => {
    const start = open[style];
    if (start !== null && start < text.length) marks.push({ start, end: text.length, style });
    open[style] = start === null ? text.length : null;
  };
  for (const piece of pieces) {
    if (piece.kind === 'blank') add(blanks[piece.helper ?? ''] ?? blankText, true);
    else if (piece.kind === 'value') add(normaliseText(piece.text));
    else if (piece.kind === 'literal') {
      for (const part of piece.text.split(/(\*{1,2})/)) {
        if (part === '**') toggle('bold');
        else if (part === '*') toggle('italic');
        else add(part);
      }
    }
  }
  if (open.bold !== null) toggle('bold');
  if (open.italic !== null) toggle('italic');
  const trimmed = text.trimEnd();
  const kept = marks
    .map((mark) => ({ ...mark, end: Math.min(mark.end, trimmed.length) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { text: trimmed, ...(kept.length === 0 ? {} : { marks: kept }), span: null };
}
