import type { NamedRows } from './word-row.ts';

/** Words of laws' names (tên luật): what they begin with, how they go on, and what ends them. */
export const lawWords = {
  type: {
    pattern: 'hiến pháp|bộ luật|luật|pháp lệnh',
    meaning: 'the type of a law',
    yes: ['Luật Bảo vệ môi trường', 'Bộ luật Dân sự', 'Hiến pháp nước'],
    no: ['luân chuyển', 'bộ lọc', 'pháp luật'],
  },
  beforeNoLaw: {
    pattern: 'pháp|kỷ|quy|theo|trái',
    meaning: 'before the word for a law in another word, where capitals hide which it is',
    yes: ['pháp', 'kỷ', 'quy'],
    no: ['phép', 'kỳ', 'quỹ'],
  },
  behindNoLaw: {
    pattern: 'sư|pháp|lệ|định|về|và|năm|của|trên',
    meaning: 'behind the word for a law in another word, where capitals hide which it is',
    yes: ['sư', 'pháp', 'về'],
    no: ['sứ', 'phép', 'vệ sinh'],
  },
  nameInLowerCase: {
    pattern: 'sửa đổi|nước',
    meaning: 'begins a name of a law without a capital',
    yes: ['sửa đổi, bổ sung', 'nước Cộng hòa', 'Sửa đổi'],
    no: ['sửa chữa', 'nuôi trồng', 'nâng cao'],
  },
  notInName: {
    pattern:
      'các|những|theo|tại|được|có|từ|đã|cho|để|trong|của|về|thực hiện|triển khai|tổ chức|ban hành|áp dụng|luật|bộ luật|pháp lệnh|hiến pháp|nghị|thông tư|quyết định|chỉ thị|kế hoạch|công văn|kết luận|chương trình|văn bản|sở|ban|ubnd|ủy ban|số|ngày|năm',
    meaning: 'goes on with no name behind a comma',
    yes: ['các văn bản', 'Nghị định', 'Ủy ban'],
    no: ['cách ly', 'nghề nghiệp', 'sổ tay'],
  },
  afterName: {
    pattern:
      'năm|ngày|số|có(?! công)|được|quy định|đã|theo|tại|trong|cho|đến|với(?! cách mạng)|để|là|này|nêu trên|hiện hành|hiệu lực|nhằm|thì|bảo đảm|đảm bảo|thuộc|ban hành|hướng dẫn|thi hành|làm cơ sở|làm căn cứ|hoặc|nói|của chính phủ|phải|trên|về(?! sinh)|do|khi|đối với|của quốc hội|hằng năm',
    meaning: 'ends the name of a law',
    yes: ['năm 2020', 'của Quốc hội', 'có hiệu lực'],
    no: ['có công với', 'với cách mạng', 'về sinh'],
  },
  isLaw: {
    pattern:
      '(?:đang |đã )?có hiệu lực|(?:được|do) (?:ban hành|thông qua|quốc hội|sửa đổi)|ban hành|quy định|hiện hành|này|nêu trên|hướng dẫn thi hành|của quốc hội|về(?! sinh)',
    meaning: 'is said of laws alone, behind their names',
    yes: ['có hiệu lực từ', 'được ban hành', 'hiện hành'],
    no: ['được đi học', 'có mặt', 'quy mô'],
  },
  otherDocuments: {
    pattern: 'văn bản|quy định|hướng dẫn|pháp luật',
    meaning: 'further rules, which are not named',
    yes: ['văn bản hướng dẫn', 'quy định khác', 'pháp luật'],
    no: ['văn phòng', 'quy mô', 'pháp lý'],
  },
  amendment: {
    pattern:
      'sửa đổi(?: ?,)?(?: bổ sung)?(?: một số)?(?: điều)?(?: (?:và|của)){0,2}(?: các| \\d{1,2})?(?: bộ)?(?: luật| pháp lệnh)?',
    meaning: 'an amendment, up to the name of what it amends',
    yes: [
      'sửa đổi, bổ sung một số điều của Luật Đất đai',
      'Sửa đổi 37 Luật liên quan',
      'sửa đổi Bộ luật Dân sự',
    ],
    no: ['sửa chữa', 'bổ sung một số điều', 'sửa đường'],
  },
} satisfies NamedRows;
