import { describe, expect, it } from 'vitest';
import type { BlockNode } from './official-document.ts';
import { readOutline } from './read-outline.ts';

/** The rows of the tables of a text, a cell's lines apart by "/"; what stands outside tables as its text. */
function read(lines: readonly string[], between: '\n' | '\n\n' = '\n'): readonly unknown[] {
  const result = readOutline(['KẾ HOẠCH\nCải tạo chợ\n\nI. PHÂN CÔNG', ...lines, ''].join(between));
  if (!result.ok) throw new Error('not read');
  const within = (block: BlockNode): readonly unknown[] => {
    if (block.kind === 'section') return block.children.flatMap(within);
    if (block.kind === 'paragraph') return [block.leaf.text];
    return block.rows.map((row) => row.map(({ leaves }) => leaves.map(({ text }) => text).join('/')));
  };
  return result.value.body.flatMap(within);
}

const heads = ['TT', 'Việc', 'Chủ trì', 'Phối hợp', 'Thời hạn'];

describe('a table with a line for each cell', () => {
  it.each(['\n', '\n\n'] as const)('has rows that their numbers begin, apart by %j', (between) => {
    const first = ['1', 'Khảo sát sạp hàng', 'Phòng Kinh tế', 'các thôn', '10/3/2026'];
    const second = ['2', 'Lát nền', 'Ban Quản lý chợ', 'Công an xã', '20/5/2026'];
    expect(read([...heads, ...first, ...second], between)).toEqual([heads, first, second]);
  });

  it('has an empty cell before the term where a line is missing', () => {
    const lines = ['1.', 'Khảo sát', 'Phòng Kinh tế', '10/3/2026', '2.', 'Lát nền', 'Ban chợ', '20/5/2026'];
    expect(read([...heads, ...lines]).slice(1)).toEqual([
      ['1.', 'Khảo sát', 'Phòng Kinh tế', '', '10/3/2026'],
      ['2.', 'Lát nền', 'Ban chợ', '', '20/5/2026'],
    ]);
  });

  it('joins what begins small, and names in a row, where a row has too many lines', () => {
    const lines = ['1', 'Khảo sát', 'các sạp hàng', 'Lê Văn Ba', 'Đỗ Thị Tư', '2', 'Lát nền', 'Lê Văn Ba'];
    expect(read(['TT', 'Việc', 'Người làm', ...lines]).slice(1)).toEqual([
      ['1', 'Khảo sát/các sạp hàng', 'Lê Văn Ba/Đỗ Thị Tư'],
      ['2', 'Lát nền', 'Lê Văn Ba'],
    ]);
  });

  it('ends with its last row', () => {
    const lines = ['1', 'Khảo sát', 'Phòng Kinh tế', '2', 'Lát nền', 'Ban chợ', '', 'Các bên làm đúng hạn.'];
    expect(read(['TT', 'Việc', 'Chủ trì', ...lines]).at(-1)).toBe('Các bên làm đúng hạn.');
  });

  it('is not a list under the letters TT', () => {
    expect(read(['TT', 'Việc cần làm ngay', 'Đọc kỹ.'])).not.toContainEqual(['TT', 'Việc cần làm ngay']);
  });
});
