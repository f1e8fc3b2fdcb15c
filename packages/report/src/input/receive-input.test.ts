import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { questionsOf, tablesOf } from '../template/items.ts';
import type { ReportTemplate } from '../template/template.ts';
import { figuresTemplate } from '../testing/figures-template.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { questionOf, readAnswer } from '../testing/typed-answers.ts';

const template: ReportTemplate = figuresTemplate;
const small: ReportTemplate = smallTemplate;

function read(code: string, raw: unknown) {
  const result = readAnswer(questionOf(template, code), raw);
  return {
    value: result.ok ? result.value : 'không đọc được',
    codes: result.findings.map(({ code: each }) => each),
  };
}

describe('a figure as it was typed', () => {
  it.each<[string, unknown, unknown, string[]]>([
    ['C3', '1.234,5', 1234.5, []],
    ['C3', ' 0,5 tấn ', 0.5, []],
    ['C3', '500 kg', 0.5, ['report/input-converted']],
    ['C3', '12 tạ', 1.2, ['report/input-converted']],
    ['C3', '2 m³', 'không đọc được', ['report/input-other-unit']],
    ['C3', '2 m3', 'không đọc được', ['report/input-other-unit']],
    ['C3', '3 bao', 'không đọc được', ['report/input-other-unit']],
    ['C3b', '2 m3', 2, []],
    ['C5', '82.080 m', 82.08, ['core/number-point-doubtful', 'report/input-converted']],
    ['C6', '6 km', 6, []],
    ['D1', '5.800 cây', 5800, []],
    ['D1', '5.800', 5800, []],
    ['D2', '13 ha', 13, []],
    ['K1', '12.500.000 đồng', 12_500_000, []],
    ['K1', '12,5 triệu đồng', 12_500_000, ['report/input-converted']],
    ['B1', 'không có', 0, ['report/input-none']],
    ['B1', 'Không', 0, ['report/input-none']],
    ['B1', '0', 0, []],
    ['K1', '1.234.567 VNĐ', 1_234_567, []],
    ['K1', '1.000.000đ', 1_000_000, []],
    ['K1', '1.000.000 ₫', 1_000_000, []],
    ['K1', '1,2 triệu', 1_200_000, ['report/input-converted']],
    ['K1', '50tr', 50_000_000, ['report/input-converted']],
    ['K1', '1,5 tỷ', 1_500_000_000, ['report/input-converted']],
    ['K1', '50.000.000 đồng.', 50_000_000, []],
    ['C2', '1,2 nghìn', 'không đọc được', ['report/input-other-unit']],
    ['C2', '600 người', 'không đọc được', ['report/input-other-unit']],
    ['C3', '05 tấn', 5, []],
    ['C3', '5 (tấn)', 5, []],
    ['C3', '12%', 'không đọc được', ['report/input-other-unit']],
    ['C3', '１.２３４,５', 1234.5, []],
    ['C3', '1\u00A0234,5', 1234.5, []],
    ['C3', '1\u202F234,5', 1234.5, []],
    ['C3', '-', { state: 'missing', reason: '-' }, ['report/input-dash']],
    ['C3', 'đang tổng hợp', { state: 'missing', reason: 'đang tổng hợp' }, ['report/input-missing']],
    ['C3', 'Không rõ', { state: 'missing', reason: 'Không rõ' }, ['report/input-missing']],
    ['C3', 'không cân được', { state: 'missing', reason: 'không cân được' }, ['report/input-missing']],
    ['C3', 'không tổ chức', 'không đọc được', ['report/input-unclear']],
    ['C3', 'x', 'không đọc được', ['report/input-unclear']],
    ['C3', '…', 'không đọc được', ['report/input-unclear']],
    ['C3', 'năm tấn', 'không đọc được', ['report/input-unclear']],
    ['C3', 'chưa có số liệu', { state: 'missing', reason: 'chưa có số liệu' }, ['report/input-missing']],
    [
      'C3',
      'Chưa thống kê (chờ các xã)',
      { state: 'missing', reason: 'Chưa thống kê (chờ các xã)' },
      ['report/input-missing'],
    ],
    [
      'D4',
      'không áp dụng',
      { state: 'notApplicable', reason: 'không áp dụng' },
      ['report/input-not-applicable'],
    ],
    [
      'D4',
      'Không thuộc địa bàn',
      { state: 'notApplicable', reason: 'Không thuộc địa bàn' },
      ['report/input-not-applicable'],
    ],
    ['C3', '', null, []],
    ['C3', '  ', null, []],
    ['C3', null, null, []],
    ['C3', 1.5, 1.5, []],
    ['C3', 0.1 + 0.2, 0.3, ['report/input-rounded']],
    ['C3', { state: 'missing', reason: 'x' }, { state: 'missing', reason: 'x' }, []],
    ['C3', true, 'không đọc được', ['report/input-not-read']],
    ['C3', Number.NaN, 'không đọc được', ['report/input-not-read']],
  ])('%s: %j', (code, raw, value, codes) => {
    expect(read(code, raw)).toEqual({ value, codes });
  });

  it.each<[string, string, string]>([
    ['½', 'core/number-not-read', '½'],
    ['1½', 'core/number-not-read', '1½'],
    ['5²', 'core/number-not-read', '5²'],
    ['(500)', 'core/number-not-read', '(500)'],
    ['5 –', 'core/number-not-read', '5 –'],
    ['5 tấn 300 kg', 'core/number-not-read', '5 tấn 300 kg'],
    ['ước 5 tấn', 'core/number-approximate', 'ước 5 tấn'],
    ['≈ 500', 'core/number-approximate', '≈ 500'],
    ['khoảng 500', 'core/number-approximate', 'khoảng 500'],
    ['1.23.456 tấn', 'core/number-grouping', '1.23.456'],
    ['12 %', 'report/input-other-unit', '12 %'],
    ['1.000.000đ', 'report/input-other-unit', '1.000.000đ'],
  ])('%s is refused for its reason, %s, and quoted as it was typed', (raw, code, quoted) => {
    const [fault, ...others] = readAnswer(questionOf(template, 'C3'), raw).findings;
    expect(others).toEqual([]);
    expect(fault?.code).toBe(code);
    expect(fault && describeFinding(fault, 'vi')).toContain(quoted);
  });

  it('reads numbers as they are written in English with a doubt', () => {
    for (const [raw, value] of [['1,234.5', 1234.5]] as const) {
      const read = readAnswer(questionOf(template, 'C3'), raw);
      expect(read).toMatchObject({
        ok: true,
        value,
        findings: [{ code: 'core/number-english-style', severity: 'warning' }],
      });
    }
  });

  it.each(['1', '.', ' ', '1.', '1 ', '1,', ' 1', '-', '%', 'kg', '½', 'không '])(
    'a megabyte of “%s” is refused or read in bounded time',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const start = Date.now();
      for (const raw of [text, `1${text}`, `${text}1`, text.slice(0, 999), `1${text.slice(0, 998)}`]) {
        for (const question of questionsOf(small)) readAnswer(question, raw, 2024);
      }
      expect(Date.now() - start).toBeLessThan(3000);
    },
  );

  it.each(['hơn 600', '~600', 'gần 6 km', 'hàng nghìn', '1.23.456', 'nhiều'])('%s is not a figure', (raw) => {
    const { value, codes } = read('C3', raw);
    expect(value).toBe('không đọc được');
    expect(codes).toHaveLength(1);
  });

  it.each([
    'NaN',
    'Infinity',
    '1e5',
    '0x10',
    '--5',
    '5-',
    '(5)',
    '1/2',
    '٣',
    '∞',
    '9007199254740993',
    'null',
    'có',
  ])('%s, which a program might take for a number, is not a figure', (raw) => {
    expect(read('C3', raw).value).toBe('không đọc được');
  });

  it('a conversion says the unit that it ends in', () => {
    const [note] = readAnswer(questionOf(template, 'C3'), '500 kg').findings;
    expect(note && describeFinding(note, 'vi')).toContain('“500 kg” được đổi thành 0,5 tấn.');
    expect(note && describeFinding(note, 'en')).toContain('“500 kg” is converted to 0.5 tonnes.');
  });

  it('1.5 is read and doubted, 1.500 trees are not doubted', () => {
    const doubtful = readAnswer(questionOf(small, 'rac'), '1.5');
    expect(doubtful).toMatchObject({ ok: true, value: 1.5, findings: [{ severity: 'warning' }] });
    expect(read('D1', '1.500')).toEqual({ value: 1500, codes: [] });
  });
});

