import { describe, expect, it } from 'vitest';
import { findDates } from './dates/find-dates.ts';
import { findDeadlines } from './deadlines/find-deadlines.ts';
import { legibleText } from './legible-text.ts';
import { readOutline } from './outline/read-outline.ts';

describe('letters that recognition mistakes', () => {
  it.each([
    ['truớc ngày 3O/6/2O26', 'trước ngày 30/6/2026'],
    ['trưóc ngày l5/7', 'trước ngày 15/7'],
    ['TRUỜNG THCS', 'TRƯỜNG THCS'],
    ['thuở nhỏ, quờ quạng, huơ tay', 'thuở nhỏ, quờ quạng, huơ tay'],
    ['10l xăng, mục II, 25o C, O2', '10l xăng, mục II, 25o C, O2'],
    ['12/QĐ-UBND', '12/QĐ-UBND'],
  ])('%j is read as %j', (text, read) => {
    expect(legibleText(text)).toBe(read);
  });

  it('are read in dates, and quoted as they stand', () => {
    expect(findDeadlines('gửi truớc ngày 3O/6/2O26')).toMatchObject([
      { date: '2026-06-30', boundary: 'before', quote: 'truớc ngày 3O/6/2O26' },
    ]);
    expect(findDates('ngày 5/6/2O26')[0]?.raw).toBe('ngày 5/6/2O26');
  });

  it('are read in the date of issue and the heading of the recipients', () => {
    const text =
      'UBND XÃ AN PHÚ\nSố: 2/KH-UBND\nAn Phú, ngày 04 tháng 5 năm 2O26\nKẾ HOẠCH\nDọn chợ\nI. VIỆC\nDọn.\nNoi nhận:\n- Các thôn;\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Ba';
    const read = readOutline(text);
    expect(read.ok && read.value.identity.date).toBe('2026-05-04');
    expect(read.ok && read.value.recipients.map(({ name }) => name)).toEqual(['Các thôn', 'Lưu: VT']);
  });
});
