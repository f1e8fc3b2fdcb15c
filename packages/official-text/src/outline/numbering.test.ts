import { describe, expect, test } from 'vitest';
import { namesBody, orderLength, splitHeading } from './heading.ts';
import { readLabel } from './numbering.ts';

describe('labels', () => {
  test.each([
    ['I. MỤC ĐÍCH', 'roman', 'I'],
    ['III- TỔ CHỨC', 'roman', 'III'],
    ['III THỜI GIAN THỰC HIỆN', 'roman', 'III'],
    ['IV Tổ chức thực hiện', 'roman', 'IV'],
    ['VI PHẠM HÀNH CHÍNH', null, null],
    ['II NĂM 2026', null, null],
    ['X-quang và siêu âm', null, null],
    ['IV - TỔ CHỨC', 'roman', 'IV'],
    ['1. Mục đích', 'arabic', '1'],
    ['1/ Mục đích', 'arabic', '1'],
    ['1- Mục đích', 'arabic', '1'],
    ['5/6 là ngày', null, null],
    ['1.1. Ghi chú', 'decimal', '1.1'],
    ['II.3. Ghi chú', 'decimal', 'II.3'],
    ['5.800 cây xanh', null, null],
    ['đ) Giao phòng', 'letter', 'đ'],
    ['(2) Một việc', 'letter', '2'],
    ['- Việc', 'dash', '-'],
    ['– Việc', 'dash', '-'],
    ['-5 độ', null, null],
    ['+ Thêm', 'plus', '+'],
    ['Điều 3. Hiệu lực', 'article', '3'],
    ['Điều này', null, null],
    ['Chương II', 'chapter', 'II'],
    ['Mục 2. Trình tự', 'heading', '2'],
    ['XLI. TỔ CHỨC THỰC HIỆN', 'roman', 'XLI'],
    ['Chương XL', 'chapter', 'XL'],
    ['Mục đích', null, null],
    ['Phần thứ hai', 'part', 'thứ hai'],
    ['V/v báo cáo', null, null],
    ['2022 của Thủ tướng', null, null],
  ])('%s', (text, level, label) => {
    const read = readLabel(text);
    expect([read?.level ?? null, read?.label ?? null]).toEqual([level, label]);
  });
});

describe('headings and running text', () => {
  const open = { strong: false, hasContent: true };
  test.each([
    ['Mục đích', 'Mục đích'],
    ['Mục đích:', 'Mục đích'],
    ['Yêu cầu:', 'Yêu cầu'],
    ['Phạm vi: Toàn tỉnh.', 'Phạm vi'],
    ['Sở Xây dựng: hướng dẫn các xã', 'Sở Xây dựng'],
    [
      'Đề nghị các doanh nghiệp (VNPT, Viettel): Đảm bảo liên lạc',
      'Đề nghị các doanh nghiệp (VNPT, Viettel)',
    ],
    ['Rà soát văn bản và gửi kết quả về Sở trước khi trình.', null],
    ['Tổ chức các hoạt động như: Mít tinh, diễu hành', null],
    ['Cơ quan thực hiện các bước sau:', null],
    ['Thu gom rác thải;', null],
  ])('%s', (text, title) => {
    const split = splitHeading(text, { ...open, hasContent: title !== null });
    expect(split === null ? null : text.slice(0, split.title)).toBe(title);
  });

  test.each([
    ['Sở Y tế', true],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc', true],
    ['Uỷ ban nhân dân các xã', true],
    ['Các sở, ban, ngành', true],
    ['Thủ trưởng các sở', true],
    ['Phòng Quản lý Môi trường', true],
    ['Phòng, chống thiên tai', false],
    ['Ban hành kế hoạch', false],
    ['Báo cáo kết quả', false],
    ['Tổ chức ra quân', false],
    ['Hội nghị tổng kết', false],
    ['Kinh phí thực hiện', false],
  ])('%s names a body: %s', (text, expected) => {
    expect(namesBody(text)).toBe(expected);
  });

  test('the words of an order are not part of the name', () => {
    expect('Đề nghị Hội Nông dân'.slice(orderLength('Đề nghị Hội Nông dân'))).toBe('Hội Nông dân');
    expect(orderLength('Sở Y tế')).toBe(0);
  });
});
