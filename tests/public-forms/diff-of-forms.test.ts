import { diffTemplates, migrateReport, type ReportTemplate } from '@chiendich/report';
import { describe, expect, it } from 'vitest';
import { campusEmissions } from './campus-emissions.js';
import { healthStatistics } from './health-statistics.js';
import { publicForms, reportOf } from './public-forms.js';
import { socioEconomicSurvey } from './socio-economic-survey.js';

/** A version of a template that its authors changed: the part at a path, such as `pages.0.sections`. */
function changed(
  template: ReportTemplate,
  ...edits: readonly (readonly [path: string, edit: (part: never) => void])[]
) {
  const copy = JSON.parse(JSON.stringify(template));
  copy.version = '1.1.0';
  for (const [path, edit] of edits) {
    edit(path.split('.').reduce((at, key) => at[key], copy) as never);
  }
  return copy as ReportTemplate;
}
type Part = Record<string, unknown>;
const remove = (index: number) => (list: never) => void (list as unknown[]).splice(index, 1);
const add = (part: object) => (list: never) => void (list as object[]).push(part);
const set = (values: Part) => (part: never) => void Object.assign(part as Part, values);

const changes = (before: ReportTemplate, after: ReportTemplate) => {
  const difference = diffTemplates(before, after);
  return [
    difference.weight,
    ...difference.changes.map((each) => `${each.weight}: ${each.part} ${each.code} ${each.change}`),
  ];
};
const both = (vi: string) => ({ vi, en: vi });

describe('the difference of two versions of a public form', () => {
  it('names nothing for the same form', () => {
    for (const { template } of publicForms)
      expect(diffTemplates(template, changed(template)).changes).toEqual([]);
  });

  it('names what the household survey asks otherwise', () => {
    const after = changed(
      socioEconomicSurvey,
      ['pages.0.sections.0.items.4', set({ required: true })],
      ['lists.1.items', add({ code: 'Quetta', label: both('Quetta'), parent: 'Balochistan' })],
      ['pages.1.sections.0.items.0.columns.3', set({ askedWhen: 'familyMembers.healthVisit ≠ "2"' })],
    );
    expect(changes(socioEconomicSurvey, after)).toEqual([
      'needs-mapping',
      'needs-mapping: questions SecondaryContactNo required',
      'needs-mapping: columns familyMembers.healthFacility askedWhen',
      'compatible: entries districts.Quetta added',
    ]);
  });

  it('names measure units, scales and rules of the campus survey', () => {
    const after = changed(
      campusEmissions,
      ['pages.1.sections.0.items.3', set({ unit: 'hectare' })],
      ['pages.2.sections.0.items.1', set({ scale: 0 })],
      ['rules', remove(0)],
      ['rules.1', set({ severity: 'warning' })],
    );
    expect(changes(campusEmissions, after)).toEqual([
      'breaking',
      'needs-mapping: questions campusarea unit',
      'breaking: questions annualenergy scale',
      'compatible: rules must_consent removed',
      'compatible: rules strategy_100 severity',
    ]);
  });

  it('names rows and columns of the health statistics, and a list that several tables take', () => {
    const after = changed(
      healthStatistics,
      ['lists.0.items', remove(1)],
      ['pages.0.sections.0.items.0.rows', remove(31)],
      ['pages.1.sections.0.items.0.columns', remove(2)],
    );
    const rows = ['bieu05', 'bieu06', 'bieu07', 'bieu08', 'bieu09'];
    expect(changes(healthStatistics, after)).toEqual([
      'needs-mapping',
      'needs-mapping: rows bieu04.r32 removed',
      'needs-mapping: columns bieu05.C05 removed',
      ...rows.map((code) => `needs-mapping: rows ${code}.xa_dong_dang removed`),
      'needs-mapping: entries facilities.xa_dong_dang removed',
    ]);
  });

  it('keeps a report of a compatible version as it was', () => {
    const answers = publicForms[0]?.answers ?? {};
    const entry = { code: 'Quetta', label: both('Quetta'), parent: 'Balochistan' };
    const after = changed(socioEconomicSurvey, ['lists.1.items', add(entry)]);
    const migrated = migrateReport(reportOf(socioEconomicSurvey, answers), socioEconomicSurvey, after);
    expect(migrated).toMatchObject({ ok: true, value: { answers, template: { version: '1.1.0' } } });
  });
});
