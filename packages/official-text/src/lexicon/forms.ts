import type { NamedRows, WordRow } from './word-row.ts';

/** Names that stand over a paper and say whose rules it follows (thể thức của ai). */
export const formWords = {
  party: {
    pattern: 'đảng cộng sản việt nam',
    meaning: 'stands in papers of the Party where others name the State',
    yes: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Đảng Cộng sản Việt Nam', 'đảng cộng sản việt nam'],
    no: ['ĐẢNG ỦY', 'ĐẢNG BỘ TỈNH', 'ĐOÀN TNCS HỒ CHÍ MINH'],
  },
  state: {
    pattern: 'cộng hòa xã hội chủ nghĩa việt nam',
    meaning: 'the name of the State over its papers',
    yes: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    ],
    no: ['CỘNG HÒA PHÁP', 'XÃ HỘI CHỦ NGHĨA', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  },
} satisfies NamedRows;

/** First words of the names of issuers, by whose rules for papers they write. */
export const formIssuers: readonly WordRow<'party' | 'front-and-unions' | 'state'>[] = [
  {
    pattern:
      '(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|đảng bộ|chi bộ|ban (?:chấp hành|thường vụ) (?:đảng bộ|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|chi bộ)|' +
      'ban (?:tuyên giáo|dân vận|nội chính|tổ chức|bí thư)|ủy ban kiểm tra|văn phòng (?:tỉnh|thành|huyện|quận|thị|đảng) ủy',
    meaning: 'party',
    yes: ['ĐẢNG ỦY XÃ', 'Tỉnh uỷ Lạng Sơn', 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ'],
    no: ['ỦY BAN NHÂN DÂN XÃ', 'Đảng viên', 'BAN CHỈ ĐẠO'],
  },
  {
    pattern:
      '(?:ủy ban |ban thường trực (?:ủy ban )?|ub)?(?:mặt trận tổ quốc|mttq)|(?:tỉnh|thành|huyện|quận|thị|xã|phường|trung ương) ?đoàn(?! thể)|' +
      'đoàn (?:tncs|thanh niên|trường|xã|phường|khối|cơ sở)|(?:ban (?:chấp hành|thường vụ)|bch|btv) (?:đoàn|hội|công đoàn|liên đoàn|(?:tỉnh|thành|huyện|quận|thị|trung ương) đoàn)|' +
      'hội (?:liên hiệp|lhpn|nông dân|cựu chiến binh|sinh viên|ccb)|(?:tổng )?liên đoàn lao động|công đoàn',
    meaning: 'front-and-unions',
    yes: ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'BAN CHẤP HÀNH ĐOÀN TNCS', 'Hội Liên hiệp Phụ nữ'],
    no: ['ỦY BAN NHÂN DÂN', 'Đoàn kiểm tra liên ngành', 'Hội đồng nhân dân'],
  },
  {
    pattern:
      'ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chính phủ|thủ tướng|bộ(?! chính trị)|sở|văn phòng (?:ubnd|ủy ban nhân dân|hđnd|chính phủ)|' +
      'chi cục|cục|tổng cục|phòng|bệnh viện|trường|trung tâm|công an|bảo hiểm xã hội|thuế|kho bạc|ban (?:chỉ đạo|quản lý|an toàn)',
    meaning: 'state',
    yes: ['ỦY BAN NHÂN DÂN TỈNH', 'Sở Y tế', 'BỘ NỘI VỤ'],
    no: ['BỘ CHÍNH TRỊ', 'Hội Nông dân', 'Đảng ủy xã'],
  },
];

/** Short names of issuers behind the last slash of a symbol, by whose rules for papers they write. */
export const formSymbols: readonly WordRow<'party' | 'front-and-unions'>[] = [
  {
    pattern: 'tw|tu|hu|qu|đu|đb|btg|btgtw|btctw|ubktw|cb',
    meaning: 'party',
    yes: ['TU', 'ĐU', 'TW'],
    no: ['UBND', 'ĐTN', 'MTTQ'],
  },
  {
    pattern: 'đtn|tđtn|twđtn|đct|mttq|mttw|btt|hnd|hlhpn|lhpn|bth|hsv|lđlđ|tlđ|cđ|cđcs|hccb|ccb',
    meaning: 'front-and-unions',
    yes: ['ĐTN', 'MTTQ', 'LĐLĐ'],
    no: ['UBND', 'TU', 'STNMT'],
  },
];
