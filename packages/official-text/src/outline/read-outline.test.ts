import { describe, expect, test } from 'vitest';
import type { BlockNode, OfficialDocument } from './official-document.ts';
import { readOutline } from './read-outline.ts';

const plan = `UBND TỈNH CÀ MAU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
SỞ Y TẾ -------
Số: 05/KH-SYT | Cà Mau, ngày 09 tháng 3 năm 2026

KẾ HOẠCH
Về việc diệt lăng quăng
phòng bệnh sốt xuất huyết năm 2026

Căn cứ Quyết định số 450/QĐ-TTg ngày 13 tháng 4 năm

2022 của Thủ tướng Chính phủ;

I. MỤC ĐÍCH
- Giảm số ca mắc.
II. NỘI DUNG
1. Thời gian: Trong tháng 4 năm 2026.
2. Tuyên truyền
a) Phát tờ rơi;
b) Phát thanh.
1.1. Ghi chú
+ Thêm.
III. TỔ CHỨC THỰC HIỆN
1. Giao phòng Nghiệp vụ Y:
- Tổng hợp, báo cáo.
Trên đây là Kế hoạch của Sở./.

Nơi nhận:            KT. GIÁM ĐỐC
- UBND tỉnh (để b/c);            PHÓ GIÁM ĐỐC
- Lưu: VT, NV (3b).
                                 Lê Thị Ánh

PHỤ LỤC
MẪU BÁO CÁO
(Kèm theo Kế hoạch số 05/KH-SYT)

| TT | Nội dung |
|----|----------|
| 1  | Số hộ    |
`;

function read(text: string): OfficialDocument {
  const result = readOutline(text);
  if (!result.ok) throw new Error(result.findings.map((found) => found.code).join());
  return result.value;
}

function shape(block: BlockNode): unknown {
  if (block.kind === 'paragraph') return `${block.role}: ${block.leaf.text}`;
  if (block.kind === 'table') return block.rows.map((row) => row.map((cell) => cell.leaves[0]?.text));
  const { label, title, lead, children } = block;
  return [label, title?.text ?? null, lead?.text ?? null, ...children.map(shape)];
}

describe('a plan in the decree’s form', () => {
  const document = read(plan);

  test('its header names agency, superior, number, place and date', () => {
    expect(document.identity).toEqual({
      type: 'KH',
      number: '05',
      symbol: 'KH-SYT',
      place: 'Cà Mau',
      date: '2026-03-09',
      issuer: 'SỞ Y TẾ',
      superior: 'UBND TỈNH CÀ MAU',
    });
  });

  test('its subject keeps the printed lines', () => {
    expect(document.subject.map((leaf) => leaf.text)).toEqual([
      'Về việc diệt lăng quăng',
      'phòng bệnh sốt xuất huyết năm 2026',
    ]);
  });

  test('its levels come from the numbering, and a page break inside a date is healed', () => {
    expect(document.body.map(shape)).toEqual([
      'basis: Căn cứ Quyết định số 450/QĐ-TTg ngày 13 tháng 4 năm 2022 của Thủ tướng Chính phủ;',
      ['I', 'MỤC ĐÍCH', null, ['-', null, 'Giảm số ca mắc.']],
      [
        'II',
        'NỘI DUNG',
        null,
        ['1', 'Thời gian', 'Trong tháng 4 năm 2026.'],
        [
          '2',
          'Tuyên truyền',
          null,
          ['a', null, 'Phát tờ rơi;'],
          ['b', null, 'Phát thanh.'],
          ['1.1', 'Ghi chú', null, ['+', null, 'Thêm.']],
        ],
      ],
      [
        'III',
        'TỔ CHỨC THỰC HIỆN',
        null,
        ['1', 'Giao phòng Nghiệp vụ Y', null, ['-', null, 'Tổng hợp, báo cáo.']],
      ],
      'closing: Trên đây là Kế hoạch của Sở./.',
    ]);
  });

  test('two columns under the text are taken apart', () => {
    expect(document.recipients.map(({ name, purpose }) => [name, purpose])).toEqual([
      ['UBND tỉnh', 'để b/c'],
      ['Lưu: VT, NV (3b)', null],
    ]);
    expect(document.signature).toMatchObject({
      authority: ['KT. GIÁM ĐỐC'],
      position: 'PHÓ GIÁM ĐỐC',
      name: 'Lê Thị Ánh',
    });
  });

  test('its only annex has no number, and a table', () => {
    expect(document.annexes).toHaveLength(1);
    expect(document.annexes[0]).toMatchObject({ label: '', title: 'MẪU BÁO CÁO' });
    expect(document.annexes[0]?.body.map(shape)).toEqual([
      [
        ['TT', 'Nội dung'],
        ['1', 'Số hộ'],
      ],
    ]);
  });
});

