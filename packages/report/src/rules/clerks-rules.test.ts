import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../report.ts';
import { readRule } from './check.ts';
import { evaluate, holds } from './evaluate.ts';
import { printRule } from './print.ts';
import type { Rule } from './rule.ts';
import type { RuleNames } from './rule-names.ts';
import { reportReader } from './rule-reader.ts';

const both = (vi: string) => ({ vi, en: vi });
const figure = (code: string, unit: string) =>
  ({ code, label: both(code), kind: 'number', unit, scale: 2, aggregation: 'sum' }) as const;
const names: RuleNames = {
  measureUnits: [{ code: 'trieu', label: both('triệu đồng') }],
  lists: [
    {
      code: 'loai',
      label: both('Loại'),
      items: ['lon', 'vua', 'nho'].map((code) => ({ code, label: both(code) })),
    },
  ],
  pages: [
    {
      code: 'trang',
      label: both('Trang'),
      sections: [
        {
          code: 'phan',
          label: both('Phần'),
          items: [
            ...(['M1', 'M2', 'KT2', 'KT3'] as const).map((code) => figure(code, 'person')),
            ...[
              figure('TL', 'percent'),
              figure('kg', 'kilogram'),
              figure('tan', 'tonne'),
              figure('khoi', 'cubicMetre'),
            ],
            ...[figure('so_luong', 'piece'), figure('don_gia', 'dong/piece'), figure('thanh_tien', 'dong')],
            figure('kp', 'millionDong'),
            { code: 'bat_dau', label: both('Bắt đầu'), kind: 'date' },
            { code: 'ket_thuc', label: both('Kết thúc'), kind: 'date' },
            { code: 'loai', label: both('Loại'), kind: 'choice', from: 'loai' },
            { code: 'nhieu', label: both('Nhiều'), kind: 'choice', from: 'loai', many: true },
            {
              code: 'mua',
              label: both('Mua'),
              kind: 'table',
              columns: [figure('sl', 'piece'), figure('dg', 'dong/piece'), figure('tt', 'dong')],
            },
            { code: 'xa', label: both('Xã'), kind: 'table', columns: [figure('ma', 'place')] },
            { code: 'diem', label: both('Điểm'), kind: 'table', columns: [figure('ma', 'place')] },
          ],
        },
      ],
    },
  ],
} as RuleNames;

function ruleOf(text: string): Rule {
  const read = readRule(text, names);
  if (!read.ok)
    throw new Error(`${text}: ${read.findings.map((found) => describeFinding(found, 'vi')).join()}`);
  return read.value;
}

const codesOf = (text: string) => readRule(text, names).findings.map(({ code }) => code);
const outcome = (text: string, answers: object) =>
  holds(ruleOf(text), reportReader({ answers: answers as Readonly<Record<string, Answer>> }));

describe('units are multiplied, divided and cancelled', () => {
  it.each([
    'TL = M2 / M1 × 100',
    'M2 / M1 ≤ 1',
    'KT3 ≤ KT2 × (M2 / M1)',
    'KT3 = KT2 × TL / 100',
    'thanh_tien = so_luong × don_gia',
    'don_gia = thanh_tien / so_luong',
    'thanh_tien = tổng(mua.sl × mua.dg)',
    'kg = tan × 1000',
    'kg / 1000 = tan',
    'thanh_tien = kp × 1 000 000',
    'kg + tan × 1000 > 0',
    'TL ≤ 100%',
    'M2 ≥ 95% × M1',
    'M2 ≥ M1 × 95 %',
  ])('%s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    [
      'kg = tan',
      'Dòng 1, cột 1: hai vế của “kg = tan” tính bằng kg và tấn; cần nhân vế phải với 1.000 để cùng đơn vị.',
    ],
    [
      'TL = M2 / M1',
      'Dòng 1, cột 1: hai vế của “TL = M2 / M1” tính bằng % và 1; cần nhân vế phải với 100 để cùng đơn vị.',
    ],
    [
      'tan = kg',
      'Dòng 1, cột 1: hai vế của “tan = kg” tính bằng tấn và kg; cần nhân vế trái với 1.000 để cùng đơn vị.',
    ],
    [
      'tan = khoi',
      'Dòng 1, cột 1: “tan = khoi” dùng chung hai số khác đơn vị tính (tấn và m³) nên không cộng, trừ hay so sánh được.',
    ],
    [
      'thanh_tien = don_gia',
      'Dòng 1, cột 1: “thanh_tien = don_gia” dùng chung hai số khác đơn vị tính (đồng và đồng/chiếc) nên không cộng, trừ hay so sánh được.',
    ],
    [
      'thanh_tien = so_luong × so_luong',
      'Dòng 1, cột 1: “thanh_tien = so_luong × so_luong” dùng chung hai số khác đơn vị tính (đồng và chiếc × chiếc) nên không cộng, trừ hay so sánh được.',
    ],
  ])('not %s', (text, sentence) => {
    expect(readRule(text, names).findings.map((found) => describeFinding(found, 'vi'))).toEqual([sentence]);
  });
});

