import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from './official-document.ts';
import { readOutline } from './read-outline.ts';

function read(text: string): OfficialDocument {
  const result = readOutline(text);
  if (!result.ok) throw new Error(result.findings.map((found) => found.code).join());
  return result.value;
}

describe('lines that a converter cut inside a name', () => {
  const document = read(`ỦY
BAN NHÂN DÂN
THÀNH PHỐ HUẾ
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
|
Số:
68/KH-UBND
|
Thừa Thiên
Huế, ngày 18 tháng 8
năm 2026
|
KẾ
HOẠCH
RA QUÂN LÀM SẠCH MÔI TRƯỜNG GIAI ĐOẠN
2026 - 2030
Thực hiện Chỉ thị số 3/CT-TTg, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:
I. MỤC ĐÍCH,
YÊU CẦU
1. Mục
đích
Sạch hơn.
Nơi
nhận:
- Như trên;
- VPUB: CVP, PCVP N.V. An,
KGVX, TH;
- Lưu: VT.
|
TM.
ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê
Thị Ánh
|
`);

  test('belong together in the header', () => {
    expect(document.identity).toEqual({
      type: 'KH',
      number: '68',
      symbol: 'KH-UBND',
      place: 'Thừa Thiên Huế',
      date: '2026-08-18',
      issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ',
      superior: null,
    });
    expect(document.subject.map((leaf) => leaf.text)).toEqual([
      'RA QUÂN LÀM SẠCH MÔI TRƯỜNG GIAI ĐOẠN',
      '2026 - 2030',
    ]);
  });

  test('and in the recipients and the signature', () => {
    expect(document.recipients.map(({ name }) => name)).toEqual([
      'Như trên',
      'VPUB: CVP, PCVP N.V. An, KGVX, TH',
      'Lưu: VT',
    ]);
    expect(document.signature).toMatchObject({
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Lê Thị Ánh',
    });
    expect(document.unplaced).toEqual([]);
  });

  test('but a name of two lines that stand alone stays two lines', () => {
    const two = read(
      'SỞ Y TẾ\nPHÒNG NGHIỆP VỤ\nHuế, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nThử\n\nI. A\nMột.',
    );
    expect(two.identity).toMatchObject({ issuer: 'PHÒNG NGHIỆP VỤ', superior: 'SỞ Y TẾ', place: 'Huế' });
  });
});

describe('titles and headings that lost their form', () => {
  test('a marked line in small letters is type and subject where no other line is the title', () => {
    const document = read('# Kế hoạch tổ chức Tết trồng cây\n\nCăn cứ Luật Lâm nghiệp;\n\n## Mục đích\nMột.');
    expect(document.identity.type).toBe('KH');
    expect(document.subject.map((leaf) => leaf.text)).toEqual(['tổ chức Tết trồng cây']);
    expect(document.body.at(-1)).toMatchObject({
      label: '',
      title: { text: 'Mục đích' },
      children: [{ leaf: { text: 'Một.' } }],
    });
  });

  test('a marked line that names a document by its number does not count', () => {
    expect(read('# Kế hoạch số 5/KH-UBND của tỉnh\n\nMột đoạn văn.').identity.type).toBeNull();
  });

  test('a single heading without a number must say what sections say', () => {
    const sections = (heading: string) =>
      read(`KẾ HOẠCH\nThử\n\nCăn cứ Luật Lâm nghiệp;\n\n${heading}\nMột việc.\nHai việc.`).body.filter(
        (block) => block.kind === 'section',
      ).length;
    expect(sections('TỔ CHỨC THỰC HIỆN')).toBe(1);
    expect(sections('NGƯỜI LẬP BIỂU')).toBe(0);
  });
});