describe('a day and a choice as they were typed', () => {
  const [table] = tablesOf(small);
  const column = (code: string) => {
    const found = table?.columns.find((each) => each.code === code);
    if (found === undefined) throw new Error(code);
    return found;
  };

  it.each<[string, string | null]>([
    ['05/6/2024', '2024-06-05'],
    ['ngày 05 tháng 6 năm 2024', '2024-06-05'],
    ['2024-06-05', '2024-06-05'],
    ['31/6/2024', null],
    ['tháng 6/2024', null],
    ['hôm qua', null],
    ['05/01/2025 00:00:00', '2025-01-05'],
    ['2025-01-05T00:00:00Z', '2025-01-05'],
    ['05/01/2025 08:30', null],
    ['5/6/24', '2024-06-05'],
    ['5.6.24', '2024-06-05'],
    ['080724', '2024-07-08'],
    ['310624', null],
    ['5/6-24', null],
    [' 05/6/2024 ', '2024-06-05'],
  ])('%s is %s', (raw, value) => {
    const result = readAnswer(column('ngay'), raw);
    expect(result.ok ? result.value : null).toBe(value);
  });

  it('a day without a year takes that of the period, and says so', () => {
    const result = readAnswer(column('ngay'), '05/6', 2024);
    expect(result).toMatchObject({
      ok: true,
      value: '2024-06-05',
      findings: [{ code: 'report/input-year-assumed' }],
    });
    expect(readAnswer(column('ngay'), '05/6').ok).toBe(false);
  });

  it('a choice is known by its code or its words', () => {
    expect(readAnswer(column('loai'), 'RA QUÂN')).toMatchObject({ ok: true, value: 'ra_quan' });
    expect(readAnswer(column('loai'), 'mit_tinh')).toMatchObject({ ok: true, value: 'mit_tinh' });
    expect(readAnswer(column('loai'), 'hội thi').ok).toBe(false);
  });
});

