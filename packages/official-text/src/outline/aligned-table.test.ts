import { describe, expect, it } from 'vitest';
import type { BlockNode, OfficialDocument } from './official-document.ts';
import { readOutline } from './read-outline.ts';

/** The tables of a text, a cell's lines apart by "/". */
function tablesOf(lines: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const text = ['KẾ HOẠCH', 'Cải tạo chợ', '', 'I. PHÂN CÔNG', '', ...lines, ''].join('\n');
  const read = readOutline(text);
  if (!read.ok) throw new Error('not read');
  const document: OfficialDocument = read.value;
  const tables = (block: BlockNode): readonly BlockNode[] =>
    block.kind === 'section' ? block.children.flatMap(tables) : [block];
  return document.body
    .flatMap(tables)
    .flatMap((block) =>
      block.kind === 'table'
        ? [block.rows.map((row) => row.map(({ leaves }) => leaves.map((leaf) => leaf.text).join('/')))]
        : [],
    );
}

describe('a table whose columns are kept apart by spaces', () => {
  it('goes on with the row above where a line leaves the first column empty', () => {
    expect(
      tablesOf([
        'TT   Việc                        Chủ trì            Phối hợp             Thời hạn',
        '1    Khảo sát các sạp hàng       Phòng Kinh tế      Ban Quản lý chợ,     10/3/2026',
        '     đã xuống cấp                                   Công an xã',
        '2    Lát nền                     Ban Quản lý chợ                         Tháng 5/2026',
      ]),
    ).toEqual([
      [
        ['TT', 'Việc', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
        [
          '1',
          'Khảo sát các sạp hàng/đã xuống cấp',
          'Phòng Kinh tế',
          'Ban Quản lý chợ,/Công an xã',
          '10/3/2026',
        ],
        ['2', 'Lát nền', 'Ban Quản lý chợ', '', 'Tháng 5/2026'],
      ],
    ]);
  });

  it('may drift from its headings where no cell is empty', () => {
    expect(
      tablesOf([
        'TT  Việc  Nơi làm',
        '',
        'STT   Việc            Chủ trì       Hạn',
        '1     Khảo sát toàn bộ các sạp hàng của chợ       Phòng Kinh tế       10/3/2026',
        '2     Lát nền         Ban Quản lý chợ    5/2026',
      ])[0]?.slice(1),
    ).toEqual([
      ['1', 'Khảo sát toàn bộ các sạp hàng của chợ', 'Phòng Kinh tế', '10/3/2026'],
      ['2', 'Lát nền', 'Ban Quản lý chợ', '5/2026'],
    ]);
  });

  it('ends at a line that stands in none of its columns', () => {
    const lines = [
      'TT    Việc           Chủ trì',
      '1     Lát nền        Ban Quản lý chợ',
      'Các bên làm đúng hạn.',
    ];
    expect(tablesOf(lines)[0]).toHaveLength(2);
  });

  it('is not made of sentences with a wide gap', () => {
    expect(tablesOf(['Chợ mở cửa từ 5 giờ    đến 18 giờ    mỗi ngày.', 'Chợ nghỉ ngày 30.'])).toEqual([]);
  });
});
