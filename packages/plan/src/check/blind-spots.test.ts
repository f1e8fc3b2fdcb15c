import { describeFinding, workCalendar } from '@chiendich/core';
import * as territories from '@chiendich/organizations/administrative-units';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../read/read-plan.ts';
import { checkPlan } from './check-plan.ts';

/** A short plan of a ward, in the decree's form and right in every point that is looked at here. */
const right = `ỦY BAN NHÂN DÂN
PHƯỜNG HẢI CHÂU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND
Đà Nẵng, ngày 09 tháng 3 năm 2026

KẾ HOẠCH
Ra quân tổng vệ sinh môi trường năm 2026

Thực hiện Kết luận số 56-KL/TW ngày 23 tháng 8 năm 2019 của Bộ Chính trị về bảo vệ môi trường, Ủy ban nhân dân phường Hải Châu ban hành Kế hoạch ra quân tổng vệ sinh môi trường năm 2026 như sau:

I. NỘI DUNG
1. Tổ chức Lễ ra quân lúc 07 giờ 30, ngày 05/6/2026 tại Nhà văn hóa phường.
2. Tuyên truyền đến các tổ dân phố; mỗi tổ treo 02 băng rôn.
3. Kinh phí: 12.500.000 đồng (Mười hai triệu năm trăm nghìn đồng).

II. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội: Chủ trì, hướng dẫn thực hiện theo Phụ lục.
2. Sở Nông nghiệp và Môi trường: Đề nghị phối hợp tổ chức Lễ ra quân ngày 05/6/2026.
3. Các tổ dân phố: Báo cáo kết quả về Phòng Văn hóa - Xã hội trước ngày 12/6/2026 theo mẫu tại Phụ lục.

Trên đây là Kế hoạch ra quân tổng vệ sinh môi trường năm 2026, yêu cầu các đơn vị thực hiện./.

Nơi nhận:
- Sở Nông nghiệp và Môi trường;
- Phòng Văn hóa - Xã hội;
- Các tổ dân phố;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Minh

Phụ lục
MẪU BÁO CÁO
(Kèm theo Kế hoạch số 45/KH-UBND ngày 09 tháng 3 năm 2026 của Ủy ban nhân dân phường Hải Châu)
1. Số người tham gia.`;

const calendar = workCalendar();

function found(text: string): readonly string[] {
  const read = readPlan(text);
  if (!read.ok) throw new Error(read.findings.map((finding) => describeFinding(finding, 'en')).join(' '));
  const { plan, document } = read.value;
  return checkPlan(plan, { document, calendar, territories }).map(({ code }) => code.slice('plan/'.length));
}

function changed(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`not once in the text: ${from}`);
    return text.replace(from, to);
  }, right);
}