describe('a clerk writes as in Word', () => {
  it.each([
    ['M2 nhỏ hơn hoặc bằng M1', 'M2 ≤ M1'],
    ['M2 không vượt quá M1 và M2 lớn hơn hoặc bằng 0', 'M2 ≤ M1 và M2 ≥ 0'],
    ['M2 bé hơn M1', 'M2 < M1'],
    ['TL = M2 chia cho M1 nhân với 100', 'TL = M2 / M1 × 100'],
    ['TL = M2 : M1 x 100', 'TL = M2 / M1 × 100'],
    ['M1 – M2 ≥ 0', 'M1 - M2 ≥ 0'],
    ['nếu loai = “lon” thì M1 > 1.000.000', 'nếu loai = "lon" thì M1 > 1000000'],
    ['0 ≤ TL ≤ 100', '0 ≤ TL và TL ≤ 100'],
    ['loai không thuộc (“lon”; "vua")', 'không loai thuộc ("lon"; "vua")'],
    ['ket_thuc không trước bat_dau', 'ket_thuc ≥ bat_dau'],
    ['thiếu(M1 + M2) hoặc TL > 0', 'thiếu(M1 + M2) hoặc TL > 0'],
    ['phần dư(M1; 2) = 0', 'phần dư(M1; 2) = 0'],
    ['làm tròn(TL; 1) = TL', 'làm tròn(TL; 1) = TL'],
    ['lớn nhất(M1; M2; KT2) ≥ KT3', 'lớn nhất(M1; M2; KT2) ≥ KT3'],
    ['trung bình(mua.dg với mua.sl > 0) ≤ 500%', null],
  ])('%s', (text, printed) => {
    if (printed === null) expect(codesOf(text)).not.toEqual([]);
    else expect(printRule(ruleOf(text))).toBe(printed);
  });

  it.each([
    ['tong(mua.sl) > 0', 'Dòng 1, cột 1: không có “tong”; có phải ý là “tổng” không?'],
    ['trung binh(mua.sl) > 0', 'Dòng 1, cột 7: không có “trung binh”; có phải ý là “trung bình” không?'],
    ['m1 > 0', 'Dòng 1, cột 1: không có “m1”; có phải ý là “M1” không?'],
    ['tổng(mua.s1) > 0', 'Dòng 1, cột 6: không có “s1”; có phải ý là “sl” không?'],
    ['tổng > 0', 'Dòng 1, cột 1: “tổng” là từ riêng của quy tắc, không phải mã của một mục.'],
    ['lớn nhất(M1, M2) > 0', 'Dòng 1, cột 12: ở đây cần dấu “;” giữa các phần, không phải “,”.'],
    ['tổng(M1) > 0', 'Dòng 1, cột 6: ở đây cần cột của bảng, ví dụ bang.cot, không phải “M1”.'],
    ['làm tròn(M1) = 2', 'Dòng 1, cột 12: ở đây cần dấu “;” rồi phần tiếp theo, không phải “)”.'],
    ['M1 phần dư 2 = 0', 'Dòng 1, cột 4: không có “M1 phần dư 2”; có phải ý là “phần dư(M1; 2)” không?'],
    [
      'nếu (M1 mod M2) = 0 thì M3 > 0',
      'Dòng 1, cột 9: không có “M1 mod M2”; có phải ý là “phần dư(M1; M2)” không?',
    ],
    [
      'M1 thay thiếu 0 > 0',
      'Dòng 1, cột 4: không có “M1 thay thiếu 0”; có phải ý là “thay thiếu(M1; 0)” không?',
    ],
    ['luy thua(M1) > 0', 'Dòng 1, cột 5: ở đây cần “và”; “hoặc”; hết quy tắc, không phải “thua”.'],
  ])('%s says what is meant', (text, sentence) => {
    expect(readRule(text, names).findings.map((found) => describeFinding(found, 'vi'))).toEqual([sentence]);
  });
});

