import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { figuresTemplate as template } from '../testing/figures-template.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { readRule } from './check.ts';
import { dependenciesOf } from './dependencies.ts';
import { evaluate, holds } from './evaluate.ts';
import { maximumRuleDepth } from './limits.ts';
import { parseLocatedRule, parseRule } from './parse.ts';
import { printRule } from './print.ts';
import type { Rule } from './rule.ts';
import { notAskedAnswer, reportReader } from './rule-reader.ts';

function ruleOf(text: string): Rule {
  const read = parseRule(text);
  if (!read.ok)
    throw new Error(`${text}: ${read.findings.map((fault) => describeFinding(fault, 'en')).join('; ')}`);
  return read.value;
}

const missing = { state: 'missing', reason: 'đang tổng hợp' } as const;
const notApplicable = { state: 'notApplicable' } as const;

const answers = {
  ...{ ngay_lap: '2024-07-05', nguoi_lap: 'Nguyễn Văn A', ton_tai: '  ' },
  ...{ B1: 0, B2: 12, C3: 0.3, C4: 0.1, C5: 0.2, C1: missing, C2: notApplicable },
  ...{ co: true, kenh: ['loa', 'zalo'], tep: [], dan: { nam: { lon: 3 }, nu: { lon: 4 } } },
  hoat_dong: [
    { ngay: '2024-06-05', chat_thai: 0.1, so_nguoi: 40 },
    { ngay: '2024-06-06', chat_thai: 0.2 },
    { ngay: '2024-07-01' },
  ],
  trong: [],
  bo_trong: { nam: {}, nu: {} },
  van_ban: [{ so_ky_hieu: '12/KH-UBND', ngay: missing }],
};
const read = reportReader({ round: { from: '2024-05-20', to: '2024-06-30' }, answers });

describe('a rule is printed in one form, however it was written', () => {
  it.each([
    ['nếu B2>0 thì B1>0', 'nếu B2 > 0 thì B1 > 0'],
    ['if B2 > 0 then B1 > 0 else C3 = 0,50', 'nếu B2 > 0 thì B1 > 0 ngược lại C3 = 0,5'],
    ['NOT (C3 <= 5) and C4 != 0', 'không C3 ≤ 5 và C4 ≠ 0'],
    ['không(C3 ≤ 5 hoặc C4 = 0)', 'không (C3 ≤ 5 hoặc C4 = 0)'],
    [
      'sum(hoat_dong.chat_thai where hoat_dong.ngay >= 2024-06-05) * 2',
      'tổng(hoat_dong.chat_thai với hoat_dong.ngay ≥ 05/6/2024) × 2',
    ],
    ['C4 không lớn hơn C3', 'C4 ≤ C3'],
    ['không B1 lớn hơn 0 hoặc B2 khác 3', 'không B1 > 0 hoặc B2 ≠ 3'],
    ['C4 cộng C5 bằng C3 trừ 2 nhân B1', 'C4 + C5 = C3 - 2 × B1'],
    ['số dòng(van_ban) không quá A1 và A1 ít nhất 1', 'số dòng(van_ban) ≤ A1 và A1 ≥ 1'],
    ['B1 nhỏ hơn 3 và B2 không nhỏ hơn 1', 'B1 < 3 và B2 ≥ 1'],
    ['a - (b - c) - d', 'a - (b - c) - d'],
    ['t . r . c + a', 't.r.c + a'],
    ['(a + b) * c / (d * e)', '(a + b) × c / (d × e)'],
    ['thay thiếu(C3; 0) = 0 hoặc không áp dụng(C3)', 'thay thiếu(C3; 0) = 0 hoặc không áp dụng(C3)'],
    ['(nếu a thì b) và c', '(nếu a thì b) và c'],
    ['t = "nói ""không"""', 't = "nói ""không"""'],
  ])('%s', (text, printed) => {
    expect(printRule(ruleOf(text))).toBe(printed);
  });
});

