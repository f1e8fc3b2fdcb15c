import { describeFinding } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportReader } from '../rules/rule-reader.ts';
import type { ReportTemplate } from '../template/template.ts';
import { arbitraryReport, mutatedReport } from '../testing/arbitrary-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileChecks } from './compiled-checks.ts';
import { createValidator } from './create-validator.ts';
import { readTemplateRules } from './read-template-rules.ts';
import { ruleFindings } from './rule-findings.ts';

const checks = compileChecks(smallTemplate, readTemplateRules(smallTemplate).rules);
const { validate } = createValidator(smallTemplate);
const ruleCodes = ['report/rule-broken', 'report/rule-stopped', 'report/part-exceeds-whole'];

describe('rules asked without the rest of the report', () => {
  it('say what the validator says of them', () => {
    fc.assert(
      fc.property(arbitraryReport(smallTemplate), (report) => {
        const reported = validate(report).findings.filter(({ code }) => ruleCodes.includes(code));
        expect(ruleFindings(checks, reportReader(report))).toEqual(reported);
      }),
    );
  });

  it('answer one by one: rules by their place, a part after them by the place of its figure', () => {
    const read = reportReader({ indicators: { rac: 1, nhua: 2, nguoi: 0 } });
    const codesOf = (...indexes: readonly number[]) =>
      ruleFindings(checks, read, indexes).map(({ code }) => code);
    expect(codesOf(0)).toEqual([]);
    expect(codesOf(1)).toEqual(['report/rule-broken']);
    expect(codesOf(smallTemplate.rules.length + 1)).toEqual(['report/part-exceeds-whole']);
    expect(codesOf(smallTemplate.rules.length, 99, -1)).toEqual([]);
  });
});

it('every sentence in English has English names, every one in Vietnamese Vietnamese ones', () => {
  const marked: ReportTemplate = JSON.parse(
    JSON.stringify(smallTemplate, (key, value) =>
      key === 'label' || key === 'message' ? { vi: `⟨vi⟩${value.vi}`, en: `⟨en⟩${value.en}` } : value,
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
