import type { Finding } from '@chiendich/core';
import { finding } from '../findings.ts';

/** Most cells that one paste takes. */
const maximumCells = 200_000;

/** Text copied out of a worksheet, cell by cell. */
export interface PastedCells {
  readonly rows: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

/**
 * Reads text as worksheets put it on the clipboard (dán từ Excel): tabs between cells, lines between rows, quotes
 * around a cell that holds either, doubled quotes inside. One line break at the end belongs to the last row.
 *
 * @example readCells('a\t"b ""c"""\r\n1,5\t').rows // => [['a', 'b "c"'], ['1,5', '']]
 */
export function readCells(text: string): PastedCells {
  const rows: string[][] = [];
  let row: string[] = [];
  let count = 0;
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  const mark = /\t|\r\n|\r|\n/y;
  for (let at = 0; at <= text.length && count < maximumCells; ) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    row.push(found?.[1] === undefined ? (found?.[0] ?? '') : found[1].replaceAll('""', '"'));
    count += 1;
    at += found?.[0].length ?? 0;
    mark.lastIndex = at;
    const end = mark.exec(text)?.[0];
    if (end === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (end === undefined) break;
    at += end.length;
    if (at === text.length) break;
  }
  const isEmpty = rows.length === 1 && rows[0]?.length === 1 && rows[0][0]?.trim() === '';
  return isEmpty ? { rows: [], findings: [finding('form/paste-no-rows', {})] } : { rows, findings: [] };
}

/** What of the pasted cells fits, without the spaces around it, and what is said of the rest. */
export function fitCells(
  pasted: PastedCells,
  room: { readonly columns: number; readonly rows: number },
): PastedCells {
  const width = pasted.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const height = pasted.rows.length;
  const findings = [...pasted.findings];
  if (width > room.columns) {
    const params = { found: width, expected: room.columns, left: width - room.columns };
    findings.push(finding('form/paste-columns-left', params));
  }
  if (height > room.rows) {
    findings.push(
      finding('form/paste-rows-left', { found: height, expected: room.rows, left: height - room.rows }),
    );
  }
  const rows = pasted.rows.slice(0, room.rows);
  return { rows: rows.map((row) => row.slice(0, room.columns).map((cell) => cell.trim())), findings };
}
