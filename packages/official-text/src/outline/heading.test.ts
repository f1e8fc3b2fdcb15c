import { describe, expect, it } from 'vitest';
import { namesBody, splitHeading } from './heading.ts';

describe('a heading that names a body', () => {
  it.each([
    'Khoa Dinh dưỡng',
    'Trưởng các khoa, phòng',
    'Đ/c Lò Thị Hoa - Phó Hiệu trưởng',
    'Ông Nguyễn Văn Bình',
    'GVCN khối 9',
    'Cán bộ thư viện',
    'Tỉnh đoàn Hòa Bình',
    'BCĐ cấp xã',
    'Đội Quản lý thị trường số 4',
    'Hạt Kiểm lâm liên huyện',
    'Đồn Biên phòng Cửa Lò',
    'Thầy Trần Văn An – Phó Hiệu trưởng',
    'Chánh Thanh tra',
    'Hai đơn vị',
    'Cha mẹ trẻ',
    'Giao Thị đoàn Phú Thọ',
    'Các phòng, đơn vị trực thuộc',
  ])('%j does', (text) => {
    expect(namesBody(text)).toBe(true);
  });

  it.each([
    'Khoa học, công nghệ và đổi mới sáng tạo',
    'Đội ngũ cộng tác viên',
    'Đội mũ bảo hiểm khi đi xe máy',
    'Bà con vùng lũ',
    'Cô đơn tuổi già',
    'Phòng, chống đuối nước',
    'Bảo vệ môi trường biển',
    'Cán bộ, kinh phí, phương tiện',
  ])('%j does not', (text) => {
    expect(namesBody(text)).toBe(false);
  });
});

/** The heading of an item that is marked by nothing but its number. */
function headingOf(text: string): string | null {
  const split = splitHeading(text, { strong: false, hasContent: true });
  return split === null ? null : text.slice(0, split.title);
}

describe('a heading that runs into its text', () => {
  it.each([
    ['Phát quang bụi rậm: xong trong tháng 8', 'Phát quang bụi rậm'],
    ['Báo cáo đợt 2: trước ngày 05/9', 'Báo cáo đợt 2'],
    [
      'Thăm hỏi, tặng quà gia đình có công trên địa bàn xã: xong trước 20/7',
      'Thăm hỏi, tặng quà gia đình có công trên địa bàn xã',
    ],
    ['Chế độ trực: hằng ngày, kể cả ngày nghỉ', 'Chế độ trực'],
    ['Bước 1: Sơ chọn giống cây', 'Bước 1: Sơ chọn giống cây'],
    ['Bước 1: ngày 05/6', 'Bước 1'],
    ['Các Sở: Nội vụ, Giáo dục và Đào tạo, Xây dựng', 'Các Sở: Nội vụ, Giáo dục và Đào tạo, Xây dựng'],
    ['Các phòng: Chủ động phối hợp, bố trí người tham gia', 'Các phòng'],
    ['Nhiệm vụ cụ thể:', 'Nhiệm vụ cụ thể'],
    ['Một số hoạt động cụ thể: Trồng cây, dọn kênh', 'Một số hoạt động cụ thể'],
    ['Mục đích, yêu cầu:', 'Mục đích, yêu cầu'],
  ])('of %j is %j', (text, heading) => {
    expect(headingOf(text)).toBe(heading);
  });

  it.each([
    'Trồng cây tại ba nơi, gồm: đường liên xã, bờ kênh;',
    'Kết quả cần đạt như sau: trồng 500 cây;',
    'Dọn vệ sinh, phát quang, khơi thông cống rãnh: mỗi thôn một ngày;',
    'Mỗi đơn vị cử một đầu mối theo dõi kết quả hằng tuần: ghi rõ họ tên;',
    'Các xã tổ chức ra quân, bảo đảm các nội dung cụ thể:',
  ])('is not found in %j', (text) => {
    expect(headingOf(text)).toBeNull();
  });
});
