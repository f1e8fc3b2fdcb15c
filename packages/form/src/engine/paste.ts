import type { Finding } from '@chiendich/core';
import { sameText } from '@chiendich/core';
import { finding } from '../findings.ts';
import type { ColumnDefinition } from '../form-definition.ts';

/** The cells that a table takes of pasted text, and what is said of the rest. */
export interface PastedCells {
  readonly rows: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

/**
 * Reads text as worksheets put it on the clipboard (dán từ Excel), row by row: tabs between cells, lines between rows,
 * quotes around a cell that holds either, doubled quotes inside. One line break at the end belongs to the last row.
 *
 * @example [...readRows('a\t"b ""c"""\r\n1,5\t')] // => [['a', 'b "c"'], ['1,5', '']]
 */
export function* readRows(text: string): Generator<readonly string[]> {
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  const mark = /\t|\r\n|\r|\n/y;
  for (let at = 0; at <= text.length; ) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    row.push(found?.[1] === undefined ? (found?.[0] ?? '') : found[1].replaceAll('""', '"'));
    at += found?.[0].length ?? 0;
    mark.lastIndex = at;
    const end = mark.exec(text)?.[0];
    at += end?.length ?? 0;
    if (end === '\t') continue;
    yield row;
    row = [];
    if (end === undefined || at === text.length) return;
  }
}

/**
 * What of pasted text fits into so many rows of these columns, without the spaces around it. Column headings above and
 * a total below are not rows of a table; like all that does not fit they are reported.
 */
export function fitCells(text: string, columns: readonly ColumnDefinition[], room: number): PastedCells {
  const rows: (readonly string[])[] = [];
  const findings: Finding[] = [];
  let last: readonly string[] = [];
  let [height, width] = [0, 0];
  for (const cells of readRows(text)) {
    if (height === 0 && findings.length === 0 && isHeading(cells, columns)) {
      findings.push(rowLeft(cells));
      continue;
    }
    last = cells.map((cell) => cell.trim());
    if (height < room) rows.push(last.slice(0, columns.length));
    height += 1;
    width = Math.max(width, cells.length);
  }
  if (isTotal(last)) {
    findings.push(rowLeft(last));
    height -= 1;
    rows.length = Math.min(rows.length, height);
  }
  if (height === 0 || (height === 1 && width === 1 && last[0] === '')) {
    return { rows: [], findings: [...findings, finding('form/paste-no-rows', {})] };
  }
  const expected = columns.length;
  if (width > expected)
    findings.push(finding('form/paste-columns-left', { found: width, expected, left: width - expected }));
  if (height > room)
    findings.push(finding('form/paste-rows-left', { found: height, expected: room, left: height - room }));
  return { rows, findings };
}

function rowLeft(cells: readonly string[]): Finding {
  return finding('form/paste-row-left', { row: cells.join(' ').trim().slice(0, 80) });
}

/** A row that holds nothing but the labels of the columns, each above its own; a unit may stand behind in brackets. */
function isHeading(cells: readonly string[], columns: readonly ColumnDefinition[]): boolean {
  const heads = cells.slice(0, columns.length).map((cell) => cell.replace(/\([^()]*\)\s*$/, '').trim());
  const isLabel = (head: string, column: number) =>
    Object.values(columns[column]?.label ?? {}).some((label) => sameText(head, label));
  return heads.some(Boolean) && heads.every((head, column) => head === '' || isLabel(head, column));
}

/** A row that begins, after empty cells, with the word for a total and holds something beside it. */
function isTotal(cells: readonly string[]): boolean {
  const [word = '', ...rest] = cells.filter((cell) => cell !== '');
  return rest.length > 0 && totalWord.test(word.normalize('NFC'));
}

const totalWord = /^(?:tổng(?: cộng| số)?|cộng|totals?|sum)[:.]?$/i;