describe('a number with commas is decided by one rule', () => {
  it.each<[string, string, unknown, string[]]>([
    // whole numbers: no decimals fit, so the thousands are suggested
    ['D1', '2,000', 'không đọc được', ['report/input-comma-groups']],
    ['D1', '12,000', 'không đọc được', ['report/input-comma-groups']],
    ['D1', '20,000', 'không đọc được', ['report/input-comma-groups']],
    ['D1', '1,250', 'không đọc được', ['report/input-comma-groups']],
    ['D1', '150,000,000', 'không đọc được', ['report/input-comma-groups']],
    // two decimals: three do not fit
    ['D2', '1,250', 'không đọc được', ['report/input-comma-groups']],
    ['D2', '1,25', 1.25, []],
    // points before the comma: a slip where three decimals do not fit
    ['D1', '1.000,000', 'không đọc được', ['report/input-comma-groups']],
    ['D1', '2 000 000,000', 'không đọc được', ['report/input-comma-groups']],
    ['D2', '150.000,000', 'không đọc được', ['report/input-comma-groups']],
    ['D1', '1.000,00', 1000, []],
    ['C3', '1.000,125', 1000.125, []],
    // three decimals: both readings fit
    ['C3', '1,250', 1.25, ['report/input-two-readings']],
    ['C3', '2,000', 2, ['report/input-two-readings']],
    ['C3', '150,000,000', 'không đọc được', ['report/input-comma-groups']],
    ['C3', '1250,000', 1250, []],
    ['C3', '-1,250 tấn', -1.25, ['report/input-two-readings']],
  ])('%s: %s', (code, raw, value, codes) => {
    expect(read(code, raw)).toEqual({ value, codes });
  });

  it('says both readings, or what to enter', () => {
    const sentence = (code: string, raw: string) =>
      readAnswer(questionOf(template, code), raw)
        .findings.map((found) => describeFinding(found, 'vi'))
        .join();
    expect(sentence('C3', '1,250')).toBe(
      'Mục “Chỉ tiêu C3”: “1,250” được hiểu là 1,25; nếu là 1.250 thì ghi “1.250”.',
    );
    expect(sentence('D1', '12,000')).toBe(
      'Mục “Chỉ tiêu D1”: dấu phẩy trong “12,000” không thể tách phần thập phân ở mục này; nếu là 12.000 thì ghi “12.000”.',
    );
  });

  it.each(['12\t345', '12\n345', '1.2\r\n3', '5\ttấn'])(
    'a tab or line break within it is refused: %j',
    (raw) => {
      expect(read('C3', raw).codes).toEqual(['report/input-number-broken']);
    },
  );

  it.each(['12 \n', '\t12', ' 12\u00A0'])('blanks around it are left out: %j', (raw) => {
    expect(read('D1', raw)).toEqual({ value: 12, codes: [] });
  });
});