describe('a rule that a program made, beyond all that can be written', () => {
  it('is stopped when it nests too deep', () => {
    let deep: Rule = { kind: 'truth', value: true };
    for (let depth = 0; depth < 100_000; depth += 1) deep = { kind: 'not', of: deep };
    expect(evaluate(deep, read)).toEqual({ state: 'stopped' });
  });

  it('is refused a text, and gives its names, when it nests too deep', () => {
    let deep: Rule = { kind: 'answer', code: 'C3' };
    for (let depth = 0; depth < 100_000; depth += 1) deep = { kind: 'not', of: deep };
    expect(() => printRule(deep)).toThrow('report/rule-too-deep');
    expect(dependenciesOf(deep).answers).toEqual(['C3']);
  });

  it('is stopped when its numbers grow without end', () => {
    let power: Rule = { kind: 'number', value: '9'.repeat(3000) };
    for (let times = 0; times < 30; times += 1)
      power = { kind: 'arithmetic', operator: '×', left: power, right: power };
    const start = Date.now();
    expect(evaluate(power, read)).toEqual({ state: 'stopped' });
    expect(Date.now() - start).toBeLessThan(2000);
  });
});

describe('a rule that breaks off says what was still to come', () => {
  it.each([
    ['C3 > 0 và', 'không phải “hết quy tắc”'],
    ['C3 > "abc', 'thiếu dấu ngoặc kép đóng'],
  ])('%s', (text, sentence) => {
    const parsed = parseRule(text);
    expect(parsed.findings.map((fault) => describeFinding(fault, 'vi')).join()).toContain(sentence);
  });
});

describe('a rule comes to a value or to the state that decides', () => {
  it.each<[string, unknown]>([
    ['C4 + C5 = C3', true],
    ['C4 + C5 ≠ C3', false],
    ['C3 ≤ 0,3 và C3 ≥ 0,3', true],
    ['C3 < 0,3 hoặc C3 > 0,3', false],
    ['C4 < C3 và C3 > C4 và C4 ≤ C3 và C3 ≥ C4', true],
    ['C4 + C5 - C3', 0],
    ['C3 / C4', 3],
    ['10 / 4', 2.5],
    ['-C3 < 0', true],
    ['ngày đầu kỳ < ngày cuối kỳ', true],
    ['ngay_lap > ngày cuối kỳ', true],
    ['nguoi_lap = "Nguyễn Văn A"', true],
    ['tổng(hoat_dong.chat_thai)', 0.3],
    ['tổng(hoat_dong.chat_thai với hoat_dong.ngay < 06/6/2024)', 0.1],
    ['lớn nhất(hoat_dong.chat_thai) - nhỏ nhất(hoat_dong.chat_thai)', 0.1],
    ['số dòng(hoat_dong)', 3],
    ['số dòng(hoat_dong với có giá trị(hoat_dong.so_nguoi))', 1],
    ['mọi dòng(hoat_dong; hoat_dong.ngay ≤ ngày cuối kỳ)', false],
    ['có dòng(hoat_dong; hoat_dong.ngay > ngày cuối kỳ)', true],
    ['co', true],
    ['co = đúng và không (co = sai)', true],
    ['kenh = "loa"', true],
    ['kenh ≠ "loa"', false],
    ['kenh = "bao"', false],
    ['thiếu(tep)', true],
    ['dan.nam.lon + dan.nu.lon', 7],
    ['tổng(dan.lon)', 7],
    ['mọi dòng(trong; sai)', true],
    ['có dòng(trong; đúng)', false],
    ['tổng(trong.cot)', 0],
    ['số dòng(trong)', 0],
    ['thay thiếu(tổng(khong_co.cot); 0)', 0],
    ['tổng(van_ban.so_luong)', 0],
    ['có giá trị(B1)', true],
    ['thiếu(C1) và không thiếu(C2) và không áp dụng(C2)', true],
    ['thiếu(ton_tai)', true],
    ['thay thiếu(C1; 7)', 7],
    ['nếu thiếu(C1) thì 1 ngược lại 2', 1],
  ])('%s is %s', (text, value) => {
    expect(evaluate(ruleOf(text), read)).toEqual({ state: 'value', value });
  });

  it('a decimal of any length is exact', () => {
    const close = { ...read, answer: () => 0.3 };
    expect(holds(ruleOf('C3 = 0,30000000000000001'), close)).toBe(false);
    expect(holds(ruleOf('C3 < 0,30000000000000001'), close)).toBe(true);
    expect(holds(ruleOf('9007199254740993 > 9007199254740992'), close)).toBe(true);
    expect(holds(ruleOf(`${'9'.repeat(400)} = ${'9'.repeat(399)}8`), close)).toBe(false);
    expect(holds(ruleOf(`${'9'.repeat(400)} - ${'9'.repeat(399)}8 = 1`), close)).toBe(true);
  });

  const states = { đúng: true, sai: false, M: 'missing', N: 'notApplicable' } as const;
  const written = { đúng: 'đúng', sai: 'sai', M: '(C1 > 0)', N: '(C2 > 0)' } as const;
  type State = keyof typeof states;
  it.each<[State, State, State, State, State]>([
    // a, b, a và b, a hoặc b, nếu a thì b
    ['đúng', 'đúng', 'đúng', 'đúng', 'đúng'],
    ['đúng', 'sai', 'sai', 'đúng', 'sai'],
    ['sai', 'sai', 'sai', 'sai', 'đúng'],
    ['đúng', 'M', 'M', 'đúng', 'M'],
    ['đúng', 'N', 'N', 'đúng', 'N'],
    ['sai', 'M', 'sai', 'M', 'đúng'],
    ['sai', 'N', 'sai', 'N', 'đúng'],
    ['M', 'M', 'M', 'M', 'M'],
    ['M', 'N', 'M', 'M', 'M'],
    ['N', 'M', 'M', 'M', 'M'],
    ['N', 'N', 'N', 'N', 'N'],
    ['M', 'sai', 'sai', 'M', 'M'],
    ['N', 'đúng', 'N', 'đúng', 'đúng'],
  ])('%s with %s: and %s, or %s, if-then %s', (a, b, and, or, implies) => {
    const stateOf = (text: string) => {
      const result = evaluate(ruleOf(text), read);
      return result.state === 'value' ? result.value : result.state;
    };
    expect(stateOf(`${written[a]} và ${written[b]}`)).toBe(states[and]);
    expect(stateOf(`${written[a]} hoặc ${written[b]}`)).toBe(states[or]);
    expect(stateOf(`nếu ${written[a]} thì ${written[b]}`)).toBe(states[implies]);
  });

  it.each<[string, string]>([
    ['C1 + 1', 'missing'],
    ['C2 + 1', 'notApplicable'],
    ['C1 + C2', 'missing'],
    ['B2 / B1', 'missing'],
    ['tổng(van_ban.ngay)', 'missing'],
    ['lớn nhất(trong.cot)', 'missing'],
    ['tổng(khong_co.cot)', 'missing'],
    ['tổng(khong_co.cot) = 100', 'missing'],
    ['số dòng(khong_co)', 'missing'],
    ['mọi dòng(khong_co; sai)', 'missing'],
    ['tổng(bo_trong.lon)', 'missing'],
    ['số dòng(bo_trong với có giá trị(bo_trong.lon))', 'missing'],
    ['chua_tra_loi = 0', 'missing'],
  ])('%s has no value: %s', (text, state) => {
    expect(evaluate(ruleOf(text), read)).toEqual({ state });
  });

  it('a rule that is not decided neither holds nor is broken', () => {
    expect(holds(ruleOf('C1 > 0'), read)).toBeNull();
    expect(holds(ruleOf('B2 > 0'), read)).toBe(true);
  });

  it('stops at its bound of steps', () => {
    const rows = Array.from({ length: 700 }, () => ({ ngay: '2024-06-05' }));
    const nested = ruleOf('mọi dòng(a; mọi dòng(b; b.ngay = 05/6/2024))');
    expect(evaluate(nested, { ...read, rows: () => rows }).state).toBe('stopped');
  });
});

