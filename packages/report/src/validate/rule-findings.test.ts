import { describeFinding } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import { ReportAnswers } from '../derive/report-answers.ts';
import { receiveInput } from '../input/receive-input.ts';
import { reportReader } from '../rules/rule-reader.ts';
import type { ReportTemplate } from '../template/template.ts';
import { arbitraryReport, mutatedReport } from '../testing/arbitrary-report.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileChecks } from './compiled-checks.ts';
import { createValidator } from './create-validator.ts';
import { ruleFindings } from './rule-findings.ts';

const checks = compileChecks(smallTemplate, readTemplateRules(smallTemplate));
const { validate } = createValidator(smallTemplate);
const ruleCodes = [
  'report/rule-broken',
  'report/rule-stopped',
  'report/part-exceeds-whole',
  'report/choice-outside-parent',
];

describe('rules asked without the rest of the report', () => {
  it('say what the validator says of them', () => {
    fc.assert(
      fc.property(arbitraryReport(smallTemplate), (report) => {
        const reported = validate(report).findings.filter(({ code }) => ruleCodes.includes(code));
        const { answers, round } = report;
        const read = new ReportAnswers(checks, { answers, round: { ...round } });
        expect(ruleFindings(checks, read)).toEqual(reported);
      }),
    );
  });

  it('answer one by one: rules by their place, a part after them by the place of its figure', () => {
    const read = reportReader({ answers: { rac: 1, nhua: 2, nguoi: 0 } });
    const codesOf = (...indexes: readonly number[]) =>
      ruleFindings(checks, read, indexes).map(({ code }) => code);
    expect(codesOf(0)).toEqual([]);
    expect(codesOf(1)).toEqual(['report/rule-broken']);
    expect(codesOf(smallTemplate.rules.length + 1)).toEqual(['report/part-exceeds-whole']);
    expect(codesOf(smallTemplate.rules.length, 99, -1)).toEqual([]);
  });
});

describe('what must hold of every row', () => {
  const label = (vi: string) => ({ vi, en: vi });
  const withRule = (expression: string): ReportTemplate => ({
    ...smallTemplate,
    rules: [{ code: 'moi', severity: 'error', expression, message: label('Rác phải từ 1.') }],
  });
  const row = (rac: number) => ({ ngay: '2024-06-05', rac, ghi_chu: 'x' });
  const said = (expression: string, change: object) =>
    createValidator(withRule(expression))
      .validate({ ...smallReport, answers: { ...smallReport.answers, ...change } })
      .findings.filter(({ code }) => code === 'report/rule-broken')
      .map((found) => `${found.path.join('.')}: ${describeFinding(found, 'vi')}`);
  const every = 'mọi dòng(hoat_dong; hoat_dong.rac ≥ 1)';

  it('is said of each row of which it does not', () => {
    const hoat_dong = [row(0.5), row(2), row(0.1)];
    const expected = [
      'answers.hoat_dong.0: Rác phải từ 1. (liên quan: Hoạt động; dòng 1)',
      'answers.hoat_dong.2: Rác phải từ 1. (liên quan: Hoạt động; dòng 3)',
    ];
    expect(said(every, { hoat_dong })).toEqual(expected);
    const [first] = said(`nguoi > 0 và (nếu co_le thì ${every})`, { hoat_dong });
    expect(first).toContain('answers.hoat_dong.0: ');
    expect(said(`nguoi < 0 và ${every}`, { hoat_dong })).toHaveLength(1);
    expect(said(`nguoi < 0 và ${every}`, { hoat_dong })[0]).toContain('answers.nguoi: ');
    expect(said(`không (nguoi > 0 và không ${every})`, { hoat_dong })).toHaveLength(1);
  });

  it('names the rows that the template names', () => {
    expect(said('mọi dòng(dan_so; dan_so.lon > 50)', {})).toEqual([
      'answers.dan_so.nam: Rác phải từ 1. (liên quan: Theo giới; Nam)',
      'answers.dan_so.khac: Rác phải từ 1. (liên quan: Theo giới; Khác)',
    ]);
  });

  it('is said at the row as it was typed, of 50 rows at most', () => {
    const { findings } = receiveInput(withRule(every), {
      ...smallReport,
      answers: { ...smallReport.answers, hoat_dong: [{}, row(0.5)] },
    });
    const broken = findings.find(({ code }) => code === 'report/rule-broken');
    expect(broken?.path).toEqual(['answers', 'hoat_dong', 1]);
    expect(broken && describeFinding(broken, 'vi')).toContain('dòng 2');
    const many = Array.from({ length: 80 }, () => row(0));
    const read = reportReader({ answers: { hoat_dong: many } });
    const template = withRule(every);
    const compiled = compileChecks(template, readTemplateRules(template));
    expect(ruleFindings(compiled, read, [0])).toHaveLength(50);
  });
});

it('every sentence in English has English names, every one in Vietnamese Vietnamese ones', () => {
  const marked: ReportTemplate = JSON.parse(
    JSON.stringify(smallTemplate, (key, value) =>
      key === 'label' || key === 'message' || key === 'text'
        ? { vi: `⟨vi⟩${value.vi}`, en: `⟨en⟩${value.en}` }
        : value,
    ),
  );
  const checked = createValidator(marked);
  const seen = new Set<string>();
  fc.assert(
    fc.property(mutatedReport(marked), (report) => {
      for (const found of checked.validate(report).findings) {
        seen.add(found.code);
        expect(describeFinding(found, 'en')).not.toContain('⟨vi⟩');
        expect(describeFinding(found, 'vi')).not.toContain('⟨en⟩');
      }
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBeGreaterThan(15);
});
