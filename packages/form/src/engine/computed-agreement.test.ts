import { defineTemplate, receiveInput } from '@chiendich/report';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formFromTemplate } from '../form-from-template.ts';
import { createForm } from './create-form.ts';

const both = (vi: string) => ({ vi, en: vi });
const figure = (code: string) =>
  ({ code, label: both(code.toUpperCase()), kind: 'number', unit: 'tree', aggregation: 'sum' }) as const;

/** Computed answers of computed answers: in a row, over rows, required under a condition, behind what is not asked. */
const template = defineTemplate({
  id: 'chuoi',
  version: '1.0.0',
  status: 'proposal',
  title: both('Chuỗi'),
  source: both('Thử'),
  pages: [
    {
      code: 'trang',
      label: both('Trang'),
      sections: [
        {
          code: 'phan',
          label: both('Phần'),
          items: [
            figure('a'),
            figure('c'),
            { ...figure('g'), askedWhen: 'a > 5' },
            { ...figure('x'), computed: 'a + c' },
            { ...figure('y'), computed: 'x + a', required: 'c = 3 hoặc thiếu(c)' },
            { ...figure('w'), computed: 'y × 2 + g' },
            {
              code: 't',
              label: both('Bảng'),
              kind: 'table',
              columns: [
                figure('m'),
                figure('z'),
                { ...figure('k'), computed: 't.m + t.z', required: 't.m > 2' },
                { ...figure('l'), computed: 't.k × 2' },
              ],
            },
            { ...figure('tk'), computed: 'tổng(t.k)' },
            { ...figure('tl'), computed: 'lớn nhất(t.l)', required: true },
          ],
        },
      ],
    },
  ],
  rules: [],
});
const round = { duty: 'd', occurrence: 'once', from: '2026-01-01', to: '2026-12-31' } as const;

const typed = fc.constantFrom('', '0', '3', '7', 'chưa có số liệu', 'không phát sinh');
const row = fc.record({ m: fc.constantFrom('1', '5', 'chưa có số liệu'), z: typed });
const given = fc.record({ a: typed, c: typed, g: typed, t: fc.array(row, { maxLength: 3 }) });
type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never;

const definition = formFromTemplate(template);

function inForm({ t, ...figures }: Given) {
  const form = createForm(definition, {
    locale: 'vi',
    clock: () => '2026-02-01T02:00:00Z',
    ids: () => 'draft-1',
    round,
  });
  form.type('report.organization', 'xa-1');
  for (const [code, text] of Object.entries(figures)) form.type(code, text);
  for (const cells of t) {
    const place = form.addRow('t');
    for (const [code, text] of Object.entries(cells)) form.type(`t[${place}].${code}`, text);
  }
  return form.submission();
}

it('form and receiveInput work the same answers out, however they hang together', () => {
  fc.assert(
    fc.property(given, (answers) => {
      // What is not asked is left out of a form's report, and refused in one that was typed.
      const asked = Number(answers.a) > 5 ? answers : { ...answers, g: '' };
      const received = receiveInput(template, {
        organization: 'xa-1',
        round,
        answers: { ...asked, ...(asked.t.length === 0 ? { t: null } : {}) },
      });
      const sent = inForm(answers);
      expect(sent.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(received.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(sent.ok && sent.value.report.answers).toEqual(received.report?.answers);
    }),
    { numRuns: 400 },
  );
});

it('a sum over computed cells is missing where one of them is', () => {
  const { report } = receiveInput(template, {
    organization: 'xa-1',
    round,
    answers: {
      t: [
        { m: '1', z: 'chưa có số liệu' },
        { m: '5', z: '6' },
      ],
    },
  });
  expect(report?.answers.tk).toMatchObject({ state: 'missing' });
});
