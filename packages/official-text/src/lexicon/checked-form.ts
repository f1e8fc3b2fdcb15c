import type { NamedRows } from './word-row.ts';

/** Words by which the parts of a plan are compared with one another: issuer, title, ceremony, recipients. */
export const agreementWords = {
  issues: {
    pattern: 'ban hành|xây dựng|lập|đề ra|triển khai',
    meaning: 'what the issuer of a plan does with it, behind its name',
    yes: ['ban hành Kế hoạch', 'xây dựng', 'Triển khai'],
    no: ['ban hanh', 'xây lắp', 'lặp lại'],
  },
  plan: {
    pattern: 'kế hoạch',
    meaning: 'the plan itself',
    yes: ['Kế hoạch', 'KẾ HOẠCH này', 'kế hoạch'],
    no: ['kế toán', 'quy hoạch', 'hoạch định'],
  },
  committeeOf: {
    pattern: 'ủy ban nhân dân (?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)',
    meaning: 'a committee with the noun of its territory',
    yes: ['Ủy ban nhân dân tỉnh Sơn La', 'ỦY BAN NHÂN DÂN XÃ', 'Uỷ ban nhân dân thành phố'],
    no: ['Ủy ban nhân dân các xã', 'Hội đồng nhân dân tỉnh', 'Ủy ban Mặt trận'],
  },
  department: {
    pattern: 'sở',
    meaning: 'a department of a province',
    yes: ['Sở Y tế', 'SỞ', 'sở'],
    no: ['số', 'sơ kết', 'cơ sở'],
  },
  ministry: {
    pattern: 'bộ',
    meaning: 'a ministry',
    yes: ['Bộ Y tế', 'BỘ', 'bộ'],
    no: ['bổ sung', 'bô lão', 'cán bộ'],
  },
  headOf: {
    pattern: '(?:bộ trưởng|giám đốc|chủ tịch)(?= (?:bộ|sở|ủy ban) )',
    meaning: 'the head of a body in whose name a decision is taken, before the name of the body',
    yes: ['BỘ TRƯỞNG BỘ Y TẾ', 'Giám đốc Sở Y tế', 'CHỦ TỊCH ỦY BAN NHÂN DÂN'],
    no: ['Bộ trưởng ký', 'Giám đốc công ty', 'Chủ tịch nước'],
  },
  committee: {
    pattern: 'ủy ban nhân dân|ubnd',
    meaning: 'a people’s committee',
    yes: ['ỦY BAN NHÂN DÂN TỈNH', 'Uỷ ban nhân dân', 'UBND xã'],
    no: ['ủy ban kiểm tra', 'ủy ban mặt trận', 'hội đồng nhân dân'],
  },
  province: {
    pattern: 'tỉnh|thành phố',
    meaning: 'before the name of a province',
    yes: ['tỉnh Sơn La', 'TỈNH', 'Thành phố Huế'],
    no: ['tính', 'thành lập', 'tinh thần'],
  },
  collective: {
    pattern:
      'ủy ban nhân dân|hội đồng nhân dân|ban (?:thường vụ|chấp hành|thường trực)|đảng ủy|đoàn chủ tịch|ban chỉ đạo',
    meaning: 'a body that is signed for on its behalf',
    yes: ['ỦY BAN NHÂN DÂN', 'BAN THƯỜNG VỤ', 'Đảng uỷ'],
    no: ['BAN QUẢN LÝ', 'CHỦ TỊCH', 'ỦY VIÊN'],
  },
  onBehalf: {
    pattern: 't ?[./]? ?m',
    meaning: 'on behalf of a collective',
    yes: ['TM', 'T/M', 'TM.'],
    no: ['KT.', 'TL.', 'TMĐT'],
  },
  itemised: {
    pattern: 'trong đó|(?:bao )?gồm|cụ thể|chia ra|chi tiết',
    meaning: 'announces what a total is made of',
    yes: ['trong đó:', 'Bao gồm:', 'cụ thể như sau'],
    no: ['trong năm', 'gồng gánh', 'cụm dân cư'],
  },
  numeral: {
    pattern: 'không|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười',
    meaning: 'first word of an amount in words',
    yes: ['Một trăm triệu', 'Bốn trăm', 'mười'],
    no: ['mọi', 'bao gồm', 'sau'],
  },
  currencyEnds: {
    pattern: 'đồng(?: chẵn)?',
    meaning: 'last word of an amount in words',
    yes: ['đồng', 'đồng chẵn', 'Đồng'],
    no: ['đông', 'động', 'đống'],
  },
  heldAt: {
    pattern: 'vào|lúc|ngày|bắt đầu|từ|hồi',
    meaning: 'before the time at which something is held',
    yes: ['vào ngày', 'lúc 7 giờ', 'ngày 05/6'],
    no: ['vàng', 'ngay', 'từng'],
  },
  placeLabel: {
    pattern: 'địa điểm|tại',
    meaning: 'before the place at which something is held',
    yes: ['Địa điểm: Sân vận động', 'tại Quảng trường', 'tại'],
    no: ['tải trọng', 'địa bàn', 'tái chế'],
  },
  timeLabel: {
    pattern: 'thời gian|thời điểm',
    meaning: 'label of the time at which something is held',
    yes: ['Thời gian: 7 giờ', 'THỜI GIAN', 'thời điểm'],
    no: ['thời hạn', 'thời tiết', 'gian hàng'],
  },
  heldHere: {
    pattern: 'tổ chức|tham gia tổ chức|dự',
    meaning: 'before a ceremony that the plan holds',
    yes: ['tổ chức Lễ phát động', 'Tổ chức', 'dự lễ'],
    no: ['tổ dân phố', 'dữ liệu', 'tôn chức'],
  },
  level: {
    pattern: 'cấp (?:quốc gia|tỉnh|thành phố|huyện|xã|phường|cơ sở)',
    meaning: 'the level at which something is held',
    yes: ['cấp tỉnh', 'Cấp xã', 'cấp cơ sở'],
    no: ['cấp phát', 'cấp ủy', 'cập nhật'],
  },
  leads: {
    pattern: 'chủ trì,? phối hợp (?:với|cùng)',
    meaning: 'leads together with the bodies that follow',
    yes: ['Chủ trì, phối hợp với Sở Y tế', 'chủ trì phối hợp cùng', 'Chủ trì, phối hợp với'],
    no: ['chủ trì thực hiện', 'phối hợp với', 'chủ tịch'],
  },
  partnersEnd: {
    pattern:
      'tổ chức|xây dựng|triển khai|thực hiện|hướng dẫn|tham mưu|kiểm tra|theo dõi|rà soát|tuyên truyền|chuẩn bị|bố trí|đề xuất|đôn đốc|lập|thẩm định',
    meaning: 'what is done together: ends the list of partners',
    yes: ['tổ chức Lễ phát động', 'xây dựng kế hoạch', 'Tham mưu'],
    no: ['tổ công tác', 'xây lắp', 'lặp'],
  },
  proposes: {
    pattern: '(?:xét|theo) (?:văn bản |giấy )?đề nghị của|đề nghị của|kiến nghị của',
    meaning: 'before the body whose proposal is cited behind it',
    yes: ['Xét đề nghị của Sở Y tế', 'đề nghị của', 'theo đề nghị của'],
    no: ['đề nghị các sở', 'xét duyệt', 'đề án'],
  },
  letter: {
    pattern: 'văn bản|giấy đề nghị|đơn đề nghị|phiếu',
    meaning: 'a letter that is called by no type of the decree',
    yes: ['Văn bản số 51', 'Giấy đề nghị', 'phiếu chuyển'],
    no: ['Công văn', 'văn phòng', 'đơn vị'],
  },
  reportForm: {
    pattern: 'biểu mẫu|mẫu|biểu(?: số| \\d)|đề cương',
    meaning: 'a form or outline to report on',
    yes: ['mẫu 01/BC', 'biểu mẫu 02', 'Đề cương báo cáo'],
    no: ['mẫn cán', 'biểu dương', 'đề nghị'],
  },
  subjectVerb: {
    pattern: 'thành lập|ban hành|phê duyệt|giao|quy định|công bố|sửa đổi|hướng dẫn|kiện toàn|phân bổ',
    meaning: 'opens the subject of a document without "về việc"',
    yes: ['thành lập Ban Chỉ đạo', 'Quy định', 'giao chỉ tiêu'],
    no: ['thành phố', 'ban chỉ đạo', 'giáo dục'],
  },
  blank: {
    pattern: 'ngày|tháng',
    meaning: 'before what is to be filled in',
    yes: ['ngày …', 'tháng …', 'Ngày ...'],
    no: ['ngay', 'tháo', 'thàng'],
  },
  otherTypeHere: {
    pattern: '(?:quyết định|công văn|thông báo|tờ trình|công điện|giấy mời) này',
    meaning: 'a document of another type that speaks of itself',
    yes: ['Quyết định này', 'công văn này', 'Thông báo này'],
    no: ['Kế hoạch này', 'quyết định nay', 'Chỉ thị số'],
  },
  issuedType: {
    pattern: 'chương trình|phương án|quyết định|thông báo|hướng dẫn|công văn|báo cáo|tờ trình|đề án',
    meaning: 'a type of paper other than a plan, behind the verb that issues it',
    yes: ['Chương trình hành động', 'phương án', 'Hướng dẫn'],
    no: ['Kế hoạch', 'phương tiện', 'báo chí'],
  },
  wholeGroup: {
    pattern:
      '(?:như|theo) (?:trên|mục|phần|kính gửi|thành phần)|(?:các|những|toàn thể|thủ trưởng|trưởng)(?= )|(?:sở|ban|phòng|bộ)(?=, )|cơ quan|đơn vị|thành viên|cán bộ',
    meaning: 'first words of a line of recipients that reaches many at once',
    yes: ['Như trên', 'Các sở, ban, ngành', 'Đơn vị liên quan'],
    no: ['Sở Y tế', 'UBND tỉnh', 'Công an xã'],
  },
  memberOfGroup: {
    pattern:
      'sở|ngành|ban|cơ quan|đơn vị|tổ chức|đoàn thể|đồng chí|phòng|bộ phận|khoa|hội|mục|phần|trên|kính gửi|thành viên|địa phương|cán bộ|công chức',
    meaning: 'whom a line of recipients for many reaches, a body of a province among them',
    yes: ['sở', 'cơ quan liên quan', 'đơn vị'],
    no: ['số', 'bán hàng', 'xã hội'],
  },
  registrable: {
    pattern:
      'sở|công an|bộ chỉ huy|báo|đài|ủy ban mặt trận|bảo hiểm|kho bạc|thuế|cục|hội(?! đồng)|liên đoàn|tỉnh đoàn|thành đoàn|viện|tòa án|ngân hàng|điện lực|công ty',
    meaning: 'first word of the name of a single body that would be named among recipients',
    yes: ['Sở Y tế', 'Báo Lạng Sơn', 'Ủy ban Mặt trận Tổ quốc'],
    no: ['Các sở', 'Ủy ban nhân dân các xã', 'Thôn, bản'],
  },
} satisfies NamedRows;

/** Phrases that stand in every paper, as they are left by a scan that lost marks (văn bản quét). */
export const scannedWords = {
  rareVowels: {
    pattern: 'thuở',
    meaning: 'a word whose vowels look broken and are not',
    yes: ['thuở ấy', 'Thuở', 'thuở'],
    no: ['thưở', 'trước', 'thuỷ'],
  },
  withoutMarks: {
    pattern:
      'noi nhận|noi nhan|nơi nhan|noi nhân|ke hoach|ké hoạch|kê hoạch|kế hoach|ke hoạch|uy ban nhân dân|uy ban nhan dan|ủy ban nhan dan|cong hoa xa hoi|cộng hòa xa hội|doc lap|đôc lâp|độc lâp|tu do - hanh phuc|tự do - hanh phúc|muc đích|muc dich|mục dích|yeu cau|yêu cau|tô chức thực hiện|to chuc thuc hien',
    meaning: 'a fixed phrase of papers that lost its marks',
    yes: ['Noi nhận', 'KE HOACH', 'Doc lap'],
    no: ['Nơi nhận', 'Kế hoạch', 'Độc lập'],
  },
} satisfies NamedRows;
