import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

const head =
  'ỦY BAN NHÂN DÂN\nXÃ TÂN AN\n\nSố: 12/KH-UBND\nTân An, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nTổng điều tra cây xanh\n\nI. NỘI DUNG\nĐếm cây.\n\n';

function tasksOf(text: string): readonly unknown[] {
  const read = readPlan(head + text);
  if (!read.ok) return [];
  return read.value.plan.assignments.flatMap(({ organization, tasks }) =>
    tasks.map((task) => [organization, task.text, task.with, task.deadline?.date ?? null, task.result]),
  );
}

const columns = ['TT', 'Công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'];
const rows = [
  ['1', 'Lập bản đồ cây', 'Phòng Kinh tế', 'Các thôn', 'Trước ngày 15/4/2026', 'Bản đồ'],
  ['2', 'Tỉa cành', 'Trạm Khuyến nông', 'Đoàn Thanh niên xã', 'Trước ngày 30/5/2026', 'Biên bản'],
];
const expected = [
  ['Phòng Kinh tế', 'Lập bản đồ cây', ['Các thôn'], '2026-04-15', 'Bản đồ'],
  ['Trạm Khuyến nông', 'Tỉa cành', ['Đoàn Thanh niên xã'], '2026-05-30', 'Biên bản'],
];

describe('the rows of a table of tasks', () => {
  it('say who does what with whom by when and with which result', () => {
    const markdown = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
    expect(tasksOf(`II. PHÂN CÔNG\n${markdown.join('\n')}\n`)).toEqual(expected);
  });

  it('are read of lines whose cells a bar divides, between lines that name groups', () => {
    const lines = [columns, ['I', 'ĐẾM CÂY'], rows[0], ['II', 'CHĂM SÓC'], rows[1]];
    const text = lines.map((row) => (row ?? []).join(' | ')).join('\n\n');
    expect(tasksOf(`II. LỘ TRÌNH\n${text}\n`)).toEqual(expected);
  });

  it('are read of cells that tabs keep apart, and of rows that go on with merged cells', () => {
    const lines = [columns, ...rows, ['', '', 'Các thôn', '', 'Trước ngày 10/6/2026', 'Sổ theo dõi cây']];
    const text = lines.map((row) => row.join('\t')).join('\n');
    expect(tasksOf(`II. PHÂN CÔNG\n${text}\n`)).toEqual([
      ...expected,
      ['Các thôn', 'Sổ theo dõi cây', [], '2026-06-10', 'Sổ theo dõi cây'],
    ]);
  });

  it('are nobody’s where the cell says where it is written', () => {
    const elsewhere = ['3', 'Trồng bổ sung', 'Theo phân công tại Quyết định số 15/QĐ-UBND', '', '', ''];
    const text = [columns, ...rows, elsewhere].map((row) => row.join('\t')).join('\n');
    expect(tasksOf(`II. PHÂN CÔNG\n${text}\n`)).toEqual(expected);
  });

  it('are read of cells that stand one a line, an empty one left out', () => {
    const lines = [columns, ...rows].map((row) => row.join('\n\n'));
    expect(tasksOf(`II. PHÂN CÔNG\n\n${lines.join('\n\n')}\n`)).toEqual(expected);
    const partnerless = lines.join('\n\n').replace('Các thôn\n\n', '');
    expect(tasksOf(`II. PHÂN CÔNG\n\n${partnerless}\n`)).toEqual([
      ['Phòng Kinh tế', 'Lập bản đồ cây', [], '2026-04-15', 'Bản đồ'],
      expected[1],
    ]);
  });

  it('join what several columns say of the work', () => {
    const wide = [
      ['TT', 'Nhiệm vụ', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Đếm cây', 'Lập bản đồ cây', 'Phòng Kinh tế', 'Trước ngày 15/4/2026'],
      ['2', 'Chăm sóc', 'Tỉa cành', 'Trạm Khuyến nông', 'Trước ngày 30/5/2026'],
    ];
    const text = wide.map((row) => row.join(' | ')).join('\n');
    expect(tasksOf(`II. PHÂN CÔNG\n${text}\n`)).toEqual([
      ['Phòng Kinh tế', 'Đếm cây: Lập bản đồ cây', [], '2026-04-15', null],
      ['Trạm Khuyến nông', 'Chăm sóc: Tỉa cành', [], '2026-05-30', null],
    ]);
  });

  it('are those of an annex behind the signature as well', () => {
    const table = [columns, ...rows].map((row) => row.join(' | ')).join('\n');
    const tail =
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ba\n\nPHỤ LỤC\nBẢNG PHÂN CÔNG\n';
    expect(tasksOf(`${tail}${table}\n`)).toEqual(expected);
  });

  it('are not those of a programme or of a list of persons', () => {
    const programme =
      '| Thời gian | Nội dung | Người phụ trách |\n|---|---|---|\n| 7h30 | Đón khách | Phòng Kinh tế |';
    expect(tasksOf(`II. CHƯƠNG TRÌNH\n${programme}\n`)).toEqual([]);
    const persons = '| TT | Họ và tên | Chức vụ |\n|---|---|---|\n| 1 | Lê Văn Ba | Trưởng phòng |';
    expect(tasksOf(`II. THÀNH PHẦN\n${persons}\n`)).toEqual([]);
  });
});

describe('lines with labels under an item', () => {
  it('say who does it with whom by when and with which result', () => {
    const text = `II. NHIỆM VỤ
1. Đếm cây ven đường
Đếm từng cây, gắn mã số.
- Đơn vị chủ trì: Phòng Kinh tế.
- Đơn vị phối hợp: Trạm Khuyến nông, Hội Làm vườn.
- Thời gian hoàn thành: Trước ngày 15/4/2026.
- Kết quả: Danh mục cây.
2. Trồng bù
Cơ quan thực hiện: Trạm Khuyến nông chủ trì, phối hợp với Hội Nông dân xã tổ chức trồng cây.
`;
    expect(tasksOf(text)).toEqual([
      [
        'Phòng Kinh tế',
        'Đếm cây ven đường\nĐếm từng cây, gắn mã số.',
        ['Trạm Khuyến nông', 'Hội Làm vườn'],
        '2026-04-15',
        'Danh mục cây',
      ],
      [
        'Trạm Khuyến nông',
        'Trồng bù\nTrạm Khuyến nông chủ trì, phối hợp với Hội Nông dân xã tổ chức trồng cây',
        ['Hội Nông dân xã'],
        null,
        null,
      ],
    ]);
  });
});
