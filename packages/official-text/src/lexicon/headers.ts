import type { NamedRows } from './word-row.ts';

/** Lines above the title of a document (phần đầu văn bản). */
export const headerWords = {
  nationalName: {
    pattern: 'cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam',
    meaning: 'the name of the State or the Party',
    yes: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ],
    no: ['CỘNG HÒA PHÁP', 'ĐẢNG ỦY XÃ', 'CỘNG ĐỒNG'],
  },
  nationalNameBegins: {
    pattern: 'cộng hòa xã hội',
    meaning: 'the name of the State, broken behind its first words',
    yes: ['CỘNG HÒA XÃ HỘI', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA', 'Cộng hòa xã hội'],
    no: ['cộng hòa', 'cộng đồng xã hội', 'xã hội'],
  },
  motto: {
    pattern: 'độc lập ?[-–—.]? ?tự do ?[-–—.]? ?hạnh phúc',
    meaning: 'the national motto',
    yes: ['Độc lập - Tự do - Hạnh phúc', 'ĐỘC LẬP – TỰ DO – HẠNH PHÚC', 'Độc lập. Tự do. Hạnh phúc'],
    no: ['độc lập, tự chủ', 'tự do', 'gia đình hạnh phúc'],
  },
  mottoBegins: {
    pattern: 'độc lập',
    meaning: 'the first words of the motto',
    yes: ['Độc lập -', 'ĐỘC LẬP', 'độc lập'],
    no: ['độc hại', 'đôn đốc', 'độc thân'],
  },
  mottoEnds: {
    pattern: 'hạnh phúc',
    meaning: 'the last words of the motto',
    yes: ['Hạnh phúc', 'HẠNH PHÚC', 'hạnh phúc'],
    no: ['hạnh kiểm', 'hành động', 'phúc lợi'],
  },
  ownNumber: {
    pattern: 'số(?:(?: ?/ ?| và |, | )?(?:ký )?hiệu)?|sô',
    meaning: 'before the number and symbol of a document in its header',
    yes: ['Số: 12/KH-UBND', 'Số hiệu: 12', 'Số/Ký hiệu'],
    no: ['sở y tế', 'sổ tay', 'sông'],
  },
  jointly: {
    pattern: 'liên (?:tịch|ngành|cơ quan)|phối hợp',
    meaning: 'the document of a title is one of several bodies',
    yes: ['LIÊN TỊCH', 'liên ngành', 'Phối hợp'],
    no: ['liên đội', 'liên hoan', 'phối cảnh'],
  },
  draft: {
    pattern: 'dự thảo',
    meaning: 'mark of a draft',
    yes: ['DỰ THẢO', 'Dự thảo lần 2', 'dự thảo'],
    no: ['dự toán', 'dự thi', 'dữ liệu'],
  },
  letterSubject: {
    pattern: 'về việc|v ?/ ?v',
    meaning: 'the subject of a letter follows, under its number',
    yes: ['V/v tổ chức', 'Về việc trồng cây', 'V / v'],
    no: ['về đích', 'vệ sinh', 'v.v'],
  },
  issuedBy: {
    pattern: '(?:cơ quan|đơn vị)(?: ban hành)?',
    meaning: 'label before the name of the issuer',
    yes: ['Cơ quan ban hành: Sở Y tế', 'Đơn vị: Trường', 'cơ quan'],
    no: ['cơ sở', 'đơn thư', 'ban hành'],
  },
  youthUnion: {
    pattern: '(?:đoàn (?:tncs|thanh niên cộng sản)|đội (?:tntp|thiếu niên tiền phong)) hồ chí minh',
    meaning: 'stands in papers of the youth union and its children where others name the State',
    yes: ['ĐOÀN TNCS HỒ CHÍ MINH', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'ĐỘI TNTP HỒ CHÍ MINH'],
    no: ['ĐOÀN THANH NIÊN', 'Đội Thiếu niên', 'đoàn viên'],
  },
  restIsBelow: {
    pattern: 'trung ương|ban chấp hành|ban thường vụ|bch|btv',
    meaning: 'the rest of the name stands on the next line',
    yes: ['BAN CHẤP HÀNH', 'BTV', 'Trung ương'],
    no: ['BAN CHỈ ĐẠO', 'trung tâm', 'ban thường trực'],
  },
  notice: {
    pattern:
      'hỏa tốc|thượng khẩn|khẩn|(?:tối |tuyệt )?mật|dự thảo|bản sao|công báo|ví dụ|số liệu giả|bản nháp|lưu hành nội bộ|xem xong|tài liệu (?:mật|nội bộ|họp)|không phổ biến|mẫu (?:số )?\\d{1,3}|phụ lục',
    meaning: 'degree of secrecy or urgency, mark of a draft, a warning',
    yes: ['HỎA TỐC', 'Tối mật', 'Mẫu số 01'],
    no: ['mặt trận', 'khu dân cư', 'mẫu đơn'],
  },
  nameGoesOn: {
    pattern: 'và|của|các|cho',
    meaning: 'a name that ends so goes on',
    yes: ['VÀ', 'CỦA', 'cho'],
    no: ['VÀO', 'CỬA KHẨU', 'chợ'],
  },
  village: {
    pattern: 'thôn|ấp|khóm|xóm|bản|khu phố|khu dân cư|tổ dân phố',
    meaning: 'place of a board whose name the line before began',
    yes: ['KHU PHỐ 3', 'Thôn Nà Lầu', 'tổ dân phố'],
    no: ['KHU CÔNG NGHIỆP', 'thông báo', 'tổ công tác'],
  },
  restOfName: {
    pattern: 'các|và|của|thuộc|trực thuộc',
    meaning: 'a line that begins so goes on with the name above',
    yes: ['CÁC TỈNH', 'TRỰC THUỘC TRUNG ƯƠNG', 'và Môi trường'],
    no: ['cách ly', 'thuốc thú y', 'trực ban'],
  },
  bodyAbove: {
    pattern: 'ủy ban nhân dân|ubnd|bộ|tổng cục|hội đồng nhân dân',
    meaning: 'a body that has others under it',
    yes: ['ỦY BAN NHÂN DÂN TỈNH', 'UBND HUYỆN', 'BỘ Y TẾ'],
    no: ['ỦY BAN KIỂM TRA', 'BỐ TRÍ', 'TỔNG CÔNG TY'],
  },
  bodyBelow: {
    pattern:
      'sở|chi cục|phòng(?!,? (?:thủ|chống|cháy|ngừa))|ban (?:quản lý|chỉ huy|chỉ đạo)|trung tâm|văn phòng|cục|trường|công an',
    meaning: 'a body under it',
    yes: ['SỞ Y TẾ', 'PHÒNG NỘI VỤ', 'BAN CHỈ ĐẠO'],
    no: ['PHÒNG, CHỐNG THIÊN TAI', 'BAN HÀNH', 'SỐ LIỆU'],
  },
  educationOffice: {
    pattern: '(?:sở|phòng) (?:gd|giáo dục)',
    meaning: 'the office over a school',
    yes: ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'SỞ GD', 'Phòng GD&ĐT'],
    no: ['PHÒNG Y TẾ', 'SỞ GIAO THÔNG', 'SỞ Y TẾ'],
  },
  school: {
    pattern: 'trường|trung tâm',
    meaning: 'a school or centre under it',
    yes: ['TRƯỜNG THCS', 'TRUNG TÂM GDTX', 'Trường'],
    no: ['TRƯỞNG PHÒNG', 'TRUNG ƯƠNG', 'TRUNG ĐOÀN'],
  },
  operative: {
    pattern: 'quyết định|nghị quyết|quyết nghị',
    meaning: 'opens the articles of a decision, before a colon',
    yes: ['QUYẾT ĐỊNH:', 'NGHỊ QUYẾT:', 'Quyết nghị'],
    no: ['QUYẾT TÂM', 'NGHỊ ĐỊNH', 'quyết toán'],
  },
  decides: {
    pattern:
      'chủ tịch|chính phủ|ủy ban nhân dân|ubnd|bộ trưởng|thủ tướng|(?:tổng )?giám đốc|hội đồng|ban(?= )|cục trưởng|quốc hội|hiệu trưởng|viện trưởng|chánh|tổng cục trưởng|chi cục trưởng|bí thư|trưởng',
    meaning: 'who decides, on a line of its own under the title of a decision',
    yes: ['CHỦ TỊCH UBND', 'GIÁM ĐỐC SỞ Y TẾ', 'Quốc hội'],
    no: ['CHỦ ĐỀ', 'GIÁM SÁT', 'TRƯỜNG'],
  },
  period: {
    pattern: 'năm|năm học|giai đoạn|nhiệm kỳ|đợt|tháng|quý|học kỳ',
    meaning: 'a period on a line of its own under a subject',
    yes: ['Năm học 2026 - 2027', 'Giai đoạn 2026 - 2030', 'quý'],
    no: ['nắm tình hình', 'giải pháp', 'nhiệm vụ'],
  },
  laterMonth: {
    pattern: 'một|hai',
    meaning: 'the second word of November and December: "tháng Mười Hai"',
    yes: ['một', 'Hai', 'hai năm'],
    no: ['mốt', 'hải đảo', 'mới'],
  },
  partyBody: {
    pattern: '(?:tỉnh|thành|huyện|quận|thị|xã|phường|đảng) (?:ủy|đoàn|hội)',
    meaning: 'a body that begins with the noun of its territory',
    yes: ['HUYỆN ỦY BẢO LÂM', 'Tỉnh đoàn', 'THÀNH HỘI'],
    no: ['HUYỆN BẢO LÂM', 'TỈNH LỘ', 'ĐẢNG BỘ'],
  },
  bareBody: {
    pattern: 'ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd',
    meaning: 'a body whose name lacks its territory where it stands alone',
    yes: ['ỦY BAN NHÂN DÂN', 'UBND', 'Hội đồng nhân dân'],
    no: ['ỦY BAN KIỂM TRA', 'HỘI ĐỒNG TRƯỜNG', 'ubkt'],
  },
  organ: {
    pattern: 'bch|btv|btk|ban (?:chấp hành|thường vụ|thường trực|thư ký)',
    meaning: 'the organ of a body that signs for it',
    yes: ['BCH HỘI NÔNG DÂN', 'Ban Thư ký Hội', 'BTV'],
    no: ['BAN CHỈ ĐẠO', 'bcđ', 'ban thường'],
  },
  nameless: {
    pattern: 'tên (?:cơ quan|đơn vị|tổ chức|cq)',
    meaning: 'where a form has the name of a body to be filled in',
    yes: ['TÊN CƠ QUAN CHỦ QUẢN', 'Tên đơn vị', 'TÊN CQ'],
    no: ['tên lửa', 'tiền đơn vị', 'cơ quan'],
  },
  halfName: {
    pattern: 'ủy|hội|sở|bộ|ban|tỉnh|thành|huyện|kế|quyết|phó|chủ|giám|chánh|trưởng',
    meaning: 'a first word that names nothing without the next ones',
    yes: ['ỦY', 'UỶ', 'TRƯỞNG'],
    no: ['UY TÍN', 'HỌC', 'TRƯỜNG'],
  },
  halfPlace: {
    pattern: 'thừa thiên|(?:thành phố|tp\\.?) hồ(?: chí)?|hồ chí|bà rịa',
    meaning: 'the beginning of the name of a place',
    yes: ['Thừa Thiên', 'TP. Hồ Chí', 'Bà Rịa'],
    no: ['Thừa phát lại', 'Thành phố Huế', 'Bà con'],
  },
} satisfies NamedRows;
