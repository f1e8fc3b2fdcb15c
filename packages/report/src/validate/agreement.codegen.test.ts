import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportTemplate } from '../template/template.ts';
import { environmentMonth2024 } from '../templates/environment-month-2024.ts';
import { arbitraryReport, mutatedReport } from '../testing/arbitrary-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from './compile-template.ts';

/** What the schemas cannot say: the validator knows more than the shape. */
const beyondShape = new Set([
  'report/too-many-decimals',
  'report/figure-missing',
  'report/part-exceeds-whole',
  'report/rule-broken',
  'report/period-reversed',
  'report/other-period',
  'report/doubtful-phone',
  'report/doubtful-email',
]);

function judges(template: ReportTemplate) {
  const compiled = compileTemplate(template);
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, keywords: [] });
  addFormats.default(ajv);
  for (const keyword of ['rules', 'scale', 'measure-unit', 'part-of'])
    ajv.addKeyword(`x-chiendich-${keyword}`);
  const byAjv = ajv.compile(compiled.jsonSchema);
  return (report: unknown) => ({
    validator: compiled.validate(report).findings.every(({ code }) => beyondShape.has(code)),
    zod: compiled.schema.safeParse(report).success,
    ajv: byAjv(report),
  });
}

describe.each([
  ['the small template', smallTemplate as ReportTemplate, 4000],
  ['the month of action for the environment', environmentMonth2024 as ReportTemplate, 1000],
])('validator, zod schema and JSON Schema of %s agree on the shape', (_, template, runs) => {
  const judge = judges(template);

  it('of sound reports', () => {
    fc.assert(
      fc.property(arbitraryReport(template), (report) => {
        expect(judge(report)).toEqual({ validator: true, zod: true, ajv: true });
      }),
      { numRuns: runs / 4 },
    );
  });

  it('of changed reports', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutatedReport(template), (report) => {
        const { validator, zod, ajv } = judge(report);
        if (!validator) refused += 1;
        expect({ zod, ajv }).toEqual({ zod: validator, ajv: validator });
      }),
      { numRuns: runs },
    );
    expect(refused).toBeGreaterThan(runs / 10);
  });
});
