/** Sentences of the findings on organizations in Vietnamese; the places in them name the params. */
export const vi = {
  'organizations/id-twice':
    'Mã “{id}” được dùng cho hai cơ quan, tổ chức; cơ quan, tổ chức ghi sau không được dùng đến.',
  'organizations/superior-unknown':
    '“{name}” thuộc cơ quan có mã “{superior}”, nhưng danh mục không có mã này.',
  'organizations/in-own-line': '“{name}” là cấp trên của chính mình, trực tiếp hoặc qua cơ quan khác.',
  'organizations/successor-unknown': 'Cơ quan kế thừa “{successor}” của “{name}” không có trong danh mục.',
  'organizations/ends-before-start': '“{name}” kết thúc ngày {to:date}, trước ngày bắt đầu {from:date}.',
  'organizations/successor-ended':
    '“{name}” kết thúc ngày {to:date}, nhưng cơ quan kế thừa “{successor}” cũng đã kết thúc ngày {ended:date}.',
  'organizations/name-twice':
    'Hai cơ quan, tổ chức cùng địa bàn và cùng cấp trên mang tên “{name}” trong cùng thời gian ({ids:list}).',
} as const;
