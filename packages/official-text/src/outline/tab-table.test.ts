import { describe, expect, it } from 'vitest';
import { leavesOf } from './leaves.ts';
import type { BlockNode } from './official-document.ts';
import { readOutline } from './read-outline.ts';

/** The rows of the tables of a text, a cell's lines apart by "/"; what stands outside tables as its text. */
function read(lines: readonly string[]): readonly unknown[] {
  const result = readOutline(['KẾ HOẠCH\nCải tạo chợ\n\nI. PHÂN CÔNG', ...lines, ''].join('\n'));
  if (!result.ok) throw new Error('not read');
  const within = (block: BlockNode): readonly unknown[] => {
    if (block.kind === 'section') return block.children.flatMap(within);
    if (block.kind === 'paragraph') return [block.leaf.text];
    return block.rows.map((row) => row.map(({ leaves }) => leaves.map(({ text }) => text).join('/')));
  };
  return result.value.body.flatMap(within);
}

const heads = ['TT', 'Việc', 'Chủ trì', 'Phối hợp'];
const row = (...cells: readonly string[]) => cells.join('\t');

describe('a table whose cells tabs keep apart', () => {
  it('keeps its empty cells', () => {
    const rows = [heads, ['I', 'Chuẩn bị', '', ''], ['1', 'Khảo sát', 'Phòng Kinh tế', '']];
    const last = ['2', 'Lát nền', '', 'Công an xã'];
    expect(read([...rows, last].map((cells) => row(...cells)))).toEqual([...rows, last]);
  });

  it('has the further lines of a cell in the cell', () => {
    const lines = [
      row(...heads),
      '\tKhảo sát\tLê Văn Ba',
      'Đỗ Thị Tư\t',
      '\tLát nền\tLê Văn Ba\tCông an xã',
      'các thôn',
    ];
    expect(read([...lines, '\tDọn vệ sinh\tCác hộ\t'])).toEqual([
      heads,
      ['', 'Khảo sát', 'Lê Văn Ba/Đỗ Thị Tư', ''],
      ['', 'Lát nền', 'Lê Văn Ba', 'Công an xã/các thôn'],
      ['', 'Dọn vệ sinh', 'Các hộ', ''],
    ]);
  });

  it('has a row of merged cells, and ends before the text behind it', () => {
    const lines = [
      row(...heads),
      row('1', 'Khảo sát', 'Theo Quyết định số 5'),
      row('2', 'Lát nền', 'A', 'B'),
    ];
    expect(read([...lines, 'Trên đây là Kế hoạch cải tạo chợ.'])).toEqual([
      heads,
      ['1', 'Khảo sát', 'Theo Quyết định số 5'],
      ['2', 'Lát nền', 'A', 'B'],
      'Trên đây là Kế hoạch cải tạo chợ.',
    ]);
  });

  it('has leaves that tile the source', () => {
    const text = `KẾ HOẠCH\nCải tạo chợ\n\nI. PHÂN CÔNG\n${row(...heads)}\n1\tKhảo sát\tA\nB\t\n\n2\tLát nền\tC\tD\n`;
    const result = readOutline(text);
    const leaves = result.ok ? leavesOf(result.value) : [];
    expect(leaves.map(({ span }) => text.slice(span?.start, span?.end)).join('')).toBe(text);
  });
});
