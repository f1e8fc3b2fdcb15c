import { declaredFindings, describeFinding } from '@chiendich/core';
import { readOutline } from '@chiendich/official-text';
import { describe, expect, test } from 'vitest';
import { Plan } from '../plan.ts';
import { readPlan } from './read-plan.ts';

const text = `UBND TỈNH CÀ MAU
SỞ Y TẾ
Số: /KH-SYT
Cà Mau, ngày tháng 3 năm 2026

KẾ HOẠCH
Về việc hưởng ứng Ngày Sức khỏe thế giới (07/4), Tháng hành động vì sức khỏe năm 2026

Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;
Thực hiện Công văn số 77/BYT-TT ngày 02/3/2026 của Bộ Y tế, Sở Y tế xây dựng Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: Nâng cao sức khỏe Nhân dân với chủ đề “Khỏe để xây dựng” (Healthy to build).
2. Yêu cầu: Thiết thực, tiết kiệm.

II. NỘI DUNG
1. Cao điểm từ đầu tháng 4 đến hết tháng 4 năm 2026, tổ chức các hoạt động như: Mít tinh, đi bộ. Treo băng rôn tại trạm y tế (Khẩu hiệu tại Phụ lục số 01).

III. TỔ CHỨC THỰC HIỆN
1. Phòng Nghiệp vụ Y
- Chủ trì, phối hợp với Công an tỉnh tổ chức Lễ phát động (kịch bản tại Phụ lục II).
- Tham mưu báo cáo Ủy ban nhân dân tỉnh, Bộ Y tế trước ngày 20/5/2025.
2. Văn phòng Sở: Mua sắm: in 200 băng rôn, 1.500 tờ rơi; nước uống,...
3. Đề nghị Ủy ban nhân dân các xã, phường
- Triển khai trên địa bàn.
4. Kinh phí thực hiện: Từ nguồn ngân sách tỉnh năm 2026, số tiền 1,5 tỷ đồng.

Kết thúc đợt hành động, đề nghị các đơn vị báo cáo kết quả (mẫu báo cáo tại Phụ lục III) gửi về Sở Y tế trước ngày 10/5/2026 để tổng hợp./.

Nơi nhận:
- Bộ Y tế (để b/c);
- Lưu: VT, NVY.

GIÁM ĐỐC

Lê Thị Ánh
`;

const result = readPlan(text);
const plan = result.ok ? result.value.plan : null;

