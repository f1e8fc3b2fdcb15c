import { signatureWords } from './signatures.ts';
import type { WordRow } from './word-row.ts';

/** First words of names of bodies, with the words that make something else of them: "phòng, chống", "ban hành". */
export const bodyStarts: readonly WordRow[] = [
  {
    pattern: 'sở(?! hữu| thích)',
    meaning: 'department',
    yes: ['Sở Y tế', 'Sở Nông nghiệp và Môi trường', 'các sở'],
    no: ['sở hữu trí tuệ', 'sở thích đọc sách', 'sợ rét'],
  },
  {
    pattern: 'ban(?! hành(?! chính)| đầu| ngày| đêm)',
    meaning: 'board',
    yes: ['Ban Quản lý rừng', 'Ban Hành chính - Nhân sự', 'ban, ngành'],
    no: ['ban hành kế hoạch', 'ban đầu', 'ban ngày'],
  },
  {
    pattern: 'bộ(?! máy| phận(?! \\p{L})| tài liệu| tiêu chí| quy tắc| chỉ số)',
    meaning: 'ministry',
    yes: ['Bộ Y tế', 'Bộ phận một cửa', 'bộ, ngành'],
    no: ['bộ máy nhà nước', 'bộ tài liệu', 'bộ tiêu chí'],
  },
  {
    pattern: '(?:tổng |chi )?cục(?! diện| bộ)',
    meaning: 'agency of a ministry',
    yes: ['Cục Thuế', 'Chi cục Kiểm lâm', 'Tổng cục Thống kê'],
    no: ['cục diện mới', 'cục bộ', 'cúc họa mi'],
  },
  {
    pattern: 'vụ(?! việc| án| mùa)',
    meaning: 'agency of a ministry',
    yes: ['Vụ Pháp chế', 'Vụ Môi trường', 'các vụ'],
    no: ['vụ việc phức tạp', 'vụ án', 'vụ mùa'],
  },
  {
    pattern:
      '(?:ủy|thành|tỉnh|huyện|đảng|quận|cấp|thị) (?:ban|ủy)|(?:thành|tỉnh|huyện|quận|thị|xã|phường) (?:đoàn|hội(?= ))',
    meaning: 'committee',
    yes: ['Ủy ban nhân dân tỉnh', 'Tỉnh ủy', 'Huyện đoàn'],
    no: ['ủy quyền', 'tỉnh lộ', 'thành công'],
  },
  {
    pattern: 'ubnd|ubmttq\\p{L}*|ub mttq|mttq|hđnd|hội đồng|mặt trận|bch|bcđ|bql|btc|btv|btt|ban chấp hành',
    meaning: 'committee',
    yes: ['UBND xã', 'Hội đồng nhân dân', 'UBMTTQ tỉnh'],
    no: ['ubn', 'mặt bằng', 'hội nghị'],
  },
  {
    pattern:
      'trung ương (?:đoàn|hội)|tiểu ban|liên đội|đội(?! ngũ| mũ| hình| với| ơn)|hạt kiểm lâm|đồn (?:biên phòng|công an)',
    meaning: 'committee',
    yes: ['Trung ương Đoàn', 'Đội Quản lý thị trường', 'Đồn Biên phòng Chi Ma'],
    no: ['đội ngũ cán bộ', 'đội mũ bảo hiểm', 'đồn đại'],
  },
  {
    pattern:
      'lđlđ|cđcs|cđ|ccb|(?:hội )?(?:lhpn|ctđ|cctb|nct)|đtn|ttyt|ttvh\\p{L}*|vpđp|gvcn|gvbm|cbgv\\p{L}*|bgh|bgđ',
    meaning: 'abbreviated body',
    yes: ['LĐLĐ tỉnh', 'Hội LHPN xã', 'TTVHTT huyện'],
    no: ['cđx', 'lhp', 'gv'],
  },
  {
    pattern: 'khoa(?! học| giáo| cử)|bộ môn|thư viện|bảo tàng|nhà (?:văn hóa|thiếu nhi|xuất bản|hát)',
    meaning: 'unit of a school or museum',
    yes: ['Khoa Dược', 'Thư viện tỉnh', 'Nhà Văn hóa thôn'],
    no: ['khoa học công nghệ', 'khoa giáo', 'nhà nước'],
  },
  {
    pattern: 'hội(?! nghị| thảo| thi| họp| nhập| chợ| diễn| thao)',
    meaning: 'association',
    yes: ['Hội Nông dân', 'Hội Chữ thập đỏ', 'các hội'],
    no: ['hội nghị tổng kết', 'hội thảo', 'hội nhập quốc tế'],
  },
  {
    pattern: 'liên (?:đoàn|hiệp|minh|hợp)|hiệp hội|câu lạc bộ',
    meaning: 'association',
    yes: ['Liên đoàn Lao động', 'Hiệp hội Doanh nghiệp', 'Câu lạc bộ thể thao'],
    no: ['liên hoan văn nghệ', 'liên quan', 'hiệp định'],
  },
  {
    pattern: 'công (?:an|ty|đoàn)|tập đoàn|tổng công ty|bộ chỉ huy|bộ đội|bộ tư lệnh|quân khu',
    meaning: 'forces, company or union',
    yes: ['Công an xã', 'Công ty TNHH', 'Tập đoàn Điện lực'],
    no: ['công tác', 'công văn', 'tập huấn'],
  },
  {
    pattern: 'cơ quan(?! (?:chủ trì|phối hợp|thực hiện)[^:.;]{0,20}:)',
    meaning: 'agency',
    yes: ['Cơ quan thường trực', 'các cơ quan', 'cơ quan báo chí'],
    no: ['Cơ quan chủ trì, thực hiện: Sở Y tế', 'Cơ quan phối hợp: Sở Tài chính', 'cơ sở'],
  },
  {
    pattern: 'đơn vị(?! (?:tính|chủ trì|phối hợp|thực hiện)[^:.;]{0,20}:)',
    meaning: 'agency',
    yes: ['Đơn vị sự nghiệp', 'các đơn vị', 'đơn vị liên quan'],
    no: ['Đơn vị tính: đồng', 'Đơn vị chủ trì: Sở Y tế', 'đơn thư'],
  },
  {
    pattern: 'phòng(?! ngừa|,? chống|,? (?:tránh|trừ|cháy)| ngủ)|văn phòng',
    meaning: 'office',
    yes: ['Phòng Y tế', 'Văn phòng UBND', 'các phòng'],
    no: ['phòng, chống thiên tai', 'phòng ngừa', 'phòng cháy'],
  },
  {
    pattern: 'chi(?:, đảng)? (?:đoàn|bộ|nhánh|hội)|đảng bộ|đoàn(?! kết)',
    meaning: 'branch of an organization',
    yes: ['Chi, đảng bộ trực thuộc', 'Đoàn Thanh niên', 'Đảng bộ xã'],
    no: ['đoàn kết', 'chi phí', 'chi tiết'],
  },
  {
    pattern: 'báo(?! cáo| hiệu| động| đài)|đài|tạp chí|cổng thông tin|thông tấn xã|phóng viên',
    meaning: 'press',
    yes: ['Báo Lạng Sơn', 'Đài Phát thanh', 'Cổng Thông tin điện tử'],
    no: ['báo cáo kết quả', 'báo động', 'thông tin'],
  },
  {
    pattern:
      'trung tâm|trường(?! hợp| quay)|nhà trường|học viện|viện(?! dẫn| trợ| phí)|bệnh viện|trạm|cơ sở (?:giáo dục|đào tạo|y tế|sản xuất|kinh doanh)',
    meaning: 'institution',
    yes: ['Trung tâm Y tế', 'Trường THCS Kim Đồng', 'Cơ sở y tế'],
    no: ['trường hợp đặc biệt', 'viện dẫn văn bản', 'cơ sở vật chất'],
  },
  {
    pattern:
      'doanh nghiệp|hợp tác xã|ngân hàng|kho bạc|bảo hiểm xã hội|thanh tra(?!,| việc| kiểm)|tòa án|viện kiểm sát|hải quan|thuế(?! suất)|thống kê',
    meaning: 'enterprise or authority',
    yes: ['Kho bạc Nhà nước', 'Toà án nhân dân', 'Thanh tra tỉnh'],
    no: ['thanh tra, kiểm tra', 'thanh tra việc thực hiện', 'thuế suất'],
  },
  {
    pattern: 'chủ (?:đầu tư|rừng|tàu|cơ sở)|bưu điện|điện lực|nhà máy|nhà thầu|vườn quốc gia',
    meaning: 'enterprise or authority',
    yes: ['Chủ đầu tư', 'Bưu điện tỉnh', 'Vườn quốc gia Cát Bà'],
    no: ['chủ trì', 'chủ đề', 'điện thoại'],
  },
  {
    pattern:
      'tổ(?! chức(?! (?:đoàn thanh niên|công đoàn)))|(?<=các |những )tổ chức|nhà tài trợ|cộng đồng|hộ gia đình|người dân|nhân dân',
    meaning: 'people',
    yes: ['Tổ công tác', 'các tổ chức', 'Nhân dân'],
    no: ['tổ chức thực hiện', 'nhà ở', 'người'],
  },
  {
    pattern: 'địa phương|(?:xã|phường|thị trấn|huyện|quận|thị xã)(?! hội)|thành phố|cá nhân',
    meaning: 'locality',
    yes: ['các địa phương', 'Xã Hòa Bình', 'thành phố'],
    no: ['xã hội hóa', 'địa điểm', 'phương án'],
  },
  {
    pattern:
      'thôn|bản(?! thân| đồ| án| tin| sao)|ấp|khóm|xóm|buôn(?! bán| lậu)|khối phố|khu (?:phố|dân cư)|tổ dân phố',
    meaning: 'village',
    yes: ['Thôn Nà Lầu', 'bản Chu', 'các khu dân cư'],
    no: ['bản đồ', 'buôn lậu', 'khu vực'],
  },
  {
    pattern: 'thường (?:trực|vụ)(?! theo| xử)|bí thư|bộ phận',
    meaning: 'part of a body',
    yes: ['Thường trực HĐND', 'Bí thư chi bộ', 'Bộ phận chuyên môn'],
    no: ['thường trực theo dõi', 'thường xuyên', 'bí quyết'],
  },
  {
    pattern: 'văn hóa (?:xã|phường|thị trấn)',
    meaning: 'part of a body',
    yes: ['Văn hoá xã', 'Văn hóa phường', 'văn hóa thị trấn'],
    no: ['văn hóa doanh nghiệp', 'văn hóa, thể thao', 'văn học'],
  },
  {
    pattern: 'công chức (?:địa chính|tư pháp|văn hóa|tài chính|văn phòng|phụ trách|chuyên môn|lao động)',
    meaning: 'officer',
    yes: ['Công chức Tư pháp', 'công chức Văn hoá', 'Công chức Địa chính'],
    no: ['công chức, viên chức', 'công chức xã', 'công chứng'],
  },
  {
    pattern: 'học sinh (?:và|cùng)|phụ huynh|cha mẹ|(?<=các )lớp(?! học| tập)',
    meaning: 'people of a school',
    yes: ['Phụ huynh học sinh', 'các lớp', 'Học sinh và giáo viên'],
    no: ['các lớp học', 'lớp 5A', 'học sinh giỏi'],
  },
  {
    pattern: `(?:thầy|cô)(?: giáo)? (?:${signatureWords.familyName.pattern})(?!\\p{L})|cộng tác viên|lực lượng(?! lao động)|khối (?:dân vận|thi đua|mặt trận|vận)`,
    meaning: 'officer',
    yes: ['Thầy Nguyễn Văn Ba', 'lực lượng Công an', 'Khối Dân vận xã'],
    no: ['cô đơn', 'lực lượng lao động', 'khối lượng'],
  },
  {
    pattern:
      '(?:phó )?hiệu trưởng|giáo viên|nhân viên|tổng phụ trách|đồng chí|đ/c|ông(?! dân| bà)|bà(?! con| rịa| mẹ)',
    meaning: 'officer',
    yes: ['Hiệu trưởng', 'Đồng chí Bí thư', 'đ/c Hùng'],
    no: ['bà con', 'ông bà', 'hiệu quả'],
  },
  {
    pattern:
      'cán bộ (?:thư viện|y tế|phụ trách|quản lý|chuyên trách|văn|tài|kế|địa|tư|nông|khuyến|thú)|chỉ huy trưởng|(?:lớp|chi đội) trưởng|đội viên sao đỏ|(?<=các )ngành(?! nghề| học)|y tế (?:học đường|trường|cơ quan)|kế toán|văn thư|thủ quỹ',
    meaning: 'officer',
    yes: ['Cán bộ y tế', 'các ngành', 'Văn thư'],
    no: ['cán bộ, công chức', 'các ngành nghề', 'y tế dự phòng'],
  },
];

