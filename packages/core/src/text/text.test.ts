import fc from 'fast-check';
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
    ['đựơc', 'được'],
    ['truyền', 'trùyên'],
    ['hoạch', 'họach'],
    ['qủa', 'quả'],
    ['giải', 'gỉai'],
    ['ngoài', 'ngòai'],
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

  it('are the same on whichever vowel of its group a tone stands', () => {
    const vowels = fc.array(fc.constantFrom(...'aăâeêioôơuưy'), { minLength: 1, maxLength: 8 });
    const tone = fc.constantFrom(...'\u0300\u0301\u0303\u0309\u0323');
    fc.assert(
      fc.property(vowels, tone, fc.nat(), fc.nat(), (group, mark, one, other) => {
        const tonedAt = (place: number) =>
          `tr${group.map((letter, index) => (index === place % group.length ? letter + mark : letter)).join('')}ng`;
        expect(foldTone(tonedAt(one))).toBe(foldTone(tonedAt(other)));
        expect(foldTone(tonedAt(one))).not.toBe(foldTone(`tr${group.join('')}ng`));
        expect(foldTone(tonedAt(one))).toHaveLength(group.length + 4);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a vowel group with two tones alone', () => {
    expect(foldTone('òá')).toBe('òá');
  });
});

it('composes a run of a million combining marks, which sorting as a whole would take minutes for', () => {
  expect(composeText(`a${'\u0301\u0323'.repeat(500_000)}`).length).toBeGreaterThan(900_000);
});
