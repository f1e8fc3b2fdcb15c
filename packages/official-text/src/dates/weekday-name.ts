/** The days of the week in Vietnamese, as the source of a `pattern`. */
export const weekdayName = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
