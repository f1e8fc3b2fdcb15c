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
    pattern: 'ủy ban|ubnd|sở|bộ(?! phận| máy)|chính phủ|ban|đảng ủy|văn phòng|công an|hội đồng',
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
  firstOfPair: {
    pattern: 'phòng',
    meaning: 'first half of a word that is written with a comma',
    yes: ['phòng, chống', 'Phòng, chống', 'PHÒNG'],
    no: ['phóng viên', 'phong trào', 'phỏng vấn'],
  },
  secondOfPair: {
    pattern: 'chống',
    meaning: 'second half of a word that is written with a comma: "phòng, chống"',
    yes: ['chống ma túy', 'Chống', 'CHỐNG'],
    no: ['chồng chéo', 'chông gai', 'trống'],
  },
  inNoName: {
    pattern:
      'các|những|mọi|mỗi|từng|được|bị|là|đã|đang|sẽ|phải|cần|chưa|không|nên|khi|nếu|vì|bởi|tuy|nhưng|mà|thì|nhằm|để|này|đó|như|gồm|cũng|đều|vẫn|rồi|(?:trong|theo) đó',
    meaning:
      'a word of sentences, which stands in no name: determiners, auxiliaries and conjunctions, a closed class',
    yes: ['các trạm', 'phải đăng ký', 'trong đó'],
    no: ['cách ly', 'phái đoàn', 'trong sạch'],
  },
  ofPlace: {
    pattern:
      '(?:của|tại|ở|trên|với|do|cho) (?:tỉnh|huyện|quận|xã|phường|thành phố|thôn|đơn vị|cơ quan|địa phương|địa bàn|ban|sở|ủy ban|ubnd)',
    meaning: 'names a place or a body of the text at hand, as no law does',
    yes: ['của tỉnh', 'tại địa phương', 'trên địa bàn'],
    no: ['ở cơ sở', 'của người nước ngoài', 'tại Việt Nam'],
  },
  rank: {
    pattern: 'tỉnh|huyện|quận|xã|phường|thành phố|thị xã|thị trấn|đặc khu|trung ương|chính phủ',
    meaning: 'ends the name of a body that is named after its place',
    yes: ['tỉnh', 'xã', 'Trung ương'],
    no: ['tính', 'xa', 'trung tâm'],
  },
  behindRank: {
    pattern: 'khóa|nhiệm kỳ|hội|ủy|đoàn|và|hoặc|cũ|lần|đội|trực thuộc|mở rộng',
    meaning: 'belongs to the name or the rank before it: "xã hội", "tỉnh khóa XVIII"',
    yes: ['khóa XVIII', 'hội', 'nhiệm kỳ 2021'],
    no: ['khoa học', 'hồi phục', 'nhiệm vụ'],
  },
  form: {
    pattern: '(?:phụ )?biểu(?: mẫu)?|(?:tờ )?mẫu(?: biểu| phiếu)?|phiếu|tờ khai|bảng kê',
    meaning: 'a form, whose number is not a document',
    yes: ['Mẫu số 01/TK-HN', 'biểu mẫu 02', 'Phiếu 03/ĐT'],
    no: ['biếu tặng', 'máu', 'phiên họp'],
  },
  behindForm: {
    pattern: 'kèm|của|theo(?! dõi)|tại|ở|trong|trên|thực hiện|ban hành|được|và|hoặc|do|cho|để|là|đã|thì',
    meaning: 'ends what a form is called: the name does not go on behind it',
    yes: ['kèm theo', 'của Bộ', 'tại'],
    no: ['kém', 'củng cố', 'tài liệu'],
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
