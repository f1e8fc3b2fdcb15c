import { describeFinding, MisuseError } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { NumberQuestion } from '../questions/number.ts';
import { withColumn, withItem } from '../testing/changed-template.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from '../validate/compile-template.ts';
import { createValidator } from '../validate/create-validator.ts';
import { limits } from '../validate/limits.ts';
import { checkTemplate, defineTemplate } from './check-template.ts';
import type { ReportTemplate } from './template.ts';

const base: ReportTemplate = smallTemplate;

const lists = base.lists ?? [];

describe('the parts of a template', () => {
  it('with a circle through the cells of a table is refused at each of its rules', () => {
    const circle = withColumn('dan_so', 'lon', { computed: 'tong_nguoi - nguoi' });
    const chained = {
      ...circle,
      pages: JSON.parse(
        JSON.stringify(circle.pages).replace('"nguoi + du_le"', '"nguoi + tổng(dan_so.tong)"'),
      ),
    };
    expect(checkTemplate(chained).findings.map(({ code, params }) => `${code} ${params.code}`)).toEqual([
      'report/rule-circle tong_nguoi',
      'report/rule-circle dan_so.lon',
      'report/rule-circle dan_so.tong',
    ]);
  });

  it('with what only looks like a circle is sound', () => {
    expect(checkTemplate(withItem('tong_nguoi', { computed: 'nguoi + du_le + dan_so.khac.tong' })).ok).toBe(
      true,
    );
  });

  it('two entries of one name in one place are a doubt', () => {
    const doubled = lists.map((list) =>
      list.code === 'loai' ? { ...list, items: [...list.items, { ...list.items[0], code: 'x' }] } : list,
    );
    const checked = checkTemplate({ ...base, lists: doubled });
    expect(checked.ok).toBe(true);
    expect(checked.findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning report/template-name-repeated',
    ]);
  });

  it('suggests to replace what nobody has to answer in a required sum', () => {
    const { findings } = checkTemplate(withItem('nguoi', { required: false }));
    expect(findings.map((found) => describeFinding(found, 'vi'))).toEqual([
      'Chỉ tiêu “Tổng số người” bắt buộc và được cộng từ “Người”, mục không bắt buộc; nếu bỏ trống nghĩa là không có thì ghi thay thiếu(nguoi; 0).',
    ]);
  });

  it('may have bounds that one number meets', () => {
    for (const bound of [0.07, 0.29, 1.1, 8.2, 0, -0.07]) {
      const change = { scale: 2, minimum: bound, maximum: bound };
      expect(checkTemplate(withItem('nhiet_do', change)).ok).toBe(true);
    }
  });

  it('names only the members of a ring of parts that they contain themselves', () => {
    const [first] = base.pages;
    const ring = ['a', 'b', 'c', 'd'].map((code) => ({
      ...{ code, label: { vi: code, en: code }, kind: 'number', unit: 'household', aggregation: 'sum' },
      partOf: { a: 'b', b: 'c', c: 'b', d: 'd' }[code],
    }));
    const page = { ...first, code: 'them', sections: [{ ...first?.sections[0], code: 'vong', items: ring }] };
    const reported = checkTemplate({ ...base, pages: [...base.pages, page] }).findings;
    expect(reported.map(({ code, params }) => `${code} ${params.code}: ${params.chain}`)).toEqual([
      'report/template-cycle b: b,c',
      'report/template-cycle c: b,c',
      'report/template-cycle d: d',
    ]);
  });

  it('in a program is refused by an exception', () => {
    expect(() => defineTemplate(withItem('rac', { unit: 'Z' }))).toThrow(MisuseError);
    expect(() => createValidator(withItem('rac', { unit: 'Z' }))).toThrow(MisuseError);
  });

  const figure = base.pages[1]?.sections[0]?.items[1] as NumberQuestion;
  const ofItems = (items: readonly object[], rules: readonly object[] = []) =>
    ({
      ...base,
      pages: [{ ...base.pages[0], sections: [{ ...base.pages[0]?.sections[0], items }] }],
      rules,
    }) as ReportTemplate;

  it('of 10,000 figures and as many rules and conditions is checked in a time that grows with them, and of one more is refused', () => {
    const ofSize = (size: number): ReportTemplate =>
      ofItems(
        Array.from({ length: size }, (_, index) => ({
          ...figure,
          code: `C${index}`,
          ...(index === 0 ? {} : { partOf: `C${index - 1}`, askedWhen: `C${index - 1} > 0` }),
        })),
        Array.from({ length: size }, (_, index) => ({
          ...base.rules[0],
          code: `R${index}`,
          expression: `C${index} ≤ C${size - index - 1}`,
        })),
      );
    const start = Date.now();
    expect(checkTemplate(ofSize(10_000)).findings).toEqual([]);
    expect(Date.now() - start).toBeLessThan(5000);
    const [first] = checkTemplate(ofSize(10_001)).findings;
    expect(first === undefined ? '' : describeFinding(first, 'vi')).toContain('nhiều nhất 10.000 mục');
  });

  it('of 10,000 choices is checked, and read, in a time that grows with them', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      code: `x${index}`,
      label: { vi: `Xã ${index}`, en: `Commune ${index}` },
    }));
    const template = ofItems([{ code: 'xa', label: figure.label, kind: 'choice', from: 'xa', many: true }]);
    const start = Date.now();
    const many = { ...template, lists: [{ code: 'xa', label: figure.label, items }] };
    const { validate } = createValidator(many);
    const report = { answers: { xa: items.map(({ code }) => code) } };
    expect(validate(report).findings.filter(({ path }) => path[1] === 'xa')).toEqual([]);
    const [fault] = validate({ answers: { xa: ['la'] } }).findings.filter(({ path }) => path[1] === 'xa');
    expect(fault && describeFinding(fault, 'vi').length).toBeLessThan(400);
    expect(Date.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['turns the words around it', 'Số cây \u202Egnồrt'],
    ['stands between letters', 'Số\u200Bcây'],
    ['is a control', 'Số\u0007 cây'],
  ])('with a character in a label that %s is refused at its place', (_, label) => {
    const findings = checkTemplate(ofItems([{ ...figure, label: { vi: label, en: 'Trees' } }])).findings;
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'report/template-shape pages.0.sections.0.items.0.label.vi',
    ]);
  });

  it('of hostile data is refused in bounded time', () => {
    let nested: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
    expect(checkTemplate(nested).ok).toBe(false);
    expect(checkTemplate({ ...base, pages: nested }).ok).toBe(false);
    expect(checkTemplate({ ...base, rules: Array.from({ length: 5000 }, () => base.rules[0]) }).ok).toBe(
      false,
    );
    const columns = Array.from({ length: 1000 }, () => ({}));
    const items = Array.from({ length: 2000 }, () => ({ code: 'x', kind: 'table', label: 1, columns }));
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`la_${index}`, 1]));
    const start = Date.now();
    expect(checkTemplate(ofItems(items)).findings).toHaveLength(limits.findings);
    expect(checkTemplate({ ...base, ...keys }).findings).toHaveLength(limits.findings);
    expect(Date.now() - start).toBeLessThan(5000);
    expect(
      checkTemplate(JSON.parse('{"__proto__": {"id": "x"}}')).findings.map(({ code }) => code),
    ).toContain('report/template-unknown-field');
    const withGetter = Object.defineProperty({ ...base }, 'pages', {
      enumerable: true,
      get: () => {
        throw new Error('a getter is not run');
      },
    });
    expect(checkTemplate(withGetter).findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'report/template-shape pages',
    ]);
  });
});

it('rows of a list of the host are refused, and it is said what to write instead', () => {
  for (const rowsFrom of ['territories', 'organizations']) {
    const template = JSON.parse(
      JSON.stringify(smallTemplate).replace('"rowsFrom":"tinh"', `"rowsFrom":"${rowsFrom}"`),
    );
    const { ok, findings } = checkTemplate(template);
    expect(ok).toBe(false);
    expect(findings.map(({ code, path }) => `${code} ${path.at(-1)}`)).toEqual([
      'report/template-rows-of-host rowsFrom',
    ]);
  }
});

it('a template with faults is explained by compileTemplate as by defineTemplate', () => {
  const faulty = { ...smallTemplate, rules: [{ ...smallTemplate.rules[0], expression: 'rcc > 0' }] } as never;
  const saidBy = (act: (template: never) => unknown) => {
    try {
      act(faulty);
    } catch (error) {
      return (error as Error).message.split('\n').slice(1);
    }
    return [];
  };
  expect(saidBy(defineTemplate)).toHaveLength(1);
  expect(saidBy(compileTemplate)).toEqual(saidBy(defineTemplate));
});
