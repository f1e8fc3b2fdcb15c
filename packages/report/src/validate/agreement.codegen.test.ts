import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vaccinationDrive } from '../../../../tests/templates/vaccination-drive.ts';
import { schemaOf } from '../schema/schema-of.ts';
import type { ReportTemplate } from '../template/template.ts';
import { arbitraryReport, mutatedReport } from '../testing/arbitrary-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from './compile-template.ts';

/** What the schemas cannot say: the validator knows more than the shape. */
const beyondShape = new Set([
  'report/too-many-decimals',
  'report/part-exceeds-whole',
  'report/rule-broken',
  'report/rule-stopped',
  'report/period-reversed',
  'report/choices-out-of-order',
  'report/choice-outside-parent',
]);

/** What rules decide: whether something is asked or required, and what is computed. */
const decided = new Set([
  'report/answer-not-asked',
  'report/row-not-asked',
  'report/computed-differs',
  'report/computed-blank',
  'report/computed-left-out',
]);

const strict = { strict: true, strictTypes: true, strictTuples: true, allErrors: true } as const;

function judges(template: ReportTemplate) {
  const compiled = compileTemplate(template);
  const ajv = new Ajv2020(strict).addVocabulary([...compiled.vocabulary]).compile(compiled.jsonSchema);
  const ajv07 = new Ajv(strict).addVocabulary([...compiled.vocabulary]).compile(compiled.jsonSchemaDraft07);
  const schema = schemaOf(template);
  return (report: unknown) => {
    const { findings } = compiled.validate(report);
    const errors = findings.filter(({ severity }) => severity === 'error');
    return {
      // What a rule makes required is optional in a schema, and what is not asked is not looked at by the validator.
      undecided: errors.some(({ code }) => decided.has(code)),
      validator: errors.every(({ code }) => beyondShape.has(code)),
      onlyRequired: errors.every(({ code }) => beyondShape.has(code) || code === 'report/answer-required'),
      zod: schema.safeParse(report).success,
      ajv: ajv(report),
      ajv07: ajv07(report),
    };
  };
}

describe.each([
  ['of tests', smallTemplate as ReportTemplate, 2400],
  ['of a vaccination drive', vaccinationDrive as ReportTemplate, 1600],
])('validator, zod schema and JSON Schemas of the template %s agree on the shape', (_, template, runs) => {
  const judge = judges(template);

  it('of sound reports', () => {
    fc.assert(
      fc.property(arbitraryReport(template), (report) => {
        expect(judge(report)).toMatchObject({ zod: true, ajv: true, ajv07: true });
      }),
      { numRuns: runs / 4 },
    );
  });

  it('of changed reports', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutatedReport(template), (report) => {
        const { undecided, validator, onlyRequired, zod, ajv, ajv07 } = judge(report);
        if (!validator) refused += 1;
        expect({ ajv, ajv07 }).toEqual({ ajv: zod, ajv07: zod });
        if (validator) expect(zod).toBe(true);
        else if (!undecided && !onlyRequired) expect(zod).toBe(false);
      }),
      { numRuns: runs },
    );
    expect(refused).toBeGreaterThan(runs / 10);
  });
});
