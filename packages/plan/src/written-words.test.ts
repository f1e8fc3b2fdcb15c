import { foldTone } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { beginningWith, inCapitals, startingEither, startingLarge } from './written-words.ts';

describe('words of the lexicon as texts write them', () => {
  it('a text begins with whole words, however it bears its tones', () => {
    const words = beginningWith('các|ủy ban');
    expect(
      ['Các sở', 'UỶ BAN NHÂN DÂN', 'cách làm', 'theo ủy ban'].map((text) => words.test(foldTone(text))),
    ).toEqual([true, true, false, false]);
  });

  it('the first letter of each alternative is large, those inside a group stay small', () => {
    expect(startingLarge('ngày|tuần lễ (?:lễ|hội)|đảng')).toBe('Ngày|Tuần lễ (?:lễ|hội)|Đảng');
  });

  it('or stands in both forms', () => {
    expect(startingEither('lễ (?:phát động|ra quân)')).toBe('[Ll]ễ (?:phát động|ra quân)');
    expect(new RegExp(`^(?:${startingEither('ủy|đoàn')})`, 'u').test('Ủy')).toBe(true);
  });

  it('a heading in capitals keeps the classes of its letters', () => {
    expect(inCapitals('toàn(?! \\p{L})|tỉnh')).toBe('TOÀN(?! \\p{L})|TỈNH');
  });
});
