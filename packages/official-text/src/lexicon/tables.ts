import type { NamedRows } from './word-row.ts';

/** Headings of columns and rows by which a table is read. */
export const tableWords = {
  ordinal: {
    pattern: 'stt|tt|số tt|số thứ tự',
    meaning: 'column that numbers the rows',
    yes: ['STT', 'TT', 'Số thứ tự'],
    no: ['thành tiền', 'số lượng', 'thứ tự'],
  },
  total: {
    pattern: 'tổng(?: cộng| số)?|cộng',
    meaning: 'row of sums',
    yes: ['Tổng cộng', 'Tổng', 'CỘNG'],
    no: ['tống đạt', 'công trình', 'cống thoát nước'],
  },
  notAdded: {
    pattern: 'tỷ lệ|tỉ lệ|đơn giá|bình quân|trung bình|năm|mã|số thứ tự',
    meaning: 'column that a row of sums may fill without adding up',
    yes: ['Tỷ lệ đạt', 'Đơn giá', 'năm sinh'],
    no: ['số lượng', 'thành tiền', 'đơn vị'],
  },
} satisfies NamedRows;
