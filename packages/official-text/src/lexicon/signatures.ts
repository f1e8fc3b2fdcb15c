import type { NamedRows, WordRow } from './word-row.ts';

/** What stands before the authority that signs; the Party writes it with a stroke. */
export const authorityPrefixes: readonly WordRow<'state' | 'party' | 'acting'>[] = [
  {
    pattern: 'tm|kt|tl|tuq|t\\.m|k\\.t|t\\.l',
    meaning: 'state',
    yes: ['TM. ỦY BAN NHÂN DÂN', 'TUQ.', 'T.M BAN CHỈ ĐẠO'],
    no: ['TMCP', 'TLĐ', 'TN'],
  },
  {
    pattern: 't/m|k/t|t/l',
    meaning: 'party',
    yes: ['T/M BAN THƯỜNG VỤ', 'K/T', 'T/L'],
    no: ['t/h', 'm/t', 'tm'],
  },
  { pattern: 'q', meaning: 'acting', yes: ['Q. GIÁM ĐỐC', 'Q', 'q.'], no: ['QĐ', 'quyền', 'qua'] },
];

/** Positions of those who sign (chức vụ). */
export const positions: readonly WordRow<'position' | 'standing' | 'maker'>[] = [
  {
    pattern: '(?:phó )?(?:tổng )?giám đốc',
    meaning: 'position',
    yes: ['GIÁM ĐỐC', 'Phó Giám đốc', 'TỔNG GIÁM ĐỐC'],
    no: ['giám sát', 'tổng hợp', 'phó phòng'],
  },
  {
    pattern: 'phó chủ tịch(?: thường trực)?|chủ tịch|(?:phó )?(?:chủ nhiệm|bí thư)',
    meaning: 'position',
    yes: ['PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Chủ tịch', 'Bí thư chi bộ'],
    no: ['chủ trì', 'chủ nhà', 'bí quyết'],
  },
  {
    pattern:
      '(?:phó )?thủ tướng|thứ trưởng|bộ trưởng|(?:phó )?(?:(?:(?:tổng |chi )?cục|vụ|hiệu|viện) )?trưởng',
    meaning: 'position',
    yes: ['PHÓ CHI CỤC TRƯỞNG', 'Hiệu trưởng', 'TRƯỞNG PHÒNG'],
    no: ['trường học', 'thủ trưởng', 'vụ việc'],
  },
  {
    pattern: '(?:phó )?(?:chánh|tổng biên tập|tổng thanh tra|thống đốc)|tổng kiểm toán|tổng thư ký',
    meaning: 'position',
    yes: ['CHÁNH VĂN PHÒNG', 'Tổng Biên tập', 'PHÓ TỔNG THANH TRA'],
    no: ['tổng biên chế', 'tổng kết', 'thống kê'],
  },
  {
    pattern: 'ủy viên|chỉ huy trưởng|chính ủy|quyền|tổ trưởng|tổng phụ trách',
    meaning: 'position',
    yes: ['UỶ VIÊN', 'Chỉ huy trưởng', 'Tổ trưởng'],
    no: ['ủy ban', 'chỉ huy phó', 'tổ chức'],
  },
  {
    pattern: 'thường trực',
    meaning: 'standing',
    yes: ['THƯỜNG TRỰC', 'Thường trực', 'thường trực HĐND'],
    no: ['thường vụ', 'thưởng', 'thường xuyên'],
  },
  {
    pattern: 'người (?:lập|báo cáo|viết|xây dựng|thực hiện)',
    meaning: 'maker',
    yes: ['NGƯỜI LẬP', 'Người báo cáo', 'NGƯỜI XÂY DỰNG KẾ HOẠCH'],
    no: ['người dân', 'người ký', 'người đứng đầu'],
  },
];

/** Other words in and around a signature. */
export const signatureWords = {
  joinsPosition: {
    pattern: 'thủ|kiêm|và',
    meaning: 'the word of a position behind it belongs to the one before',
    yes: ['THỦ', 'KIÊM', 'và'],
    no: ['thử nghiệm', 'kiểm tra', 'vào'],
  },
  groupLeader: {
    pattern: '(?:xóm|thôn|trạm|đội|liên đội|chi đội|nhóm|lớp|khu) trưởng',
    meaning: 'the head of a small group',
    yes: ['Trạm trưởng', 'LIÊN ĐỘI TRƯỞNG', 'Xóm trưởng'],
    no: ['đội trường', 'lớp học', 'thôn'],
  },
  academicTitle: {
    pattern:
      'pgs|gs|ts|th\\.?s|bs|ds|(?:bs|ds)?cki{1,2}|bsnt|ks|kts|cn|ngưt|ngnd|nsưt|ttưt|ttnd|ls|(?:thiếu|trung|thượng|đại) (?:úy|tá|tướng)',
    meaning: 'academic title or military rank before a name',
    yes: ['PGS. Nguyễn', 'ThS. Trần', 'Thượng tá'],
    no: ['thế giới', 'trung tâm', 'đại diện'],
  },
  familyName: {
    pattern:
      'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|lương|nông|triệu|cao|mai|tạ|đoàn',
    meaning: 'one of the commonest family names',
    yes: ['NGUYỄN VĂN AN', 'Trần Thị Bình', 'Đoàn Hùng'],
    no: ['nguyên tắc', 'trấn áp', 'đoạn đường'],
  },
  signed: {
    pattern: '(?:đã )?ký|đóng dấu|chữ ký',
    meaning: 'says that a paper was signed',
    yes: ['đã ký', 'Ký tên', 'đóng dấu'],
    no: ['kỳ họp', 'đóng góp', 'chữ số'],
  },
  signedInBrackets: {
    pattern: '(?:đã )?ký',
    meaning: 'says that a paper was signed, in brackets behind a recipient',
    yes: ['đã ký', 'Ký tên', 'ký'],
    no: ['kỳ họp', 'đã gửi', 'kỹ năng'],
  },
} satisfies NamedRows;