test('blanks for number and day are read as blanks', () => {
  const { identity } = read(
    'Số:       /KH-UBND\nHuế, ngày       tháng 5 năm 2026\nKẾ HOẠCH\nVề việc trồng cây\nI. MỤC ĐÍCH',
  );
  expect(identity).toMatchObject({ number: null, symbol: 'KH-UBND', place: 'Huế', date: '2026-05' });
});

test('a decision carries the plan that it promulgates', () => {
  const document = read(
    'QUYẾT ĐỊNH\nBan hành Kế hoạch trồng cây\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n\nNơi nhận:\n- Như Điều 1.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An\n\nKẾ HOẠCH\nTrồng cây năm 2026\n(Kèm theo Quyết định số 7/QĐ-UBND)\n\nI. MỤC ĐÍCH\nPhủ xanh đồi trọc.',
  );
  expect(document.identity.type).toBe('QĐ');
  expect(document.enclosed?.identity.type).toBe('KH');
  expect(document.enclosed?.body.map(shape)).toEqual([
    'note: (Kèm theo Quyết định số 7/QĐ-UBND)',
    ['I', 'MỤC ĐÍCH', null, 'body: Phủ xanh đồi trọc.'],
  ]);
});

test('a công văn has no type, its subject stands under the number', () => {
  const document = read(
    'SỞ Y TẾ\nSố: 12/SYT-NV\nV/v báo cáo kết quả\n\nKính gửi:\n- Ủy ban nhân dân các xã;\n- Công an tỉnh.\n\nĐề nghị báo cáo trước ngày 01/4/2026.',
  );
  expect(document.identity).toMatchObject({ type: null, number: '12', symbol: 'SYT-NV', issuer: 'SỞ Y TẾ' });
  expect(document.subject.map((leaf) => leaf.text)).toEqual(['V/v báo cáo kết quả']);
  expect(document.addressees).toHaveLength(3);
});

test('lines broken at a margin are one paragraph', () => {
  const document = read(
    'KẾ HOẠCH\nVề việc trồng cây\n\nI. MỤC ĐÍCH\nPhát huy vai trò của cộng đồng dân cư trong việc giữ gìn đường làng\nNgõ xóm sạch đẹp và an toàn, góp phần hoàn thành chỉ tiêu của cả năm\n2026. Bảo đảm thiết thực, tiết kiệm và không phô trương hình thức ở\ncơ sở.\n2. Yêu cầu',
  );
  const [section] = document.body;
  expect(section?.kind === 'section' && section.children.map(shape)).toEqual([
    'body: Phát huy vai trò của cộng đồng dân cư trong việc giữ gìn đường làng Ngõ xóm sạch đẹp và an toàn, góp phần hoàn thành chỉ tiêu của cả năm 2026. Bảo đảm thiết thực, tiết kiệm và không phô trương hình thức ở cơ sở.',
    ['2', 'Yêu cầu', null],
  ]);
});