describe('what they come to', () => {
  const answers = {
    ...{ M1: 200, M2: 190, KT2: 3, KT3: 1, TL: 95, kg: 1500, tan: 1.5, so_luong: 3, don_gia: 1250.5 },
    ...{ bat_dau: '2024-02-27', ket_thuc: '2024-03-05', loai: 'vua', nhieu: ['lon', 'nho'] },
    mua: [{ sl: 2, dg: 1000, tt: 2000 }, { sl: 3, dg: 0.1, tt: 0.3 }, {}],
  };
  it.each([
    ['TL = M2 / M1 × 100', true],
    ['M2 ≥ 95% × M1', true],
    ['M2 > M1 × 95%', false],
    ['TL ≤ 95%', true],
    ['kg = tan × 1000', true],
    ['tổng(mua.sl × mua.dg) = 2000,3', true],
    ['mọi dòng(mua; mua.tt = mua.sl × mua.dg)', null],
    ['trung bình(mua.dg) = 500,05', true],
    ['trung vị(mua.dg) = 500,05', true],
    ['trung vị(mua.sl với mua.sl > 2) = 3', true],
    ['ket_thuc - bat_dau = 7', true],
    ['bat_dau + 3 = 01/3/2024', true],
    ['ket_thuc - 5 = 29/02/2024', true],
    ['7 + bat_dau = ket_thuc', true],
    ['bat_dau + 0,5 = ket_thuc', null],
    ['loai thuộc ("lon"; "vua")', true],
    ['nhieu thuộc ("vua"; "nho")', true],
    ['nhieu thuộc ("vua")', false],
    ['lớn nhất(M1; M2; KT2) = 200', true],
    ['nhỏ nhất(M1; KT2) = 3', true],
    ['lớn nhất(M1; khoi × M1 / khoi) > 0', null],
    ['phần dư(M1; 7) = 4', true],
    ['phần dư(-M1; 7) = 3', true],
    ['phần dư(M1; M1 - M1) = 0', null],
    ['làm tròn(KT3 / KT2 × 100; 2) = 33,33', true],
    ['làm tròn(-0,5; 0) = -1', true],
    ['thiếu(M1 + khoi × M1 / khoi)', true],
    ['có giá trị(M1 + M2)', true],
  ])('%s: %s', (text, expected) => {
    expect(outcome(text, answers)).toBe(expected);
  });

  it('a row of which one factor is not answered leaves the sum of products open', () => {
    const rule = 'tổng(mua.sl × mua.dg) ≥ 0';
    expect(outcome(rule, { mua: [{ sl: 2, dg: 5 }, { sl: 2 }] })).toBeNull();
    expect(outcome(rule, { mua: [{ sl: 2, dg: 5 }, {}] })).toBe(true);
    expect(outcome(rule, { mua: [{ sl: 2, dg: { state: 'notApplicable' } }] })).toBe(true);
    expect(outcome(rule, { mua: [] })).toBe(true);
  });

  it('a whole number that no JSON number holds is not given out', () => {
    const sum: Rule = {
      kind: 'arithmetic',
      operator: '+',
      left: { kind: 'answer', code: 'M1' },
      right: { kind: 'number', value: '2' },
    };
    const of = (M1: number) => evaluate(sum, reportReader({ answers: { M1 } }));
    expect(of(9007199254740989)).toEqual({ state: 'value', value: 9007199254740991 });
    expect(of(9007199254740991)).toEqual({ state: 'stopped' });
  });
});

describe('two tables', () => {
  const rows = (count: number, first = 0) =>
    Array.from({ length: count }, (_, index) => ({ ma: first + index }));
  const rule = 'mọi dòng(xa; có dòng(diem; diem.ma = xa.ma))';

  it('of 600 rows each are compared within the bound of steps', () => {
    expect(outcome(rule, { xa: rows(600), diem: rows(600) })).toBe(true);
    expect(outcome(rule, { xa: rows(600), diem: rows(599) })).toBe(false);
    expect(
      outcome('mọi dòng(xa; số dòng(diem với xa.ma = diem.ma) = 1)', { xa: rows(600), diem: rows(600) }),
    ).toBe(true);
    expect(
      outcome('mọi dòng(xa; mọi dòng(diem; nếu diem.ma = xa.ma thì diem.ma ≥ 0))', {
        xa: rows(600),
        diem: rows(600),
      }),
    ).toBe(true);
  });

  it('are compared so too where a reader makes its lists each time', () => {
    const read = reportReader({
      answers: { xa: rows(600), diem: rows(600) } as Readonly<Record<string, Answer>>,
    });
    const again = {
      ...read,
      rows: (table: string) => {
        const given = read.rows(table);
        return Array.isArray(given) ? [...given] : given;
      },
    };
    expect(holds(ruleOf(rule), again)).toBe(true);
  });

  it('come to the same whether the rows were sorted or not', () => {
    const sorted = ruleOf(rule);
    const plain = ruleOf('mọi dòng(xa; có dòng(diem; không diem.ma ≠ xa.ma))');
    const cells = [1, 2, 3, { state: 'missing', reason: 'x' }, { state: 'notApplicable' }, null, 0.1];
    for (const a of cells)
      for (const b of cells)
        for (const c of cells) {
          const answers = { xa: [{ ma: a }, { ma: b }], diem: [{ ma: c }, { ma: 2 }, {}] };
          const read = reportReader({ answers: answers as unknown as Readonly<Record<string, Answer>> });
          expect(evaluate(sorted, read), JSON.stringify(answers)).toEqual(evaluate(plain, read));
        }
  });
});
