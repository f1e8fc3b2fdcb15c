import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '../findings/misuse-error.ts';
import { amountInWords } from './amount-in-words.ts';

describe('amountInWords', () => {
  it.each([
    [0, 'Không đồng'],
    [4, 'Bốn đồng'],
    [10, 'Mười đồng'],
    [11, 'Mười một đồng'],
    [14, 'Mười bốn đồng'],
    [15, 'Mười lăm đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi bốn đồng'],
    [55, 'Năm mươi lăm đồng'],
    [101, 'Một trăm linh một đồng'],
    [105, 'Một trăm linh năm đồng'],
    [110, 'Một trăm mười đồng'],
    [1001, 'Một nghìn không trăm linh một đồng'],
    [10_000, 'Mười nghìn đồng'],
    [1_234_000, 'Một triệu hai trăm ba mươi bốn nghìn đồng'],
    [1_000_005, 'Một triệu không trăm linh năm đồng'],
    [21_000_000_000, 'Hai mươi mốt tỷ đồng'],
    [1_000_000_015, 'Một tỷ không trăm mười lăm đồng'],
    [1e12, 'Một nghìn tỷ đồng'],
    [1e15, 'Một triệu tỷ đồng'],
    [10n ** 18n, 'Một tỷ tỷ đồng'],
    [-1500, 'Âm một nghìn năm trăm đồng'],
  ])('%s is %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it('follows the habits of the office', () => {
    expect(amountInWords(134, { four: 'tư' })).toBe('Một trăm ba mươi tư đồng');
    expect(amountInWords(14, { four: 'tư' })).toBe('Mười bốn đồng');
    expect(amountInWords(4, { four: 'tư' })).toBe('Bốn đồng');
    expect(amountInWords(105, { zeroTens: 'lẻ', unit: '' })).toBe('Một trăm lẻ năm');
  });

  it.each([1.5, Number.NaN, 2 ** 53, 10n ** 36n])('%s is not an amount', (amount) => {
    expect(() => amountInWords(amount)).toThrow(MisuseError);
  });

  it('is read back as the same number', () => {
    const amount = fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }));
    const options = fc.record({
      four: fc.constantFrom('bốn' as const, 'tư' as const),
      zeroTens: fc.constantFrom('linh' as const, 'lẻ' as const),
    });
    fc.assert(
      fc.property(amount, options, (value, habits) => {
        expect(numberOfWords(amountInWords(value, { ...habits, unit: '' }))).toBe(BigInt(value));
      }),
      { numRuns: 1000 },
    );
  });
});

const digitWords: Readonly<Record<string, bigint>> = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  tám: 8n,
  chín: 9n,
};

/** An independent reader: the last of the greatest power splits the words. */
function numberOfWords(text: string): bigint {
  const words = text.toLowerCase().split(' ');
  return words[0] === 'âm' ? -read(words.slice(1)) : read(words);
}

function read(words: readonly string[]): bigint {
  for (const [word, power] of [
    ['tỷ', 10n ** 9n],
    ['triệu', 10n ** 6n],
    ['nghìn', 1000n],
    ['trăm', 100n],
  ] as const) {
    const at = words.lastIndexOf(word);
    if (at !== -1) return read(words.slice(0, at)) * power + read(words.slice(at + 1));
  }
  const tens = words.indexOf('mươi');
  if (tens !== -1) return read(words.slice(0, tens)) * 10n + read(words.slice(tens + 1));
  if (words[0] === 'mười') return 10n + read(words.slice(1));
  return words.reduce((sum, word) => sum + (digitWords[word] ?? 0n), 0n);
}
