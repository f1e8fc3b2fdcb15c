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
  'đề nghị các cơ quan báo cáo ',
  'Phụ lục I, II ',
  'Lễ phát động ',
  'cao điểm từ ',
  'PHỤ LỤC\n',
];

test.each(units)('twice as much of %j takes about twice the time', { retry: 4, timeout: 60_000 }, (unit) => {
  const timeOf = (length: number) => {
    const source = `KẾ HOẠCH\nx\n${unit.repeat(length / unit.length)}`;
    const start = performance.now();
    readPlan(source);
    return performance.now() - start;
  };
  timeOf(20_000);
  const once = Math.min(timeOf(40_000), timeOf(40_000));
  const twice = Math.min(timeOf(80_000), timeOf(80_000));
  expect(twice).toBeLessThan(once * 2.3 + 20);
});