describe('what is not a readable text is named', () => {
  test.each([
    ['', 'official-text/empty-text'],
    [' \n\t ', 'official-text/empty-text'],
    ['PK\u0003\u0004\u0014\u0000\u0006\u0000\b\u0000', 'official-text/not-text'],
    ['\u0000\u0001\u0002abc\u0000\u0003', 'official-text/not-text'],
    ['a'.repeat(5_000_001), 'official-text/text-too-long'],
    [
      'Céng hßa x· héi chñ nghÜa ViÖt Nam. Uû ban nh©n d©n tØnh ban hµnh KÕ ho¹ch b¶o vÖ m«i tr­êng',
      'official-text/legacy-encoding',
    ],
    [
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. UÛy ban nhaân daân tænh ban haønh Keá hoaïch',
      'official-text/legacy-encoding',
    ],
  ])('%#', (text, code) => {
    const result = readOutline(text);
    expect(result.ok).toBe(false);
    expect(result.findings.map((found) => found.code)).toEqual([code]);
  });

  test('the old encoding is recognised', () => {
    const [tcvn3] = readOutline(
      'Céng hßa x· héi chñ nghÜa ViÖt Nam. Uû ban nh©n d©n tØnh ban hµnh KÕ ho¹ch',
    ).findings;
    const [vni] = readOutline('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. UÛy ban nhaân daân tænh').findings;
    expect([tcvn3?.params.encoding, vni?.params.encoding]).toEqual(['TCVN3', 'VNI']);
  });

  test.each([
    'Kế hoạch bảo vệ môi trường năm 2026',
    'Action plan of the district for 2026',
    'à la carte, déjà vu, Zürich',
  ])('Unicode is not an old encoding: %s', (text) => expect(readOutline(text).ok).toBe(true));

  test('control and broken characters are counted and passed over', () => {
    const result = readOutline('KẾ HOẠCH\u0001\nVề việc trồng cây \uD800 năm nay, với nhiều nội dung');
    expect(result.ok).toBe(true);
    expect(result.findings.map((found) => found.code)).toEqual([
      'official-text/control-characters',
      'official-text/broken-characters',
    ]);
  });
});

test('header and signature in Markdown tables are taken apart', () => {
  const document = read(
    '| **UBND TỈNH CÀ MAU**<br>**SỞ Y TẾ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| Số: 12/KH-SYT | *Cà Mau, ngày 05 tháng 6 năm 2026* |\n\n# KẾ HOẠCH\n\n**Trồng cây năm 2026**\n\n**I. MỤC ĐÍCH**\n\n1\\. Phủ xanh.\n\n| **Nơi nhận:**<br>- UBND tỉnh (b/c);<br>- Lưu: VT. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br>**Lê Thị Ánh** |\n|---|---|\n',
  );
  expect(document.identity).toMatchObject({ number: '12', issuer: 'SỞ Y TẾ', superior: 'UBND TỈNH CÀ MAU' });
  expect(document.recipients.map(({ name, purpose }) => [name, purpose])).toEqual([
    ['UBND tỉnh', 'b/c'],
    ['Lưu: VT', null],
  ]);
  expect(document.signature).toMatchObject({
    authority: ['KT. GIÁM ĐỐC'],
    position: 'PHÓ GIÁM ĐỐC',
    name: 'Lê Thị Ánh',
  });
  expect(document.unplaced).toEqual([]);
});

test('a Party document has its own numbering and authority', () => {
  const document = read(
    'TỈNH ỦY CÀ MAU\n*\nSố 12-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nCà Mau, ngày 05 tháng 6 năm 2026\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 24-NQ/TW\n\nI- MỤC ĐÍCH\n1- Mục đích\nMột việc.\n\nNơi nhận:\n- Các huyện ủy,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Thị Ánh',
  );
  expect(document.identity).toMatchObject({ number: '12', symbol: 'KH/TU', issuer: 'TỈNH ỦY CÀ MAU' });
  expect(document.body.map(shape)).toEqual([
    ['I', 'MỤC ĐÍCH', null, ['1', 'Mục đích', null, 'body: Một việc.']],
  ]);
  expect(document.signature).toMatchObject({ authority: ['T/M BAN THƯỜNG VỤ'], position: 'PHÓ BÍ THƯ' });
});

