import { describe, expect, it } from 'vitest';
import { findCitations } from './find-citations.ts';

describe('a document cited by number and symbol', () => {
  it('is read with type, date, issuer and subject', () => {
    const text =
      'Thực hiện Công văn số 2964/BTNMT-TTTT ngày 09 tháng 5 năm 2024 của Bộ Tài nguyên và Môi trường về việc trồng cây; xin ý kiến.';
    expect(findCitations(text)).toEqual([
      {
        reference: '2964/BTNMT-TTTT',
        type: 'Công văn',
        name: null,
        date: '2024-05-09',
        issuer: 'Bộ Tài nguyên và Môi trường',
        subject: 'về việc trồng cây',
        span: { start: 10, end: 94 },
      },
    ]);
    expect(text.slice(10, 94)).toBe(
      'Công văn số 2964/BTNMT-TTTT ngày 09 tháng 5 năm 2024 của Bộ Tài nguyên và Môi trường',
    );
  });

  it.each([
    [
      'theo Kết luận 56-KL/TW ngày 23/8/2019 của Bộ Chính trị',
      'Kết luận',
      '56-KL/TW',
      '2019-08-23',
      'Bộ Chính trị',
    ],
    [
      'Nghị quyết số 24-NQ/TW của Ban Chấp hành Trung ương Đảng khoá XI về biển',
      'Nghị quyết',
      '24-NQ/TW',
      null,
      'Ban Chấp hành Trung ương Đảng khoá XI',
    ],
    [
      'Nghị quyết số 163/2024/QH15 ngày 27 tháng 11 năm 2024',
      'Nghị quyết',
      '163/2024/QH15',
      '2024-11-27',
      null,
    ],
    [
      'Quyết định số 9/QĐ-UBND của UBND tỉnh ngày 20/5/2024 về việc chi',
      'Quyết định',
      '9/QĐ-UBND',
      '2024-05-20',
      'UBND tỉnh',
    ],
    ['Nghị định 80/2025/NĐ-CP', 'Nghị định', '80/2025/NĐ-CP', null, null],
    [
      'Quyết định số 419/QĐ-TTg ngày 05/4/2017 của Thủ tướng Chính phủ Phê duyệt Chương trình',
      'Quyết định',
      '419/QĐ-TTg',
      '2017-04-05',
      'Thủ tướng Chính phủ',
    ],
    [
      'Quyết định số 7/QĐ-BCĐ ngày 05/4/2017 của Ban Chỉ đạo tỉnh ban hành Quy chế',
      'Quyết định',
      '7/QĐ-BCĐ',
      '2017-04-05',
      'Ban Chỉ đạo tỉnh',
    ],
    ['Thông tư liên tịch số 01/2024/TTLT-BTC-BNV', 'Thông tư liên tịch', '01/2024/TTLT-BTC-BNV', null, null],
    [
      'Chương trình hành động số 10- CTr/TU ngày 13/8/2025',
      'Chương trình hành động',
      '10-CTr/TU',
      '2025-08-13',
      null,
    ],
    [
      'Quyết định số 450/QĐ-TTg ngày 13 tháng 4 năm\n\n2022 của Thủ tướng',
      'Quyết định',
      '450/QĐ-TTg',
      '2022-04-13',
      'Thủ tướng',
    ],
  ])('%j', (text, type, reference, date, issuer) => {
    expect(findCitations(text)).toMatchObject([{ type, reference, date, issuer }]);
    expect(findCitations(text.normalize('NFD'))).toMatchObject([{ reference, date }]);
  });

  it('in a list takes the type of the list', () => {
    const text =
      'các Công điện: số 007/CĐ-UBND ngày 17/11/2025, số 008/CĐ-UBND và số 009/CĐ-UBND ngày 19/11/2025';
    expect(findCitations(text).map(({ type, reference, date }) => [type, reference, date])).toEqual([
      ['Công điện', '007/CĐ-UBND', '2025-11-17'],
      ['Công điện', '008/CĐ-UBND', null],
      ['Công điện', '009/CĐ-UBND', '2025-11-19'],
    ]);
  });

  it('ends where its brackets close and where the next begins', () => {
    const text =
      'mẫu (theo Hướng dẫn số 12/HD-BNV của Bộ Nội vụ về khen thưởng (đợt 1)) và Công văn số 5/SNV-TCBC về tổ chức';
    expect(findCitations(text).map(({ reference, subject }) => [reference, subject])).toEqual([
      ['12/HD-BNV', 'về khen thưởng (đợt 1)'],
      ['5/SNV-TCBC', 'về tổ chức'],
    ]);
  });

  it('keeps the cited documents inside a subject', () => {
    const text = 'Kế hoạch số 46/KH-UBND của UBND tỉnh thực hiện Nghị quyết số 71/NQ-CP của Chính phủ.';
    expect(findCitations(text).map(({ reference, issuer }) => [reference, issuer])).toEqual([
      ['46/KH-UBND', 'UBND tỉnh'],
      ['71/NQ-CP', 'Chính phủ'],
    ]);
  });

  it('does not run into the next item', () => {
    expect(
      findCitations('thực hiện Nghị quyết số 48/NQ-CP.\n\n- Tập trung; Nghị quyết số 49/NQ-CP - Đảm bảo').map(
        ({ reference }) => reference,
      ),
    ).toEqual(['48/NQ-CP', '49/NQ-CP']);
  });
});

