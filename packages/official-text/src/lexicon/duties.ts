import type { NamedRows } from './word-row.ts';

/** How a plan says who reports to whom (chế độ báo cáo). */
export const dutyWords = {
  reporting: {
    pattern: 'báo cáo|gửi kết quả|tổng hợp kết quả',
    meaning: 'a sentence with it may give a duty to report',
    yes: ['Báo cáo kết quả', 'gửi kết quả về Sở', 'BÁO CÁO'],
    no: ['báo chí', 'kết quả', 'cáo trạng'],
  },
  sending: {
    pattern: 'gửi (?:báo cáo )?(?:về|cho|tới|đến|qua)|gửi|về',
    meaning: 'before the body that receives a report',
    yes: ['gửi báo cáo về Sở Y tế', 'gửi Ủy ban nhân dân tỉnh', 'về Văn phòng'],
    no: ['gần bờ', 'vế sau', 'vệ sinh'],
  },
  reportingTo: {
    pattern:
      '(?<!(?:vào|trong|các|bản|cùng) )báo cáo(?: (?:kết quả|tình hình)(?: (?:thực hiện|triển khai))?)?(?: (?:về|qua|thông qua|trình|với))?',
    meaning: 'before the body that is reported to',
    yes: ['báo cáo kết quả Ủy ban nhân dân tỉnh', 'báo cáo qua Sở Tài chính', 'báo cáo trình Thường trực'],
    no: ['báo chí', 'bảo đảm', 'thông báo'],
  },
  regime: {
    pattern: '(?:thực hiện )?chế độ (?:thông tin,? ?(?:và )?)?báo cáo',
    meaning: 'reports that come back as others rule',
    yes: [
      'chế độ thông tin, báo cáo theo định kỳ',
      'Thực hiện chế độ báo cáo',
      'chế độ thông tin và báo cáo',
    ],
    no: ['chế độ thông tin', 'chế độ chính sách', 'báo cáo'],
  },
  authority: {
    pattern:
      '(?:cấp|cơ quan) (?:trên(?! địa bàn)|có thẩm quyền)(?!,? (?:để |cho )?(?:xem xét|quyết định|giải quyết|phê duyệt|chỉ đạo|ban hành|xử lý))',
    meaning: 'whoever is above, as a body that is reported to',
    yes: ['cấp có thẩm quyền theo quy định', 'cấp trên', 'Cấp có thẩm quyền'],
    no: ['cấp có thẩm quyền xem xét', 'cấp xã', 'cơ quan trên địa bàn xã'],
  },
  givingTo: {
    pattern: 'cho|lên',
    meaning: 'before the body that gets a report, where nothing else names it',
    yes: ['cho Hiệu trưởng', 'lên Sở Y tế', 'Cho'],
    no: ['chợ', 'lễ', 'chống dịch'],
  },
  gathering: {
    pattern: 'để (?:theo dõi, ?)?(?:tổng hợp|tập hợp)(?: chung)?,? (?:và )?(?:trình, )?báo cáo',
    meaning: 'the body that receives reports gathers them and reports on',
    yes: ['để tổng hợp, báo cáo UBND tỉnh', 'Để tổng hợp báo cáo', 'để theo dõi, tổng hợp, báo cáo'],
    no: ['để báo cáo', 'đề tài', 'để tổng kết'],
  },
  formOfAddress: {
    pattern: 'quý(?! (?:[1-4ivx]|này|trước|sau))',
    meaning: 'turns politely to all bodies that are addressed',
    yes: ['Quý cơ quan', 'quý các đơn vị', 'Quý'],
    no: ['quy định', 'quý I/2026', 'quỹ đất'],
  },
  inTurn: {
    pattern: 'định kỳ|hằng|hàng|mỗi',
    meaning: 'opens the terms of reports that come back, before the verb',
    yes: ['Định kỳ hằng tháng', 'hằng quý', 'Mỗi tuần'],
    no: ['định hướng', 'hạng nhất', 'môi trường'],
  },
  those: {
    pattern: 'quý(?: các)?|các',
    meaning: 'before the common noun of all bodies',
    yes: ['Quý cơ quan', 'các đơn vị', 'quý các cơ quan'],
    no: ['quỹ đất', 'cách làm', 'quy định'],
  },
  everybody: {
    pattern: 'cơ quan|đơn vị|địa phương|tổ chức|ngành',
    meaning: 'common noun that means all bodies of the plan',
    yes: ['cơ quan, đơn vị', 'địa phương', 'ngành'],
    no: ['cơ sở', 'đơn giá', 'ngang cấp'],
  },
  namedAbove: {
    pattern: 'nêu trên|trên|(?:có )?liên quan',
    meaning: 'behind the common noun of all bodies',
    yes: ['nêu trên', 'có liên quan', 'trên'],
    no: ['liên tịch', 'nêu rõ', 'quan tâm'],
  },
  entrusted: {
    pattern: 'được giao',
    meaning: 'behind the common noun of all bodies, with what they do',
    yes: ['được giao nhiệm vụ', 'được giao', 'được giao tại mục III'],
    no: ['được phép', 'đường giao thông', 'giao'],
  },
  term: {
    pattern: 'thời (?:gian|hạn)',
    meaning: 'label of the line with the term of a duty',
    yes: ['Thời gian hoàn thành', 'thời hạn gửi báo cáo', 'Thời gian'],
    no: ['thời tiết', 'thời điểm', 'giới hạn'],
  },
  reportedMatter: {
    pattern:
      'kết quả|tình hình|tiến độ|việc (?:thực hiện|triển khai|tổ chức)|tổng kết|sơ kết|định kỳ|báo cáo nhanh',
    meaning: 'what a report is on, or how it comes, where no term is given',
    yes: ['tiến độ thực hiện', 'việc thực hiện Kế hoạch', 'báo cáo nhanh'],
    no: ['kết luận', 'tổng hợp', 'báo cáo'],
  },
  timesEach: {
    pattern: 'lần\\/(?:ngày|tuần|tháng)',
    meaning: 'how often a report comes',
    yes: ['lần/tuần', 'lần/tháng', 'lần/ngày'],
    no: ['lần thứ hai', 'lẫn nhau', 'lan tỏa'],
  },
  reportingPeriod: {
    pattern: 'ngày|tuần|tháng|quý|năm',
    meaning: 'period of reports that come back',
    yes: ['tháng', 'quý', 'năm'],
    no: ['nắm tình hình', 'quy định', 'ngay'],
  },
  drafting: {
    pattern: 'tham mưu|giúp(?! việc)',
    meaning: 'verb of a unit that drafts what its superior sends',
    yes: ['tham mưu báo cáo', 'giúp Ủy ban nhân dân xã', 'tham mưu, tổng hợp'],
    no: ['tham gia', 'giúp việc Đảng ủy', 'tham quan'],
  },
  submitting: {
    pattern: 'trình',
    meaning: 'verb of a unit that lays before its superior what the superior sends',
    yes: ['trình Ủy ban nhân dân xã', 'Trình', 'trình Ban Thường vụ'],
    no: ['trinh sát', 'trịnh trọng', 'chương trình'],
  },
  signing: {
    pattern: 'ký',
    meaning: 'a superior signs the report of the unit',
    yes: ['ký báo cáo', 'Ký', 'ký'],
    no: ['kỳ họp', 'kỹ thuật', 'kí hiệu'],
  },
  giveTo: {
    pattern: 'cho',
    meaning: 'between a verb of help and the body that is helped',
    yes: ['cho Sở Y tế', 'cho', 'Cho các xã'],
    no: ['chợ', 'chống dịch', 'chó mèo'],
  },
  institutions: {
    pattern: 'trường|bệnh viện|trung tâm|công ty|viện|học viện|nhà máy',
    meaning: 'issuer that reports itself what its units draw up',
    yes: ['Bệnh viện Đa khoa', 'Trường Cao đẳng', 'công ty cổ phần'],
    no: ['Sở Y tế', 'Đảng ủy xã', 'Trưởng phòng'],
  },
  superiors: {
    pattern: 'sở|bộ(?! phận)|ủy ban nhân dân|ubnd|(?:tổng )?cục',
    meaning: 'body outside an institution that its reports go to',
    yes: ['Sở Giáo dục và Đào tạo', 'UBND tỉnh', 'Bộ Y tế'],
    no: ['Ban Giám hiệu', 'bộ phận Văn thư', 'Phòng Đào tạo'],
  },
  innerUnits: {
    pattern: 'phòng|văn phòng|bộ phận|tổ giúp việc',
    meaning: 'unit inside the issuer',
    yes: ['phòng Quản lý Môi trường', 'Văn phòng Sở', 'Tổ giúp việc'],
    no: ['phong trào', 'bộ đội', 'tổ dân phố'],
  },
} satisfies NamedRows;
