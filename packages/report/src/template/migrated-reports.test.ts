import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { other, withColumns, withItem, without } from '../testing/other-version.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { migrateReport } from './migrate-report.ts';
import type { ReportMapping } from './report-mapping.ts';
import type { ReportTemplate } from './template.ts';

const base: ReportTemplate = smallTemplate;

describe('a report follows its template to a new version', () => {
  const report: Report = {
    ...smallReport,
    answers: {
      ...smallReport.answers,
      ho: 2,
      hinh_thuc: ['mit_tinh', 'ra_quan'],
      tinh: '20',
      kien_nghi: 'Thêm xe',
    },
  };
  const moved = (after: ReportTemplate, mapping?: ReportMapping) =>
    migrateReport(report, base, after, mapping);
  const answersOf = (after: ReportTemplate, mapping?: ReportMapping) => {
    const migrated = moved(after, mapping);
    if (!migrated.ok)
      throw new Error(migrated.findings.map(({ code, path }) => `${code} ${path.join('.')}`).join('\n'));
    return migrated.value.answers;
  };
  const listed = (after: ReportTemplate, mapping?: ReportMapping) =>
    moved(after, mapping).findings.map(({ code, path, params }) => [code, path.join('.'), params.found]);
  const renamed = withItem('ho', { code: 'so_ho' });

  it('as it stands when the change is compatible', () => {
    expect(moved({ ...base, version: '2' })).toEqual({
      ok: true,
      value: { ...report, template: { id: 'small', version: '2' } },
      findings: [],
    });
  });

  it('by a name that somebody gives', () => {
    expect(moved(renamed).findings.map(({ code }) => code)).toEqual(['report/migration-unmapped']);
    expect(answersOf(renamed, { renamed: { so_ho: 'ho' } })).toMatchObject({ so_ho: 2 });
    const dropped = { dropped: ['ho', 'hoat_dong.loai'] };
    expect(listed(renamed, dropped)).toEqual([
      ['report/migration-dropped', 'answers.hoat_dong.0.loai', 'Ra quân'],
      ['report/migration-dropped', 'answers.ho', 2],
    ]);
    expect(answersOf(renamed, dropped)).not.toHaveProperty('ho');
  });

  it('with an answer that the new version demands', () => {
    const after = withItem('xep_hang', { required: true });
    expect(moved(after).ok).toBe(false);
    expect(answersOf(after, { given: { xep_hang: 4 } })).toMatchObject({ xep_hang: 4 });
  });

  it('with what the new version computes filled in, and listed', () => {
    const computed = withItem('ho', { computed: 'nguoi + 1', unit: 'person' });
    const { ho: _, ...others } = report.answers;
    const migrated = migrateReport({ ...report, answers: others }, base, computed);
    expect(migrated.ok && migrated.value.answers.ho).toBe(121);
    expect(migrated.findings.map((found) => describeFinding(found, 'vi'))).toEqual([
      'Mẫu mới tính mục “Hộ” từ các mục khác: 121.',
    ]);
    const column = withColumns('hoat_dong', (each) =>
      each.code === 'rac' ? [each, { ...each, code: 'doi', computed: 'hoat_dong.rac × 2' }] : each,
    );
    expect(answersOf(column).hoat_dong).toMatchObject([{ rac: 1.5, doi: 3 }]);
    expect(listed(column)).toEqual([['report/migration-computed', 'answers.hoat_dong.0.doi', undefined]]);
  });

  it('with totals worked out again where what they add up is gone, and what was typed left as it is', () => {
    const total = (computed: string) =>
      ({ ...withItem('ho', { computed, unit: 'person' }), rules: [] }) as ReportTemplate;
    const old = total('tổng(dan_so.lon)');
    const rows = [{ code: 'nam', label: { vi: 'Nam', en: 'Nam' } }];
    const pages = JSON.parse(JSON.stringify(old.pages)) as ReportTemplate['pages'];
    for (const { sections } of pages)
      for (const { items } of sections) {
        const table = items.find(({ code }) => code === 'dan_so');
        if (table !== undefined) Object.assign(table, { rows });
      }
    const after = { ...old, version: '3', pages };
    const before = {
      ...report,
      template: { id: 'small', version: '2' },
      answers: { ...report.answers, ho: 110 },
    };
    const dropped = { dropped: ['dan_so[nu]', 'dan_so[khac]'] };
    const migrated = migrateReport(before, old, after, dropped);
    expect(migrated.ok && migrated.value.answers.ho).toBe(50);
    expect(migrated.findings.map(({ code, params }) => [code, params.found, params.value])).toContainEqual([
      'report/migration-changed',
      110,
      50,
    ]);
    expect(moved(total('nguoi + 1')).findings.map(({ code }) => code)).toContain('report/migration-breaking');
  });

  it('with values that somebody maps, each listed with what it was', () => {
    const yesNo = other((item) => {
      const { code, label } = item as { code: string; label: object };
      return code === 'co_hoat_dong' ? { code, label, kind: 'yesNo' } : item;
    });
    const counted = { ...report, answers: { ...report.answers, co_hoat_dong: 1 } };
    expect(migrateReport(counted, base, yesNo).findings.map(({ code }) => code)).toEqual([
      'report/migration-breaking',
    ]);
    const mapped = migrateReport(counted, base, yesNo, { values: { co_hoat_dong: { 0: false, 1: true } } });
    expect(mapped.ok && mapped.value.answers.co_hoat_dong).toBe(true);
    expect(mapped.findings.map(({ code, params }) => [code, params.found, params.value])).toEqual([
      ['report/migration-changed', 1, true],
    ]);
    const values = { 'hoat_dong.loai': { ra_quan: 'mit_tinh' } };
    expect(answersOf({ ...base, version: '2' }, { values })).toMatchObject({
      hoat_dong: [{ loai: 'mit_tinh' }],
    });
  });

  it('into a unit that its own is converted to, exactly', () => {
    const kilograms = withColumns('hoat_dong', (column) =>
      column.code === 'rac' ? { ...column, unit: 'kilogram', scale: 0 } : column,
    );
    const after = { ...kilograms, rules: [] };
    expect(moved(after).findings.map(({ code }) => code)).toContain('report/migration-breaking');
    expect(answersOf(after, { converted: ['hoat_dong.rac'] })).toMatchObject({ hoat_dong: [{ rac: 1500 }] });
  });

  it('with answers that become one', () => {
    const joined = without('kien_nghi');
    const mapping = { joined: { ton_tai: { from: ['ton_tai', 'kien_nghi'], separator: '; ' } } };
    const longer = {
      ...joined,
      pages: JSON.parse(JSON.stringify(joined.pages).replace('"maxLength":20', '"maxLength":200')),
    };
    expect(answersOf(longer, mapping)).toMatchObject({ ton_tai: 'Thiếu dụng cụ; Thêm xe' });
    expect(listed(longer, mapping)).toEqual([
      ['report/migration-changed', 'answers', 'Thiếu dụng cụ + Thêm xe'],
    ]);
    const sums = other((item) =>
      item.code === 'ho' ? null : item.code === 'co_hoat_dong' ? { ...item, unit: 'household' } : item,
    );
    const both = { ...report, answers: { ...report.answers, co_hoat_dong: 3 } };
    const summed = migrateReport(both, base, sums, {
      joined: { co_hoat_dong: { from: ['co_hoat_dong', 'ho'] } },
    });
    expect(summed.ok).toBe(false);
    const converted = { joined: { co_hoat_dong: { from: ['ho'] } }, dropped: ['co_hoat_dong'] };
    expect(answersOf(sums, converted)).toMatchObject({ co_hoat_dong: 2 });
  });

  it('one choice becomes a list of one, and a list of one becomes it', () => {
    expect(
      answersOf(
        other((item) => (item.code === 'tinh' ? { ...item, many: true } : item.code === 'xa' ? null : item)),
      ).tinh,
    ).toEqual(['20']);
    const single = withItem('hinh_thuc', { many: false });
    expect(moved(single).findings.map(({ code }) => code)).toEqual(['report/migration-breaking']);
  });

  it('row by row where rows have names', () => {
    const after = withItem(
      'dan_so',
      {
        rows: [
          { code: 'be_trai', label: { vi: 'Nam', en: 'Nam' } },
          { code: 'nu', label: { vi: 'Nữ', en: 'Nữ' } },
        ],
      },
      { rules: [] },
    );
    expect(moved(after).findings.map(({ code, params }) => `${code} ${params.answer ?? ''}`)).toEqual(
      expect.arrayContaining([
        'report/migration-unmapped dan_so[nam]',
        'report/migration-unmapped dan_so[khac]',
      ]),
    );
    const places = moved(after).findings.map(({ path }) => path.join('.'));
    expect(places).toEqual(expect.arrayContaining(['answers.dan_so.nam', 'answers.dan_so.khac']));
    const mapping = { renamed: { 'dan_so[be_trai]': 'dan_so[nam]' }, dropped: ['dan_so[khac]'] };
    expect(answersOf(after, mapping).dan_so).toEqual({
      be_trai: smallReport.answers.dan_so.nam,
      nu: smallReport.answers.dan_so.nu,
    });
    expect(listed(after, mapping).map(([code, path]) => `${code} ${path}`)).toEqual([
      'report/migration-dropped answers.dan_so.khac',
    ]);
  });

  it('not to a place that the new version does not have', () => {
    const after = { ...base, version: '2' };
    const places = (mapping: ReportMapping) =>
      moved(after, mapping)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(
      places({
        given: { xep_hagn: 4, hoat_dong: 'x' },
        renamed: { 'hoat_dong.ngya': 'hoat_dong.ngay' },
        values: { la: {} },
        joined: { la: { from: [] } },
        converted: ['la'],
      }),
    ).toEqual([
      'report/migration-no-place renamed.hoat_dong.ngya',
      'report/migration-no-place given.xep_hagn',
      'report/migration-not-of-tables given.hoat_dong',
      'report/migration-no-place values.la',
      'report/migration-no-place joined.la',
      'report/migration-no-place converted.0',
    ]);
    expect(places({ given: { xep_hang: 4 }, renamed: { hoat_dong: 'hoat_dong' } })).toEqual([]);
  });

  it('by a mapping of another shape is a mistake of the program', () => {
    for (const mapping of [
      null,
      [],
      { renamed: [] },
      { renamed: { ho: 5 } },
      { given: 5 },
      { dropped: 'ho' },
      { values: { ho: 5 } },
      { joined: { ho: ['a'] } },
      { joined: { ho: { from: [5] } } },
      { joined: { ho: { from: [], separator: 5 } } },
      { dropped: [5] },
      { converted: 'ho' },
    ]) {
      expect(() => migrateReport(report, base, { ...base, version: '2' }, mapping as never)).toThrow(
        'report/faulty-mapping',
      );
    }
  });

  it('never into another measure unit', () => {
    const after = withItem('ho', { unit: 'person' });
    expect(moved(after).findings.map(({ code }) => code)).toEqual(['report/migration-breaking']);
    expect(moved(after, { converted: ['ho'] }).findings.map(({ code }) => code)).toEqual([
      'report/migration-breaking',
    ]);
    expect(moved(after, { dropped: ['ho'] }).ok).toBe(true);
  });

  it('never by an exception, whatever it is', () => {
    const { answers } = report;
    const strange = [
      null,
      {},
      { template: report.template },
      { ...report, answers: [] },
      { ...report, answers: { ...answers, hoat_dong: [null] } },
      { ...report, answers: { ...answers, dan_so: [] } },
    ];
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
