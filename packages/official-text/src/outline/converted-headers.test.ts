import { describe, expect, it } from 'vitest';
import { readOutline } from './read-outline.ts';

const parts = {
  agencies: 'UBND TỈNH PHÚ THỌ\nSỞ Y TẾ',
  national: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  number: 'Số: 45/KH-SYT',
  dated: 'Phú Thọ, ngày 12 tháng 01 năm 2026',
  title: 'KẾ HOẠCH\nPhòng, chống bệnh dại năm 2026',
  signature: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Huy Ngọc',
};

const whole = {
  number: '45',
  symbol: 'KH-SYT',
  place: 'Phú Thọ',
  date: '2026-01-12',
  issuer: 'SỞ Y TẾ',
  subject: 'Phòng, chống bệnh dại năm 2026',
  authority: ['KT. GIÁM ĐỐC'],
  position: 'PHÓ GIÁM ĐỐC',
  name: 'Nguyễn Huy Ngọc',
};

/** What is read of a plan of which a part is written otherwise. */
function readWith(changed: Partial<typeof parts>) {
  const { agencies, national, number, dated, title, signature } = { ...parts, ...changed };
  const header = [agencies, national, number, dated].join('\n');
  const body =
    'Căn cứ tình hình thực tế, Sở Y tế xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH\nNâng cao nhận thức.';
  const read = readOutline(
    `${header}\n\n${title}\n\n${body}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n${signature}\n`,
  );
  if (!read.ok) throw new Error('not read');
  const { identity, subject, signature: signed } = read.value;
  const { number: own, symbol, place, date, issuer } = identity;
  return {
    ...{ number: own, symbol, place, date, issuer },
    subject: subject.map(({ text }) => text).join(' '),
    ...{ authority: signed?.authority, position: signed?.position, name: signed?.name },
  };
}

describe('the identity of a document whose header or signature a converter changed', () => {
  it.each([
    ['a date in figures', { dated: 'Phú Thọ, 12/01/2026' }],
    ['a date with hyphens', { dated: 'Phú Thọ, ngày 12-01-2026' }],
    ['a date with full stops', { dated: 'Phú Thọ, ngày 12.01.2026' }],
    [
      'motto, place and date on one line, the date broken',
      {
        national: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM',
        dated: 'Độc lập - Tự do - Hạnh phúc Phú Thọ, ngày 12 tháng 01 năm 2026',
      },
    ],
    ['dots behind the number', { number: 'Số: 45.../KH-SYT' }],
    ['a number without its word', { number: '45/KH-SYT' }],
    ['the label of a web page', { number: 'Số hiệu: 45/KH-SYT' }],
    ['a word that recognition misread', { number: 'Sô: 45/KH-SYT' }],
    ['a symbol over two lines', { number: 'Số: 45/KH-\nSYT' }],
    ['the mark of a draft under the title', { title: 'KẾ HOẠCH\n(Dự thảo)\nPhòng, chống bệnh dại năm 2026' }],
    ['a mark before the name', { signature: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký) Nguyễn Huy Ngọc' }],
    ['a signature on one line', { signature: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Nguyễn Huy Ngọc' }],
  ])('is read with %s', (_, changed) => {
    expect(readWith(changed)).toEqual(whole);
  });

  it('has the date that stands behind the number where no other does', () => {
    const read = readWith({ number: 'Số: 45/KH-SYT ngày 12 tháng 01 năm 2026', dated: '' });
    expect(read).toEqual({ ...whole, place: null });
  });

  it('takes no day of a web page for the date of issue', () => {
    expect(readWith({ dated: 'Cập nhật lúc 10:20, 13/01/2026' })).toMatchObject({ place: null, date: null });
  });

  it('has the signer on the left where two bodies sign beside each other', () => {
    const gap = ' '.repeat(12);
    const signature = [
      `TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN${gap}TM. BAN THƯỜNG VỤ HỘI LHPN`,
      `BÍ THƯ                      ${gap}CHỦ TỊCH`,
      '',
      `Lò Văn Pâng                 ${gap}Hà Thị Dung`,
    ].join('\n');
    expect(readWith({ signature })).toMatchObject({
      authority: ['TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN'],
      position: 'BÍ THƯ',
      name: 'Lò Văn Pâng',
    });
  });
});