test('a signature that follows the archive line in the same line is found', () => {
  const document = read(
    'KẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\nNơi nhận: - UBND tỉnh; - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thị Ánh',
  );
  expect(document.recipients.map(({ name }) => name)).toEqual(['UBND tỉnh', 'Lưu: VT']);
  expect(document.signature).toMatchObject({
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
    name: 'Lê Thị Ánh',
  });
});

describe('other habits of numbering', () => {
  const labelsOf = (text: string) => {
    const result = readOutline(text);
    const walk = (blocks: readonly BlockNode[]): readonly string[] =>
      blocks.flatMap((block) =>
        block.kind === 'section'
          ? [
              `${block.label} ${block.title?.text ?? ''}`.trim(),
              ...walk(block.children).map((line) => `> ${line}`),
            ]
          : [],
      );
    return result.ok ? walk(result.value.body) : [];
  };

  test('"i)" behind "h)" is a letter', () => {
    const items = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'];
    const lines = items.map((letter) => `${letter}) Việc ${letter.toUpperCase()}`);
    expect(labelsOf(`KẾ HOẠCH\nX\n\nI. VIỆC\n${lines.join('\n')}`)).toEqual([
      'I VIỆC',
      ...items.map((letter) => `> ${letter} Việc ${letter.toUpperCase()}`),
    ]);
  });

  test('lines in capitals are the sections of a plan that numbers none', () => {
    const text = 'KẾ HOẠCH\nX\n\nMỤC ĐÍCH, YÊU CẦU\nChủ động.\n\nTỔ CHỨC THỰC HIỆN\n- Sở Y tế: chủ trì.\n';
    expect(labelsOf(text)).toEqual(['MỤC ĐÍCH, YÊU CẦU', 'TỔ CHỨC THỰC HIỆN', '> -']);
  });

  test('a line in capitals is not a section where sections are numbered', () => {
    expect(labelsOf('KẾ HOẠCH\nX\n\nI. VIỆC\nMột.\n\nBẢNG MỘT\n\nA.\n\nBẢNG HAI\n\nB.\n')).toEqual([
      'I VIỆC',
    ]);
  });

  test('the Party sets a dash behind the number', () => {
    expect(labelsOf('KẾ HOẠCH\nX\n\nI- VIỆC\n1- Yêu cầu\n1.1- Bám sát.\n1.2- Kịp thời.\n')).toEqual([
      'I VIỆC',
      '> 1 Yêu cầu',
      '> > 1.1',
      '> > 1.2',
    ]);
  });
});

describe('what stands above a header', () => {
  test.each(['VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH', 'DỰ THẢO', 'HỎA TỐC', 'MẬT', 'DỰ THẢO LẦN 2'])(
    '%s is not an agency, and the number keeps its own line',
    (notice) => {
      const source = `${notice}\n\nSố 5/KH-SYT\n\nCà Mau, ngày 12 tháng Năm năm 2025\n\nKẾ HOẠCH\nX\n`;
      const result = readOutline(source);
      expect(result.ok && result.value.identity).toMatchObject({
        issuer: null,
        superior: null,
        date: '2025-05-12',
      });
      const line = result.ok ? result.value.header.find(({ text }) => text.startsWith('Số 5')) : undefined;
      expect(line?.span?.start).toBe(source.indexOf('Số 5'));
    },
  );
});

test('bold and italic of Markdown are marks of the leaves', () => {
  const result = readOutline(
    'KẾ HOẠCH\nX\n\nI. VIỆC\n\n1. Chủ đề **“Đất”** (*Land*), gửi **trước ngày 10/7**.\n',
  );
  const leaf =
    result.ok && result.value.body[0]?.kind === 'section' ? result.value.body[0].children[0] : undefined;
  expect(leaf?.kind === 'section' ? leaf.lead?.marks : null).toEqual([
    { start: 7, end: 12, style: 'bold' },
    { start: 14, end: 18, style: 'italic' },
    { start: 25, end: 40, style: 'bold' },
  ]);
});
