import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from './official-document.ts';
import { readOutline } from './read-outline.ts';

function documentOf(text: string): OfficialDocument {
  const read = readOutline(text);
  if (!read.ok) throw new Error('an outline is read of any text');
  return read.value;
}

const body = '\n\nI. MỤC ĐÍCH\nGiữ sạch bờ kênh.\n\nII. NỘI DUNG\nDọn rác.\n\n';

describe('a header in an uncommon place', () => {
  it('stands under the title of a text written for a screen', () => {
    const { identity, subject } = documentOf(`# KẾ HOẠCH
## Dọn kênh Bà Bèo năm 2027

**Số:** 15/KH-UBND
**Cái Bè, ngày 04 tháng 3 năm 2027**
**Cơ quan ban hành:** ỦY BAN NHÂN DÂN XÃ CÁI BÈ
${body}`);
    expect(identity).toMatchObject({ number: '15', symbol: 'KH-UBND', place: 'Cái Bè', date: '2027-03-04' });
    expect(identity.issuer).toBe('ỦY BAN NHÂN DÂN XÃ CÁI BÈ');
    expect(subject.map(({ text }) => text)).toEqual(['Dọn kênh Bà Bèo năm 2027']);
  });

  it('has place and date above the signature', () => {
    const { identity } =
      documentOf(`TRƯỜNG MẦM NON HOA SEN\nKẾ HOẠCH\nTổng vệ sinh lớp học${body}Long Hòa 2, ngày 05 tháng 9 năm 2027
HIỆU TRƯỞNG\nLê Thị Sáu`);
    expect(identity).toMatchObject({ place: 'Long Hòa 2', date: '2027-09-05' });
  });

  it('stands under a first print of the title', () => {
    const { identity } = documentOf(`KẾ HOẠCH DỌN KÊNH NĂM 2027

ĐOÀN XÃ CÁI BÈ
Số 04-KH/ĐX    Cái Bè, ngày 02 tháng 3 năm 2027
KẾ HOẠCH DỌN KÊNH NĂM 2027${body}`);
    expect(identity).toMatchObject({ number: '04', symbol: 'KH/ĐX', issuer: 'ĐOÀN XÃ CÁI BÈ' });
  });

  it('does not take a date in the text for that of the document', () => {
    const { identity } =
      documentOf(`TRƯỜNG MẦM NON HOA SEN\nKẾ HOẠCH\nTổng vệ sinh lớp học${body}Tổng kết tại Long Hòa, ngày 05 tháng 9 năm 2027
HIỆU TRƯỞNG\nLê Thị Sáu`);
    expect(identity.date).toBeNull();
  });
});

describe('the agency that issues', () => {
  it.each([
    ['ĐOÀN TNCS HỒ CHÍ MINH\nĐOÀN XÃ CÁI BÈ\nSố: 04-KH/ĐX', 'ĐOÀN XÃ CÁI BÈ'],
    ['TỈNH ĐOÀN AN GIANG\nBCH ĐOÀN KHỐI\nCÁC TRƯỜNG HỌC\nSố: 9-KH/ĐK', 'BCH ĐOÀN KHỐI CÁC TRƯỜNG HỌC'],
    ['TRƯỜNG CAO ĐẲNG Y TẾ\nBCĐ PHÒNG CHỐNG DỊCH\nSố: 2/KH-BCĐ', 'BCĐ PHÒNG CHỐNG DỊCH'],
  ])('of %j is %j', (header, issuer) => {
    expect(documentOf(`${header}\nKẾ HOẠCH\nDọn kênh${body}`).identity.issuer).toBe(issuer);
  });
});

describe('a title and its subject', () => {
  it('names a plan of several bodies', () => {
    const { identity, subject } = documentOf(
      `SỞ Y TẾ - SỞ NỘI VỤ\nSố: 5/KHLT-YT-NV\nKẾ HOẠCH LIÊN TỊCH\nDọn kênh${body}`,
    );
    expect(identity.type).toBe('KH');
    expect(subject.map(({ text }) => text)).toEqual(['Dọn kênh']);
  });

  it('may be the first line of a text without a header', () => {
    const { identity, subject } = documentOf(
      `Kế hoạch dọn kênh đầu làng\n\nThực hiện nghị quyết của chi bộ, Ban cán sự xóm lập kế hoạch như sau:${body}`,
    );
    expect(identity.type).toBe('KH');
    expect(subject.map(({ text }) => text)).toEqual(['dọn kênh đầu làng']);
    expect(documentOf('Kế hoạch của chúng tôi rất đơn giản\n\nMọi người cùng dọn kênh.').title).toBeNull();
  });

  it('in capitals goes on behind a dash at which its line was broken', () => {
    const { subject } = documentOf(`KẾ HOẠCH\nDỌN KÊNH "XANH\n- SẠCH - ĐẸP"${body}`);
    expect(subject.map(({ text }) => text)).toEqual(['DỌN KÊNH "XANH', '- SẠCH - ĐẸP"']);
    expect(documentOf(`KẾ HOẠCH\nDọn kênh\n- Căn cứ Kế hoạch số 3/KH-UBND;${body}`).subject).toHaveLength(1);
  });

  it('goes on with a line that names a period', () => {
    const { subject } = documentOf(`KẾ HOẠCH\nDọn kênh quanh trường\nNăm học 2026 - 2027${body}`);
    expect(subject.map(({ text }) => text)).toEqual(['Dọn kênh quanh trường', 'Năm học 2026 - 2027']);
  });
});

