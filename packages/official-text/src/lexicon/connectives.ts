import type { NamedRows } from './word-row.ts';

/** The small words between the parts of a phrase. */
export const connectives = {
  and: {
    pattern: 'và',
    meaning: 'and',
    yes: ['và các xã', 'VÀ', 'và'],
    no: ['vào cuộc', 'vài xã', 'ván ép'],
  },
  or: {
    pattern: 'hoặc',
    meaning: 'or',
    yes: ['hoặc 16/6', 'HOẶC', 'hoặc'],
    no: ['hoạch định', 'hoạt động', 'học kỳ'],
  },
  of: {
    pattern: 'của',
    meaning: 'of',
    yes: ['của Chính phủ', 'CỦA', 'của'],
    no: ['cửa khẩu', 'cụ thể', 'củng cố'],
  },
  the: {
    pattern: 'các',
    meaning: 'what follows is several',
    yes: ['các ngày 05 và 06/6', 'CÁC SỞ', 'các'],
    no: ['cách ly', 'cấp xã', 'cá nhân'],
  },
  number: {
    pattern: 'số',
    meaning: 'number of a document',
    yes: ['số 12/KH-UBND', 'Số: 204', 'SỐ'],
    no: ['sở y tế', 'sổ tay', 'sông'],
  },
  another: {
    pattern: 'và|các',
    meaning: 'a further one of a list follows',
    yes: ['và số 15/KH-UBND', 'các Sở', 'Và'],
    no: ['vào cuộc', 'cách ly', 'vai trò'],
  },
} satisfies NamedRows;
