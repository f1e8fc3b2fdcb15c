/** Sentences of the findings on calendars and organizations in Vietnamese; the places in them name the params. */
export const vi = {
  'core/calendar-year-not-loaded':
    'Chưa có lịch nghỉ lễ năm {year:plain}; kết quả chỉ tính ngày nghỉ hằng tuần.',
  'core/calendar-year-from-memory':
    'Lịch nghỉ lễ năm {year:plain} chưa đối chiếu với thông báo chính thức; cần kiểm tra trước khi dùng.',
  'core/calendar-year-provisional':
    'Lịch nghỉ lễ năm {year:plain} là tạm thời: chưa có thông báo về nghỉ Tết, Quốc khánh và hoán đổi ngày làm việc.',
  'core/organization-id-twice': 'Mã “{id}” được dùng cho hai cơ quan, tổ chức; mục sau không được dùng đến.',
  'core/organization-superior-unknown':
    '“{name}” thuộc cơ quan có mã “{superior}”, nhưng danh mục không có mã này.',
  'core/organization-in-own-line': '“{name}” là cấp trên của chính mình, trực tiếp hoặc qua cơ quan khác.',
  'core/organization-successor-unknown':
    'Cơ quan kế thừa “{successor}” của “{name}” không có trong danh mục.',
  'core/organization-ends-before-start': '“{name}” kết thúc ngày {to:date}, trước ngày bắt đầu {from:date}.',
  'core/organization-successor-ended':
    '“{name}” kết thúc ngày {to:date}, nhưng cơ quan kế thừa “{successor}” cũng đã kết thúc ngày {ended:date}.',
  'core/organization-name-twice':
    'Hai cơ quan, tổ chức cùng địa bàn và cùng cấp trên mang tên “{name}” trong cùng thời gian ({ids:list}).',
} as const;
