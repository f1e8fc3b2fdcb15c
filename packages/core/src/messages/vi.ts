/** Sentences of this package's findings in Vietnamese; the places in them name the params. */
export const vi = {
  'core/number-not-read': 'Không đọc được "{text}" là một số; cần số viết như 1.234 hoặc 1.234,5.',
  'core/number-approximate':
    '"{text}" không phải số liệu chính xác vì có từ "{word}"; cần ghi số cụ thể, ước lượng để ở phần lời văn.',
  'core/number-grouping':
    '"{text}" chia nhóm chữ số không đúng: mỗi nhóm sau dấu "{separator}" phải có ba chữ số.',
  'core/number-decimal-point':
    'Dấu chấm trong "{text}" không thể là dấu phân cách hàng nghìn; nếu là phần thập phân, hãy ghi "{suggestion}".',
  'core/number-decimal-point-read':
    '"{text}" được hiểu là {suggestion} vì dấu chấm không thể là dấu phân cách hàng nghìn; cần người nhập xác nhận.',
  'core/number-point-doubtful':
    '"{text}" được hiểu là {suggestion}, dấu chấm là dấu phân cách hàng nghìn; nếu là phần thập phân, hãy dùng dấu phẩy.',
  'core/number-english-style':
    '"{text}" viết theo kiểu tiếng Anh, được hiểu là {suggestion}; cần người nhập xác nhận.',
  'core/number-not-whole': '"{text}" có phần thập phân; ở đây chỉ nhận số nguyên.',
  'core/number-too-many-decimals':
    '"{text}" có {given} chữ số thập phân; ở đây chỉ nhận đến {allowed} chữ số thập phân.',
  'core/number-too-large': '"{text}" có quá nhiều chữ số để lưu chính xác (tối đa 15 chữ số).',
  'core/calendar-year-not-loaded':
    'Chưa có lịch nghỉ lễ năm {year:plain}; kết quả chỉ tính ngày nghỉ hằng tuần.',
  'core/calendar-year-from-memory':
    'Lịch nghỉ lễ năm {year:plain} chưa đối chiếu với thông báo chính thức; cần kiểm tra trước khi dùng.',
  'core/calendar-year-provisional':
    'Lịch nghỉ lễ năm {year:plain} là tạm thời: chưa có thông báo về nghỉ Tết, Quốc khánh và hoán đổi ngày làm việc.',
  'core/organization-id-twice': 'Mã "{id}" được dùng cho hai cơ quan, tổ chức; mục sau không được dùng đến.',
  'core/organization-superior-unknown':
    '"{name}" thuộc cơ quan có mã "{superior}", nhưng danh mục không có mã này.',
  'core/organization-in-own-line': '"{name}" là cấp trên của chính mình, trực tiếp hoặc qua cơ quan khác.',
  'core/organization-successor-unknown':
    'Cơ quan kế thừa "{successor}" của "{name}" không có trong danh mục.',
  'core/organization-ends-before-start': '"{name}" kết thúc ngày {to:date}, trước ngày bắt đầu {from:date}.',
  'core/organization-successor-ended':
    '"{name}" kết thúc ngày {to:date}, nhưng cơ quan kế thừa "{successor}" cũng đã kết thúc ngày {ended:date}.',
  'core/organization-name-twice':
    'Hai cơ quan, tổ chức cùng địa bàn và cùng cấp trên mang tên "{name}" trong cùng thời gian ({ids:list}).',
} as const;
