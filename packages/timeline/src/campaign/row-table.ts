import { count, list, record, type Shape, where } from '@chiendich/core/shape';
import { expectArgument } from '../misuse.ts';

/** A row of a table, found by its `id`. */
export interface Row {
  /** Unique in its table. */
  readonly id: string;
}

/**
 * Rows in order of their id, as plain JSON: two levels, chunks of at most 128 rows.
 *
 * A changed row costs a copy of its chunk and of the list of chunks (about 200 references among 11,000 rows), never
 * of the whole table; tables before and after share the other chunks. Finding a row is two binary searches.
 */
export interface RowTable<R extends Row> {
  /** How many rows it has. */
  readonly size: number;
  /** The rows in order of their ids, in pieces that states share. */
  readonly chunks: readonly (readonly R[])[];
}

const chunkLimit = 128;

/** The shape of a table of such rows. */
export function tableShape<R extends Row>(row: Shape<R>): Shape<RowTable<R>> {
  const table = record({ size: count, chunks: list(list(row, { least: 1 })) });
  return where(table, '{ size, chunks } with rows in order of id', ({ size, chunks }) => {
    const rows = chunks.flat();
    return rows.length === size && rows.every(({ id }, at) => at === 0 || (rows[at - 1]?.id ?? '') < id);
  });
}

/** The empty table. @example emptyTable() // => { size: 0, chunks: [] } */
export function emptyTable<R extends Row>(): RowTable<R> {
  return { size: 0, chunks: [] };
}

/** A table of rows given in any order; of two rows with one id the later stays. */
export function tableOf<R extends Row>(rows: readonly R[]): RowTable<R> {
  const sorted = [...new Map(rows.map((row) => [row.id, row])).values()].sort(byId);
  const chunks: R[][] = [];
  for (let at = 0; at < sorted.length; at += chunkLimit) chunks.push(sorted.slice(at, at + chunkLimit));
  return { size: sorted.length, chunks };
}

/** Every row in order of id. */
export function rowsOf<R extends Row>(table: RowTable<R>): readonly R[] {
  expectArgument(table, 'timeline/not-a-row-table', 'rowsOf(table)');
  return table.chunks.flat();
}

/** The row of an id, or null. */
export function findRow<R extends Row>(table: RowTable<R>, id: string): R | null {
  const chunk = table.chunks[chunkOf(table, id)];
  const row = chunk?.[positionIn(chunk, id)];
  return row?.id === id ? row : null;
}

/** The rows whose ids begin with a text, in order of id: they stand together. */
export function rowsWithPrefix<R extends Row>(table: RowTable<R>, prefix: string): readonly R[] {
  const found: R[] = [];
  let from = chunkOf(table, prefix);
  for (; from < table.chunks.length; from += 1) {
    const chunk = table.chunks[from] ?? [];
    for (let at = positionIn(chunk, prefix); at < chunk.length; at += 1) {
      const row = chunk[at] as R;
      if (!row.id.startsWith(prefix)) return found;
      found.push(row);
    }
  }
  return found;
}

/** The table with rows added whose ids stand together, in order; rows that are there already are replaced. */
export function putRows<R extends Row>(table: RowTable<R>, rows: readonly R[]): RowTable<R> {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return table;
  const index = chunkOf(table, first.id);
  const chunk = table.chunks[index] ?? [];
  const at = positionIn(chunk, first.id);
  const behind = chunk[at] ?? table.chunks[index + 1]?.[0];
  if (behind !== undefined && behind.id <= last.id) return rows.reduce(putRow, table);
  const chunks: (readonly R[])[] = [];
  const whole = [...chunk.slice(0, at), ...rows, ...chunk.slice(at)];
  for (let from = 0; from < whole.length; from += chunkLimit)
    chunks.push(whole.slice(from, from + chunkLimit));
  return { size: table.size + rows.length, chunks: table.chunks.toSpliced(index, 1, ...chunks) };
}

/** The table with the rows of some ids changed; unchanged chunks are shared. */
export function changeRows<R extends Row>(
  table: RowTable<R>,
  prefix: string,
  change: (row: R) => R,
): RowTable<R> {
  let from = chunkOf(table, prefix);
  const chunks = [...table.chunks];
  let changed = false;
  for (; from < chunks.length; from += 1) {
    const chunk = chunks[from] ?? [];
    const start = positionIn(chunk, prefix);
    const end = chunk.findIndex(({ id }, at) => at >= start && !id.startsWith(prefix));
    const next = chunk.map((row, at) => (at >= start && (end < 0 || at < end) ? change(row) : row));
    if (next.some((row, at) => row !== chunk[at])) {
      chunks[from] = next;
      changed = true;
    }
    if (end >= 0) break;
  }
  return changed ? { size: table.size, chunks } : table;
}

/** The row with the smallest id, or null. */
export function firstRow<R extends Row>(table: RowTable<R>): R | null {
  return table.chunks[0]?.[0] ?? null;
}

/** The table with one row added or replaced. */
export function putRow<R extends Row>(table: RowTable<R>, row: R): RowTable<R> {
  const index = chunkOf(table, row.id);
  const chunk = table.chunks[index] ?? [];
  const position = positionIn(chunk, row.id);
  if (chunk[position]?.id === row.id) {
    return { size: table.size, chunks: table.chunks.with(index, chunk.with(position, row)) };
  }
  const grown = chunk.toSpliced(position, 0, row);
  const half = grown.length >> 1;
  const parts = grown.length > chunkLimit ? [grown.slice(0, half), grown.slice(half)] : [grown];
  return { size: table.size + 1, chunks: table.chunks.toSpliced(index, 1, ...parts) };
}

/** The table without the row of an id; the same table where it is absent. */
export function removeRow<R extends Row>(table: RowTable<R>, id: string): RowTable<R> {
  const index = chunkOf(table, id);
  const chunk = table.chunks[index] ?? [];
  const position = positionIn(chunk, id);
  if (chunk[position]?.id !== id) return table;
  const rest = chunk.toSpliced(position, 1);
  return {
    size: table.size - 1,
    chunks: rest.length === 0 ? table.chunks.toSpliced(index, 1) : table.chunks.with(index, rest),
  };
}

function byId(a: Row, b: Row): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The last chunk whose first row is not behind `id`; 0 where every chunk is. */
function chunkOf<R extends Row>(table: RowTable<R>, id: string): number {
  let low = 0;
  let high = table.chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const first = table.chunks[middle]?.[0];
    if (first !== undefined && first.id <= id) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Where `id` stands or would stand in a chunk. */
function positionIn<R extends Row>(chunk: readonly R[], id: string): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunk[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rows of a table that another table does not hold in the same form. Cheap between two states that share their
 * chunks: only what differs is looked at.
 */
export function changedRows<R extends Row>(before: RowTable<R>, after: RowTable<R>): readonly R[] {
  const aligned = before.chunks.length === after.chunks.length;
  const known = aligned ? null : new Set(before.chunks);
  const changed: R[] = [];
  for (let at = 0; at < after.chunks.length; at += 1) {
    const chunk = after.chunks[at] ?? [];
    const old = aligned ? before.chunks[at] : undefined;
    if (old === chunk || known?.has(chunk) === true) continue;
    for (let place = 0; place < chunk.length; place += 1) {
      const row = chunk[place];
      if (row !== undefined && old?.[place] !== row && findRow(before, row.id) !== row) changed.push(row);
    }
  }
  return changed;
}
