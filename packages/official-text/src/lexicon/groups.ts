import type { NamedRows, WordRow } from './word-row.ts';

/** Kinds of associations, as they follow "tổ chức": the longer names first. Without punctuation, as names are compared. */
export const associationTypes: readonly WordRow<
  'politicalSocial' | 'religious' | 'socialProfessional' | 'social' | 'political'
>[] = [
  {
    pattern: 'chính trị xã hội|đoàn thể',
    meaning: 'politicalSocial',
    yes: ['chính trị xã hội', 'đoàn thể chính trị', 'Đoàn thể'],
    no: ['chính quyền', 'đoàn kết', 'chính trị'],
  },
  {
    pattern: 'tôn giáo',
    meaning: 'religious',
    yes: ['tôn giáo', 'Tôn giáo', 'tôn giáo trên địa bàn'],
    no: ['tôn trọng', 'tôn tạo', 'tốn giáo'],
  },
  {
    pattern: 'xã hội nghề nghiệp',
    meaning: 'socialProfessional',
    yes: ['xã hội nghề nghiệp', 'Xã hội nghề nghiệp', 'xã hội nghề nghiệp khác'],
    no: ['xã hội', 'nghề nghiệp', 'xã hội hóa'],
  },
  {
    pattern: 'xã hội',
    meaning: 'social',
    yes: ['xã hội', 'xã hội khác', 'Xã hội'],
    no: ['xã đội', 'xa hội', 'xã'],
  },
  {
    pattern: 'chính trị',
    meaning: 'political',
    yes: ['chính trị', 'Chính trị', 'chính trị của tỉnh'],
    no: ['chính trực', 'chính quyền', 'chinh trị'],
  },
];

const associationType = `(?:${associationTypes.map(({ pattern }) => pattern).join('|')})`;
const division = '(?:phòng|ban|đơn vị|trung tâm|chi cục)';
const anyBody = '(?:cơ quan|tổ chức|đơn vị|địa phương|cá nhân)';

/** Group phrases (cụm từ chỉ nhóm cơ quan) in the order in which they are tried; words only, without punctuation. */
export const groupNames: readonly WordRow<
  | 'departmentsAndUnions'
  | 'departments'
  | 'associations'
  | 'unions'
  | 'press'
  | 'armedForces'
  | 'divisions'
  | 'anyConcerned'
>[] = [
  {
    pattern: '(?:các )?sở(?: ban)?(?: ngành)? (?:hội )?đoàn thể',
    meaning: 'departmentsAndUnions',
    yes: ['các sở ban ngành đoàn thể', 'Sở ngành hội đoàn thể', 'các sở đoàn thể'],
    no: ['các sở ban ngành', 'các đoàn thể', 'sổ đoàn thể'],
  },
  {
    pattern: '(?:các )?sở(?: ban)? ngành|(?:các )?cơ quan chuyên môn thuộc ủy ban nhân dân|các sở(?: ban)?',
    meaning: 'departments',
    yes: ['các sở ban ngành', 'sở ngành tỉnh', 'Các cơ quan chuyên môn thuộc Uỷ ban nhân dân'],
    no: ['sở y tế', 'các cơ quan chuyên môn', 'các số'],
  },
  {
    pattern: `(?:các )?tổ chức ${associationType}(?:(?: và)?(?: các)?(?: tổ chức)? ${associationType}){0,9}`,
    meaning: 'associations',
    yes: ['các tổ chức chính trị xã hội', 'tổ chức tôn giáo', 'các tổ chức chính trị và xã hội nghề nghiệp'],
    no: ['tổ chức thực hiện', 'các tổ chức kinh tế', 'chính trị xã hội'],
  },
  {
    pattern: '(?:các )?(?:hội )?đoàn thể',
    meaning: 'unions',
    yes: ['các hội đoàn thể', 'đoàn thể', 'Các đoàn thể'],
    no: ['đoàn kết', 'các hội nghị', 'hội viên'],
  },
  {
    pattern: '(?:các )?(?:cơ quan )?(?:báo chí|thông tấn báo chí|truyền thông đại chúng)',
    meaning: 'press',
    yes: ['các cơ quan báo chí', 'Cơ quan thông tấn báo chí', 'truyền thông đại chúng'],
    no: ['báo cáo', 'truyền thông', 'cơ quan ban hành'],
  },
  {
    pattern: '(?:các )?(?:cơ quan |đơn vị )?lực lượng vũ trang',
    meaning: 'armedForces',
    yes: ['các đơn vị lực lượng vũ trang', 'lực lượng vũ trang', 'Lực lượng vũ trang'],
    no: ['lực lượng xung kích', 'đơn vị vũ trang', 'các lực lượng'],
  },
  {
    pattern: `(?:các )?${division}(?:(?: và)? ${division}){0,9}(?: trực)? thuộc sở`,
    meaning: 'divisions',
    yes: ['các phòng ban đơn vị thuộc Sở', 'trung tâm trực thuộc Sở', 'các phòng và chi cục thuộc sở'],
    no: ['các phòng ban', 'phòng y tế', 'đơn vị thuộc xã'],
  },
  {
    pattern: `(?:các )?${anyBody}(?:(?: và)? ${anyBody}){0,9}(?: khác)?(?: có)? liên quan(?: khác)?`,
    meaning: 'anyConcerned',
    yes: ['các cơ quan đơn vị có liên quan', 'tổ chức cá nhân liên quan', 'các đơn vị khác có liên quan'],
    no: ['các cơ quan', 'liên quan', 'cơ quan liên ngành'],
  },
];

