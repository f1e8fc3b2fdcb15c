import { describeFinding, MisuseError } from '@chiendich/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { InferReport } from '../infer-report.ts';
import type { NumericAnswer, Report } from '../report.ts';
import { environmentMonth2024 } from '../templates/environment-month-2024.ts';
import { environmentMonth2026 } from '../templates/environment-month-2026.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from '../validate/compile-template.ts';
import { createValidator } from '../validate/create-validator.ts';
import { limits } from '../validate/limits.ts';
import { checkTemplate, defineTemplate } from './check-template.ts';
import type { Indicator, ReportTemplate } from './template.ts';

const base: ReportTemplate = smallTemplate;

function withIndicator(code: string, change: Partial<Indicator>): ReportTemplate {
  const indicators = base.indicators.map((each) => (each.code === code ? { ...each, ...change } : each));
  return { ...base, indicators };
}

describe('a template', () => {
  it.each([environmentMonth2024, environmentMonth2026, smallTemplate])(
    'that is shipped or used in tests is sound',
    (template) => {
      expect(checkTemplate(JSON.parse(JSON.stringify(template)))).toEqual({
        ok: true,
        value: template,
        findings: [],
      });
    },
  );

  it.each([
    ['2024', environmentMonth2024 as ReportTemplate],
    ['2026', environmentMonth2026 as ReportTemplate],
  ])('of the month of action %s says on every face that it is a proposal', (year, template) => {
    expect(template.status).toBe('proposal');
    expect(template.version).toBe(`${year}.0-proposal`);
    expect(template.source.vi).toMatch(/^Đề xuất .*chưa được cơ quan nào ban hành\.$/);
    expect(template.source.en).toMatch(/^A proposal .*adopted by no agency\.$/);
    expect(compileTemplate(template).jsonSchema.description).toBe(template.source.vi);
    expect(template.stages.map(({ due, boundary }) => `${boundary} ${due}`)).toEqual([
      `before ${year}-07-10`,
      `before ${year}-07-31`,
    ]);
  });

  it('of the month of action asks for parts, tables, words, files and facts about the report', () => {
    const parts = environmentMonth2024.indicators.flatMap((each) =>
      'partOf' in each && each.partOf !== undefined ? [`${each.code} of ${each.partOf}`] : [],
    );
    expect(parts).toContain('C4 of C3');
    for (const part of ['header', 'tables', 'narratives', 'attachments', 'rules'] as const) {
      expect(environmentMonth2024[part].length).toBeGreaterThan(1);
    }
  });

  it.each<[string, unknown, string, string]>([
    ['without anything', {}, 'report/template-shape', 'id'],
    ['that is a text', 'mẫu', 'report/template-shape', ''],
    ['with a strange field', { ...base, mau: 1 }, 'report/template-unknown-field', 'mau'],
    [
      'with an indicator of no group',
      withIndicator('rac', { group: 'Z' }),
      'report/template-unknown-group',
      'indicators.0',
    ],
    [
      'with an unknown measure unit',
      withIndicator('rac', { unit: 'bao' }),
      'report/template-unknown-unit',
      'indicators.0.unit',
    ],
    [
      'with a part of nothing',
      withIndicator('nhua', { partOf: 'giay' }),
      'report/template-unknown-whole',
      'indicators.1',
    ],
    [
      'with a part in another unit',
      withIndicator('nhua', { unit: 'cubicMetre' }),
      'report/template-part-unit',
      'indicators.1',
    ],
    [
      'with a part of itself',
      withIndicator('rac', { partOf: 'nhua' }),
      'report/template-cycle',
      'indicators.0',
    ],
    [
      'with a mean without weight',
      withIndicator('nguoi', { aggregation: 'weightedMean' }),
      'report/template-weight',
      'indicators.2',
    ],
    [
      'with a weight and no mean',
      withIndicator('ti_le', { aggregation: 'sum' }),
      'report/template-weight',
      'indicators.4',
    ],
    [
      'with bounds the wrong way',
      withIndicator('rac', { maximum: -1 }),
      'report/template-range',
      'indicators.0',
    ],
    [
      'with too many decimals',
      withIndicator('rac', { number: { kind: 'decimal', scale: 7 } }),
      'report/template-scale',
      'indicators.0.number.scale',
    ],
    [
      'with one code twice',
      withIndicator('rac', { code: 'ton_tai' }),
      'report/template-code-repeated',
      'narratives.0.code',
    ],
    [
      'with a code that every object has',
      withIndicator('xep_hang', { code: 'constructor' }),
      'report/template-code',
      'indicators.7.code',
    ],
    [
      'with a code that is a word of rules',
      withIndicator('xep_hang', { code: 'sum' }),
      'report/template-code',
      'indicators.7.code',
    ],
    [
      'with a code in Vietnamese letters',
      withIndicator('xep_hang', { code: 'xếp_hạng' }),
      'report/template-code',
      'indicators.7.code',
    ],
    [
      'with a period backwards',
      { ...base, period: { from: '2024-07-01', to: '2024-06-01' } },
      'report/template-period',
      'period',
    ],
    [
      'with stages out of order',
      { ...base, stages: [base.stages[0], { stage: 1, due: '2024-07-31', boundary: 'by' }] },
      'report/template-stages',
      'stages.1',
    ],
    [
      'with a rule that does not parse',
      { ...base, rules: [{ ...base.rules[0], expression: 'rac >' }] },
      'report/rule-unexpected',
      'rules.0.expression',
    ],
    [
      'with a rule that mixes units',
      { ...base, rules: [{ ...base.rules[0], expression: 'rac > nguoi' }] },
      'report/rule-units-differ',
      'rules.0.expression',
    ],
    [
      'with a table that asks for more rows than any report may have',
      { ...base, tables: base.tables.map((table) => ({ ...table, minimumRows: 5000, maximumRows: 6000 })) },
      'report/template-range',
      'tables.0',
    ],
    [
      'with a file that must come and may not',
      {
        ...base,
        attachments: base.attachments.map((part) => ({ ...part, required: true, maximumFiles: 0 })),
      },
      'report/template-no-room',
      'attachments.0.maximumFiles',
    ],
    [
      'with a table of no columns',
      { ...base, rules: [], tables: base.tables.map((table) => ({ ...table, columns: [] })) },
      'report/template-no-column',
      'tables.0.columns',
    ],
    [
      'with a table that can have no row',
      { ...base, tables: base.tables.map((table) => ({ ...table, minimumRows: 0, maximumRows: 0 })) },
      'report/template-no-room',
      'tables.0.maximumRows',
    ],
    [
      'with a text that can have no letter',
      { ...base, narratives: base.narratives.map((part) => ({ ...part, maxLength: 0 })) },
      'report/template-no-room',
      'narratives.1.maxLength',
    ],
    [
      'with whole numbers between two neighbours',
      withIndicator('nguoi', { minimum: 0.2, maximum: 0.8 }),
      'report/template-empty-range',
      'indicators.2',
    ],
    [
      'with bounds finer than its decimals',
      withIndicator('nhiet_do', { minimum: 0.11, maximum: 0.19 }),
      'report/template-empty-range',
      'indicators.3',
    ],
    [
      'with a minimum beyond what is exact',
      withIndicator('nhiet_do', { minimum: 1e16 }),
      'report/template-range',
      'indicators.3',
    ],
    [
      'with a part that is always larger than its whole',
      { ...withIndicator('nhua', { minimum: 100.5, partOf: 'ti_le', unit: 'percent' }) },
      'report/template-part-range',
      'indicators.1',
    ],
    [
      'with a deadline before its period',
      { ...base, stages: [{ stage: 1, due: '2024-06-01', boundary: 'before' }] },
      'report/template-stage-early',
      'stages.0',
    ],
    [
      'with half a character',
      { ...base, title: { vi: 'Báo cáo \uD83D', en: 'Report' } },
      'report/template-shape',
      'title.vi',
    ],
    [
      'with a file of no kind',
      { ...base, attachments: base.attachments.map((part) => ({ ...part, mediaTypes: [] })) },
      'report/template-shape',
      'attachments.0.mediaTypes',
    ],
    [
      'with tonnes that are cubic metres',
      {
        ...base,
        measureUnits: [...(base.measureUnits ?? []), { code: 'tonne', label: { vi: 'm³', en: 'm³' } }],
      },
      'report/template-code-repeated',
      'measureUnits.1.code',
    ],
    [
      'with a choice of nothing',
      {
        ...base,
        tables: base.tables.map((table) => ({
          ...table,
          columns: table.columns.map((column) =>
            column.kind === 'choice' ? { ...column, choices: [] } : column,
          ),
        })),
      },
      'report/template-no-choice',
      'tables.0.columns.1.choices',
    ],
  ])('%s is refused', (_, template, code, path) => {
    const checked = checkTemplate(template);
    expect(checked.ok).toBe(false);
    expect(checked.findings.map((fault) => `${fault.code} ${fault.path.join('.')}`)).toContain(
      `${code} ${path}`,
    );
    for (const fault of checked.findings) expect(describeFinding(fault, 'vi')).not.toMatch(/\{\w/);
  });

  it('may have bounds that one number meets', () => {
    for (const bound of [0.07, 0.29, 1.1, 8.2, 0, -0.07]) {
      const number = { kind: 'decimal', scale: 2 } as const;
      expect(checkTemplate(withIndicator('nhiet_do', { number, minimum: bound, maximum: bound })).ok).toBe(
        true,
      );
    }
    const stages = [{ stage: 1, due: '2024-06-01', boundary: 'by' }];
    expect(checkTemplate({ ...base, stages }).ok).toBe(true);
  });

  it('names only the members of a ring of parts that they contain themselves', () => {
    const ring = ['a', 'b', 'c', 'd'].map((code) => ({
      ...(base.indicators[6] as Indicator),
      code,
      partOf: { a: 'b', b: 'c', c: 'b', d: 'd' }[code] as string,
    }));
    const reported = checkTemplate({ ...base, indicators: [...base.indicators, ...ring] }).findings;
    expect(reported.map(({ code, params }) => `${code} ${params.code}: ${params.chain}`)).toEqual([
      'report/template-cycle b: b,c',
      'report/template-cycle c: b,c',
      'report/template-cycle d: d',
    ]);
  });

  it('in a program is refused by an exception', () => {
    expect(() => defineTemplate(withIndicator('rac', { group: 'Z' }))).toThrow(MisuseError);
    expect(() => createValidator(withIndicator('rac', { group: 'Z' }))).toThrow(MisuseError);
  });

  it('of 10,000 figures and as many rules is checked in a time that grows with them, and of one more is refused', () => {
    const ofSize = (size: number): ReportTemplate => ({
      ...base,
      indicators: Array.from({ length: size }, (_, index) => ({
        ...(base.indicators[0] as Indicator),
        code: `C${index}`,
        ...(index === 0 ? {} : { partOf: `C${index - 1}` }),
      })),
      tables: [],
      rules: Array.from({ length: size }, (_, index) => ({
        ...(base.rules[0] as ReportTemplate['rules'][number]),
        code: `R${index}`,
        expression: `C${index} ≤ C${size - index - 1}`,
      })),
    });
    const start = Date.now();
    expect(checkTemplate(ofSize(10_000)).findings).toEqual([]);
    expect(Date.now() - start).toBeLessThan(5000);
    const [first] = checkTemplate(ofSize(10_001)).findings;
    expect(first === undefined ? '' : describeFinding(first, 'vi')).toContain('nhiều nhất 10.000 mục');
  });

  it('of hostile data is refused in bounded time', () => {
    let nested: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
    expect(checkTemplate(nested).ok).toBe(false);
    expect(checkTemplate({ ...base, indicators: nested }).ok).toBe(false);
    expect(checkTemplate({ ...base, rules: Array.from({ length: 5000 }, () => base.rules[0]) }).ok).toBe(
      false,
    );
    const columns = Array.from({ length: 1000 }, () => ({}));
    const tables = Array.from({ length: 2000 }, () => ({ code: 'x', label: 1, columns }));
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`la_${index}`, 1]));
    const start = Date.now();
    expect(checkTemplate({ ...base, tables }).findings).toHaveLength(limits.findings);
    expect(checkTemplate({ ...base, ...keys }).findings).toHaveLength(limits.findings);
    expect(Date.now() - start).toBeLessThan(5000);
    expect(
      checkTemplate(JSON.parse('{"__proto__": {"id": "x"}}')).findings.map(({ code }) => code),
    ).toContain('report/template-unknown-field');
  });
});

