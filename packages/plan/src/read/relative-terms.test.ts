import { expect, test } from 'vitest';
import { readPlan } from './read-plan.ts';

test('a term that counts from an event is said, not lost', () => {
  const terms = (line: string) =>
    readPlan(`KẾ HOẠCH\nTrồng cây\n\nI. VIỆC\n${line}`).findings.map((found) => found.params.quote);
  expect(
    terms('Báo cáo chậm nhất sau 03 ngày làm việc kể từ ngày kết thúc đợt ra quân, gửi Phòng Kinh tế.'),
  ).toEqual(['chậm nhất sau 03 ngày làm việc kể từ ngày kết thúc đợt ra quân']);
  expect(terms('Gửi danh sách trước 02 ngày tổ chức lễ.')).toEqual(['trước 02 ngày tổ chức lễ']);
  expect(terms('Gửi danh sách trước ngày 02/5/2026; làm trong 10 ngày.')).toEqual([]);
});