describe('who signs', () => {
  it.each([
    [
      'Nơi nhận: - Sở Y tế; - Lưu: VT. | KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN THƯỜNG TRỰC GIÁM ĐỐC SỞ Y TẾ Trần Văn Hai',
      ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC'],
      'GIÁM ĐỐC SỞ Y TẾ',
      'Trần Văn Hai',
    ],
    [
      'GIÁM ĐỐC\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\nBSCKII. Trần Văn Hai',
      [],
      'GIÁM ĐỐC',
      'BSCKII. Trần Văn Hai',
    ],
    [
      'Nơi nhận: TRƯỞNG BAN\n- Tỉnh ủy (để báo cáo); PHÓ HIỆU TRƯỞNG\n- Lưu: VT.\nTrần Văn Hai',
      ['TRƯỞNG BAN'],
      'PHÓ HIỆU TRƯỞNG',
      'Trần Văn Hai',
    ],
    [
      'TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN KIÊM CHỦ TỊCH\nTrần Văn Hai',
      ['TM. BAN CHỈ ĐẠO'],
      'TRƯỞNG BAN KIÊM CHỦ TỊCH',
      'Trần Văn Hai',
    ],
  ])('%j', (tail, authority, position, name) => {
    expect(documentOf(`KẾ HOẠCH\nDọn kênh${body}${tail}`).signature).toMatchObject({
      authority,
      position,
      name,
    });
  });

  it('leaves the recipients as they are', () => {
    const { recipients } = documentOf(
      `KẾ HOẠCH\nDọn kênh${body}Nơi nhận: TRƯỞNG BAN\n- Tỉnh ủy (để báo cáo); PHÓ HIỆU TRƯỞNG\n- Lưu: VT, TCHC.\nTrần Văn Hai`,
    );
    expect(recipients.map(({ name }) => name)).toEqual(['Tỉnh ủy', 'Lưu: VT, TCHC']);
  });
});

describe('the issuer of a header', () => {
  const rest = `${body}Nơi nhận:\n- Lưu: VT.`;

  it('may cite the decision that set it up; its number is not the document’s own', () => {
    const { identity } = documentOf(`SỞ XÂY DỰNG
TỔ RÀ SOÁT THEO QUYẾT ĐỊNH
SỐ 77/QĐ-SXD                      Cao Lãnh, ngày 03 tháng 4 năm 2026
Số: 81/KH-TRS
KẾ HOẠCH
Rà soát chung cư cũ${rest}`);
    expect(identity).toMatchObject({
      number: '81',
      symbol: 'KH-TRS',
      place: 'Cao Lãnh',
      issuer: 'TỔ RÀ SOÁT THEO QUYẾT ĐỊNH SỐ 77/QĐ-SXD',
    });
  });

  it.each([
    ['ĐẢNG BỘ TỈNH CAO BẰNG\nHUYỆN ỦY BẢO LÂM', 'ĐẢNG BỘ TỈNH CAO BẰNG', 'HUYỆN ỦY BẢO LÂM'],
    ['TỈNH ỦY AN GIANG\nTHÀNH ỦY LONG XUYÊN', 'TỈNH ỦY AN GIANG', 'THÀNH ỦY LONG XUYÊN'],
    ['BAN THƯỜNG VỤ          ĐOÀN TNCS HỒ CHÍ MINH', null, 'BAN THƯỜNG VỤ ĐOÀN TNCS HỒ CHÍ MINH'],
  ])('of %j stands under %j and is %j', (header, superior, issuer) => {
    const { identity } = documentOf(
      `${header}\nSố 12-KH/HU\nBảo Lâm, ngày 02/5/2026\nKẾ HOẠCH\nHọc tập${rest}`,
    );
    expect(identity).toMatchObject({ superior, issuer });
  });

  it.each([
    ['Ủy ban nhân dân tỉnh ban hành', 'Ủy ban nhân dân tỉnh Bến Tre'],
    ['Căn cứ tình hình thực tế, Ủy ban nhân dân xã xây dựng', 'Ủy ban nhân dân xã Bến Tre'],
    [
      'Thực hiện chỉ đạo, Ban Chỉ đạo phòng, chống lụt bão tỉnh xây dựng',
      'Ban Chỉ đạo phòng, chống lụt bão tỉnh',
    ],
  ])('that a converter cut is completed from %j', (maker, issuer) => {
    const { identity } = documentOf(`ỦY BAN NHÂN DÂN |
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 6/KH-UBND | Bến Tre, ngày 06 tháng 5 năm 2026 |
KẾ HOẠCH
DỌN KÊNH
${maker} Kế hoạch dọn kênh như sau:${rest}`);
    expect(identity.issuer).toBe(issuer);
  });

  it('is named by the signature where no header does', () => {
    const { identity } = documentOf(
      `KẾ HOẠCH\nGÂY QUỸ KHUYẾN HỌC${body}TM. BCH HỘI KHUYẾN HỌC XÃ PHONG NẪM\nCHỦ TỊCH\nLý Thị Sen`,
    );
    expect(identity.issuer).toBe('HỘI KHUYẾN HỌC XÃ PHONG NẪM');
  });
});

