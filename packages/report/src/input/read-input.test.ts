import { describeFinding } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportTemplate } from '../template/template.ts';
import { environmentMonth2024 } from '../templates/environment-month-2024.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { readAnswer } from './read-answer.ts';
import type { RawReport } from './read-input.ts';
import { readInput } from './read-input.ts';

const template: ReportTemplate = environmentMonth2024;
const small: ReportTemplate = smallTemplate;

function read(code: string, raw: unknown) {
  const field = template.indicators.find((indicator) => indicator.code === code);
  if (field === undefined) throw new Error(code);
  const result = readAnswer(field, raw);
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
    const [fault, ...others] = readAnswer(template.indicators[6] as never, raw).findings;
    expect(others).toEqual([]);
    expect(fault?.code).toBe(code);
    expect(fault && describeFinding(fault, 'vi')).toContain(quoted);
  });

  it('reads numbers as they are written in English with a doubt', () => {
    for (const [raw, value] of [
      ['1,234.5', 1234.5],
      ['1,000,000', 1_000_000],
    ] as const) {
      const read = readAnswer(template.indicators[6] as never, raw);
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
        for (const indicator of small.indicators) readAnswer(indicator, raw);
        for (const fact of small.header) readAnswer(fact, raw, { year: 2024 });
      }
      expect(Date.now() - start).toBeLessThan(3000);
    },
  );

  it.each(['hơn 600', '~600', 'gần 6 km', 'hàng nghìn', '1.23.456', '12.34', 'nhiều'])(
    '%s is not a figure',
    (raw) => {
      const { value, codes } = read('C3', raw);
      expect(value).toBe('không đọc được');
      expect(codes).toHaveLength(1);
    },
  );

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
    const field = template.indicators.find(({ code }) => code === 'C3');
    const [note] = field === undefined ? [] : readAnswer(field, '500 kg').findings;
    expect(note && describeFinding(note, 'vi')).toContain('“500 kg” được đổi thành 0,5 tấn.');
    expect(note && describeFinding(note, 'en')).toContain('“500 kg” is converted to 0.5 tonnes.');
  });

  it('1.5 is read and doubted, 1.500 trees are not doubted', () => {
    const doubtful = readAnswer(small.indicators[0] as never, '1.5');
    expect(doubtful).toMatchObject({ ok: true, value: 1.5, findings: [{ severity: 'warning' }] });
    expect(read('D1', '1.500')).toEqual({ value: 1500, codes: [] });
  });
});

describe('a day and a choice as they were typed', () => {
  const [table] = small.tables;
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
  ])('%s is %s', (raw, value) => {
    const result = readAnswer(column('ngay'), raw);
    expect(result.ok ? result.value : null).toBe(value);
  });

  it('a day without a year takes that of the period, and says so', () => {
    const result = readAnswer(column('ngay'), '05/6', { year: 2024 });
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

describe('a whole report as it was typed', () => {
  it('keeps what can be read and says what cannot', () => {
    const raw: RawReport = {
      organization: 'bac-son',
      period: { from: '01/6/2024', to: '30/6/2024' },
      header: { nguoi_lap: 'A', ngay_lap: '31/6/2024' },
      indicators: { rac: 'hơn 600', nguoi: '1.200', giay: '1' },
      tables: {
        hoat_dong: [
          { ngay: '05/6', ghi_chu: 'x', rac: '' },
          { ngay: '', ghi_chu: ' ' },
        ],
      },
      narratives: { ton_tai: 'Không', kien_nghi: '' },
    };
    const result = readInput(small, raw);
    expect(result.ok && result.value).toEqual({
      template: { id: 'small', version: '1' },
      organization: 'bac-son',
      period: { from: '2024-06-01', to: '2024-06-30' },
      header: { nguoi_lap: 'A' },
      indicators: { nguoi: 1200 },
      tables: { hoat_dong: [{ ngay: '2024-06-05', ghi_chu: 'x' }] },
      narratives: { ton_tai: 'Không' },
      attachments: {},
    });
    expect(result.findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'report/input-not-a-date header.ngay_lap',
      'core/number-approximate indicators.rac',
      'report/unknown-field indicators.giay',
      'report/input-year-assumed tables.hoat_dong.0.ngay',
    ]);
  });

  it.each<[string, object, string, string]>([
    [
      'an organization',
      { organization: 5 },
      'organization',
      'Không đọc được bản nhập: cần mã cơ quan báo cáo; nội dung ghi: “5”.',
    ],
    [
      'a period',
      { organization: 'a', period: 'tháng 6' },
      'period',
      'Không đọc được bản nhập: cần ngày đầu và ngày cuối của kỳ; nội dung ghi: “tháng 6”.',
    ],
    [
      'a template',
      { organization: 'a', template: null },
      'template',
      'Không đọc được bản nhập: cần mã và phiên bản của mẫu báo cáo; nội dung ghi: trống.',
    ],
    [
      'a list of files',
      { organization: 'a', attachments: 'x' },
      'attachments',
      'Không đọc được bản nhập: cần một nhóm mục; nội dung ghi: “x”.',
    ],
    [
      'a day that is only guessed',
      { organization: 'a', period: { from: 'khoảng 01/6/2024', to: '30/6/2024' } },
      'period.from',
      'Kỳ báo cáo phải có ngày đầu và ngày cuối; báo cáo ghi: “khoảng 01/6/2024”.',
    ],
  ])('never replaces %s that cannot be read without a finding', (_, raw, path, sentence) => {
    const reported = readInput(small, raw as RawReport).findings;
    expect(reported.map((found) => `${found.path.join('.')}: ${describeFinding(found, 'vi')}`)).toEqual([
      `${path}: ${sentence}`,
    ]);
  });

  it('of any data at all is read without an exception, and every finding has a sentence', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1.234,5 tấn', 'hơn 5', '-', '5/6'),
      fc.anything(),
    );
    const raw = fc.record(
      {
        organization: fc.oneof(fc.string(), fc.anything()),
        header: fc.oneof(fc.dictionary(fc.constantFrom('nguoi_lap', 'ngay_lap', 'la'), cell), fc.anything()),
        indicators: fc.oneof(
          fc.dictionary(fc.constantFrom('rac', 'nguoi', '__proto__'), cell),
          fc.anything(),
        ),
        tables: fc.oneof(
          fc.record({ hoat_dong: fc.array(fc.dictionary(fc.constantFrom('ngay', 'loai', 'rac'), cell)) }),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(raw, fc.anything()), (data) => {
        const result = readInput(small, data as RawReport);
        for (const found of result.findings) expect(describeFinding(found, 'vi')).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
