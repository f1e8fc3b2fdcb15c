import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemaOf } from '../schema/schema-of.ts';
import { checkTemplate } from '../template/check-template.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from './compile-template.ts';

const compiled = compileTemplate(smallTemplate);
const ajv = new Ajv2020({ strict: true })
  .addVocabulary([...compiled.vocabulary])
  .compile(compiled.jsonSchema);
const zod = schemaOf(smallTemplate);
const but = (change: object) => ({ ...smallReport, answers: { ...smallReport.answers, ...change } });
const codesOf = (report: unknown) => compiled.validate(report).findings.map(({ code }) => code);

const unseen = [
  '\u200b',
  '\u00ad',
  '\u3164',
  '\u202e',
  '\0',
  '\ufe0f',
  '\u{E0041}',
  ' \u2060\t\u180e ',
  '\u2800',
];

describe.each(unseen)('a text of what nobody sees, %j,', (text) => {
  it('is blank to the validator, zod and JSON Schema alike', () => {
    for (const [report, code] of [
      [but({ nguoi_lap: text }), 'report/answer-blank'],
      [but({ nguoi_lap: { state: 'missing', reason: text } }), 'report/reason-required'],
      [{ ...smallReport, organization: text }, 'report/no-organization'],
    ] as const) {
      expect(codesOf(report)).toContain(code);
      expect(zod.safeParse(report).success).toBe(false);
      expect(ajv(report)).toBe(false);
    }
  });

  it('is refused as a label', () => {
    const checked = checkTemplate({ ...smallTemplate, title: { vi: text, en: 'x' } });
    expect(checked.findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'report/template-shape title.vi',
    ]);
  });
});

it('a text with something to see is not blank, and what is hidden in it is doubted', () => {
  for (const text of ['a\u3164', 'Lạng\u00adSơn', '\u202eabc', '❤\ufe0f', '👩\u200d👩']) {
    const report = but({ nguoi_lap: text });
    expect(zod.safeParse(report).success).toBe(true);
    expect(ajv(report)).toBe(true);
    expect(codesOf(report).includes('report/invisible-character')).toBe(!/[\ufe0f\u200d]/.test(text));
  }
});

it.each(['../../etc/passwd', 'a\u202efdp.exe', 'a\0.pdf', 'c:\\x.pdf', '..', 'a\n.pdf'])(
  'a file with the name %j is doubted',
  (name) => {
    const file = { mediaType: 'application/pdf', bytes: 1, hash: 'a'.repeat(64) };
    expect(codesOf(but({ ban_ky: [{ ...file, name }] }))).toEqual(['report/doubtful-file-name']);
    expect(codesOf(but({ ban_ky: [{ ...file, name: 'Bản ký.pdf' }] }))).toEqual([]);
  },
);