describe('a document whose title was lost', () => {
  it('has the type of its symbol', () => {
    const { identity, title } = documentOf(`SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 19/KH-SYT | Tân An, ngày 07 tháng 6 năm 2026 |
TẨY GIUN CHO HỌC SINH${body}`);
    expect([identity.type, title]).toEqual(['KH', null]);
  });

  it('that is a letter has none', () => {
    const { identity } = documentOf(`SỞ Y TẾ
Số: 19/KH-SYT
V/v tẩy giun
Tân An, ngày 07 tháng 6 năm 2026
Kính gửi: Trạm Y tế xã${body}`);
    expect(identity.type).toBeNull();
  });
});

describe('a signature', () => {
  const signatureOf = (lines: string) =>
    documentOf(`KẾ HOẠCH\nDọn kênh${body}Nơi nhận:\n- Lưu: VT, TH (B-th).\n${lines}`).signature;

  it('of two columns is that of the head', () => {
    const head = { authority: [], position: 'HIỆU TRƯỞNG', name: 'Lê Thị Thơm' };
    expect(
      signatureOf(
        '   NGƯỜI LẬP KẾ HOẠCH               HIỆU TRƯỞNG\n\n   Bùi Văn Cần               Lê Thị Thơm',
      ),
    ).toMatchObject(head);
    expect(
      signatureOf('   HIỆU TRƯỞNG               NGƯỜI LẬP\n\n   Lê Thị Thơm               Bùi Văn Cần'),
    ).toMatchObject(head);
  });

  it.each(["Rơ Châm H'Hồng", 'K’Srai Mlô', "Y Ê'ban Niê"])('may be that of %s', (name) => {
    expect(signatureOf(`PHÓ CHỦ TỊCH\n\n${name}`)?.name).toBe(name);
  });

  it('may have another office of the signer under the name', () => {
    expect(
      signatureOf('T/M. TỔ KIỂM TRA\nTỔ TRƯỞNG\n\nBùi Văn Cần\nPHÓ GIÁM ĐỐC\nSỞ XÂY DỰNG'),
    ).toMatchObject({
      authority: ['T/M. TỔ KIỂM TRA'],
      position: 'TỔ TRƯỞNG',
      name: 'Bùi Văn Cần',
    });
  });
});

it('brackets of the archive line are not a purpose', () => {
  const { recipients } = documentOf(
    `KẾ HOẠCH\nDọn kênh${body}Nơi nhận:\n- Sở Y tế (th);\n- Lưu: VT, NC (Th-b).`,
  );
  expect(recipients.map(({ name, purpose }) => [name, purpose])).toEqual([
    ['Sở Y tế', 'th'],
    ['Lưu: VT, NC (Th-b)', null],
  ]);
});

it('a blank form in an annex is not a document that the circular holds', () => {
  const { enclosed, annexes } = documentOf(`BỘ Y TẾ
Số: 4/2026/TT-BYT
Hà Nội, ngày 05 tháng 02 năm 2026
THÔNG TƯ
QUY ĐỊNH CHẾ ĐỘ BÁO CÁO DINH DƯỠNG

Điều 1. Báo cáo
Theo mẫu tại Phụ lục.

Nơi nhận:
- Lưu: VT.
KT. BỘ TRƯỞNG
THỨ TRƯỞNG
Đỗ Văn Lâm

PHỤ LỤC

Mẫu số 02

TÊN CƠ QUAN

KẾ HOẠCH
Dinh dưỡng năm …

I. MỤC ĐÍCH
…`);
  expect(enclosed).toBeNull();
  expect(annexes.map(({ label }) => label)).toEqual(['']);
});

