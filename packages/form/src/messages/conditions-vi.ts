/** Sentences of the findings about conditions that a form cannot follow, in Vietnamese. */
export const vi = {
  'form/condition-on-required':
    'Mục “{code}” bắt buộc trong mẫu báo cáo nên không thể ẩn theo điều kiện; mục này luôn hiển thị.',
  'form/condition-unknown-field':
    'Điều kiện nêu mã “{code}”, nhưng mẫu báo cáo không có trường hoặc bảng nào mang mã này; điều kiện không được áp dụng.',
} as const;
