/** Sentences of the findings on typed answers in Vietnamese. */
export const vi = {
  'report/input-not-read': 'Không đọc được bản nhập: cần {expected}; nội dung ghi: “{found}”.',
  'report/input-none': 'Mục “{label}”: “{found}” được ghi là 0.',
  'report/input-missing': 'Mục “{label}”: “{found}” được ghi là chưa có số liệu.',
  'report/input-dash':
    'Mục “{label}”: “{found}” được ghi là chưa có số liệu; nếu không phát sinh, hãy ghi 0.',
  'report/input-unclear':
    'Mục “{label}” cần một số, ví dụ 1.234,5; nội dung “{found}” không cho biết số nào. Hãy ghi số, hoặc “không có” (tức là 0), “chưa có số liệu”, “không áp dụng”.',
  'report/input-not-applicable': 'Mục “{label}”: “{found}” được ghi là không áp dụng.',
  'report/input-other-unit': 'Mục “{label}” tính bằng {unit}; “{found}” ghi đơn vị khác hoặc không rõ.',
  'report/input-converted': 'Mục “{label}”: “{found}” được đổi thành {value} {unit}.',
  'report/input-rounded': 'Mục “{label}”: {found} được làm tròn thành {value}.',
  'report/input-not-a-date': 'Mục “{label}”: không đọc được ngày từ “{found}”; ví dụ 05/6/2024.',
  'report/input-year-assumed': 'Mục “{label}”: “{found}” không ghi năm, được hiểu là ngày {date:date}.',
  'report/input-short-year':
    'Mục “{label}”: “{found}” ghi năm bằng hai chữ số, được hiểu là ngày {date:date}.',
  'report/input-not-yes-or-no': 'Mục “{label}” cần trả lời có hoặc không; nội dung ghi: “{found}”.',
  'report/input-two-choices':
    'Mục “{label}”: danh mục có nhiều mục cùng tên “{found}”; hãy ghi mã để phân biệt: {codes}.',
  'report/input-two-readings':
    'Mục “{label}”: “{found}” được hiểu là {value}; nếu là {other} thì ghi “{suggestion}”.',
  'report/input-comma-groups':
    'Mục “{label}”: dấu phẩy trong “{found}” không thể tách phần thập phân ở mục này; nếu là {value} thì ghi “{suggestion}”.',
  'report/input-number-broken':
    'Mục “{label}”: “{found}” có dấu ngắt dòng hoặc ngắt cột giữa số; mỗi ô chỉ ghi một số.',
} as const;