describe('what is not asked', () => {
  const asked = {
    ...read,
    answer: (code: string) => (code === 'C9' ? notAskedAnswer : read.answer(code)),
    rows: (table: string) => (table === 'T9' ? notAskedAnswer : read.rows(table)),
  };
  it.each<[string, unknown]>([
    ['C3 + C9', { state: 'value', value: 0.3 }],
    ['C9 + C3', { state: 'value', value: 0.3 }],
    ['C3 - C9', { state: 'value', value: 0.3 }],
    ['C9 - C3', { state: 'value', value: -0.3 }],
    ['C9 + C9', { state: 'notApplicable' }],
    ['C9 + C1', { state: 'missing' }],
    ['C3 × C9', { state: 'notApplicable' }],
    ['C3 > C9', { state: 'notApplicable' }],
    ['không áp dụng(C9) và không có giá trị(C9) và không thiếu(C9)', { state: 'value', value: true }],
    ['thay thiếu(C9; 5)', { state: 'value', value: 5 }],
    ['tổng(T9.a) + C3', { state: 'value', value: 0.3 }],
    ['tổng(T9.a) = 100', { state: 'notApplicable' }],
    ['số dòng(T9) > 0', { state: 'notApplicable' }],
    ['mọi dòng(T9; sai)', { state: 'notApplicable' }],
  ])('%s is left out of sums alone', (text, value) => {
    expect(evaluate(ruleOf(text), asked)).toEqual(value);
  });
});