/** Other words of phrases that name bodies. */
export const groupWords = {
  provinceRank: {
    pattern: '(?:của |thuộc |cấp )?(?:tỉnh|thành phố)',
    meaning: 'the rank behind a group',
    yes: ['của tỉnh', 'cấp tỉnh', 'thành phố'],
    no: ['của xã', 'cấp huyện', 'thành công'],
  },
  committee: {
    pattern: 'ủy ban nhân dân',
    meaning: "people's committee",
    yes: ['ủy ban nhân dân các xã', 'Uỷ ban nhân dân', 'ỦY BAN NHÂN DÂN'],
    no: ['ủy ban kiểm tra', 'ủy viên', 'nhân dân'],
  },
  districtLevel: {
    pattern: 'cấp huyện',
    meaning: 'every district',
    yes: ['cấp huyện', 'Cấp huyện', 'cấp huyện và cấp xã'],
    no: ['cấp xã', 'cấp hộ', 'cấp học'],
  },
  communeLevel: {
    pattern: 'cấp xã',
    meaning: 'every commune',
    yes: ['cấp xã', 'Cấp xã', 'cấp xã thuộc tỉnh'],
    no: ['cấp huyện', 'cấp hộ', 'cấp phép'],
  },
  office: {
    pattern: '(?:phó )?(?:thủ trưởng|chủ tịch|giám đốc|người đứng đầu)|lãnh đạo|ct|pct',
    meaning: 'the head of a body, who stands for it: "Thủ trưởng các Sở"',
    yes: ['Thủ trưởng các sở', 'PCT UBND', 'Phó Chủ tịch'],
    no: ['thủ tướng', 'chủ trì', 'phó phòng'],
  },
  beforeNext: {
    pattern: 'và|cùng|với|của|các',
    meaning: 'stands before a further body of a list',
    yes: ['và các sở', 'cùng', 'với Sở Y tế'],
    no: ['vào cuộc', 'cũng', 'vận động'],
  },
} satisfies NamedRows;

/** Short forms that stand for the same words in every agency's papers; a row means what it stands for. */
export const shortForms: readonly WordRow[] = [
  short('ubnd', 'ủy ban nhân dân', { yes: ['UBND tỉnh', 'ubnd', 'UBND xã'], no: ['UBMTTQ', 'ub', 'UBNDT'] }),
  short('hđnd', 'hội đồng nhân dân', { yes: ['HĐND tỉnh', 'hđnd', 'HĐND'], no: ['HĐQT', 'HDND', 'HĐ'] }),
  short('mttq', 'mặt trận tổ quốc', {
    yes: ['MTTQ xã', 'mttq', 'MTTQ Việt Nam'],
    no: ['UBMTTQ', 'MTQ', 'MTTQVN'],
  }),
  short('ubmttq', 'ủy ban mặt trận tổ quốc', {
    yes: ['UBMTTQ tỉnh', 'ubmttq', 'UBMTTQ'],
    no: ['UBND', 'MTTQ', 'UBMT'],
  }),
  short('bch', 'ban chấp hành', { yes: ['BCH Đoàn', 'bch', 'BCH'], no: ['BCHQS', 'BCĐ', 'BC'] }),
  short('vp', 'văn phòng', { yes: ['VP HĐND', 'vp', 'VP'], no: ['VPĐP', 'VPUB', 'VT'] }),
  short('tp', 'thành phố', { yes: ['TP Huế', 'tp', 'TP. Lạng Sơn'], no: ['TPHCM', 'TT', 'TX'] }),
  short('ub', 'ủy ban', { yes: ['UB MTTQ', 'ub', 'UB'], no: ['UBND', 'UV', 'BU'] }),
  short('chqs', 'chỉ huy quân sự', { yes: ['CHQS tỉnh', 'chqs', 'CHQS'], no: ['BCHQS', 'CHQ', 'CH'] }),
  short('bđbp', 'bộ đội biên phòng', { yes: ['BĐBP tỉnh', 'bđbp', 'BĐBP'], no: ['BDBP', 'BĐ', 'BCĐ'] }),
  short('lhpn', 'liên hiệp phụ nữ', { yes: ['LHPN xã', 'lhpn', 'LHPN'], no: ['HLHPN', 'LHP', 'LĐLĐ'] }),
  short('lđlđ', 'liên đoàn lao động', { yes: ['LĐLĐ tỉnh', 'lđlđ', 'LĐLĐ'], no: ['LDLD', 'LĐ', 'BLĐ'] }),
  short('ccb', 'cựu chiến binh', { yes: ['CCB xã', 'ccb', 'CCB'], no: ['CCTB', 'CC', 'HCCB'] }),
];

function short(pattern: string, meaning: string, examples: Pick<WordRow, 'yes' | 'no'>): WordRow {
  return { pattern, meaning, ...examples };
}
