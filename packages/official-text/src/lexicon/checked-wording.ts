import type { NamedRows } from './word-row.ts';

/** Words around dates and periods. */
export const periodWords = {
  sunday: {
    pattern: 'chủ nhật',
    meaning: 'the day of the week without a number',
    yes: ['Chủ nhật', 'chủ nhật', 'CHỦ NHẬT'],
    no: ['chủ đề', 'nhật ký', 'chủ nhiệm'],
  },
  on: {
    pattern: 'vào',
    meaning: 'before a day of the week',
    yes: ['vào thứ Sáu', 'Vào', 'vào'],
    no: ['vàng', 'vai trò', 'vải thiều'],
  },
  counted: {
    pattern:
      'lần|lượt|kỳ|phiên|cuộc|buổi|đợt|vòng|khóa|bước|giai đoạn|tuần|tháng|quý|năm|mũi|liều|lớp|tổ|nhóm|hạng|thế hệ|' +
      '(?:kỳ|phiên|cuộc|buổi|lần|đợt) (?:họp|thi|tiêm|kiểm tra|ra quân|làm việc)|mũi tiêm|' +
      'hội (?:nghị|thảo|thi)|đại hội|diễn đàn|nhiệm vụ|nội dung|báo cáo',
    meaning: 'counted by the place in a row behind it: no day of the week',
    yes: ['lần thứ hai', 'Kỳ họp thứ Ba', 'mũi tiêm thứ hai'],
    no: ['họp thứ Hai', 'lan tỏa', 'mùi'],
  },
  stage: {
    pattern: 'giai đoạn',
    meaning: 'before a period of years',
    yes: ['giai đoạn 2021 - 2025', 'Giai đoạn', 'giai đoạn từ năm'],
    no: ['giai cấp', 'đoạn đường', 'giai điệu'],
  },
} satisfies NamedRows;

/** Words whose capitals Annex II of Decree 30/2020 settles (viết hoa). */
export const capitalWords = {
  place: {
    pattern: 'tỉnh|huyện',
    meaning: 'common noun of a place, small inside a sentence',
    yes: ['Tỉnh Lạng Sơn', 'huyện', 'Huyện Cao Lộc'],
    no: ['tính đến', 'huyền thoại', 'tinh thần'],
  },
  partyBody: {
    pattern: 'ủy|uỷ|đoàn|hội',
    meaning: 'makes a body of the common noun before it: "Tỉnh ủy"',
    yes: ['Ủy', 'Uỷ', 'đoàn'],
    no: ['ủng hộ', 'đoạn đường', 'hồi giáo'],
  },
  clause: {
    pattern: 'khoản',
    meaning: 'clause (khoản)',
    yes: ['khoản 2', 'Khoản', 'khoản 2 Điều 5'],
    no: ['khoáng sản', 'khoan giếng', 'khoảng'],
  },
  point: {
    pattern: 'điểm',
    meaning: 'point (điểm)',
    yes: ['điểm a', 'Điểm', 'điểm a khoản 2'],
    no: ['điển hình', 'điện lực', 'điệp khúc'],
  },
  section: {
    pattern: 'mục',
    meaning: 'section',
    yes: ['mục 2', 'Mục', 'mục IV'],
    no: ['mức chi', 'múa lân', 'mực nước'],
  },
  people: {
    pattern: 'nhân dân',
    meaning: 'the people',
    yes: ['nhân dân', 'Nhân dân các dân tộc', 'nhân dân,'],
    no: ['nhân viên', 'nhân danh', 'nhân lực'],
  },
  beforePeople: {
    pattern: 'các tầng lớp|toàn|vận động|phục vụ|của|cho|với|và|quần chúng',
    meaning: 'before the people by themselves',
    yes: ['các tầng lớp Nhân dân', 'phục vụ', 'toàn'],
    no: ['ủy ban', 'hội đồng', 'toán học'],
  },
  behindBodyOfPeople: {
    pattern: 'các|tỉnh|huyện|xã|phường|thành phố|cấp|tối cao',
    meaning: 'behind the word in the name of a body: "Tòa án nhân dân tối cao"',
    yes: ['tối cao', 'các cấp', 'tỉnh'],
    no: ['cách mạng', 'cao tuổi', 'tính đến'],
  },
} satisfies NamedRows;

/** What is said of administrative units that had ended, and of bodies of units. */
export const unitWords = {
  districtProper: {
    pattern: 'quận|huyện',
    meaning: 'common noun of districts alone',
    yes: ['quận', 'huyện, thị xã', 'Huyện'],
    no: ['quân sự', 'huyền thoại', 'thị xã'],
  },
  becomesFormer: {
    pattern: 'trước đây|nguyên là|sáp nhập|sắp xếp|hợp nhất|chia tách|kết thúc hoạt động|cấp',
    meaning: 'before a unit that is named as a former one',
    yes: ['sáp nhập huyện Cao Lộc', 'trước đây là', 'kết thúc hoạt động'],
    no: ['trước ngày', 'kết thúc', 'sắp tới'],
  },
  former: {
    pattern: 'cũ|trước đây|trước sắp xếp',
    meaning: 'behind a unit that is named as a former one',
    yes: ['cũ', 'trước đây', 'trước sắp xếp'],
    no: ['cụ thể', 'trước ngày', 'cụm dân cư'],
  },
  ofCommittee: {
    pattern: 'nhân dân|ubnd',
    meaning: 'before a unit in the name of its committee',
    yes: ['nhân dân', 'UBND', 'Nhân dân'],
    no: ['nhân viên', 'ubmt', 'dân'],
  },
} satisfies NamedRows;