describe('a plan of a department', () => {
  test('is a plan of the schema', () => {
    expect(result.findings).toEqual([]);
    expect(Plan.safeParse(plan).success).toBe(true);
  });

  test('keeps the blanks of its identity', () => {
    expect(plan?.document).toEqual({
      type: 'KH',
      number: null,
      symbol: 'KH-SYT',
      place: 'Cà Mau',
      date: '2026-03',
      issuer: 'SỞ Y TẾ',
      superior: 'UBND TỈNH CÀ MAU',
    });
    expect(plan?.signature).toEqual({ authority: [], position: 'GIÁM ĐỐC', name: 'Lê Thị Ánh' });
  });

  test('is based on a law by name and a công văn by number', () => {
    expect(plan?.bases.map(({ reference, name, date }) => [reference, name, date])).toEqual([
      [null, 'Luật Bảo vệ môi trường', '2020-11-17'],
      ['77/BYT-TT', 'Công văn', '2026-03-02'],
    ]);
  });

  test('names observances, theme and a peak whose beginning is inexact', () => {
    expect(plan?.campaign.observances.map(({ name, date }) => [name, date])).toEqual([
      ['Ngày Sức khỏe thế giới', '04-07'],
      ['Tháng hành động vì sức khỏe năm 2026', null],
    ]);
    expect(plan?.campaign.theme).toEqual({ vi: 'Khỏe để xây dựng', en: 'Healthy to build' });
    expect(plan?.campaign.peak).toMatchObject({
      start: '2026-04-01',
      end: '2026-04-30',
      fuzzyStart: true,
      fuzzyEnd: false,
    });
    expect(plan?.purpose).toContain('Nâng cao sức khỏe');
    expect(plan?.requirements).toBe('Thiết thực, tiết kiệm.');
  });

  test('gives tasks to its own units and asks bodies that are not under it', () => {
    expect(plan?.assignments.map(({ organization, mode }) => [organization, mode])).toEqual([
      ['Phòng Nghiệp vụ Y', 'giao'],
      ['Văn phòng Sở', 'giao'],
      ['Ủy ban nhân dân các xã, phường', 'đề nghị'],
    ]);
  });

  test('a deadline in a past year is kept as it is written', () => {
    expect(plan?.deadlines.map(({ date, boundary, quote }) => [date, boundary, quote])).toEqual([
      ['2026-04', 'during', 'từ đầu tháng 4 đến hết tháng 4 năm 2026'],
      ['2025-05-20', 'before', 'trước ngày 20/5/2025'],
      ['2026-05-10', 'before', 'trước ngày 10/5/2026'],
    ]);
  });

  test('has two stages of reports: the units to the department, the department to those above', () => {
    expect(
      plan?.reportingDuties.map(({ from, to, due, template, stage }) => [
        from,
        to,
        due?.date,
        template,
        stage,
      ]),
    ).toEqual([
      [['SỞ Y TẾ'], ['Ủy ban nhân dân tỉnh', 'Bộ Y tế'], '2025-05-20', null, 2],
      [['Ủy ban nhân dân các xã, phường'], ['Sở Y tế'], '2026-05-10', 'Phụ lục III', 1],
    ]);
  });

  test('lists what to buy with counts, and where the money comes from', () => {
    expect(
      plan?.procurement.map(({ item, quantity, openEnded }) => [item, quantity, openEnded ?? false]),
    ).toEqual([
      ['in băng rôn', 200, false],
      ['tờ rơi', 1500, false],
      ['nước uống', null, true],
    ]);
    expect(plan?.funding.map(({ source, amount }) => [source, amount])).toEqual([
      ['ngân sách tỉnh', 1_500_000_000],
    ]);
  });

  test('names annexes by Roman numerals, as the text calls them and for what', () => {
    expect(plan?.annexes.map(({ label, kind, mentions }) => [label, kind, mentions])).toEqual([
      ['I', 'slogans', ['Phụ lục số 01']],
      ['II', 'script', ['Phụ lục II']],
      ['III', 'reportOutline', ['Phụ lục III']],
    ]);
    expect(plan?.ceremony).toMatchObject({
      name: 'Lễ phát động',
      hosts: ['Phòng Nghiệp vụ Y', 'Công an tỉnh'],
      start: null,
    });
  });
});

test('decomposed letters are read as composed ones, down to when a report is due', () => {
  const decomposed = readPlan(text.normalize('NFD'));
  expect(decomposed.ok && decomposed.value.plan.reportingDuties.map(({ due }) => due?.date)).toEqual([
    '2025-05-20',
    '2026-05-10',
  ]);
});

test.each([
  ['paragraphs', 'Trồng cây tại trường.\nDọn vệ sinh lớp học.'],
  ['bullets', '- Trồng cây tại trường.\n- Dọn vệ sinh lớp học.'],
  ['bullets before a section', '- Trồng cây tại trường.\n- Dọn vệ sinh lớp học.\nI. KINH PHÍ\nKhông.'],
])('nothing of a plan of %s is lost', (_, body) => {
  const result = readPlan(`KẾ HOẠCH\nTrồng cây năm 2026\n\n${body}`);
  const preamble = result.ok ? result.value.plan.preamble : null;
  expect(preamble?.replace(/^- /gm, '')).toBe('Trồng cây tại trường.\nDọn vệ sinh lớp học.');
});

test('the outline of a plan reads as its text does', () => {
  const outline = readOutline(text);
  expect(outline.ok && readPlan(outline.value)).toEqual(result);
});

test('a text that is not a plan says so, and its identity is still read', () => {
  const notice = readPlan(
    'Số: 3/TB-UBND\nCà Mau, ngày 02 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề việc treo cờ Tổ quốc\n\nTreo cờ từ ngày 02/9/2026.',
  );
  expect(notice.ok).toBe(false);
  if (notice.ok) return;
  expect(notice.document?.identity).toMatchObject({
    type: 'TB',
    number: '3',
    symbol: 'TB-UBND',
    date: '2026-03-02',
  });
  expect(notice.findings.map((found) => describeFinding(found, 'vi'))).toEqual([
    'Văn bản không phải kế hoạch: cần tên loại KẾ HOẠCH (hoặc quyết định ban hành kế hoạch có kèm kế hoạch), phần đã đọc được: tên loại THÔNG BÁO; số 3; ký hiệu TB-UBND; ngày 02/3/2026; cơ quan ban hành trống; trích yếu Về việc treo cờ Tổ quốc.',
  ]);
});

