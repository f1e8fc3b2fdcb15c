/** Sentences of the findings on calendars in Vietnamese; the places in them name the params. */
export const vi = {
  'core/calendar-year-not-loaded':
    'Chưa có lịch nghỉ lễ năm {year:plain}; kết quả chỉ tính ngày nghỉ hằng tuần.',
  'core/calendar-year-from-memory':
    'Lịch nghỉ lễ năm {year:plain} chưa đối chiếu với thông báo chính thức; cần kiểm tra trước khi dùng.',
  'core/calendar-year-provisional':
    'Lịch nghỉ lễ năm {year:plain} là tạm thời: chưa có thông báo về nghỉ Tết, Quốc khánh và hoán đổi ngày làm việc.',
} as const;