describe('a faulty rule says where and why', () => {
  it.each([
    [
      'C3 ≤',
      'Dòng 1, cột 5: ở đây cần mã của một mục, ví dụ C3; số, ví dụ 0,5; ngày, ví dụ 05/6/2024; phép tính, ví dụ tổng(bang.cot), không phải “hết quy tắc”.',
    ],
    [
      'C3 ≤ 1.5',
      'Dòng 1, cột 6: số “1.5” không đúng cách viết; viết 1234 hoặc 1 234 cho một nghìn hai trăm ba mươi bốn, 1,234 cho số thập phân.',
    ],
    ['B1 > 0 và\n  ngay > 31/6/2024', 'Dòng 2, cột 10: không có ngày 31/6/2024.'],
    ['B1 > 0 & B2 > 0', 'Dòng 1, cột 8: không hiểu ký tự “&”.'],
    ['0 < C3 > 5', 'Dòng 1, cột 8: ở đây cần “và”; “hoặc”, không phải “>”.'],
    ['nếu B1 > 0 B2 > 0', 'Dòng 1, cột 12: ở đây cần “thì”, không phải “B2”.'],
  ])('%s', (text, sentence) => {
    const parsed = parseRule(text);
    expect(parsed.findings.map((fault) => describeFinding(fault, 'vi'))).toEqual([sentence]);
  });

  it.each([
    ['nếu B1 > 0 B2 > 0', 'Line 1, column 12: “then” is needed here, not “B2”.'],
    [
      'C3 ≤',
      'Line 1, column 5: the code of an item, such as C3, a number, such as 0,5, a date, such as 05/6/2024, a function, such as sum(table.column) is needed here, not “the end of the rule”.',
    ],
  ])('%s in English', (text, sentence) => {
    expect(parseRule(text).findings.map((fault) => describeFinding(fault, 'en'))).toEqual([sentence]);
  });

  it('a quotient of units is named in words', () => {
    const sentences = readRule('C3 / C2 ≤ C5', template).findings.map((fault) =>
      describeFinding(fault, 'vi'),
    );
    expect(sentences.join()).toContain('tấn/');
    expect(sentences.join()).not.toContain('tonne');
  });

  it.each<[string, string]>([
    ['C3 ≤ C3b', 'report/rule-units-differ'],
    ['C3 + C8 > 0', 'report/rule-units-unconverted'],
    ['C3 × C3b > C3', 'report/rule-units-differ'],
    ['C3 / C2 ≤ C5', 'report/rule-units-differ'],
    ['C3 và B1 > 0', 'report/rule-needs-truth'],
    ['C3', 'report/rule-needs-truth'],
    ['(B1 > 0) + 1 = 2', 'report/rule-needs-number'],
    ['C3 = "nhiều"', 'report/rule-types-differ'],
    ['nguoi_lap > "A"', 'report/rule-no-order'],
    ['Z9 > 0', 'report/rule-unknown-name'],
    ['tổng(hoat_dong.khong_co) > 0', 'report/rule-unknown-name'],
    ['số dòng(khong_co) > 0', 'report/rule-unknown-name'],
    ['hoat_dong.chat_thai > 0', 'report/rule-row-outside'],
    ['mọi dòng(van_ban; hoat_dong.chat_thai > 0)', 'report/rule-row-outside'],
    ['mọi dòng(hoat_dong; hoat_dong.chat_thai ≤ C3b)', 'report/rule-units-differ'],
  ])('%s: %s', (text, code) => {
    expect(readRule(text, template).findings.map((fault) => fault.code)).toEqual([code]);
  });

  it.each([
    'C3 / C2 ≤ 0,5',
    'C3 × 2 ≤ C4 + 1',
    'C3 / C4 ≥ 1',
    'mọi dòng(hoat_dong; hoat_dong.chat_thai ≤ C3)',
    'ngay_lap ≥ 01/7/2024',
  ])('%s is sound', (text) => {
    expect(readRule(text, template)).toEqual({ ok: true, value: ruleOf(text), findings: [] });
  });

  it.each([
    ['number', 'C3 + C4', 'C3 > C4', 'report/rule-needs-number'],
    ['date', 'ngay_lap', 'C3', 'report/rule-needs-date'],
    ['text', 'nguoi_lap', 'C3', 'report/rule-needs-text'],
  ] as const)('what is computed must be of its type: %s', (expects, sound, faulty, code) => {
    expect(readRule(sound, template, { expects }).ok).toBe(true);
    expect(readRule(faulty, template, { expects }).findings.map((fault) => fault.code)).toEqual([code]);
  });

  it.each<[string, string | null]>([
    ['co_le và rac > 0', null],
    ['co_le > sai', 'report/rule-no-order'],
    ['tinh = "20"', null],
    ['tinh = "99"', 'report/rule-unknown-choice'],
    ['hinh_thuc = "khac"', null],
    ['hinh_thuc = "la"', 'report/rule-unknown-choice'],
    ['có giá trị(ban_ky)', null],
    ['ban_ky = ban_ky', 'report/rule-types-differ'],
    ['dan_so.nam.lon > 0', null],
    ['dan_so.la.lon > 0', 'report/rule-unknown-name'],
    ['dan_so.nam.la > 0', 'report/rule-unknown-name'],
    ['hoat_dong.nam.rac > 0', 'report/rule-unknown-name'],
    ['tổng(dan_so.lon) ≤ nguoi', null],
  ])('questions of every kind: %s', (text, code) => {
    const codes = readRule(text, smallTemplate).findings.map((fault) => fault.code);
    expect(codes).toEqual(code === null ? [] : [code]);
  });

  it('a rule of a row may name the columns of its table', () => {
    expect(readRule('hoat_dong.rac > 0', smallTemplate, { within: 'hoat_dong' }).ok).toBe(true);
    expect(readRule('hoat_dong.rac > 0', smallTemplate, { within: 'dan_so' }).ok).toBe(false);
    const within = { table: 'hoat_dong', row: { chat_thai: 2 } };
    expect(evaluate(ruleOf('hoat_dong.chat_thai × 2'), read, within)).toEqual({ state: 'value', value: 4 });
  });

  it('the place of a fault inside a rule is that of the faulty part', () => {
    const text = 'B1 > 0 và\n  C3 ≤ C3b';
    const [fault] = readRule(text, template).findings;
    expect(fault?.params).toMatchObject({
      line: 2,
      column: 3,
      left: { vi: 'tấn', en: 'tonnes' },
      right: { vi: 'm³', en: 'm³' },
    });
    expect(text.slice(fault?.span?.start, fault?.span?.end)).toBe('C3 ≤ C3b');
  });

  it('what is not a text is reported, and an impossible number has no value', () => {
    for (const strange of [undefined, null, 5, {}, ['C3 > 0']]) {
      const [fault] = parseLocatedRule(strange as never).findings;
      expect(fault && describeFinding(fault, 'vi')).toContain(
        'Dòng 1, cột 1: ở đây cần một quy tắc bằng chữ',
      );
    }
    for (const value of ['NaN', 'Infinity', '', '1e400', '0x1', 5n, {}, null]) {
      expect(evaluate({ kind: 'number', value: value as string }, read)).toEqual({ state: 'missing' });
    }
  });

  it('depth and length are bounded, of every construction', () => {
    const deep = 100_000;
    for (const text of [
      '('.repeat(1900),
      'không '.repeat(600),
      '-'.repeat(3000),
      'nếu '.repeat(900),
      '1+'.repeat(1500),
    ]) {
      expect(parseRule(text).findings.map(({ code }) => code)).toEqual(['report/rule-too-deep']);
    }
    expect(parseRule('('.repeat(deep)).findings.map(({ code }) => code)).toEqual(['report/rule-too-long']);
    expect(parseRule(`${'('.repeat(maximumRuleDepth - 1)}1${')'.repeat(maximumRuleDepth - 1)}`).ok).toBe(
      true,
    );
  });
});

it('dependencies are named once, in the order of the text', () => {
  expect(
    dependenciesOf(
      ruleOf('nếu C3 > 0 và C3 > C4 thì tổng(hoat_dong.chat_thai với hoat_dong.ngay ≥ ngày đầu kỳ) > B1'),
    ),
  ).toEqual({
    answers: ['C3', 'C4', 'B1'],
    tables: ['hoat_dong'],
    columns: [
      { table: 'hoat_dong', column: 'chat_thai' },
      { table: 'hoat_dong', column: 'ngay' },
    ],
    period: true,
  });
});