/** Words before the name of a body that make a group of it, or mean who heads it: "các", "thủ trưởng". */
export const groupOpenings: readonly WordRow[] = [
  {
    pattern:
      '(?:tất cả )?(?:các|những|mọi|quý|từng|mỗi|hai|ba|bốn|toàn thể|lãnh đạo|thủ trưởng|giám đốc|chủ tịch|chánh|trưởng|người đứng đầu|thành viên|phó)',
    meaning: 'group',
    yes: ['các sở', 'Thủ trưởng cơ quan', 'tất cả các đơn vị'],
    no: ['cách làm', 'tất cả người', 'phố'],
  },
];

/** Common nouns of territories (đơn vị hành chính), before 1 July 2025 and since. */
export const territoryNouns: readonly WordRow<'province' | 'district' | 'commune'>[] = [
  {
    pattern: 'tỉnh',
    meaning: 'province',
    yes: ['tỉnh Lạng Sơn', 'tỉnh', 'TỈNH CÀ MAU'],
    no: ['tính toán', 'tinh thần', 'tĩnh'],
  },
  {
    pattern: 'huyện|quận|thị xã|thành phố',
    meaning: 'district',
    yes: ['huyện Cao Lộc', 'thị xã Bỉm Sơn', 'thành phố Huế'],
    no: ['quân đội', 'thị trấn', 'thành công'],
  },
  {
    pattern: 'xã|phường|thị trấn|đặc khu',
    meaning: 'commune',
    yes: ['xã Yên Hòa', 'phường 5', 'đặc khu Phú Quốc'],
    no: ['xa xôi', 'phương án', 'đặc biệt'],
  },
];
