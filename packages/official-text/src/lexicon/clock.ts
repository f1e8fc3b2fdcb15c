import { dueWords } from './due-words.ts';
import type { NamedRows } from './word-row.ts';

/** How hours of a day are written: "17 giờ 00", "17h00", "16 giờ 30 phút". */
export const clockWords = {
  hour: {
    pattern: 'giờ|h|g',
    meaning: 'hour',
    yes: ['giờ 30', 'h 00', 'g'],
    no: ['giữ gìn', 'hệ thống', 'gió mùa'],
  },
  minute: {
    pattern: 'phút',
    meaning: 'minute',
    yes: ['phút', 'phút, ngày 05/6', 'Phút'],
    no: ['phúc lợi', 'phụ lục', 'phụ trách'],
  },
  beforeNextHour: {
    pattern: `trước|${dueWords.latest.pattern}`,
    meaning: 'an hour of a list is a limit: "10h00 và trước 16h30"',
    yes: ['trước 16h30', 'chậm nhất 9 giờ', 'Trước'],
    no: ['trực ban', 'chậm tiến độ', 'chăm sóc'],
  },
} satisfies NamedRows;
