import { readPlan } from '@chiendich/plan';
import { expect, test } from 'vitest';

const units = [
  '1',
  '1.',
  '1 ',
  '(',
  '|',
  '|\n',
  '**',
  '- a\n',
  'KẾ HOẠCH\n',
  'I. A\n',
  'Nơi nhận: - a; ',
  'TM. ỦY BAN KT. CHỦ TỊCH ',
  'trước ngày ',
  'trước 10h00 và ',
  'đề nghị các cơ quan báo cáo ',
  'Phụ lục I, II ',
  'Lễ phát động ',
  'cao điểm từ ',
  'PHỤ LỤC\n',
];

/** Quadratic time at this size takes minutes, past the limit; how time grows is measured in the bench. */
test.each(units)('a plan of much %j is read within its limit', { timeout: 60_000 }, (unit) => {
  const result = readPlan(`KẾ HOẠCH\nx\n${unit.repeat(200_000 / unit.length)}`);
  expect(typeof result.ok).toBe('boolean');
});
