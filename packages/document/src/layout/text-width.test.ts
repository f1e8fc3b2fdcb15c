import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedRuns } from './runs.ts';
import { balancedLines, textWidth } from './text-width.ts';

describe('a centred text', () => {
  it.each([
    ['Sở Tài nguyên', ['Sở Tài nguyên']],
    [
      'Tổ chức Tháng hành động vì môi trường và Ngày Môi trường thế giới năm 2024 trên địa bàn tỉnh',
      ['Tổ chức Tháng hành động vì môi trường', 'và Ngày Môi trường thế giới năm 2024 trên địa bàn tỉnh'],
    ],
    [
      '(Kèm theo Kế hoạch số 87/KH-STNMT ngày 22 tháng 5 năm 2024 của Sở Tài nguyên và Môi trường)',
      ['(Kèm theo Kế hoạch số 87/KH-STNMT', 'ngày 22 tháng 5 năm 2024 của Sở Tài nguyên và Môi trường)'],
    ],
    [
      'Về việc đề nghị khen thưởng tập thể, cá nhân có thành tích trong …………………',
      ['Về việc đề nghị khen thưởng tập thể,', 'cá nhân có thành tích trong …………………'],
    ],
    [
      'Về việc tổ chức các hoạt động hưởng ứng Ngày Môi trường thế giới (05/6), Tháng hành động về môi trường năm 2024',
      [
        'Về việc tổ chức các hoạt động',
        'hưởng ứng Ngày Môi trường thế giới (05/6),',
        'Tháng hành động về môi trường năm 2024',
      ],
    ],
  ])('%s is parted before a connective, not within a name', (text, lines) => {
    expect(balancedLines(text, 400, 14)).toEqual(lines);
  });

  it.each([
    [
      'V/v đề nghị đưa tin, tuyên truyền Tháng hành động vì môi trường năm 2024',
      ['V/v đề nghị đưa tin,', 'tuyên truyền Tháng hành động', 'vì môi trường năm 2024'],
    ],
    [
      'Kế hoạch ra quân tổng vệ sinh Ngày Chủ nhật xanh',
      ['Kế hoạch ra quân tổng vệ sinh', 'Ngày Chủ nhật xanh'],
    ],
    ['VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH', ['VĂN PHÒNG', 'ỦY BAN NHÂN DÂN TỈNH']],
    ['ỦY BAN NHÂN DÂN HUYỆN BÌNH GIA', ['ỦY BAN NHÂN DÂN', 'HUYỆN BÌNH GIA']],
  ])('%s is parted so in the narrow column of the header', (text, lines) => {
    expect(balancedLines(text, 173, 12)).toEqual(lines);
  });

  it('is its lines joined by spaces, each within the width unless a word is wider', () => {
    const words = fc.array(fc.constantFrom('và', 'Lạng', 'Sơn', 'nghiêng', 'của', 'ơ,'), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 400 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = balancedLines(text, width, 14);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('keeps its marks where its runs are broken into lines', () => {
    const runs = [{ text: 'Tháng hành động vì ' }, { text: 'môi trường năm 2024', bold: true }];
    const broken = balancedRuns(runs, 150, 14).runs;
    expect(broken.map(({ text, lineBreak }) => (lineBreak ? `\n${text}` : text)).join('')).toBe(
      'Tháng hành động\nvì môi trường năm 2024',
    );
    expect(
      broken
        .filter(({ bold }) => bold)
        .map(({ text }) => text)
        .join(''),
    ).toBe('môi trường năm 2024');
  });

  it('of a million letters is measured in no time', () => {
    const started = performance.now();
    expect(balancedLines('ơ'.repeat(1_000_000), 400, 14)).toHaveLength(1);
    expect(balancedRuns([{ text: 'ơ '.repeat(500_000) }], 400, 14).longest).toBe(400);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
