import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { diffTemplates } from './diff-templates.ts';
import { migrateReport } from './migrate-report.ts';
import type { ReportMapping } from './report-mapping.ts';
import type { Indicator, ReportTemplate, TemplateRule } from './template.ts';

const base: ReportTemplate = smallTemplate;

function withIndicator(code: string, change: Partial<Indicator>): ReportTemplate {
  const indicators = base.indicators.map((each) => (each.code === code ? { ...each, ...change } : each));
  return { ...base, indicators };
}

describe('two versions of a template', () => {
  it('that are the same differ in nothing', () => {
    expect(diffTemplates(base, base)).toEqual({ weight: 'compatible', changes: [] });
  });

  it.each<[string, ReportTemplate, string, string]>([
    [
      'other words',
      withIndicator('rac', { label: { vi: 'Rác thải', en: 'Waste' } }),
      'compatible',
      'indicators rac label',
    ],
    [
      'more decimals',
      withIndicator('nhiet_do', { number: { kind: 'decimal', scale: 2 } }),
      'compatible',
      'indicators nhiet_do number',
    ],
    [
      'fewer decimals',
      withIndicator('rac', { number: { kind: 'integer' } }),
      'breaking',
      'indicators rac number',
    ],
    ['another measure unit', withIndicator('ho', { unit: 'person' }), 'breaking', 'indicators ho unit'],
    ['a wider bound', withIndicator('nguoi', { maximum: 200_000 }), 'compatible', 'indicators nguoi maximum'],
    ['a narrower bound', withIndicator('rac', { maximum: 10 }), 'needs-mapping', 'indicators rac maximum'],
    [
      'a question that must be answered now',
      withIndicator('ho', { required: true }),
      'needs-mapping',
      'indicators ho required',
    ],
    [
      'a question less',
      { ...base, narratives: base.narratives.slice(0, 1) },
      'needs-mapping',
      'narratives kien_nghi removed',
    ],
    [
      'an optional question more',
      {
        ...base,
        narratives: [
          ...base.narratives,
          { code: 'khac', label: { vi: 'Khác', en: 'Other' }, required: false },
        ],
      },
      'compatible',
      'narratives khac added',
    ],
    [
      'another period',
      { ...base, period: { from: '2025-06-01', to: '2025-06-30' } },
      'needs-mapping',
      'template small period',
    ],
    ['a rule less', { ...base, rules: [] }, 'compatible', 'rules tong_rac removed'],
    [
      'a rule of weight more',
      { ...base, rules: [...base.rules, { ...(base.rules[0] as TemplateRule), code: 'them' }] },
      'needs-mapping',
      'rules them added',
    ],
    [
      'a stricter warning',
      { ...base, rules: base.rules.map((rule) => ({ ...rule, severity: 'error' as const })) },
      'needs-mapping',
      'rules co_nguoi severity',
    ],
    [
      'a longer text',
      { ...base, narratives: base.narratives.map((part) => ({ ...part, maxLength: 10_000 })) },
      'compatible',
      'narratives kien_nghi maxLength',
    ],
    [
      'one kind of file more',
      {
        ...base,
        attachments: base.attachments.map((part) => ({
          ...part,
          mediaTypes: ['image/png', ...part.mediaTypes],
        })),
      },
      'compatible',
      'attachments ban_ky mediaTypes',
    ],
    [
      'another word for a unit',
      { ...base, measureUnits: [{ code: 'degree', label: { vi: 'độ C', en: '°C' } }] },
      'compatible',
      'template small measureUnits',
    ],
  ])('with %s', (_, after, weight, change) => {
    const difference = diffTemplates(base, after);
    expect(difference.weight).toBe(weight);
    expect(difference.changes.map(({ part, code, change: what }) => `${part} ${code} ${what}`)).toContain(
      change,
    );
  });

  it('see a column apart from its table', () => {
    const tables = base.tables.map((table) => ({
      ...table,
      columns: table.columns.filter(({ code }) => code !== 'loai'),
    }));
    expect(diffTemplates(base, { ...base, tables }).changes).toEqual([
      { weight: 'needs-mapping', part: 'columns', code: 'hoat_dong.loai', change: 'removed' },
    ]);
  });
});

