import type { NamedRows } from './word-row.ts';

/** Words around the reference to a document (viện dẫn): where date, issuer and subject begin and end. */
export const citationWords = {
  issued: {
    pattern: 'ban hành|ký',
    meaning: 'the date of issue follows',
    yes: ['ban hành ngày', 'ký ngày 05/6', 'Ban hành'],
    no: ['ban đầu', 'kỷ niệm', 'kỳ họp'],
  },
  subject: {
    pattern:
      'v/v|về|ban hành|phê duyệt|quy định|sửa đổi|bổ sung|công bố|triển khai|chủ động|tăng cường|đẩy mạnh|hướng dẫn',
    meaning: 'begins a subject, behind an issuer or without one',
    yes: ['về việc tăng cường', 'Phê duyệt Đề án', 'hướng dẫn thi hành'],
    no: ['vệ sinh', 'phê phán', 'hướng tới'],
  },
  /** Part of many issuers' names with a capital, the beginning of a subject without: "Ban Chỉ đạo", "chỉ đạo". */
  subjectInLowerCase: {
    pattern: 'chỉ đạo|lãnh đạo|tổ chức|thực hiện|thông báo|kết luận|điều chỉnh|phục vụ',
    meaning: 'begins a subject where it has no capital',
    yes: ['chỉ đạo công tác', 'thông báo kết luận', 'phục vụ bầu cử'],
    no: ['chỉ thị', 'tổ dân phố', 'thông tin'],
  },
  afterIssuer: {
    pattern:
      'đã|tại|trong|theo|thay thế|giao|cho|được|là|đối với|nhằm|để|từ|khi|hoặc|ngày|năm|kèm theo|đến|cụ thể|gửi|có|như|này|nêu trên',
    meaning: 'ends the name of an issuer where it has no capital',
    yes: ['đã giao', 'kèm theo', 'nêu trên'],
    no: ['đa dạng', 'kèm cặp', 'nếu'],
  },
  otherDocuments: {
    pattern: 'các văn bản',
    meaning: 'further documents, which are not named',
    yes: ['các văn bản liên quan', 'Các văn bản', 'các văn bản'],
    no: ['các văn phòng', 'cách viết', 'văn bản'],
  },
  makes: {
    pattern: 'xây dựng|ban hành|lập|đề ra|triển khai|tổ chức',
    meaning: 'makes a document',
    yes: ['xây dựng Kế hoạch', 'ban hành', 'Lập kế hoạch'],
    no: ['xây xát', 'ban đầu', 'lặp lại'],
  },
  plan: {
    pattern: 'kế hoạch',
    meaning: 'the document that is made',
    yes: ['kế hoạch như sau', 'Kế hoạch', 'KẾ HOẠCH'],
    no: ['kế toán', 'kết quả', 'kẻ hoạch'],
  },
  planLike: {
    pattern: 'kế hoạch|chương trình|phương án',
    meaning: 'the document that is made, of three kinds',
    yes: ['kế hoạch như sau', 'Chương trình', 'phương án'],
    no: ['kế toán', 'chương mục', 'phương tiện'],
  },
  nextBody: {
    pattern: 'ủy ban|ubnd|sở|bộ|chính phủ|ban|đảng ủy|văn phòng|công an|hội đồng',
    meaning: 'a body that acts behind the subject of its basis',
    yes: ['Sở Y tế', 'Uỷ ban nhân dân', 'Đảng ủy xã'],
    no: ['sổ tay', 'công ty', 'hội nghị'],
  },
  acts: {
    pattern: 'xây dựng|ban hành|đề nghị|báo cáo|thông báo|yêu cầu|có ý kiến',
    meaning: 'what that body does',
    yes: ['đề nghị các sở', 'có ý kiến như sau', 'yêu cầu'],
    no: ['đề tài', 'có mặt', 'yếu tố'],
  },
  calledBelow: {
    pattern: 'sau|gọi',
    meaning: 'a short name of the document follows in brackets: "(sau đây gọi tắt là …)"',
    yes: ['sau đây gọi là', 'gọi tắt là', 'Sau'],
    no: ['sáu', 'góp', 'gói'],
  },
  namedAfterTopic: {
    pattern:
      '(?:ban chỉ đạo|ban điều phối|tổ công tác|hội đồng|tiểu ban|ủy ban quốc gia)(?: (?:quốc gia|trung ương|cấp tỉnh|tỉnh|thành phố))?',
    meaning: 'a body that is named after what it is for: "Ban Chỉ đạo về chuyển đổi số"',
    yes: ['Ban Chỉ đạo quốc gia về', 'Tổ công tác về', 'Uỷ ban Quốc gia'],
    no: ['ban chỉ huy', 'tổ chức', 'ủy ban nhân dân'],
  },
  fieldBehindComma: {
    pattern:
      'chống|tìm kiếm cứu nạn|lãng phí|tiêu cực|ma túy|mại dâm|công nghệ|đổi mới sáng tạo|chuyển đổi số|tổ chức lại|vệ sinh lao động|thể thao và|thương binh và|khoa học và|gia đình và',
    meaning: 'the name of a body goes on behind a comma: "Bộ Văn hóa, Thể thao và Du lịch"',
    yes: ['chống thiên tai', 'Thể thao và Du lịch', 'tìm kiếm cứu nạn'],
    no: ['chồng chéo', 'thể thao quần chúng', 'tìm hiểu'],
  },
  form: {
    pattern: '(?:phụ )?biểu(?: mẫu)?|(?:tờ )?mẫu(?: biểu| phiếu)?|phiếu|tờ khai|bảng kê',
    meaning: 'a form, whose number is not a document',
    yes: ['Mẫu số 01/TK-HN', 'biểu mẫu 02', 'Phiếu 03/ĐT'],
    no: ['biếu tặng', 'máu', 'phiên họp'],
  },
  upTo: {
    pattern: 'đến',
    meaning: 'the last number of a row follows: "từ mẫu số 01 đến mẫu số 05"',
    yes: ['đến số 05', 'ĐẾN', 'đến mẫu'],
    no: ['đền bù', 'đêm', 'đèn'],
  },
  anotherSubject: {
    pattern: 'về(?: việc)?|v/v|ban hành|phê duyệt|thông báo|kết luận',
    meaning: 'begins a subject behind a topic that belongs to the name',
    yes: ['về việc ban hành', 'V/v', 'phê duyệt'],
    no: ['vệ sinh', 'phê phán', 'thông tin'],
  },
  topic: {
    pattern: 'về',
    meaning: 'a topic follows',
    yes: ['về chuyển đổi số', 'Về', 'về'],
    no: ['vệ sinh', 'vẻ vang', 'vệ binh'],
  },
  formerName: {
    pattern: 'nay (?:là|thuộc)|trước đây|trước là|cũ|nguyên',
    meaning: 'name before a merger, in brackets',
    yes: ['nay là tỉnh Đồng Tháp', 'trước đây', 'cũ'],
    no: ['này', 'trước mắt', 'cụ thể'],
  },
} satisfies NamedRows;