describe('answers are typed by the template', () => {
  type Small = InferReport<typeof smallTemplate>;

  it('by its codes', () => {
    expectTypeOf<Small['indicators']['rac']>().toEqualTypeOf<NumericAnswer>();
    expectTypeOf<Small['indicators']['nhua']>().toEqualTypeOf<NumericAnswer | undefined>();
    expectTypeOf<Small['template']['version']>().toEqualTypeOf<'1'>();
    expectTypeOf<keyof Small['tables']>().toEqualTypeOf<'hoat_dong'>();
    type Row = NonNullable<Small['tables']['hoat_dong']>[number];
    expectTypeOf<Row['loai']>().toEqualTypeOf<'mit_tinh' | 'ra_quan' | null | undefined>();
    expectTypeOf<Row['ghi_chu']>().toEqualTypeOf<string>();
    expectTypeOf<Small['indicators']>().not.toHaveProperty('giay');
    expectTypeOf<Small['header']>().toEqualTypeOf<{
      readonly nguoi_lap: string;
      readonly ngay_lap: string;
      readonly dien_thoai?: string;
    }>();
    expectTypeOf<keyof Small['attachments']>().toEqualTypeOf<'ban_ky'>();
    expectTypeOf<Small['narratives']['kien_nghi']>().toEqualTypeOf<string | undefined>();
  });

  it('and what the template does not ask, or not so, does not compile', () => {
    type Row = NonNullable<Small['tables']['hoat_dong']>[number];
    const indicators: Small['indicators'] = { rac: 1, nguoi: 2 };
    // @ts-expect-error a required figure is not there
    const without: Small['indicators'] = { rac: 1 };
    // @ts-expect-error the template has no such figure
    const strange: Small['indicators'] = { ...indicators, giay: 1 };
    // @ts-expect-error a figure is not a text
    const text: Small['indicators'] = { ...indicators, rac: '1,5' };
    // @ts-expect-error a missing figure says why
    const unexplained: Small['indicators'] = { ...indicators, rac: { state: 'missing' } };
    // @ts-expect-error null is not a state of a figure
    const empty: Small['indicators'] = { ...indicators, rac: null };
    // @ts-expect-error the column offers two choices, and this is neither
    const choice: Row['loai'] = 'khac';
    // @ts-expect-error another version of the template
    const version: Small['template'] = { id: 'small', version: '2' };
    // @ts-expect-error a stage is due before or by a day
    const stage: ReportTemplate['stages'][number] = { stage: 1, due: '2024-07-10', boundary: 'after' };
    // @ts-expect-error a decimal says its scale
    const scale: Indicator['number'] = { kind: 'decimal' };
    expect([without, strange, text, unexplained, empty, choice, version, stage, scale]).toHaveLength(9);
  });

  it('and go where any report goes', () => {
    expectTypeOf<InferReport<ReportTemplate>>().toExtend<Report>();
    expectTypeOf<Report>().toExtend<InferReport<ReportTemplate>>();
  });
});