describe('a report follows its template to a new version', () => {
  const report: Report = {
    template: { id: 'small', version: '1' },
    organization: 'a',
    period: base.period,
    header: { nguoi_lap: 'A', ngay_lap: '2024-07-01' },
    indicators: { rac: 1.5, nguoi: 3, ho: 2 },
    tables: { hoat_dong: [{ ngay: '2024-06-05', loai: 'ra_quan', ghi_chu: 'x' }] },
    narratives: { ton_tai: 'Không' },
    attachments: {},
  };
  const renamed = { ...withIndicator('ho', { code: 'so_ho' }), version: '2' };

  it('as it stands when the change is compatible', () => {
    const migrated = migrateReport(report, base, { ...base, version: '2' });
    expect(migrated).toEqual({
      ok: true,
      value: { ...report, template: { id: 'small', version: '2' } },
      findings: [],
    });
  });

  it('by a name that somebody gives', () => {
    expect(migrateReport(report, base, renamed).findings.map(({ code }) => code)).toEqual([
      'report/migration-unmapped',
    ]);
    const migrated = migrateReport(report, base, renamed, { renamed: { so_ho: 'ho' } });
    expect(migrated.ok && migrated.value.indicators).toEqual({ rac: 1.5, nguoi: 3, so_ho: 2 });
    const dropped = migrateReport(report, base, renamed, { dropped: ['ho', 'hoat_dong.loai'] });
    expect(dropped.findings.map(({ code, path, params }) => [code, path.join('.'), params.found])).toEqual([
      ['report/migration-dropped', 'indicators.ho', 2],
      ['report/migration-dropped', 'tables.hoat_dong.0.loai', 'ra_quan'],
    ]);
    expect(dropped.ok && dropped.value.indicators).toEqual({ rac: 1.5, nguoi: 3 });
  });

  it('with an answer that the new version demands', () => {
    const after = { ...withIndicator('xep_hang', { required: true }), version: '2' };
    expect(migrateReport(report, base, after).ok).toBe(false);
    expect(migrateReport(report, base, after, { given: { xep_hang: 4 } }).ok).toBe(true);
  });

  it('not to a place that the new version does not have', () => {
    const after = { ...base, version: '2' };
    const places = (mapping: ReportMapping) =>
      migrateReport(report, base, after, mapping).findings.map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      );
    expect(places({ given: { xep_hagn: 4, hoat_dong: 'x' }, renamed: { 'hoat_dong.ngya': 'ngay' } })).toEqual(
      [
        'report/migration-no-place renamed.hoat_dong.ngya',
        'report/migration-no-place given.xep_hagn',
        'report/migration-no-place given.hoat_dong',
      ],
    );
    expect(
      places({ given: { xep_hang: 4, 'hoat_dong.rac': 1 }, renamed: { hoat_dong: 'hoat_dong' } }),
    ).toEqual([]);
  });

  it('by a mapping of another shape is a mistake of the program', () => {
    for (const mapping of [
      null,
      [],
      { renamed: [] },
      { renamed: { ho: 5 } },
      { given: 5 },
      { dropped: 'ho' },
    ]) {
      expect(() => migrateReport(report, base, { ...base, version: '2' }, mapping as never)).toThrow(
        'report/faulty-mapping',
      );
    }
  });

  it('never into another measure unit', () => {
    const after = { ...withIndicator('ho', { unit: 'person' }), version: '2' };
    expect(migrateReport(report, base, after).findings.map(({ code }) => code)).toEqual([
      'report/migration-breaking',
    ]);
    expect(migrateReport(report, base, after, { dropped: ['ho'] }).ok).toBe(true);
  });

  it('never by an exception, whatever it is', () => {
    const strange = [null, {}, { template: report.template }, { ...report, tables: { hoat_dong: [null] } }];
    for (const each of strange) {
      const migrated = migrateReport(each as unknown as Report, base, { ...base, version: '2' });
      expect(migrated.ok).toBe(false);
      expect(migrated.findings).not.toHaveLength(0);
    }
  });

  it('only from the version that it names', () => {
    expect(migrateReport(report, renamed, base).findings.map(({ code }) => code)).toEqual([
      'report/other-template',
    ]);
  });
});