describe('the document itself', () => {
  it.each([
    'Số: 0125/KH-UBND\n\nKẾ HOẠCH\n(Kèm theo Kế hoạch số 0125/KH-UBND ngày 18/11/2025 của UBND tỉnh)',
    'UBND TỈNH | | Số: 1627/QĐ-UBND | Hà Nội, ngày 21 tháng 11 năm 2025',
    'Số      /KH-STNMT\n\nLạng Sơn, ngày   tháng 5 năm 2024',
  ])('is not a citation: %j', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

describe('a law cited by name', () => {
  it.each([
    ['Luật Bảo vệ môi trường năm 2020 và các văn bản hướng dẫn', 'Luật Bảo vệ môi trường', '2020'],
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Luật Tổ chức chính quyền địa phương',
      '2025-06-16',
    ],
    ['Luật Đất đai có hiệu lực từ ngày 01/7/2024', 'Luật Đất đai', null],
    ['Bộ luật Lao động, quy chế', 'Bộ luật Lao động', null],
    ['Luật Phòng, chống ma túy', 'Luật Phòng, chống ma túy', null],
    [
      'Luật Ban hành văn bản quy phạm pháp luật và Nghị định',
      'Luật Ban hành văn bản quy phạm pháp luật',
      null,
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Quảng cáo;',
      'Luật sửa đổi, bổ sung một số điều của Luật Quảng cáo',
      null,
    ],
    ['Pháp lệnh Ưu đãi người có công với cách mạng', 'Pháp lệnh Ưu đãi người có công với cách mạng', null],
    ['Luật Hôn nhân và gia đình được tuyên truyền', 'Luật Hôn nhân và gia đình', null],
  ])('%j', (text, name, date) => {
    expect(findCitations(text)).toMatchObject([{ reference: null, name, date }]);
  });

  it('with its number is one document', () => {
    expect(
      findCitations('Luật Bảo vệ môi trường số 72/2020/QH14 ngày 17/11/2020 của Quốc hội'),
    ).toMatchObject([
      {
        reference: '72/2020/QH14',
        type: 'Luật',
        name: 'Luật Bảo vệ môi trường',
        date: '2020-11-17',
        issuer: 'Quốc hội',
      },
    ]);
  });

  it.each(['theo quy định của pháp luật', 'hướng dẫn thi hành Luật về đất', 'Luật này', 'kỷ luật Đảng'])(
    'is absent in %j',
    (text) => {
      expect(findCitations(text)).toEqual([]);
    },
  );
});

it.each([
  '10/7/2024',
  '46/46 điểm',
  '5/KH',
  'km/h',
  '02 lần/ngày',
  'tỷ lệ 1/2-B',
  'https://a.vn/12/AB-CD',
  '',
])('%j cites nothing', (text) => {
  expect(findCitations(text)).toEqual([]);
});

describe('what stands behind a reference', () => {
  it.each([
    [
      'Quyết định số 2/QĐ-UBND ngày 30/12/2025 của UBND tỉnh Tiền Giang (nay là tỉnh Đồng Tháp) về việc giao chỉ tiêu;',
      'UBND tỉnh Tiền Giang',
      'về việc giao chỉ tiêu',
    ],
    [
      'Quyết định số 11/QĐ-BCĐ ngày 05/01/2026 của Ban Chỉ đạo về chuyển đổi số tỉnh về chương trình năm 2026;',
      'Ban Chỉ đạo về chuyển đổi số tỉnh',
      'về chương trình năm 2026',
    ],
    [
      'Quyết định số 11/QĐ-BCĐ ngày 05/01/2026 của Ban Chỉ đạo về chương trình năm 2026;',
      'Ban Chỉ đạo',
      'về chương trình năm 2026',
    ],
    [
      '*Kế hoạch số 101/KH-UBND ngày 28/5/2024 của UBND huyện về ra quân, Phòng Y tế ban hành Kế hoạch như sau:*',
      'UBND huyện',
      'về ra quân',
    ],
  ])('%j', (text, issuer, subject) => {
    expect(findCitations(text)[0]).toMatchObject({ issuer, subject });
  });

  it.each([
    ['Luật Khám bệnh, chữa bệnh ngày 09/01/2023;', 'Luật Khám bệnh, chữa bệnh', '2023-01-09'],
    ['Luật Thi đua, khen thưởng;', 'Luật Thi đua, khen thưởng', null],
    ['theo Luật Đất đai, thực hiện kế hoạch năm 2024', 'Luật Đất đai', null],
    ['Luật Thanh niên, các văn bản năm 2024', 'Luật Thanh niên', null],
  ])('the name of the law in %j ends where it should', (text, name, date) => {
    expect(findCitations(text)[0]).toMatchObject({ name, date });
  });
});

it('takes a subject over the lines that a margin broke, and ends it where a paragraph begins', () => {
  const subject = (text: string) => findCitations(text)[0]?.subject;
  expect(subject('Luật số 51/2010/QH12 về người khuyết\ntật và trẻ em;')).toBe(
    'về người khuyết tật và trẻ em',
  );
  expect(subject('Công văn số 7/SYT-NV về xe cứu thương\nSở Y tế làm')).toBe('về xe cứu thương');
  expect(subject('Công văn số 7/SYT-NV về xe cứu thương\n- gửi xe')).toBe('về xe cứu thương');
});

it.each([
  ['2249/KH –UBND', '2249/KH-UBND'],
  ['15/KH–THĐ', '15/KH-THĐ'],
  ['12/KH - UBND', '12/KH-UBND'],
  ['14 – HD/HĐĐ', '14-HD/HĐĐ'],
])('reads the symbol %j', (written, reference) => {
  expect(findCitations(`theo Kế hoạch số ${written} ngày 05/5/2026`)[0]?.reference).toBe(reference);
});

it('lets an item begin behind a symbol', () => {
  expect(findCitations('Nghị quyết số 48/NQ-CP - UBND tỉnh')[0]?.reference).toBe('48/NQ-CP');
});

describe('a symbol written loosely', () => {
  it.each([
    ['Kế hoạch số 41 KH/TWĐTN ngày 02/3/2026', '41KH/TWĐTN'],
    ['Công văn số 315/UBND - KT ngày 05/5/2026', '315/UBND-KT'],
    ['Nghị quyết số 66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['Nghị định số 12/2026/NĐ - CP', '12/2026/NĐ-CP'],
  ])('%s', (text, wanted) => {
    expect(findCitations(text).map(({ reference }) => reference)).toEqual([wanted]);
  });

  it('does not take in the item behind it, nor a number of things', () => {
    expect(
      findCitations('theo Kế hoạch số 12/KH-UBND - Công an xã').map(({ reference }) => reference),
    ).toEqual(['12/KH-UBND']);
    expect(findCitations('phát 20 TB/xã')).toEqual([]);
  });
});

describe('the number of a form', () => {
  it.each([
    'Hồ sơ theo Mẫu số 07/TNXH-HS gửi trước ngày 03/4',
    'lập biên bản theo mẫu biên bản 11/BB-KTVS',
    'điền các phiếu 21/RĐ-HO, 22/RĐ-CT và phiếu 23/RĐ-TT',
    'kèm biểu mẫu 2a/CTR-P và phụ biểu 3/CTR',
    'theo các mẫu số 01/HĐ-TN đến số 05/HĐ-TN',
    'theo Biểu số 09c/TP/PBGDPL',
  ])('is not a document: %j', (text) => {
    expect(findCitations(text)).toEqual([]);
    expect(findCitations(text.normalize('NFD'))).toEqual([]);
  });

  it('leaves documents beside it', () => {
    const text =
      'theo mẫu tại Quyết định số 12/QĐ-SYT; mẫu số 3/BC-KQ ban hành kèm theo Thông tư số 02/2026/TT-BYT và Công văn số 15/SYT-NV';
    expect(findCitations(text).map(({ reference }) => reference)).toEqual([
      '12/QĐ-SYT',
      '02/2026/TT-BYT',
      '15/SYT-NV',
    ]);
  });
});

it.each([
  ['tại Văn bản số 12.4/CTY-KT ngày 12/4/2026', '12.4/CTY-KT'],
  ['Kế hoạch số35/KH-TTYT ngày 9/3/2026', '35/KH-TTYT'],
  ['Tờ trình SỐ7/TTr-ĐTN', '7/TTr-ĐTN'],
])('%j cites %s', (text, reference) => {
  expect(findCitations(text).map((citation) => citation.reference)).toEqual([reference]);
});

it.each([
  ['Căn cứ Luật Phổ biến, giáo dục pháp luật;', 'Luật Phổ biến, giáo dục pháp luật'],
  ['Căn cứ Luật An toàn, vệ sinh lao động, xét đề nghị', 'Luật An toàn, vệ sinh lao động'],
  ['theo Luật Cán bộ, công chức; Luật Viên chức', 'Luật Cán bộ, công chức'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Trồng trọt và Luật Chăn nuôi ngày 02/3/2026;',
    'Luật sửa đổi, bổ sung một số điều của Luật Trồng trọt và Luật Chăn nuôi',
  ],
  ['Luật Trồng trọt và Luật Chăn nuôi;', 'Luật Trồng trọt'],
])('%j names %s', (text, name) => {
  expect(findCitations(text)[0]?.name).toBe(name);
});

it.each([
  [
    'Quyết định số 4/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch về lễ hội',
    'Bộ Văn hóa, Thể thao và Du lịch',
  ],
  [
    'Công văn số 6/LĐTBXH ngày 5/5/2024 của Sở Lao động, Thương binh và Xã hội, Sở Y tế đề nghị',
    'Sở Lao động, Thương binh và Xã hội',
  ],
  [
    'Thông báo số 15/TB-BCĐ của Ban Chỉ đạo phòng, chống thiên tai, tìm kiếm cứu nạn tỉnh về trực ban',
    'Ban Chỉ đạo phòng, chống thiên tai, tìm kiếm cứu nạn tỉnh',
  ],
  ['Công văn số 7/SYT-NV của Sở Y tế, phòng chống dịch là việc của mọi nhà', 'Sở Y tế'],
])('the issuer in %j is %s', (text, issuer) => {
  expect(findCitations(text)[0]?.issuer).toBe(issuer);
});
