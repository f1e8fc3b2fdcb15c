import type { NamedRows } from './word-row.ts';

/** Last words of a line that say that its sentence goes on. */
export const hangingWords = {
  always: {
    pattern:
      'và|của|tại|theo|từ|đến|các|những|với|về|là|cho|trong|để|do|bởi|hoặc|nhằm|như|(?<!đạt )được|không|sẽ|phải|thuộc|tùy|cùng|mỗi|mọi|nếu|đã|đang|bị|gắn|vào',
    meaning: 'goes on, whatever follows',
    yes: ['và', 'thuộc', 'tuỳ'],
    no: ['vẫn', 'thuốc', 'tuyến'],
  },
  beforeNumber: {
    pattern:
      'ngày|tháng|năm|quý|số|khoản|điểm|điều|mục|phụ lục|trên|trước|sau|khoảng|hơn|gần|bằng|đạt|giai đoạn',
    meaning: 'goes on with a number',
    yes: ['khoản', 'giai đoạn', 'Phụ lục'],
    no: ['khoán', 'giai cấp', 'phụ huynh'],
  },
  goesOnWith: {
    pattern: 'việt nam',
    meaning: 'ends a name that the line before began',
    yes: ['Việt Nam xã', 'VIỆT NAM', 'Việt Nam'],
    no: ['Viễn thông', 'việc nam', 'Nam Việt'],
  },
  pageNumber: {
    pattern: 'trang',
    meaning: 'the number of a page follows',
    yes: ['trang 2', 'Trang', 'TRANG 10'],
    no: ['tráng', 'trạng', 'trăng'],
  },
} satisfies NamedRows;
