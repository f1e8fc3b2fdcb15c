import { expect, test } from 'vitest';
import { readPlan } from './read-plan.ts';

function ceremonyOf(line: string) {
  const read = readPlan(
    `UBND XÃ AN PHÚ\nSố: 2/KH-UBND\nAn Phú, ngày 04 tháng 01 năm 2027\n\nKẾ HOẠCH\nDọn kênh\n\nI. NỘI DUNG\n1. Ra quân\n- ${line}\n\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: đo kênh.\n`,
  );
  const ceremony = read.ok ? read.value.plan.ceremony : null;
  return [ceremony?.start ?? null, ceremony?.place ?? null];
}

test.each([
  [
    'Tổ chức Lễ phát động vào 7 giờ 30 phút ngày 08/5/2027 tại Trung tâm Văn hóa xã, quy mô 200 người.',
    ['2027-05-08T07:30', 'Trung tâm Văn hóa xã'],
  ],
  ['Tổ chức Lễ phát động ngày 08/5/2027.', ['2027-05-08', null]],
  ['Tổ chức Lễ phát động trang trọng. Ra quân ngày 08/5/2027 tại thôn Ba.', [null, null]],
  ['Chuẩn bị Lễ phát động xong trước ngày 08/5/2027.', [null, null]],
])('start and place of the ceremony stand in %j', (line, facts) => {
  expect(ceremonyOf(line)).toEqual(facts);
});
