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
