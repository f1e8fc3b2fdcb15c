// Over 250 lines: a table, one row for each way of giving a task.
import { dueWords } from './due-words.ts';
import type { NamedRows, WordRow } from './word-row.ts';

/** Verbs with which a plan turns to a body, by how binding they are. */
export const orderVerbs: readonly WordRow<'order' | 'assign' | 'ask' | 'invite'>[] = [
  {
    pattern: 'giao|yêu cầu',
    meaning: 'order',
    yes: ['Giao Sở Y tế', 'yêu cầu các đơn vị', 'giao cho Phòng Kinh tế'],
    no: ['giáo viên', 'yếu tố', 'yêu mến'],
  },
  {
    pattern: 'phân công',
    meaning: 'assign',
    yes: ['Phân công nhiệm vụ', 'phân công cho', 'PHÂN CÔNG THỰC HIỆN'],
    no: ['phân cấp', 'phần công việc', 'phân luồng'],
  },
  {
    pattern: 'đề nghị',
    meaning: 'ask',
    yes: ['Đề nghị Tỉnh đoàn', 'đề nghị các sở', 'ĐỀ NGHỊ BÁO LẠNG SƠN'],
    no: ['đề xuất', 'đề án', 'nghị định'],
  },
  {
    pattern: 'mời',
    meaning: 'invite',
    yes: ['Mời Hội Nông dân', 'mời đại biểu', 'mời'],
    no: ['mới', 'mỗi xã', 'giấy mời'],
  },
];

