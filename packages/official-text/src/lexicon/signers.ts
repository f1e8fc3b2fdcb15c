import type { NamedRows, WordRow } from './word-row.ts';

/** Offices and titles in the block of a signature (chức vụ, học hàm). */
export const signerWords = {
  deputy: {
    pattern: 'phó|thứ trưởng',
    meaning: 'office of the person who signs for the head',
    yes: ['PHÓ GIÁM ĐỐC', 'Thứ trưởng', 'phó chủ tịch'],
    no: ['phố cổ', 'thứ sáu', 'trưởng phòng'],
  },
  single: {
    pattern: 'giám đốc|chủ tịch|chánh|trưởng|bộ trưởng|thủ tướng|cục trưởng|tổng giám đốc',
    meaning: 'office of one person',
    yes: ['GIÁM ĐỐC', 'Chánh Văn phòng', 'TRƯỞNG BAN'],
    no: ['giám sát', 'chủ trì', 'tổng cục'],
  },
  collective: {
    pattern: 'ban thường vụ|ban chấp hành|ban thường trực|thường trực|đảng ủy|đoàn chủ tịch',
    meaning: 'collective body in whose name a deputy signs as such',
    yes: ['BAN THƯỜNG VỤ', 'Đảng uỷ', 'thường trực'],
    no: ['ban quản lý', 'thường xuyên', 'đoàn thể'],
  },
  degree: {
    pattern: 'giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|cử nhân|nhà giáo|anh hùng',
    meaning: 'degree or honorary title before a name',
    yes: ['Tiến sĩ Nguyễn Văn An', 'Nhà giáo ưu tú', 'Bác sĩ'],
    no: ['nhà nước', 'tiến độ', 'giáo viên'],
  },
  shortDegree: {
    pattern: 'gs|pgs|ts|ths|bs|bsck\\s?i{1,2}|ks|cn|ls|ds|tskh|ngưt|ngnd|nsnd|nsưt',
    meaning: 'degree or honorary title before a name, in letters',
    yes: ['TS. Nguyễn Văn An', 'BSCK II', 'NGƯT'],
    no: ['Nguyễn', 'Thạch', 'Bùi'],
  },
  whereTitlesStand: {
    pattern: 'công an|quân sự|biên phòng|quân đội|quốc phòng|trung tâm y tế',
    meaning: 'body whose signers may bear a title',
    yes: ['Công an tỉnh', 'Quân đội', 'Trung tâm Y tế'],
    no: ['công ty', 'quân số', 'trung tâm văn hóa'],
  },
  school: {
    pattern: '(?<!môi |thị )trường(?! hợp)',
    meaning: 'body whose signers may bear a title',
    yes: ['Trường Đại học Y', 'trường THPT', 'TRƯỜNG CAO ĐẲNG'],
    no: ['trường hợp', 'trưởng phòng', 'trương mục'],
  },
  institute: {
    pattern: 'viện',
    meaning: 'body whose signers may bear a title',
    yes: ['Viện Hàn lâm', 'viện', 'VIỆN KIỂM SÁT'],
    no: ['viên chức', 'viễn thông', 'việc làm'],
  },
} satisfies NamedRows;

/** Kinds of issuers whose heads have one office; the meaning is that office. */
export const headsOfIssuers: readonly WordRow<'chủ tịch' | 'giám đốc'>[] = [
  {
    pattern: 'ủy ban nhân dân',
    meaning: 'chủ tịch',
    yes: ['ỦY BAN NHÂN DÂN TỈNH', 'Uỷ ban nhân dân xã', 'ủy ban nhân dân'],
    no: ['ủy ban kiểm tra', 'hội đồng nhân dân', 'ủy quyền'],
  },
  {
    pattern: 'sở',
    meaning: 'giám đốc',
    yes: ['SỞ Y TẾ', 'Sở Tài chính', 'sở'],
    no: ['số', 'sơ kết', 'sổ sách'],
  },
];
