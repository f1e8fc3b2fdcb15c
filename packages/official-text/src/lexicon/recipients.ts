import type { NamedRows } from './word-row.ts';

/** Words of those to whom a document goes (kính gửi, nơi nhận), and of what stands beside them. */
export const recipientWords = {
  addressed: {
    pattern: 'kính (?:gửi|mời)',
    meaning: 'those addressed or invited follow',
    yes: ['Kính gửi:', 'Kính mời: Ông', 'KÍNH MỜI'],
    no: ['kính đề nghị', 'kinh phí', 'mời'],
  },
  heading: {
    pattern: 'n[ơo]i nhận',
    meaning: 'heading of the recipients',
    yes: ['Nơi nhận:', 'NƠI NHẬN', 'nơi nhận'],
    no: ['nơi sinh', 'nơi gửi', 'nội dung'],
  },
  anyHeading: {
    pattern: 'n[ơo]i (?:nhận|gửi)',
    meaning: 'heading of the recipients, as some write it',
    yes: ['Nơi nhận:', 'Nơi gửi:', 'NƠI GỬI'],
    no: ['nơi sinh', 'nội dung', 'nơi ở'],
  },
  asAbove: {
    pattern: 'như trên|lưu',
    meaning: 'a recipient without a mark: those above, the archive',
    yes: ['Như trên', 'Lưu: VT', 'lưu'],
    no: ['như sau', 'lưới điện', 'lũ lụt'],
  },
  archive: {
    pattern: 'lưu',
    meaning: 'the line of the archive',
    yes: ['Lưu: VT, NN', 'LƯU', 'lưu'],
    no: ['lưới điện', 'lũ lụt', 'lực lượng'],
  },
  aim: {
    pattern: 'để|nhằm',
    meaning: 'any purpose follows',
    yes: ['để phối hợp', 'nhằm theo dõi', 'Để'],
    no: ['đề nghị', 'nhân dịp', 'đến'],
  },
  purpose: {
    pattern:
      '(?:để )?(?:b/c|bc|báo cáo|biết|thực hiện|p/h|ph(?:/h)?|phối hợp|t/h|th|t/hiện|đ/b|c/đ|chỉ đạo|theo dõi|đưa tin|đăng (?:tải|tin|công báo)|công bố|kiểm tra|giám sát|triển khai|tuyên truyền|thông báo|phổ biến|niêm yết|gửi|cung cấp|kính)',
    meaning: 'why a recipient gets the document, in brackets',
    yes: ['để báo cáo', 'b/c', 'phối hợp thực hiện'],
    no: ['bộ phận', 'bản giấy', 'thứ trưởng'],
  },
} satisfies NamedRows;
