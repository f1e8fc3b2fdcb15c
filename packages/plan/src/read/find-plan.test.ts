import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

const decision = (article: string) => `ỦY BAN NHÂN DÂN
TỈNH KON TUM
Số: 412/QĐ-UBND
Kon Tum, ngày 14 tháng 3 năm 2026
QUYẾT ĐỊNH
Phê duyệt Kế hoạch trồng rừng phòng hộ năm 2026

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KON TUM

Căn cứ Luật Lâm nghiệp ngày 15/11/2017;

QUYẾT ĐỊNH:

${article}

Điều 2. Giao Sở Tài chính theo dõi kinh phí, báo cáo trước ngày 15/12/2026.

Nơi nhận:
- Như Điều 3;
- Lưu: VT, NN.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Y Ngọc Hà`;

describe('an article that approves a plan', () => {
  it('holds it where its items follow', () => {
    const text = decision(`Điều 1. Phê duyệt Kế hoạch trồng rừng phòng hộ năm 2026 với các nội dung sau:

I. MỤC TIÊU
1. Trồng mới 500 ha rừng trước ngày 30/9/2026.
2. Chăm sóc 1.200 ha.

II. NHIỆM VỤ
1. Hạt Kiểm lâm: Chuẩn bị cây giống.`);
    const read = readPlan(text);
    if (!read.ok) throw new Error('a plan is read');
    const { plan, document } = read.value;
    expect(plan.sections.map(({ label, title }) => [label, title])).toEqual([
      ['I', 'MỤC TIÊU'],
      ['II', 'NHIỆM VỤ'],
    ]);
    expect(plan.document).toMatchObject({ type: 'QĐ', number: '412', symbol: 'QĐ-UBND' });
    expect(plan.bases.map(({ name }) => name)).toEqual(['Luật Lâm nghiệp']);
    expect(plan.deadlines.map(({ date }) => date)).toEqual(['2026-09-30', '2026-12-15']);
    expect(plan.recipients).toHaveLength(2);
    expect(plan.signature?.name).toBe('Y Ngọc Hà');
    expect(document.body.filter((block) => block.kind === 'section')).toHaveLength(2);
  });

  it.each([
    'Điều 1. Phê duyệt Kế hoạch trồng rừng phòng hộ năm 2026.',
    'Điều 1. Phê duyệt Quy chế bảo vệ rừng với các nội dung sau:\n1. Tuần tra.\n2. Trực gác.',
  ])('holds none in %j', (article) => {
    expect(readPlan(decision(article)).ok).toBe(false);
  });
});

it('a circular whose annex is the blank form of a plan is not a plan', () => {
  const read = readPlan(`BỘ Y TẾ
Số: 4/2026/TT-BYT
Hà Nội, ngày 05 tháng 02 năm 2026
THÔNG TƯ
QUY ĐỊNH CHẾ ĐỘ BÁO CÁO DINH DƯỠNG

Điều 1. Báo cáo
Theo mẫu tại Phụ lục.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG
Đỗ Văn Lâm

PHỤ LỤC
(Ban hành kèm theo Thông tư số 4/2026/TT-BYT)

Mẫu số 02

KẾ HOẠCH
Dinh dưỡng năm …

I. MỤC ĐÍCH
…`);
  expect(read.ok).toBe(false);
});

it('an annex of a document that is only cited is not the plan’s', () => {
  const read = readPlan(
    'KẾ HOẠCH\nTrồng rừng\n\nI. VIỆC\nTrồng theo Phụ lục II Nghị quyết số 9/NQ-HĐND và Phụ lục I kèm theo.',
  );
  expect(read.ok && read.value.plan.annexes.map(({ label }) => label)).toEqual(['I']);
});