test('what cannot be read is a finding, never an exception', () => {
  expect(readPlan('').findings.map((found) => found.code)).toEqual(['official-text/empty-text']);
  expect(readPlan('\u0000'.repeat(50))).toMatchObject({ ok: false, document: null });
});

test('a plan that lost its title is known by its symbol', () => {
  const lost = readPlan(
    'Số: 3/KH-UBND\n\nI. MỤC ĐÍCH\nMột việc.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Một việc.',
  );
  expect(lost.ok).toBe(true);
  expect(lost.findings.map((found) => found.code)).toEqual(['plan/type-assumed']);
});

test('a plan without header and title is known by the sentence that announces it', () => {
  const announced = readPlan(
    'Thực hiện Chỉ thị số 3/CT-TTg, Ủy ban nhân dân xã An Phú ban hành Kế hoạch trồng cây như sau:\n1. Trồng 500 cây.',
  );
  expect(announced.ok).toBe(true);
  expect(announced.findings.map((found) => found.code)).toEqual(['plan/type-assumed']);
  expect(readPlan('Ủy ban nhân dân xã đã ban hành Kế hoạch trồng cây năm 2026.').ok).toBe(false);
  expect(readPlan('./plans/Kế hoạch 12.docx\n').findings.map(({ code }) => code)).toEqual([
    'plan/text-is-a-file-name',
  ]);
});

test('the reader’s findings have both languages', () => {
  const own = declaredFindings().filter(({ code }) =>
    ['plan/not-a-plan', 'plan/type-assumed', 'plan/unplaced-text'].includes(code),
  );
  expect(own).toHaveLength(3);
  for (const { vi, en } of own) expect([vi, en].every((sentence) => sentence.length > 20)).toBe(true);
});

