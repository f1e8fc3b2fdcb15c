import { describe, expect, it } from 'vitest';
import { composeText, foldTone, normaliseText, sameText } from './text.ts';

describe('normaliseText', () => {
  it.each([
    ['  Kế hoạch \n\n năm\u00A02024 ', 'Kế hoạch năm 2024'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['ng\u200Bày\u00AD 10', 'ngày 10'],
    ['\uFEFFKính gửi', 'Kính gửi'],
    ['', ''],
  ])('%j is kept as %j', (text, kept) => {
    expect(normaliseText(text)).toBe(kept);
  });
});

describe('comparing words', () => {
  it.each([
    ['hòa bình', 'hoà bình'],
    ['Ủy ban', 'uỷ ban'],
    ['thủy lợi', 'THUỶ LỢI'],
    ['khoá XI', 'khóa xi'],
    ['toàn thể', 'tòan thể'],
    ['quý IV', 'qúy IV'],
    ['khoẻ', 'khỏe'],
    ['nguyễn', 'nguyễn'.normalize('NFD')],
  ])('%s and %s are the same word spelled twice', (one, other) => {
    expect(sameText(one, other)).toBe(true);
  });

  it.each([
    ['hòa', 'hóa'],
    ['tháng', 'thang'],
    ['của', 'cua'],
    ['về', 'vì'],
    ['đ', 'd'],
  ])('%s and %s are different words', (one, other) => {
    expect(sameText(one, other)).toBe(false);
  });

  it('leaves a vowel group with two tones alone', () => {
    expect(foldTone('òá')).toBe('òá');
  });
});

it('composes a run of a million combining marks, which sorting as a whole would take minutes for', () => {
  expect(composeText(`a${'\u0301\u0323'.repeat(500_000)}`).length).toBeGreaterThan(900_000);
});
