import { describe, expect, it } from 'vitest';
import { doubtfulWords } from './doubtful-words.ts';

const words = (text: string) => doubtfulWords(text).map(({ word }) => word);

describe('words that a scan broke', () => {
  it.each([
    ['Báo cáo truớc ngày 30/6/2O26.', ['truớc', '2O26']],
    ['Noi nhận:\n- UBND tỉnh;', ['Noi nhận']],
    ['trưóc ngày l5/7', ['trưóc', 'l5']],
    ['ĐỘC LẬP; DOC LAP', ['DOC LAP']],
    ['nh4n dân các xã, c0ng an', ['nh4n', 'c0ng']],
  ])('are named: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'Nơi nhận: Kế hoạch tổ chức thực hiện trước ngày 30/6/2026; thuở ấy, quờ quạng, quở trách, huơ tay',
    'Phụ lục II, mục I.1; 10l nước, 5l xăng, 100 m3, 5G, COVID-19, H5N1, CO2, PM2.5, 4.0, attp01@so.vn, B1, A4',
    'khoản 1 Điều 2; Phòng C06; mẫu 01a; thứ 2; ruộng, muỗi, được, người, hươu, rượu',
    'Ủy ban nhân dân; UỶ BAN NHÂN DÂN; YÊU CẦU; MỤC ĐÍCH',
  ])('are not seen in a clean text: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('have the place at which they stand', () => {
    const text = 'Hạn nộp: 3O/6/2026';
    expect(doubtfulWords(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['3O']);
  });
});
