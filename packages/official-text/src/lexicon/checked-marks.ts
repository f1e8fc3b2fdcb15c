import type { NamedRows, WordRow } from './word-row.ts';

/** Words by which a paper is held against itself: its counts, phases, hours, and the issuers of what it cites. */
export const markWords = {
  coIssuer: {
    pattern:
      'bộ trưởng|bộ(?= )|chánh án|viện trưởng|ủy ban|ban(?= )|sở|hội(?= )|đoàn(?= )|liên đoàn|tổng(?= )',
    meaning: 'first words of a second issuer behind a comma',
    yes: ['Bộ trưởng Bộ Y tế', 'Ủy ban Trung ương', 'Sở Y tế'],
    no: ['bổ sung', 'quy định', 'sổ tay'],
  },
  addsUp: {
    pattern: 'tổng hợp',
    meaning: 'what is reported is added up from the reports of others',
    yes: ['Tổng hợp kết quả', 'tổng hợp, báo cáo', 'TỔNG HỢP'],
    no: ['tổng kết', 'tổng số', 'hợp tác'],
  },
  counter: {
    pattern:
      'đợt|giai đoạn|nhóm|phần|bước|khâu|nội dung|nhiệm vụ|tiêu chí|chỉ tiêu|lớp|hội nghị|đoàn|tổ|xã|phường|thôn|bản|ấp|khóm|xóm|khu phố|tổ dân phố|trường|đơn vị|công trình',
    meaning: 'what is counted before it is listed',
    yes: ['đợt', 'ấp', 'Giai đoạn'],
    no: ['đột xuất', 'áp dụng', 'nhân viên'],
  },
  divides: {
    pattern: '(?:được )?(?:chia (?:làm|thành|ra)|gồm(?: có)?|bao gồm|tổ chức (?:làm|thành))',
    meaning: 'before the number of parts that follow one by one',
    yes: ['chia làm 03 đợt', 'gồm 02 giai đoạn', 'được chia thành'],
    no: ['chia sẻ', 'gom rác', 'theo dõi'],
  },
  phase: {
    pattern: 'đợt|giai đoạn|vòng|bước',
    meaning: 'one of several periods that follow one another',
    yes: ['Đợt 1', 'Giai đoạn 2', 'vòng I'],
    no: ['đột xuất', 'giai cấp', 'vọng gác'],
  },
  article: {
    pattern: 'điều',
    meaning: 'an article of a decision, before its number',
    yes: ['Điều 3', 'điều 4', 'ĐIỀU'],
    no: ['điểu', 'điệu múa', 'đều'],
  },
  schoolYear: {
    pattern: 'năm học',
    meaning: 'before the two years of a school year',
    yes: ['năm học 2026 - 2027', 'Năm học', 'NĂM HỌC'],
    no: ['năm hoạt động', 'học kỳ', 'nam học sinh'],
  },
  closes: {
    pattern: 'trên đây là',
    meaning: 'opens the sentence that closes a paper',
    yes: ['Trên đây là Kế hoạch', 'trên đây là', 'TRÊN ĐÂY LÀ'],
    no: ['trên địa bàn', 'sau đây là', 'trên đây nêu'],
  },
} satisfies NamedRows;

/** Letters of a symbol that name one issuer in the whole country: `meaning` is its name, the pattern what it is called. */
export const issuersBySymbol: readonly (WordRow & { readonly letters: string })[] = [
  {
    letters: 'TTg',
    pattern: 'thủ tướng|phó thủ tướng',
    meaning: 'Thủ tướng Chính phủ',
    yes: ['Thủ tướng Chính phủ', 'Thủ tướng', 'Phó Thủ tướng'],
    no: ['Chính phủ', 'Thứ trưởng', 'Thủ trưởng'],
  },
  {
    letters: 'CP',
    pattern: 'chính phủ',
    meaning: 'Chính phủ',
    yes: ['Chính phủ', 'CHÍNH PHỦ', 'chính phủ'],
    no: ['Thủ tướng Chính phủ', 'chính quyền', 'Văn phòng Chính phủ'],
  },
  {
    letters: 'VPCP',
    pattern: 'văn phòng chính phủ|bộ trưởng, chủ nhiệm',
    meaning: 'Văn phòng Chính phủ',
    yes: ['Văn phòng Chính phủ', 'VĂN PHÒNG CHÍNH PHỦ', 'văn phòng chính phủ'],
    no: ['Chính phủ', 'Văn phòng Ủy ban', 'Thủ tướng'],
  },
  {
    letters: 'UBTVQH',
    pattern: 'ủy ban thường vụ quốc hội',
    meaning: 'Ủy ban Thường vụ Quốc hội',
    yes: ['Ủy ban Thường vụ Quốc hội', 'ỦY BAN THƯỜNG VỤ QUỐC HỘI', 'Uỷ ban Thường vụ Quốc hội'],
    no: ['Quốc hội', 'Ủy ban nhân dân', 'Thường vụ'],
  },
];
