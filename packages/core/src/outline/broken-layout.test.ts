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

  test('a marked line that names a document by its number is none', () => {
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
