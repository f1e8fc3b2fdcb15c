import { describe, expect, it } from 'vitest';
import type { SectionNode } from './official-document.ts';
import { readOutline } from './read-outline.ts';

/** Labels and titles of the sections of a body and of what stands under them. */
function sectionsOf(body: string): readonly (readonly [string, string | null])[] {
  const read = readOutline(`KẾ HOẠCH\nNạo vét kênh mương năm 2026\n\n${body}`);
  const isNumbered = (block: { readonly kind: string; readonly level?: string }): block is SectionNode =>
    block.kind === 'section' && block.level !== 'dash';
  const outer = read.ok ? read.value.body.filter(isNumbered) : [];
  return outer
    .flatMap((section) => [section, ...section.children.filter(isNumbered)])
    .map(({ label, title }) => [label, title?.text ?? null]);
}

describe('a heading', () => {
  it('may end with a full stop where something stands under it', () => {
    expect(
      sectionsOf(
        `II. NỘI DUNG
1. Nạo vét toàn bộ 12 km kênh nội đồng để kịp lấy nước cho vụ đông xuân sắp tới.
- Các hợp tác xã huy động máy xúc.
2. Trồng lại hàng cây chắn sóng ven đê.
Xã đoàn chuẩn bị cây giống.`,
      ),
    ).toEqual([
      ['II', 'NỘI DUNG'],
      ['1', 'Nạo vét toàn bộ 12 km kênh nội đồng để kịp lấy nước cho vụ đông xuân sắp tới'],
      ['2', 'Trồng lại hàng cây chắn sóng ven đê'],
    ]);
  });

  it('is not a sentence before what closes the document', () => {
    expect(
      sectionsOf(
        `III. BÁO CÁO
1. Báo cáo nhanh
Gửi mỗi tuần.
2. Các hợp tác xã gửi kết quả nạo vét kênh mương về Phòng Kinh tế trước ngày 20/11/2026.

Ủy ban nhân dân xã yêu cầu các đơn vị thực hiện nghiêm túc.

Nơi nhận:
- Lưu: VT.`,
      ),
    ).toEqual([
      ['III', 'BÁO CÁO'],
      ['1', 'Báo cáo nhanh'],
      ['2', null],
    ]);
  });

  it('is not a sentence before the number of a page', () => {
    expect(
      sectionsOf(
        `I. PHÂN CÔNG
1. Giao Phòng Kinh tế tổng hợp kết quả nạo vét, báo cáo Ủy ban nhân dân huyện trước 20/11/2026.

4

II. KINH PHÍ
Từ ngân sách.`,
      ),
    ).toEqual([
      ['I', 'PHÂN CÔNG'],
      ['1', null],
      ['II', 'KINH PHÍ'],
    ]);
  });

  it('may have a stop behind a form of address', () => {
    expect(sectionsOf('I. PHÂN CÔNG\n1. Bà. Hà Thị Mơ - Tổ phó: Ghi chép, chụp ảnh hiện trường.')).toEqual([
      ['I', 'PHÂN CÔNG'],
      ['1', 'Bà. Hà Thị Mơ - Tổ phó'],
    ]);
  });

  it.each([
    ['1. Đề nghị: Hội Nông dân, Hội Phụ nữ xã vận động hội viên tham gia;', null],
    ['1. Giữ kênh thông suốt quanh năm. (Danh sách tuyến kênh tại Phụ lục kèm theo)', null],
    ['1. Kết quả đạt được\nĐến ngày 30/9/2026 đã nạo vét 8 km kênh.', 'Kết quả đạt được'],
  ])('%j has the title %j', (item, title) => {
    expect(sectionsOf(`I. TÌNH HÌNH\n${item}`)[1]).toEqual(['1', title]);
  });
});

describe('a line that looks like a label', () => {
  it('closes the bracket of the line before', () => {
    expect(
      sectionsOf(
        `II. NỘI DUNG
1. Khảo sát
Các thôn lập danh mục tuyến kênh cần nạo vét xong trước ngày 15/9/2026 (Phụ lục
I).
2. Nạo vét
Máy xúc và dân công.`,
      ),
    ).toEqual([
      ['II', 'NỘI DUNG'],
      ['1', 'Khảo sát'],
      ['2', 'Nạo vét'],
    ]);
  });
});

it('a line a little short of the margin goes on in a text of several lines', () => {
  const body = `I. CHẾ ĐỘ BÁO CÁO
1. Các hợp tác xã, tổ thủy nông tiến hành đánh giá, báo cáo tiến độ nạo vét
kênh mương gửi về Phòng Kinh tế trước ngày 20 hằng tháng để tổng hợp báo
Ủy ban nhân dân xã. Khi có mưa lũ lớn thì báo cáo nhanh trong ngày bằng máy
điện thoại.
2. Phòng Kinh tế theo dõi.`;
  expect(sectionsOf(body)).toEqual([
    ['I', 'CHẾ ĐỘ BÁO CÁO'],
    ['1', null],
    ['2', null],
  ]);
});

it('a heading may be long where its items are numbered on', () => {
  const long = `Giữ dòng kênh thông suốt${', vớt bèo, gom rác, khơi cửa cống'.repeat(12)}`;
  const items = (label: string) =>
    `2. ${long}\n${label} Các thôn ra quân.\n${label.replace('1', '2')} Xã đoàn trồng hoa.`;
  expect(sectionsOf(`II. NỘI DUNG\n${items('2.1.')}`)[1]).toEqual(['2', long]);
  expect(sectionsOf(`II. NỘI DUNG\n${items('1)')}`)[1]).toEqual(['2', null]);
});
