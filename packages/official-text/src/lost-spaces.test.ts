import { describe, expect, it } from 'vitest';
import { findCitations } from './citations/find-citations.ts';
import { leavesOf } from './index.ts';
import { readOutline } from './outline/read-outline.ts';

const glued =
  'UBND XÃ AN PHÚ\nSố: 2/KH-UBND\nAn Phú, ngày 04 tháng 5 năm 2026\nKẾ HOẠCH\nDọn chợ\n' +
  'Thực hiện Chỉ thịsố46-CT/TW vềvệ sinh chợ, Ủy ban nhân dân xã đềra kếhoạch:\nI. NHIỆM VỤ\n' +
  '1. Rà soát cơ sởvật chất, nâng cao hiệu quảứng dụng sốliệu, bảo vệmôi trường, thu gom rác từchợvềbãi.\n' +
  '2. Bốtrí lực lượng; tổ chức ký cam kết với hộkinh doanh.\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Ba';

function textOf(source: string): string {
  const read = readOutline(source);
  return read.ok
    ? leavesOf(read.value)
        .map(({ text }) => text)
        .join('\n')
    : '';
}

describe('spaces that a converter lost behind marked vowels', () => {
  it('stand in what is read', () => {
    const text = textOf(glued);
    expect(text).toContain('về vệ sinh chợ, Ủy ban nhân dân xã đề ra kế hoạch:');
    expect(text).toContain('hiệu quả ứng dụng số liệu, bảo vệ môi trường, thu gom rác từ chợ về bãi.');
    expect(text).toContain('với hộ kinh doanh');
  });

  it('leave the places as they are in the source', () => {
    const read = readOutline(glued);
    if (!read.ok) throw new Error('not read');
    const spans = leavesOf(read.value).flatMap(({ span }) => (span === null ? [] : [span]));
    expect(spans.map(({ start, end }) => glued.slice(start, end)).join('')).toBe(glued);
    expect(findCitations(glued)).toMatchObject([{ reference: '46-CT/TW' }]);
  });

  it('are put in where many are missing, not where a foreign word looks so', () => {
    const text = 'Xe ôtô, mêtan, Đăkrông và 46 kilômét đường.\n'.repeat(2);
    expect(textOf(text)).toContain('Xe ôtô, mêtan, Đăkrông và 46 kilômét đường.');
  });
});