describe('other habits', () => {
  const read = (body: string) => {
    const result = readPlan(
      `SỞ Y TẾ\nSố: 01/KH-SYT\nHuế, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nThử\n\n${body}`,
    );
    return result.ok ? result.value.plan : null;
  };

  test('bodies that bullets name under the organising section are given tasks', () => {
    const plan = read(
      'I. NỘI DUNG\n1. Việc.\nII. TỔ CHỨC THỰC HIỆN\n- Trạm Y tế: chuẩn bị thuốc.\n- Giao Phòng Nghiệp vụ chủ trì, theo dõi.\n- Đề nghị Công an tỉnh: giữ trật tự.\n',
    );
    expect(plan?.assignments.map(({ organization, mode }) => [organization, mode])).toEqual([
      ['Trạm Y tế', 'giao'],
      ['Phòng Nghiệp vụ', 'giao'],
      ['Công an tỉnh', 'đề nghị'],
    ]);
  });

  test('paragraphs that bodies open are given tasks where the section numbers nothing', () => {
    const plan = read(
      'TỔ CHỨC THỰC HIỆN\nTrạm Y tế: chuẩn bị thuốc.\nCác chi bộ trực thuộc căn cứ Kế hoạch thực hiện.',
    );
    expect(plan?.assignments.map(({ organization }) => organization)).toEqual([
      'Trạm Y tế',
      'Các chi bộ trực thuộc',
    ]);
  });

  test('the year that the subject names completes dates where the document has none', () => {
    const result = readPlan('KẾ HOẠCH\nTrồng cây năm 2026\n\nI. NỘI DUNG\n1. Trồng trước ngày 05/6.');
    expect(result.ok && result.value.plan.deadlines.map(({ date }) => date)).toEqual(['2026-06-05']);
    const years = readPlan('KẾ HOẠCH\nTrồng cây năm 2026 - 2030\n\nI. NỘI DUNG\n1. Trồng trước ngày 05/6.');
    expect(years.ok && years.value.plan.deadlines.map(({ date }) => date)).toEqual(['06-05']);
  });

  test('observances end before the next one, and their day may follow the name without brackets', () => {
    const observances = (subject: string) => {
      const result = readPlan(`KẾ HOẠCH\n${subject}\n\nI. NỘI DUNG\n1. Một việc.`);
      return result.ok && result.value.plan.campaign.observances.map(({ name, date }) => [name, date]);
    };
    expect(
      observances(
        'Hưởng ứng Ngày Quốc tế Đa dạng sinh học 22/5/2026, Ngày Đại dương thế giới 08/6 và Tuần lễ Biển và Hải đảo',
      ),
    ).toEqual([
      ['Ngày Quốc tế Đa dạng sinh học', '05-22'],
      ['Ngày Đại dương thế giới', '06-08'],
      ['Tuần lễ Biển và Hải đảo', null],
    ]);
    expect(observances('Triển khai “Tháng hành động vì môi trường” năm 2026 tại phường')).toEqual([
      ['Tháng hành động vì môi trường', null],
    ]);
  });

  test('a time to report is not a time of the campaign, and a bare "tỉnh" takes the name of the issuer', () => {
    const result = readPlan(
      'ỦY BAN NHÂN DÂN TỈNH CÀ MAU\nSố: 1/KH-UBND\nCà Mau, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nThử\n\nI. NỘI DUNG\n1. Thời gian báo cáo: Từ ngày 01/6/2026 đến ngày 05/6/2026.\n2. Thời gian thực hiện: Từ ngày 01/5/2026 đến ngày 31/5/2026 trên địa bàn tỉnh.\n',
    );
    const campaign = result.ok ? result.value.plan.campaign : null;
    expect([campaign?.period?.start, campaign?.period?.end]).toEqual(['2026-05-01', '2026-05-31']);
    expect(campaign?.locality).toBe('tỉnh Cà Mau');
  });

  test('recipients and signature in a table of two columns leave the closing sentence to the plan', () => {
    const plan = read(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Y tế: Mua 500 áo phông, 2.000 túi vải để phát.\n\nTrên đây là Kế hoạch./.\n\n| | |\n|---|---|\n| ***Nơi nhận:***<br>- UBND tỉnh (b/c);<br>- Lưu: VT. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>**Lê Thị Ánh** |\n',
    );
    expect(plan?.closing).toBe('Trên đây là Kế hoạch./.');
    expect(plan?.recipients.map(({ name }) => name)).toEqual(['UBND tỉnh', 'Lưu: VT']);
    expect(plan?.signature?.name).toBe('Lê Thị Ánh');
    expect(plan?.assignments[0]?.tasks).toHaveLength(1);
    expect(plan?.unplaced).toEqual([]);
    expect(plan?.procurement.map(({ item, quantity }) => [item, quantity])).toEqual([
      ['áo phông', 500],
      ['túi vải', 2000],
    ]);
  });

  test('a unit that drafts a report lets the issuer send it, one stage after those that report to it', () => {
    const plan = read(
      'I. TỔ CHỨC THỰC HIỆN\n1. Chi cục Y tế: Là đầu mối, tham mưu báo cáo Bộ Y tế trước ngày 15/7/2026.\n2. Trạm Y tế: Báo cáo kết quả gửi về Sở trước ngày 05/7/2026.\n',
    );
    expect(plan?.reportingDuties.map(({ from, stage }) => [from, stage])).toEqual([
      [['SỞ Y TẾ'], 2],
      [['Trạm Y tế'], 1],
    ]);
  });

  test('where most headings name bodies, another before a task does so too', () => {
    const plan = read(
      'I. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế: Chuẩn bị thuốc.\n2. Văn phòng Sở: Bố trí xe.\n3. Công an xã: Giữ trật tự.\n4. Kho thuốc: Cấp phát.\n5. Chế độ thông tin, báo cáo: Hằng tháng.\n',
    );
    expect(plan?.assignments.map(({ organization }) => organization)).toEqual([
      'Trạm Y tế',
      'Văn phòng Sở',
      'Công an xã',
      'Kho thuốc',
    ]);
  });

  test('verbs are written small: a name may hold one', () => {
    const plan = read(
      'I. PHÂN CÔNG\n- Bộ phận Địa chính - Xây dựng: Lập phương án.\n- Văn hóa xã phát loa hằng ngày.\n',
    );
    expect(plan?.assignments.map(({ organization }) => organization)).toEqual([
      'Bộ phận Địa chính - Xây dựng',
      'Văn hóa xã',
    ]);
  });

  test('a section of bases gives the bases where no paragraph before it does', () => {
    const plan = read(
      'I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\nCăn cứ Quyết định số 9/QĐ-UBND;\nCăn cứ Công văn số 7/SYT-NV.\nII. NỘI DUNG\n1. Một việc.\n',
    );
    expect(plan?.bases.map(({ reference }) => reference)).toEqual(['9/QĐ-UBND', '7/SYT-NV']);
  });

  test('months stand short in a column of times', () => {
    const plan = read(
      'I. NỘI DUNG\n\n| STT | Việc | Thời gian |\n|---|---|---|\n| 1 | A | T12/2026 |\n| 2 | B | 09 - 10/2026 |\n',
    );
    expect(plan?.deadlines.map(({ date, boundary, end }) => [date, boundary, end])).toEqual([
      ['2026-12', 'during', undefined],
      ['2026-09', 'during', '2026-10'],
    ]);
  });

  test('a theme may be named after its day', () => {
    const plan = read('I. NỘI DUNG\n1. Chủ đề Ngày Trái đất năm 2026: "Chung một nhà" (One Home).\n');
    expect(plan?.campaign.theme).toEqual({ vi: 'Chung một nhà', en: 'One Home' });
  });

  test('a date alone in a column of terms is a deadline of its row', () => {
    const plan = read(
      'I. NỘI DUNG\n\n| STT | Việc | Chủ trì | Thời gian hoàn thành |\n|---|---|---|---|\n| 1 | A | Sở Y tế | 22/5/2026 |\n| 2 | B | Trạm Y tế | 03/6/2026 - 05/6/2026 |\n',
    );
    expect(
      plan?.deadlines.map(({ date, boundary, end, responsible }) => [date, boundary, end, responsible]),
    ).toEqual([
      ['2026-05-22', 'by', undefined, 'Sở Y tế'],
      ['2026-06-03', 'during', '2026-06-05', 'Trạm Y tế'],
    ]);
  });

  test('communes listed behind a colon belong to the heading', () => {
    const plan = read(
      'I. TỔ CHỨC THỰC HIỆN\n1. Ủy ban nhân dân các xã: Gia Thuận, Tân Điền\n- Triển khai.\n',
    );
    expect(plan?.assignments.map(({ organization }) => organization)).toEqual([
      'Ủy ban nhân dân các xã: Gia Thuận, Tân Điền',
    ]);
  });

  test('the paragraphs before the first section are the preamble', () => {
    const plan = read(
      'Căn cứ Luật Thanh niên;\n\nSở Y tế ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n1. Việc.\n',
    );
    expect(plan?.preamble).toBe('Căn cứ Luật Thanh niên;\nSở Y tế ban hành Kế hoạch như sau:');
  });

  test('the script of the ceremony is read from its annex, blanks stay open', () => {
    const plan = read(
      'I. NỘI DUNG\n1. Tổ chức Lễ phát động (kịch bản tại Phụ lục kèm theo).\n\nGIÁM ĐỐC\n\nLê Thị Ánh\n\nPHỤ LỤC\n\nKỊCH BẢN LỄ PHÁT ĐỘNG\n\n1. Thời gian: 7h30 ngày 05/6/2026\n\n2. Địa điểm: …\n\n| TT | Từ phút | Đến phút | Nội dung | Người thực hiện |\n|---|---|---|---|---|\n| 1 | 0 | 15 | Đón khách | … |\n\n| TT | Đơn vị | Số người |\n|---|---|---|\n| 1 | Sở Y tế | 1.060 |\n| 2 | Công an | |\n| | Cộng | 1.060 |\n',
    );
    expect(plan?.ceremony).toMatchObject({
      start: '2026-06-05T07:30',
      place: null,
      programme: [{ from: '0', to: '15', activity: 'Đón khách', role: null }],
      forces: [
        { organization: 'Sở Y tế', count: 1060 },
        { organization: 'Công an', count: null },
      ],
    });
  });
});