describe('a short plan that is right', () => {
  it('has nothing said of it', () => {
    expect(found(right)).toEqual([]);
  });

  it.each([
    [
      'starts at II',
      [
        ['I. NỘI DUNG\n', 'II. NỘI DUNG\n'],
        ['\nII. TỔ CHỨC', '\nIII. TỔ CHỨC'],
      ],
      ['number-starts-late'],
    ],
    ['has a number twice and goes on behind it', [['3. Kinh phí', '2. Kinh phí']], ['number-out-of-order']],
    [
      'has a number left out and goes on behind it',
      [
        ['2. Sở', '3. Sở'],
        ['3. Các tổ', '4. Các tổ'],
      ],
      ['number-out-of-order'],
    ],
    ['is signed without "TM."', [['TM. ỦY BAN', 'ỦY BAN']], ['tm-missing']],
    [
      'names no recipients',
      [
        [
          'Nơi nhận:\n- Sở Nông nghiệp và Môi trường;\n- Phòng Văn hóa - Xã hội;\n- Các tổ dân phố;\n- Lưu: VT, VHXH.\n',
          '',
        ],
      ],
      ['recipients-missing'],
    ],
    [
      'has other words for its amount, without "bằng chữ"',
      [['(Mười hai', '(Mười ba']],
      ['amount-contradicted'],
    ],
    [
      'speaks of townships after their end',
      [['đến các tổ dân phố;', 'đến các xã, phường, thị trấn;']],
      ['body-abolished'],
    ],
    [
      'speaks of townships as of former ones',
      [['đến các tổ dân phố;', 'đến các thị trấn (trước sáp nhập);']],
      [],
    ],
    [
      'has another issuer in the preamble',
      [['phường Hải Châu ban hành', 'phường Thanh Khê ban hành']],
      ['issuer-contradicted'],
    ],
    [
      'has another issuer in the signature',
      [['TM. ỦY BAN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN PHƯỜNG THANH KHÊ']],
      ['issuer-contradicted'],
    ],
    [
      'has another year in the title',
      [['môi trường năm 2026\n', 'môi trường năm 2025\n']],
      ['title-year-contradicted'],
    ],
    [
      'has another year at its end',
      [['môi trường năm 2026, yêu', 'môi trường năm 2025, yêu']],
      ['title-year-contradicted'],
    ],
    [
      'has another number at its end',
      [['là Kế hoạch ra', 'là Kế hoạch số 54/KH-UBND ra']],
      ['enclosure-contradicted'],
    ],
    ['has its own number at its end', [['là Kế hoạch ra', 'là Kế hoạch số 45/KH-UBND ra']], []],
    ['has another number over its annex', [['Kế hoạch số 45', 'Kế hoạch số 54']], ['enclosure-contradicted']],
    [
      'has another committee over its annex',
      [['phường Hải Châu)', 'phường Hòa Cường)']],
      ['enclosure-contradicted'],
    ],
    [
      'holds one ceremony on two days',
      [['ra quân ngày 05/6', 'ra quân ngày 06/6']],
      ['ceremony-dated-two-ways'],
    ],
    ['holds a ceremony without an hour', [['lúc 07 giờ 30, ngày', 'ngày']], ['ceremony-incomplete']],
    [
      'names a recipient twice',
      [['- Các tổ dân phố;', '- Các tổ dân phố;\n- Các tổ dân phố;']],
      ['recipient-repeated'],
    ],
    ['cites without "số"', [['Kết luận số 56', 'Kết luận 56']], ['citation-number-word-missing']],
    [
      'gives an abolished body something to do',
      [
        ['2. Sở Nông nghiệp', '2. Sở Tài nguyên'],
        ['- Sở Nông nghiệp', '- Sở Tài nguyên'],
      ],
      ['body-abolished'],
    ],
    [
      'is not sent to a body with a task',
      [['- Sở Nông nghiệp và Môi trường;\n', '- Sở Y tế;\n']],
      ['assigned-not-addressed'],
    ],
    [
      'asks for reports by a day off',
      [['trước ngày 12/6/2026', 'trước ngày 15/6/2026']],
      ['deadline-on-day-off'],
    ],
    [
      'holds its ceremony on a day off',
      [
        ['30, ngày 05/6', '30, ngày 06/6'],
        ['ra quân ngày 05/6', 'ra quân ngày 06/6'],
      ],
      [],
    ],
    [
      'is a draft without number and day',
      [
        ['Số: 45/KH-UBND\n', 'Số:      /KH-UBND\n'],
        ['ngày 09 tháng 3 năm 2026\n\nKẾ', 'ngày     tháng 3 năm 2026\n\nKẾ'],
      ],
      ['draft-unnumbered'],
    ],
    ['says "số số"', [['Kết luận số 56', 'Kết luận số số 56']], ['phrase-repeated']],
    [
      'repeats words that are right',
      [['đến các tổ dân phố;', 'đến các tổ chức xã hội, tổ chức xã hội nghề nghiệp;']],
      [],
    ],
    [
      'cites a document without day, issuer and subject',
      [['2. Tuyên truyền', '2. Theo Thông tư số 32/2018/TT-BGDĐT, tuyên truyền']],
      ['citation-incomplete'],
    ],
  ] as const)('that %s', (_, edits, codes) => {
    expect(found(changed(...edits))).toEqual(codes);
  });

  it('that lost its header', () => {
    expect(found(right.slice(right.indexOf('KẾ HOẠCH\n')))).toContain('header-missing');
  });

  it('that another province is written before its day', () => {
    const province = right
      .replace('PHƯỜNG HẢI CHÂU', 'THÀNH PHỐ ĐÀ NẴNG')
      .replaceAll('phường Hải Châu', 'thành phố Đà Nẵng');
    expect(found(province.replace('Đà Nẵng, ngày', 'Lai Châu, ngày'))).toEqual(['place-not-of-issuer']);
    expect(found(province.replace('Đà Nẵng, ngày', 'Quảng Nam, ngày'))).toEqual(['place-not-of-issuer']);
  });
});