describe('what a site or a scanner made of a document', () => {
  const header =
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 130/KH-UBND | Huế, ngày 13 tháng 7 năm 2026 |\n';

  test('lines above the header are not part of it, and bases below it are not a header', () => {
    const document = read(
      `Vui lòng đăng nhập để tiếp tục.\n- 1Quyết định 672/QĐ-UBND của huyện khác\n${header}Căn cứ Luật Lâm nghiệp;\n1. Mục đích\nMột.`,
    );
    expect(document.identity).toMatchObject({
      number: '130',
      symbol: 'KH-UBND',
      place: 'Huế',
      date: '2026-07-13',
      issuer: 'ỦY BAN NHÂN DÂN',
    });
    expect(document.body[0]).toMatchObject({ role: 'basis', leaf: { text: 'Căn cứ Luật Lâm nghiệp;' } });
  });

  test('a subject in capitals stands under place and date where the title was lost', () => {
    const document = read(
      `${header}PHÒNG, CHỐNG DỊCH BỆNH NĂM 2026\nCăn cứ Luật Lâm nghiệp;\n1. Mục đích\nMột.`,
    );
    expect(document.subject.map((leaf) => leaf.text)).toEqual(['PHÒNG, CHỐNG DỊCH BỆNH NĂM 2026']);
    expect(document.identity.issuer).toBe('ỦY BAN NHÂN DÂN');
  });

  test.each([
    ['KẺ HOẠCH', 'KH'],
    ['K Ế H O Ạ C H', 'KH'],
    ['KẾ HOẠCH:', 'KH'],
    ['QUYÉT ĐỊNH', 'QĐ'],
    ['Ke hoach', null],
  ])('the title %j is of type %j, and is kept as it stands', (title, type) => {
    const document = read(`SỞ Y TẾ\nSố: 1/X-SYT\n\n${title}\nThử\n\nI. A\nMột.`);
    expect([document.identity.type, document.title?.text ?? null]).toEqual([
      type,
      type === null ? null : title,
    ]);
  });

  test.each([
    ['An Phú ngày 05 tháng 5 năm 2026', 'An Phú', '2026-05-05'],
    ['An Phú, ngày 5/5/2026', 'An Phú', '2026-05-05'],
    ['họp tại xã ngày 05 tháng 5 năm 2026', null, null],
  ])('place and date of %j', (line, place, date) => {
    const document = read(`SỞ Y TẾ\nSố: 12/KH - SYT\n${line}\n\nKẾ HOẠCH PHỐI HỢP\nThử\n\nI. A\nMột.`);
    expect(document.identity).toMatchObject({ type: 'KH', number: '12', symbol: 'KH-SYT', place, date });
  });

  test.each([
    ['TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH', ['TM. BAN THƯỜNG TRỰC'], 'CHỦ TỊCH'],
    ['KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH', ['KT.CHỦ TỊCH'], 'PHÓ CHỦ TỊCH'],
    ['KT/ CHỦ TỊCH\nPHÓ CHỦ TỊCH', ['KT/ CHỦ TỊCH'], 'PHÓ CHỦ TỊCH'],
    ['Q. GIÁM ĐỐC', [], 'Q. GIÁM ĐỐC'],
    ['TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH', ['TRƯỞNG BAN'], 'PHÓ CHỦ TỊCH UBND TỈNH'],
  ])('who signs as %j', (lines, authority, position) => {
    const document = read(
      `KẾ HOẠCH\nThử\n\nI. A\nMột.\n\n* Nơi nhận:\n- Như trên;\n- Lưu: VT, (P.A – M.Hùng).\n\n${lines}\n\nLê Thị Ánh\n`,
    );
    expect(document.signature).toMatchObject({ authority, position, name: 'Lê Thị Ánh' });
    expect(document.recipients.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT, (P.A – M.Hùng)']);
    expect(document.unplaced).toEqual([]);
  });

  test('labels with a slash and a stop are labels', () => {
    const document = read('KẾ HOẠCH\nThử\n\nI/. MỤC ĐÍCH\n1/. Một việc.\nII/. NỘI DUNG\n1/. Hai việc.');
    expect(document.body.map((block) => block.kind === 'section' && block.label)).toEqual(['I', 'II']);
  });

  test('a name goes on in the next line where that line names no body, and ends before a rule of dashes', () => {
    const document = read(
      'SỞ GDĐT HUẾ\nTRƯỜNG THCS VÀ THPT\nKIM LONG\n———————\nSố: 35/KH-KL\n\nKẾ HOẠCH\nThử\n\nI. A\nMột.',
    );
    expect(document.identity).toMatchObject({
      superior: 'SỞ GDĐT HUẾ',
      issuer: 'TRƯỜNG THCS VÀ THPT KIM LONG',
    });
  });

  test('a subject may begin a line with small words, and hold a symbol among capitals', () => {
    const document = read(
      'KẾ HOẠCH\nTHỰC HIỆN QUYẾT ĐỊNH SỐ 856/QĐ-TTg\nCỦA THỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Lâm nghiệp;\nI. A\nMột.',
    );
    expect(document.subject).toHaveLength(2);
    const small = read(
      'KẾ HOẠCH\nHội nghị tập huấn\ntheo Thông tư số 12/2026/TT-BTC\n\nCăn cứ Luật Lâm nghiệp;\n\nI. A\nMột.',
    );
    expect(small.subject.map((leaf) => leaf.text)).toEqual([
      'Hội nghị tập huấn',
      'theo Thông tư số 12/2026/TT-BTC',
    ]);
  });
});

describe('a header that is not where the decree puts it', () => {
  const text = `KẾ HOẠCH THU GOM PIN CŨ NĂM 2026

Lượt xem: 12

Trường THCS Kim Đồng        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                            Độc lập - Tự do - Hạnh phúc
Số: 7/KH-KĐ                 An Phú, ngày 05 tháng 5 năm 2026

KẾ HOẠCH
Thu gom pin cũ năm 2026

I MỤC ĐÍCH
Sạch hơn.
II TỔ CHỨC THỰC HIỆN
1. Các lớp thu gom.`;

  test('is read under a title that the page prints once more, its agency in small letters too', () => {
    const { identity, subject } = read(text);
    expect(identity).toMatchObject({
      type: 'KH',
      number: '7',
      issuer: 'Trường THCS Kim Đồng',
      place: 'An Phú',
    });
    expect(subject.map((leaf) => leaf.text)).toEqual(['Thu gom pin cũ năm 2026']);
  });

  test('does not move the title where none stands under it', () => {
    expect(read('KẾ HOẠCH\nThu gom pin cũ\n\nI. MỤC ĐÍCH\nSạch hơn.').subject[0]?.text).toBe(
      'Thu gom pin cũ',
    );
  });

  test('names the body under another in one line, but no “phòng thủ”', () => {
    const issuerOf = (line: string) =>
      read(`${line}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nA\n\nI. B\nMột.`).identity;
    expect(issuerOf('UBND XÃ AN PHÚ — BAN CHỈ HUY PHÒNG THỦ DÂN SỰ')).toMatchObject({
      superior: 'UBND XÃ AN PHÚ',
      issuer: 'BAN CHỈ HUY PHÒNG THỦ DÂN SỰ',
    });
    expect(issuerOf('SỞ GD&ĐT HUẾ TRƯỜNG THPT KIM LONG')).toMatchObject({ issuer: 'TRƯỜNG THPT KIM LONG' });
  });

  test('has a Party number without its hyphen', () => {
    expect(read('Số: 41 KH/TĐTN-PT\n\nKẾ HOẠCH\nA\n\nI. B\nMột.').identity).toMatchObject({
      number: '41',
      symbol: 'KH/TĐTN-PT',
    });
  });
});

describe('lines that a converter ran together', () => {
  test('a title behind place and date is a title', () => {
    const document = read(
      'TRƯỜNG THPT KIM LONG\n\nHuế, ngày 15 tháng 9 năm 2026 DỰ THẢO KẾ HOẠCH\n\nTRỒNG CÂY NĂM 2026\n\nI. MỤC ĐÍCH\nSạch hơn.',
    );
    expect(document.identity).toMatchObject({ type: 'KH', place: 'Huế', date: '2026-09-15' });
    expect(document.subject.map((leaf) => leaf.text)).toEqual(['TRỒNG CÂY NĂM 2026']);
  });

  test('a whole document in one paragraph is taken apart', () => {
    const document = read(
      'SỞ GD&ĐT HUẾ TRƯỜNG THPT KIM LONG Số: 9/KH-KL CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc Huế, ngày 30 tháng 10 năm 2026 KẾ HOẠCH TRỒNG CÂY NĂM 2026 Căn cứ nhiệm vụ năm học, nhà trường trồng cây như sau: I. MỤC ĐÍCH, YÊU CẦU: 1. Mục đích: - Thêm bóng mát; - Học sinh biết chăm cây. 2. Yêu cầu: - An toàn. II. THỜI GIAN Trong tháng 11 năm 2026.',
    );
    expect(document.identity).toMatchObject({
      type: 'KH',
      number: '9',
      issuer: 'TRƯỜNG THPT KIM LONG',
      place: 'Huế',
    });
    expect(document.subject.map((leaf) => leaf.text)).toEqual(['TRỒNG CÂY NĂM 2026']);
    const sections = document.body.flatMap((block) => (block.kind === 'section' ? [block] : []));
    expect(sections.map(({ label }) => label)).toEqual(['I', 'II']);
    expect(sections[0]?.children.map((child) => child.kind === 'section' && child.title?.text)).toEqual([
      'Mục đích',
      'Yêu cầu',
    ]);
  });
});

describe('a signature', () => {
  test('may give position and name in capitals', () => {
    const { signature } = read('KẾ HOẠCH\nA\n\nI. B\nMột.\n\nTỔ TRƯỞNG CHUYÊN MÔN\nTRẦN THỊ BÍCH');
    expect(signature).toMatchObject({ position: 'TỔ TRƯỞNG CHUYÊN MÔN', name: 'TRẦN THỊ BÍCH' });
  });

  test('in a table of Markdown has no part of the table’s rule', () => {
    const { signature, recipients } = read(
      'KẾ HOẠCH\nA\n\nI. B\nMột.\n\n| **Nơi nhận:** | **TM. BAN CHỈ HUY** |\n|---|---|\n| - Như trên; - Lưu: VT. | **TRƯỞNG BAN** |\n| | **Đỗ Văn Hai** |',
    );
    expect(signature).toMatchObject({
      authority: ['TM. BAN CHỈ HUY'],
      position: 'TRƯỞNG BAN',
      name: 'Đỗ Văn Hai',
    });
    expect(recipients.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT']);
  });
});
