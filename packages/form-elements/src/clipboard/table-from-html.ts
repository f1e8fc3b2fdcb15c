/** Most characters of markup that are read. */
const longestMarkup = 20_000_000;

/** Most columns or rows that one merged cell covers. */
const widestMerge = 1_000;

/**
 * Reads the first table of markup, as Excel, LibreOffice Calc, Google Sheets and Word put it on the clipboard (đọc bảng
 * từ bộ nhớ tạm): rows of cells as plain text, null where the markup has no table.
 *
 * A merged cell keeps its text in its first place and leaves the others empty; a table within a cell is text of that
 * cell. Works on the text alone: a strict page may not hand markup to the browser's own parser.
 *
 * @example tableFromHtml('<table><tr><td>1.234,5<td>a&amp;b</table>') // => [['1.234,5', 'a&b']]
 */
export function tableFromHtml(markup: string): readonly (readonly string[])[] | null {
  if (markup.length > longestMarkup) return null;
  const reader = new TableReader();
  for (let at = 0; at < markup.length && !reader.isOver; ) {
    const open = markup.indexOf('<', at);
    reader.text(markup.slice(at, open < 0 ? markup.length : open));
    at = open < 0 ? markup.length : afterMark(markup, open, reader);
  }
  return reader.rows();
}

/** Reads the tag, comment or lone sign at a place and gives the place after it: the end, where it never closes. */
function afterMark(markup: string, open: number, reader: TableReader): number {
  if (markup.startsWith('<!--', open)) return after(markup, '-->', open + 4);
  const start = /<(\/?)([a-z][a-z0-9:]*)/iy;
  start.lastIndex = open;
  const [mark, slash, named] = start.exec(markup) ?? [];
  if (mark === undefined || named === undefined) {
    if (/[!?]/.test(markup[open + 1] ?? '')) return after(markup, '>', open);
    reader.text('<');
    return open + 1;
  }
  const end = endOfTag(markup, open + mark.length);
  const name = named.toLowerCase();
  if (slash === '' && /^(?:style|script)$/.test(name)) {
    const close = new RegExp(`</${name}`, 'gi');
    close.lastIndex = end;
    return close.test(markup) ? after(markup, '>', close.lastIndex) : markup.length;
  }
  reader.tag(name, slash === '/', markup.slice(open, end));
  return end;
}

function after(markup: string, sign: string, from: number): number {
  const found = markup.indexOf(sign, from);
  return found < 0 ? markup.length : found + sign.length;
}

/** The place after the `>` that closes a tag; one within a quoted value does not. */
function endOfTag(markup: string, from: number): number {
  const sign = />|=\s{0,9}(["'])/g;
  sign.lastIndex = from;
  for (let found = sign.exec(markup); found !== null; found = sign.exec(markup)) {
    const [, quote] = found;
    if (quote === undefined) return sign.lastIndex;
    sign.lastIndex = after(markup, quote, sign.lastIndex);
  }
  return markup.length;
}

/** Text copied out of a worksheet, as `Form.paste` reads it: tabs between cells, lines between rows. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

class TableReader {
  isOver = false;
  #depth = 0;
  #isRead = false;
  readonly #rows: string[][] = [];
  /** Rows below that merged cells still cover, by column. */
  #covered: number[] = [];
  #cell: { text: string; readonly width: number; readonly height: number } | null = null;

  tag(name: string, isEnd: boolean, attributes: string): void {
    if (name === 'table') this.#table(isEnd);
    else if (this.#depth === 0) return;
    else if (name === 'td' || name === 'th') this.#startCell(isEnd, attributes);
    else if (name === 'tr') this.#startRow(isEnd);
    else if (name === 'br' || (isEnd && /^(?:p|div|li|h[1-6])$/.test(name))) this.#add('\n');
  }

  text(text: string): void {
    this.#add(decoded(text.replace(/[ \t\r\n\f]+/g, ' ')));
  }

  rows(): readonly (readonly string[])[] | null {
    this.#endCell();
    const filled = this.#rows.filter((row) => row.length > 0);
    return filled.length === 0 ? null : filled;
  }

  #table(isEnd: boolean): void {
    if (isEnd && this.#depth === 1) {
      this.isOver = this.#rows.length > 0;
      this.#endCell();
    }
    this.#depth = Math.max(0, this.#depth + (isEnd ? -1 : 1));
    this.#isRead = this.#depth === 1;
  }

  #startRow(isEnd: boolean): void {
    if (!this.#isRead) {
      this.#add('\n');
      return;
    }
    this.#endCell();
    if (isEnd) return;
    this.#rows.push([]);
    this.#skipCovered();
  }

  #startCell(isEnd: boolean, attributes: string): void {
    if (!this.#isRead) {
      this.#add(' ');
      return;
    }
    this.#endCell();
    if (isEnd) return;
    if (this.#rows.length === 0) this.#rows.push([]);
    this.#cell = { text: '', width: spanOf(attributes, 'colspan'), height: spanOf(attributes, 'rowspan') };
  }

  #endCell(): void {
    const cell = this.#cell;
    const row = this.#rows.at(-1);
    this.#cell = null;
    if (cell === null || row === undefined) return;
    for (let at = 0; at < cell.width; at += 1) {
      this.#covered[row.length] = cell.height - 1;
      row.push(at === 0 ? tidied(cell.text) : '');
    }
    this.#skipCovered();
  }

  /** Leaves empty what a cell above covers. */
  #skipCovered(): void {
    const row = this.#rows.at(-1) ?? [];
    for (let left = this.#covered[row.length] ?? 0; left > 0; left = this.#covered[row.length] ?? 0) {
      this.#covered[row.length] = left - 1;
      row.push('');
    }
  }

  #add(text: string): void {
    if (this.#cell !== null) this.#cell.text += text;
  }
}

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const found = new RegExp(`${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(attributes)?.[1];
  return Math.min(widestMerge, Math.max(1, Number(found ?? 1)));
}

function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .trim();
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const digits = name.slice(1);
    const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
