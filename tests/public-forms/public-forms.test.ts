import { compose, writeHtml } from '@chiendich/document';
import { definePlan } from '@chiendich/plan';
import { checkTemplate, compileTemplate, receiveInput } from '@chiendich/report';
import { schemaOf } from '@chiendich/report/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { publicForms, reportOf, round } from './public-forms.js';

const plan = definePlan({ document: { issuer: 'Sở Y tế', symbol: 'KH-SYT' }, subject: 'Thống kê' });

/** The words that a reader of a page sees. */
const visibleText = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** Every label and every text of the answers of a report, as the paper must show them. */
function wordsOf(template: (typeof publicForms)[number]['template'], answers: object): string[] {
  const words: string[] = [];
  for (const page of template.pages) {
    for (const section of page.sections) {
      for (const item of section.items) {
        if (item.code in answers && item.kind !== 'note') words.push(item.label.vi);
        if (item.code in answers && item.kind === 'table')
          words.push(...item.columns.map(({ label }) => label.vi));
      }
    }
  }
  const texts = (value: unknown): string[] =>
    typeof value === 'string' && /[^a-z0-9_]/.test(value)
      ? [value]
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(texts)
        : [];
  return [...words, ...texts(answers)];
}

describe.each(publicForms)('$name', ({ template, answers }) => {
  const report = reportOf(template, answers);
  const compiled = compileTemplate(template);

  it('is a template without findings, also as JSON from outside', () => {
    expect(checkTemplate(JSON.parse(JSON.stringify(template)))).toMatchObject({ ok: true, findings: [] });
  });

  it('accepts a report that answers everything, by validator, zod and JSON Schema alike', () => {
    expect(compiled.validate(report)).toMatchObject({ ok: true, findings: [] });
    expect(schemaOf(template).safeParse(report)).toMatchObject({ success: true });
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    ajv.addVocabulary([...compiled.vocabulary]);
    const check = ajv.compile(compiled.jsonSchema);
    expect(check(report) ? [] : check.errors).toEqual([]);
  });

  it('reads the answers back from what receiveInput takes, unchanged', () => {
    const received = receiveInput(template, { organization: report.organization, round, answers });
    expect(received.findings).toEqual([]);
    expect(received.verdict.accepted).toBe(true);
    expect(received.report).toEqual(report);
  });

  it('prints every answered question on the paper', () => {
    const paper = compose('organizationReport', { plan, template, report });
    if (!paper.ok) throw new Error('not composed');
    const text = visibleText(writeHtml(paper.value));
    expect(wordsOf(template, answers).filter((word) => !text.includes(word.replace(/\s+/g, ' ')))).toEqual(
      [],
    );
  });
});
