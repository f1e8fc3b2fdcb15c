import { foldTone } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCapitals, usualLetters, wordUses } from './usual-letters.ts';

const silent = wordUses([]);
const written = (text: string, ...texts: readonly string[]) => usualLetters(text, wordUses(texts));

describe('a header in running text', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH CÀ MAU', 'Ủy ban nhân dân tỉnh Cà Mau'],
    ['UBND THÀNH PHỐ HUẾ', 'UBND thành phố Huế'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'Ủy ban nhân dân Thành phố Hồ Chí Minh'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'Tổng Liên đoàn Lao động Việt Nam'],
    ['TRƯỜNG TIỂU HỌC NAM HỒNG', 'Trường Tiểu học Nam Hồng'],
    ['SỞ Y TẾ THANH HÓA', 'Sở Y tế Thanh Hóa'],
    ['ỦY BAN NHÂN DÂN XÃ EA KAR', 'Ủy ban nhân dân xã Ea Kar'],
  ])('%s', (text, expected) => {
    expect(usualLetters(text, silent).text).toBe(expected);
  });

  it('follows the plan where the lexicon has no such name', () => {
    expect(written('HỢP TÁC XÃ CHÈ TÂN CƯƠNG', 'Giao Hợp tác xã chè Tân Cương thực hiện.')).toEqual({
      text: 'Hợp tác xã chè Tân Cương',
      attested: true,
    });
    expect(written('HỢP TÁC XÃ CHÈ TÂN CƯƠNG').attested).toBe(false);
  });
});

describe('a title in running text', () => {
  const title = 'TỔ CHỨC CHIẾN DỊCH LÀM SẠCH BIỂN TẠI PHƯỜNG ĐỒ SƠN';

  it('is written as the plan writes its words, the longest run first', () => {
    const texts = ['Kế hoạch tổ chức Chiến dịch Làm sạch biển năm 2026', 'Dân cư tại phường Đồ Sơn.'];
    expect(written(title, ...texts)).toEqual({
      text: 'Tổ chức Chiến dịch Làm sạch biển tại phường Đồ Sơn',
      attested: true,
    });
  });

  it('takes no capital of the beginning of a sentence for that of a name', () => {
    expect(written('RA QUÂN TRỒNG CÂY', 'Trồng cây phân tán.', 'Ra quân.').text).toBe('Ra quân trồng cây');
    expect(written(title, title).attested).toBe(false);
  });

  it('keeps abbreviations and symbols', () => {
    expect(written('THỰC HIỆN QUYẾT ĐỊNH SỐ 12/QĐ-TTg VỀ ATTP', 'theo Quyết định số 12/QĐ-TTg').text).toBe(
      'Thực hiện Quyết định số 12/QĐ-TTg về ATTP',
    );
  });
});

it('text in capitals is known', () => {
  expect(['SỞ Y TẾ', 'THEO QUYẾT ĐỊNH 5/QĐ-TTg'].filter((text) => !isInCapitals(text))).toEqual([]);
  expect(['Sở Y tế', 'UBND tỉnh', 'ATTP', '', 'V/v'].filter(isInCapitals)).toEqual([]);
});

it('changes letters between large and small and nothing else', () => {
  const words = ['SỞ', 'Y TẾ', 'TỈNH', 'UBND', 'VÀ', ', ', ' - ', '12/KH', 'Hội', 'MẪU', '“', '\n', 'đ̃'];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 4 }), (text, others) => {
      const { text: usual } = written(text, ...others);
      expect(foldTone(usual)).toBe(foldTone(text));
      expect(written(text, ...others).text).toBe(usual);
    }),
  );
});
