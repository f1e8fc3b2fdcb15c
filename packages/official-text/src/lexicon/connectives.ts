import type { NamedRows } from './word-row.ts';

/** The small words between the parts of a phrase. */
export const connectives = {
  and: { pattern: 'và', meaning: 'and', yes: ['và các xã', 'VÀ', 'và'], no: ['vá', 'vào', 'va chạm'] },
  or: {
    pattern: 'hoặc',
    meaning: 'or',
    yes: ['hoặc 16/6', 'HOẶC', 'hoặc'],
    no: ['hoạch định', 'hoác', 'học'],
  },
  of: {
    pattern: 'của',
    meaning: 'of',
    yes: ['của Chính phủ', 'CỦA', 'của'],
    no: ['cửa khẩu', 'cua', 'cụ'],
  },
  the: {
    pattern: 'các',
    meaning: 'what follows is several',
    yes: ['các ngày 05 và 06/6', 'CÁC SỞ', 'các'],
    no: ['cách làm', 'cắc', 'cạc'],
  },
  number: {
    pattern: 'số',
    meaning: 'number of a document',
    yes: ['số 12/KH-UBND', 'Số: 204', 'SỐ'],
    no: ['sở', 'sổ', 'sô'],
  },
} satisfies NamedRows;