/** Words around the bodies to which a plan gives tasks, in headings and sentences. */
export const assignmentWords = {
  politely: {
    pattern: 'trân trọng|kính',
    meaning: 'before a request',
    yes: ['Kính đề nghị', 'trân trọng mời', 'kính mời'],
    no: ['kinh phí', 'trận địa', 'kín đáo'],
  },
  dutiesOf: {
    pattern: '(?:trách nhiệm|nhiệm vụ) của|phân công(?: nhiệm vụ)? cho',
    meaning: 'before the body of a heading',
    yes: ['Trách nhiệm của các Sở', 'Nhiệm vụ của Ban Chỉ đạo', 'Phân công nhiệm vụ cho thành viên'],
    no: ['Trách nhiệm chung', 'Nhiệm vụ cụ thể', 'Phân công trách nhiệm'],
  },
  roleOfBody: {
    pattern:
      '(?:là )?(?:cơ quan|đơn vị|bộ phận|đầu mối|thường trực|(?:đồng )?chủ trì|phối hợp|chịu trách nhiệm|đề nghị|mời)|(?:do )?đồng chí',
    meaning: 'what a body is for the plan, in brackets behind its name',
    yes: ['cơ quan thường trực', 'là đầu mối tổng hợp', 'đồng chủ trì'],
    no: ['đơn giá', 'sau đây gọi tắt là', 'chủ tịch'],
  },
  taskBehindName: {
    pattern:
      'chủ trì|phối hợp|thực hiện|theo dõi|tham mưu|tổng hợp|chịu trách nhiệm|làm đầu mối|chỉ đạo|triển khai',
    meaning: 'verb behind the name in a heading that orders',
    yes: ['chủ trì, phối hợp', 'theo dõi, đôn đốc', 'làm đầu mối'],
    no: ['chủ tịch', 'làm việc', 'tổng số'],
  },
  actBehindName: {
    pattern: 'chủ trì|chỉ đạo|nghiên cứu(?=,)',
    meaning: 'verb behind the name in a heading without an order',
    yes: ['chủ trì, phối hợp', 'chỉ đạo lực lượng', 'nghiên cứu, ban hành'],
    no: ['chủ tịch', 'tổng hợp', 'nghiên cứu khoa học'],
  },
  nameGoesOn: {
    pattern: 'các|những|và|(?<!trực )thuộc|được(?: giao| phân công)?|về|việc',
    meaning: 'a word before a verb that makes it part of the name',
    yes: ['các', 'được phân công', 'thuộc'],
    no: ['cách làm', 'đường phố', 'viện trợ'],
  },
  nameGoesOnAsKind: {
    pattern: 'ban|hội đồng|(?<!văn )phòng',
    meaning: 'kind of a body whose name may hold a verb: "Phòng Tổ chức cán bộ"',
    yes: ['Phòng', 'hội đồng', 'Ban'],
    no: ['phong trào', 'bàn giao', 'hội nghị'],
  },
  goesOnBehindRank: {
    pattern:
      'và|hoặc|thuộc|của|trên|trong|ngoài|ở|tại|nơi|có|còn|chưa|được|bị|mới|cũ|khác|liên quan|trực thuộc|vùng|biên giới|miền|ven|khó khăn|đặc biệt|trọng điểm|lân cận|giáp|nội|ngoại|điểm|bãi|đảo|phường|đội|viên|hội',
    meaning: 'a small word behind the rank of a body that is still part of what it is called',
    yes: ['và các đoàn thể', 'vùng cao', 'có rừng'],
    no: ['vận hành', 'xác minh', 'cơ động'],
  },
  surelyTask: {
    pattern:
      'căn cứ|chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|chủ động|báo cáo|đôn đốc|bố trí|phải|cần|' +
      'sẽ|nghiêm túc|tích cực|cử|trực tiếp|phụ trách|có nhiệm vụ',
    meaning: 'verb that stands in no name',
    yes: ['căn cứ chức năng', 'sẽ', 'có trách nhiệm'],
    no: ['tổ chức', 'cư trú', 'xây dựng'],
  },
  alwaysTask: {
    pattern: 'định kỳ|sâu sát|nghiêm túc',
    meaning: 'word of a task that stands in no name, whatever stands before it',
    yes: ['định kỳ báo cáo', 'sâu sát', 'định kỳ'],
    no: ['định hướng', 'sâu rộng', 'kỳ họp'],
  },
  aside: {
    pattern: 'trong phạm vi|theo (?:chức năng|nhiệm vụ|phạm vi|thẩm quyền)|căn cứ|trên cơ sở|tùy theo',
    meaning: 'opens what stands between a body and its task, in commas',
    yes: ['trong phạm vi chức năng', 'theo nhiệm vụ được giao', 'Căn cứ Kế hoạch này'],
    no: ['trong đó', 'theo dõi', 'căn nhà'],
  },
  entrustedWith: {
    pattern: 'do',
    meaning: 'before the body that does what a sentence names: "do Thanh tra tỉnh chủ trì"',
    yes: ['do Thanh tra tỉnh', 'Do', 'do các xã'],
    no: ['doanh nghiệp', 'dò tìm', 'độ'],
  },
  agrees: {
    pattern: 'thống nhất',
    meaning: 'bodies agree, before the order that they give together',
    yes: ['thống nhất giao', 'Thống nhất', 'thống nhất phân công'],
    no: ['thống kê', 'nhất trí', 'thông báo'],
  },
  doesInside: {
    pattern: 'chủ trì|bố trí|phân công|phụ trách|đảm nhận|đảm nhiệm|chịu trách nhiệm',
    meaning: 'what a body does that a sentence names in its midst',
    yes: ['chủ trì, Sở Nội vụ phối hợp', 'bố trí', 'chịu trách nhiệm'],
    no: ['chủ tịch', 'bổ sung', 'phân bón'],
  },
  doesAtEnd: {
    pattern: '(?:(?:hỗ trợ|chủ trì|phối hợp) )?(?:thực hiện|phụ trách|chuẩn bị|trình bày)|chủ trì',
    meaning: 'what the body behind a dash does, at the end of a sentence',
    yes: ['hỗ trợ thực hiện', 'phụ trách', 'chủ trì'],
    no: ['thực hành', 'trình duyệt', 'chủ tịch'],
  },
  preface: {
    pattern:
      'trong đó|riêng|kết thúc|đối với|(?:cuối|đầu) (?:năm|tháng|tuần|quý|học kỳ|mỗi)|căn cứ|trên cơ sở|theo|từ (?:ngày|tháng|nay)|(?:hằng|hàng) (?:năm|quý|tháng|tuần)|định kỳ|trước ngày|trong (?:năm|tháng|quý)|khi',
    meaning: 'opens the words before the body that a sentence is about',
    yes: ['Căn cứ Kế hoạch này', 'Hằng năm', 'Từ ngày 01/12'],
    no: ['căn nhà', 'thép', 'Trong quá trình'],
  },
  allBodies: {
    pattern:
      '(?:sở,? (?:ban|ngành)|cơ quan|đơn vị|địa phương|tổ chức|cấp ủy|các cấp|các ngành|người đứng đầu|cá nhân|người dân|(?<!ủy ban |hội đồng |tòa án |viện kiểm sát )nhân dân|doanh nghiệp|hộ gia đình)',
    meaning: 'whoever a plan concerns, not one body',
    yes: ['sở, ban, ngành', 'Cơ quan, đơn vị', 'người đứng đầu'],
    no: ['Sở Y tế', 'Bệnh viện', 'Công an xã'],
  },
  eachOf: {
    pattern: 'mỗi|từng',
    meaning: 'every one of many bodies',
    yes: ['Mỗi xã', 'từng địa phương', 'mỗi'],
    no: ['mọi nhà', 'tường rào', 'mới'],
  },
  exceptFor: {
    pattern: 'riêng(?: đối với)?',
    meaning: 'opens a sentence on a body apart from those of the item',
    yes: ['Riêng UBND phường', 'riêng đối với các đơn vị', 'Riêng'],
    no: ['riềng', 'giêng', 'tiếng'],
  },
  memberOf: {
    pattern:
      'thành viên|ủy viên|(?:phó )?(?:trưởng|chủ tịch|tổ trưởng|đội trưởng|trưởng (?:ban|đoàn|nhóm|tiểu ban))|thư ký|cố vấn',
    meaning: 'place of somebody in a board that a plan sets up',
    yes: ['Thành viên', 'Phó Trưởng ban', 'Chủ tịch Ban Chỉ đạo'],
    no: ['thành lập', 'chủ trì', 'thư viện'],
  },
  introducesList: {
    pattern: 'sau|gồm|là|như|cụ thể|trong đó',
    meaning: 'before the colon of a list',
    yes: ['gồm', 'cụ thể', 'trong đó'],
    no: ['gốm sứ', 'cụ già', 'sâu rộng'],
  },
  behindBodies: {
    pattern:
      `trước|sau|để|theo|xem xét|đề xuất|kiến nghị|trình|biết|kết quả|${dueWords.latest.pattern}|định kỳ|vào|khi|trong|tại|hằng|hàng|` +
      'tổng hợp|bằng|cùng|những|việc|tình hình|đến|từ|phê duyệt|quyết định|(?<!ban )chỉ đạo|xử lý|giải quyết|cho ý kiến|có(?! liên quan)|đúng|nếu|kèm|đồng thời|về|qua|thông qua|' +
      'ngay|sáng|trưa|chiều|tối|hoàn thành|tiến độ',
    meaning: 'what goes on behind a list of bodies',
    yes: ['trước ngày 10/7', 'sau 05 ngày', 'chậm nhất là'],
    no: ['và Môi trường', 'đoàn thể', 'trực thuộc'],
  },
  behindBodiesAndComma: {
    pattern: 'tổng hợp|đồng thời|đồng gửi|trong đó|để|theo dõi|chỉ đạo',
    meaning: 'what goes on behind a list of bodies and its comma',
    yes: ['đồng gửi Sở Tài chính', 'tổng hợp', 'để theo dõi'],
    no: ['đồng chí', 'ngành', 'chỉ huy'],
  },
  bodiesApart: {
    pattern: 'tổ chức chính trị|cơ quan (?:ngành dọc|trung ương)|đơn vị sự nghiệp',
    meaning: 'goes on a list of bodies as a group of its own',
    yes: ['tổ chức chính trị - xã hội', 'cơ quan ngành dọc đóng trên địa bàn', 'đơn vị sự nghiệp'],
    no: ['tổ chức', 'cơ quan, đơn vị', 'đơn vị liên quan'],
  },
  highBodies: {
    pattern: 'chính phủ|thủ tướng|quốc hội|(?:tỉnh|thành|huyện) ủy|trung ương',
    meaning: 'body without a common noun',
    yes: ['Thủ tướng Chính phủ', 'Tỉnh uỷ', 'Trung ương Đoàn'],
    no: ['chính quyền', 'thủ trưởng', 'quốc phòng'],
  },
  taskDetail: {
    pattern: 'thời gian|thời hạn|tiến độ|hoàn thành',
    meaning: 'line that adds the term to the task above it',
    yes: ['Thời gian: trong tháng 6', 'Hoàn thành trước ngày 10/7', 'Tiến độ'],
    no: ['thời tiết', 'hoàn thiện', 'tiến hành'],
  },
  sends: {
    pattern: 'cử',
    meaning: 'verb of sending somebody along',
    yes: ['Cử lực lượng tham gia', 'cử cán bộ', 'cử'],
    no: ['cụ thể', 'cứ điểm', 'cưỡng chế'],
  },
  giveTo: {
    pattern: 'cho',
    meaning: 'between an order and its body',
    yes: ['cho Sở Y tế', 'Cho', 'cho các xã'],
    no: ['chỗ ở', 'chó dại', 'chống'],
  },
  cooperates: {
    pattern: 'phối hợp',
    meaning: 'verb of a body that cooperates',
    yes: ['phối hợp với Sở Y tế', 'Phối hợp', 'phối hợp thực hiện'],
    no: ['phối cảnh', 'phù hợp', 'hợp tác'],
  },
  inPerson: {
    pattern: 'trực tiếp|phụ trách',
    meaning: 'a person takes a task over',
    yes: ['trực tiếp phụ trách', 'Phụ trách chung', 'trực tiếp chỉ đạo'],
    no: ['trực thuộc', 'phụ lục', 'phụ nữ'],
  },
  officeOfTwo: {
    pattern: 'văn phòng (?:hđnd|hội đồng nhân dân|đoàn đbqh|đoàn đại biểu quốc hội|cấp ủy)',
    meaning: 'office that serves two bodies, both in its name',
    yes: ['Văn phòng HĐND', 'văn phòng Hội đồng nhân dân', 'Văn phòng Đoàn ĐBQH và'],
    no: ['Văn phòng UBND', 'Văn phòng phẩm', 'Phòng HĐND'],
  },
  along: {
    pattern: 'với|cùng(?: với)?|chặt chẽ với',
    meaning: 'between the verb of cooperation and the bodies',
    yes: ['với Sở Y tế', 'cùng các xã', 'chặt chẽ với Công an'],
    no: ['vôi bột', 'cung cấp', 'chặt cây'],
  },
  leads: {
    pattern: 'chủ trì',
    meaning: 'verb of the body that leads',
    yes: ['chủ trì, phối hợp', 'Chủ trì', 'chủ trì tham mưu'],
    no: ['chủ tịch', 'chủ đề', 'chủ trương'],
  },
  leaderOfRow: {
    pattern: 'chủ trì|thực hiện|trách nhiệm|đầu mối|phụ trách',
    meaning: 'heading of the column that names who leads',
    yes: ['Chủ trì', 'thực hiện', 'phụ trách'],
    no: ['phối hợp', 'đầu tư', 'thời hạn'],
  },
  saidElsewhere: {
    pattern: 'theo',
    meaning: 'a cell says where it is written, not what',
    yes: ['Theo phân công tại Quyết định', 'theo quy định', 'THEO KẾ HOẠCH'],
    no: ['Thanh tra tỉnh', 'thẻ', 'thép'],
  },
  taskColumn: {
    pattern:
      '(?:tên |danh mục )?(?:các )?(?:nội dung|nhiệm vụ|công việc|hoạt động|phần việc|đầu việc|hạng mục|việc)',
    meaning: 'heading of the column that says what is done',
    yes: ['Nội dung công việc', 'Tên nhiệm vụ', 'Hoạt động'],
    no: ['Nơi nhận', 'Cơ quan chủ trì', 'Đơn vị phối hợp'],
  },
  resultColumn: {
    pattern: '(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra)',
    meaning: 'heading of the column, or label of the line, that says what comes of a task',
    yes: ['Sản phẩm dự kiến', 'Kết quả đầu ra', 'Dự kiến kết quả'],
    no: ['Sản xuất', 'Kết luận', 'Kết nối'],
  },
  bodyOfLabel: {
    pattern: 'cơ quan|đơn vị|bộ phận|tổ chức|ngành|địa phương|cá nhân|người|cán bộ|đồng chí',
    meaning: 'kind of body in a label such as "Đơn vị chủ trì"',
    yes: ['Đơn vị chủ trì', 'Cơ quan thực hiện', 'Người phụ trách'],
    no: ['Đơn giá', 'Cơ sở vật chất', 'Ngang cấp'],
  },
  leadsInLabel: {
    pattern:
      '(?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm)(?:(?:,| và)? (?:thực hiện|chính|tham mưu|tổ chức))?',
    meaning: 'what the body of a label does that leads',
    yes: ['chủ trì thực hiện', 'chủ trì, thực hiện', 'chịu trách nhiệm chính'],
    no: ['phối hợp', 'chủ đề', 'thực trạng'],
  },
} satisfies NamedRows;
