import { describe, expect, it } from 'vitest';
import { readOutline } from './read-outline.ts';

function documentOf(body: string) {
  const read = readOutline(
    `UBND XÃ AN PHÚ\nSố: 2/KH-UBND\nAn Phú, ngày 04 tháng 5 năm 2026\n\nKẾ HOẠCH\nĐối thoại\n\nI. NỘI DUNG\n${body}`,
  );
  if (!read.ok) throw new Error('not read');
  return read.value;
}

describe('cells that stand one below the other', () => {
  it('go on in a line that begins small, in brackets, or behind the head of a body', () => {
    const { body } = documentOf(
      'TT\nNội dung\nTrách nhiệm\nthực hiện\nThời gian\n(Năm 2026)\n1\nĐối thoại\nLãnh đạo\nSở Xây dựng\nNgày 02 tháng 6\n2\nTổng kết\nLãnh đạo\nCông an xã\nNgày 09 tháng 6\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n- Mời dự.',
    );
    const [section] = body;
    const table = section?.kind === 'section' ? section.children[0] : undefined;
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.map(({ leaves }) => leaves.map(({ text }) => text).join(' ')))).toEqual([
      ['TT', 'Nội dung', 'Trách nhiệm thực hiện', 'Thời gian (Năm 2026)'],
      ['1', 'Đối thoại', 'Lãnh đạo Sở Xây dựng', 'Ngày 02 tháng 6'],
      ['2', 'Tổng kết', 'Lãnh đạo Công an xã', 'Ngày 09 tháng 6'],
    ]);
  });
});

describe('lines with a bullet', () => {
  it('keep a dash inside a name of the recipients', () => {
    const names = (lines: string) =>
      documentOf(`Họp dân.\n\nNơi nhận:\n${lines}`).recipients.map(({ name }) => name);
    expect(names('- Phòng Hành chính - Nhân sự\n- Đ/c Hải - UVTV, Trưởng Ban Tổ chức\n- Lưu VP')).toEqual([
      'Phòng Hành chính - Nhân sự',
      'Đ/c Hải - UVTV, Trưởng Ban Tổ chức',
      'Lưu VP',
    ]);
    expect(names('- Sở Y tế - Công an xã - Lưu VP')).toEqual(['Sở Y tế', 'Công an xã', 'Lưu VP']);
  });

  it('keep the term in brackets of a numbered stage in its heading', () => {
    const { body } = documentOf(
      '1. Giai đoạn 1: Rà soát hiện trạng (Từ tháng 6/2026 đến tháng 9/2026)\n- Khảo sát.\n',
    );
    const child = body[0]?.kind === 'section' ? body[0].children[0] : undefined;
    expect(child?.kind === 'section' && child.title?.text).toBe(
      'Giai đoạn 1: Rà soát hiện trạng (Từ tháng 6/2026 đến tháng 9/2026)',
    );
  });
});

describe('a header of a village', () => {
  it('has its place on the line behind its board', () => {
    const issuerOf = (header: string) => {
      const read = readOutline(
        `${header}\nSố: 2/KH-BCTMT\nAn Phú, ngày 04 tháng 5 năm 2026\n\nKẾ HOẠCH\nĐối thoại\n\nI. NỘI DUNG\nHọp dân.`,
      );
      return read.ok ? read.value.identity.issuer : null;
    };
    expect(issuerOf('BAN CÔNG TÁC MẶT TRẬN\nKHU PHỐ 3')).toBe('BAN CÔNG TÁC MẶT TRẬN KHU PHỐ 3');
    expect(issuerOf('ỦY BAN NHÂN DÂN XÃ AN PHÚ\nTHÔN NÀ LẦU')).toBe('THÔN NÀ LẦU');
  });
});
