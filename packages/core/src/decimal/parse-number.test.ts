import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../findings/message-catalogue.ts';
import { MisuseError } from '../findings/misuse-error.ts';
import { formatNumber } from './format-number.ts';
import { parseNumber } from './parse-number.ts';
import { decimalText } from './scaled-decimal.ts';

describe('a number in Vietnamese style', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00A0234\u202F567', 1_234_567],
    ['1.500.000', 1_500_000],
    ['1.500,0', 1500],
    ['0,5', 0.5],
    ['1,234', 1.234],
    ['82080', 82_080],
    ['05', 5],
    ['0', 0],
    ['-5', -5],
    ['−1.234.567', -1_234_567],
    ['-0', 0],
    [' 12 ', 12],
    ['999999999999999', 999_999_999_999_999],
  ])('%j is exactly %d', (text, value) => {
    expect(parseNumber(text)).toEqual({
      kind: 'exact',
      ok: true,
      value,
      decimal: decimalText(value),
      findings: [],
    });
  });

  it.each(['1.500', '82.080', '-1.234'])(
    '%s is doubtful where decimals are allowed, and exact where they are not',
    (text) => {
      const doubtful = parseNumber(text, { scale: 3 });
      expect(doubtful).toMatchObject({ kind: 'doubtful', value: Number(text.replace('.', '')) });
      expect(doubtful.findings[0]?.code).toBe('core/number-point-doubtful');
      expect(parseNumber(text, { integer: true })).toMatchObject({ kind: 'exact', findings: [] });
      expect(parseNumber(text, { scale: 0 })).toMatchObject({ kind: 'exact', findings: [] });
    },
  );
});

describe('a number in another style', () => {
  it.each([
    ['1.5', 'doubtful', 'core/number-decimal-point-read', '1,5'],
    ['0.5', 'doubtful', 'core/number-decimal-point-read', '0,5'],
    ['-12.5', 'doubtful', 'core/number-decimal-point-read', '-12,5'],
    ['1,234.5', 'doubtful', 'core/number-english-style', '1.234,5'],
    ['1,234,567', 'doubtful', 'core/number-english-style', '1.234.567'],
    ['12.34', 'none', 'core/number-decimal-point', '12,34'],
    ['0.500', 'none', 'core/number-decimal-point', '0,500'],
    ['1234.567', 'none', 'core/number-decimal-point', '1234,567'],
  ])('%s is %s and a suggestion is made', (text, kind, code, suggestion) => {
    const read = parseNumber(text);
    expect(read.kind).toBe(kind);
    expect(read.findings).toMatchObject([{ code, params: { suggestion } }]);
  });

  it.each([
    ['1,200.00', {}, 'được hiểu là 1.200;', 'was read as 1,200;'],
    ['-1,234.5', {}, 'được hiểu là -1.234,5;', 'was read as -1,234.5;'],
    ['1.5', {}, 'được hiểu là 1,5 vì', 'was read as 1.5, since'],
    ['-1.500', { scale: 3 }, 'được hiểu là -1500, dấu', 'was read as -1500, the'],
  ])('%s is written back as each language writes numbers', (text, limits, vi, en) => {
    const [doubt] = parseNumber(text, limits).findings;
    expect(doubt && describeFinding(doubt, 'vi')).toContain(vi);
    expect(doubt && describeFinding(doubt, 'en')).toContain(en);
  });

  it('1.5 is refused where only whole numbers are taken', () => {
    expect(parseNumber('1.5', { integer: true })).toMatchObject({
      kind: 'none',
      findings: [{ code: 'core/number-not-whole' }],
    });
  });
});

describe('what is not a number', () => {
  it.each([
    ['1.23.456', 'core/number-grouping'],
    ['1,23,456', 'core/number-grouping'],
    ['12 34', 'core/number-grouping'],
    ['hơn 600', 'core/number-approximate'],
    ['Gần 6', 'core/number-approximate'],
    ['khoảng 5,5', 'core/number-approximate'],
    ['trên dưới 50', 'core/number-approximate'],
    ['hàng nghìn', 'core/number-approximate'],
    ['~5', 'core/number-approximate'],
    ['600+', 'core/number-approximate'],
    ['5-7', 'core/number-approximate'],
    ['không', 'core/number-not-read'],
    ['', 'core/number-not-read'],
    ['-', 'core/number-not-read'],
    ['46/46', 'core/number-not-read'],
    ['1e5', 'core/number-not-read'],
    ['12,', 'core/number-not-read'],
    ['NaN', 'core/number-not-read'],
    ['1234567890123456', 'core/number-too-large'],
    ['9'.repeat(10_000), 'core/number-not-read'],
  ])('%j is refused', (text, code) => {
    expect(parseNumber(text)).toMatchObject({ kind: 'none', ok: false, findings: [{ code }] });
    expect(parseNumber(text).findings).toHaveLength(1);
  });

  it('says which word makes an estimate', () => {
    const [finding] = parseNumber('Hơn 600').findings;
    expect(finding && describeFinding(finding, 'vi')).toBe(
      '“Hơn 600” không phải số liệu chính xác vì có “Hơn”; cần ghi số cụ thể, ước lượng để ở phần lời văn.',
    );
  });

  it('has more decimals than the scale, idle zeros not counted', () => {
    expect(parseNumber('1,2345', { scale: 3 })).toMatchObject({
      findings: [{ code: 'core/number-too-many-decimals', params: { given: 4, allowed: 3 } }],
    });
    expect(parseNumber('1,5000', { scale: 3 })).toMatchObject({ kind: 'exact', value: 1.5 });
    expect(parseNumber('1,5', { integer: true })).toMatchObject({
      findings: [{ code: 'core/number-not-whole' }],
    });
    expect(parseNumber('1,0', { integer: true })).toMatchObject({ kind: 'exact', value: 1 });
  });
});

describe('formatNumber', () => {
  it.each([
    [1_234_567.5, '1.234.567,5', '1,234,567.5'],
    [0.5, '0,5', '0.5'],
    [-1000, '-1.000', '-1,000'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1e-7, '0,0000001', '0.0000001'],
  ])('%d is %s and %s', (value, vi, en) => {
    expect(formatNumber(value)).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('adds idle zeros and never rounds', () => {
    expect(formatNumber(1.5, 'vi', { decimals: 3 })).toBe('1,500');
    expect(formatNumber(1.23456, 'vi', { decimals: 3 })).toBe('1,23456');
    expect(() => formatNumber(Number.NaN)).toThrow(MisuseError);
  });

  it('is read back as the same number', () => {
    const scaled = fc.tuple(
      fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(scaled, ([units, scale]) => {
        const value = Number(`${units}e-${scale}`);
        expect(parseNumber(formatNumber(value), { scale: 3 })).toMatchObject({ ok: true, value: value + 0 });
      }),
    );
  });
});