it('a table under the signature that says what it goes with is an annex, and its names do not sign', () => {
  const { annexes, signature, unplaced } =
    documentOf(`KẾ HOẠCH\nTập huấn chữa cháy${body}Nơi nhận:\n- Lưu: VT.\nKT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Lâm Văn Tư
PHÂN CÔNG NGƯỜI HƯỚNG DẪN
CÁC LỚP TẬP HUẤN
(Kèm theo Kế hoạch số 12/KH-CTY)
TT
Lớp
Người hướng dẫn
1
Lớp kho vận
Trần Thị Bảy`);
  expect(signature).toMatchObject({ position: 'PHÓ GIÁM ĐỐC', name: 'Lâm Văn Tư' });
  expect(annexes.map(({ label, title }) => [label, title])).toEqual([
    ['', 'PHÂN CÔNG NGƯỜI HƯỚNG DẪN CÁC LỚP TẬP HUẤN'],
  ]);
  expect(unplaced).toEqual([]);
});

describe('recipients', () => {
  const namesOf = (tail: string) =>
    documentOf(`KẾ HOẠCH\nDiệt chuột${body}${tail}`).recipients.map(({ name }) => name);

  it('stand on the line of their heading, apart by commas', () => {
    expect(
      namesOf(
        'Nơi nhận: Sở Văn hóa, Thể thao và Du lịch, TT Đảng ủy, các ấp, Lưu VT, NN.\nCHỦ TỊCH\nVõ Thành Đô',
      ),
    ).toEqual(['Sở Văn hóa, Thể thao và Du lịch', 'TT Đảng ủy', 'các ấp', 'Lưu VT, NN']);
  });

  it('stand on that line, apart by semicolons', () => {
    expect(namesOf('Nơi nhận: Các phòng, ban; Các ấp; Lưu: VT.\nCHỦ TỊCH\nVõ Thành Đô')).toEqual([
      'Các phòng, ban',
      'Các ấp',
      'Lưu: VT',
    ]);
  });

  it('stand under the signature without bullets', () => {
    expect(
      namesOf('TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nPhan Thị Mai\n\nNơi nhận\nCông đoàn cấp trên\nCác CĐBP\nLưu VP'),
    ).toEqual(['Công đoàn cấp trên', 'Các CĐBP', 'Lưu VP']);
  });

  it('are not the authority that stands beside their heading', () => {
    expect(namesOf('Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Các ấp;\n- Lưu: VT. CHỦ TỊCH\nVõ Thành Đô')).toEqual([
      'Các ấp',
      'Lưu: VT',
    ]);
  });
});

describe('a text of which the page layout was lost', () => {
  it('has the type that its preamble names where no title stands', () => {
    const read = readOutline(
      'Thực hiện Công văn số 12/SNN ngày 05/01/2026 của Sở Nông nghiệp và Môi trường;\nTrường THPT Tân An xây dựng Kế hoạch dọn kênh, cụ thể như sau:\n\nI. MỤC ĐÍCH\n1. Kênh sạch.\n\nII. NỘI DUNG\n1. Vớt bèo.\n',
    );
    expect(read.ok && read.value.identity.type).toBe('KH');
  });

  it('has a place that Markdown set in italics', () => {
    const { identity } = documentOf(
      'UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\n\nSố: 12/KH-SYT\n\n_Lâm Đồng, ngày 05 tháng 01 năm 2026_\n\n**KẾ HOẠCH**\nDọn kênh\n\nI. MỤC ĐÍCH\nKênh sạch.\n',
    );
    expect([identity.place, identity.date]).toEqual(['Lâm Đồng', '2026-01-05']);
  });

  it('has recipients whose bullet was lost among the lines of the signature', () => {
    const { recipients } = documentOf(
      'KẾ HOẠCH\nDọn kênh\n\nI. MỤC ĐÍCH\nKênh sạch.\n\nNơi nhận:\n- Sở Y tế (ph/h);\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nCác trạm bơm trong huyện;\n- Lưu: VT.\n\nLê Văn Ba\n',
    );
    expect(recipients.map(({ name, purpose }) => [name, purpose])).toEqual([
      ['Sở Y tế', 'ph/h'],
      ['Các trạm bơm trong huyện', null],
      ['Lưu: VT', null],
    ]);
  });
});
