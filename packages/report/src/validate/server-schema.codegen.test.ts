import { canonicalJson, sha256 } from '@chiendich/core';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from './compile-template.ts';

const compiled = compileTemplate(smallTemplate);

/** As Fastify makes its validator: its own options, then those of `keepAsSent` in the README, then its plugins. */
const ajv = new Ajv({
  ...{ coerceTypes: 'array', useDefaults: true, removeAdditional: true, allErrors: false },
  ...{ coerceTypes: false, removeAdditional: false, useDefaults: false },
} as never);

it('the shape of a submission is held against the schema of its report', () => {
  const report = { ...compiled.jsonSchemaDraft07, $id: 'bao-cao' };
  const body = { type: 'object', required: ['report', 'hash'], properties: { report } };
  expect(() => ajv.compile(body)).toThrow('unknown keyword: "x-chiendich');
  ajv.addVocabulary([...compiled.vocabulary]);
  const check = ajv.compile(body);
  const hash = sha256(canonicalJson(smallReport));
  expect(check({ report: smallReport, hash })).toBe(true);
  expect(check(smallReport)).toBe(false);
  const rac = { ...smallReport, answers: { ...smallReport.answers, rac: '1.5' } };
  expect(check({ report: rac, hash })).toBe(false);
});

it('without an id of its own its references lead nowhere', () => {
  const other = new Ajv().addVocabulary([...compiled.vocabulary]);
  const body = { type: 'object', properties: { report: compiled.jsonSchemaDraft07 } };
  expect(() => other.compile(body)).toThrow("can't resolve reference");
});
