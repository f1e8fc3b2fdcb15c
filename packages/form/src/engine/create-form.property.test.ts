/// <reference types="node" />
import { createValidator } from '@chiendich/report/validate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../draft/read-draft.ts';
import type { Form } from '../form.ts';
import { figure, openForm, templateOf } from '../testing/template.ts';
import { readRows } from './paste.ts';

const codes = ['A1', 'A2', 'A3', 'A4'];
const figures = codes.map((code) =>
  figure(code, { required: code === 'A1', ...(code === 'A3' ? { partOf: 'A1' } : {}) }),
);
const options = {
  visibleWhen: { A2: 'A1 > 5' },
  requiredWhen: { A3: 'A2 > 3' },
  computed: { A4: 'A1 + A3' },
};

type Step = readonly ['set' | 'type' | 'leave' | 'row' | 'drop' | 'paste', string, string];
const typed = fc.oneof(
  fc.integer({ min: -2, max: 20 }).map(String),
  fc.constantFrom('', 'không', 'chưa có số liệu', '1.500', '1,5', 'hơn 3', '05/6', '31/6/2024', '\t1\n2'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('set', 'type', 'leave', 'row', 'drop', 'paste'),
  fc.constantFrom(...codes, 'nguoi_lap'),
  typed,
);

function play(form: Form, [act, key, text]: Step): void {
  const row = form.table('buoi').rows[0]?.id;
  if (act === 'set') form.set(key, /^\d+$/.test(text) ? Number(text) : null);
  else if (act === 'type') form.type(key, text);
  else if (act === 'leave') form.leave(key);
  else if (act === 'row') form.type(`buoi[${form.addRow('buoi')}].ngay`, text);
  else if (row !== undefined && act === 'drop') form.removeRow('buoi', row);
  else if (row !== undefined) form.paste('buoi', row, 'ngay', text);
}

describe('a form, whatever a person does', () => {
  it('comes to the same as a form that is opened with its draft: the graph forgets nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const form = openForm(figures, options);
        for (const one of steps) play(form, one);
        const draft = readDraft(JSON.stringify(form.draft()));
        if (!draft.ok) throw new Error('the form gave no draft');
        const reopened = openForm(figures, options, { draft: draft.value });
        expect(reopened.findings()).toEqual(form.findings());
        for (const code of codes) {
          const { visible, required, answer } = form.field(code);
          expect(reopened.field(code)).toMatchObject({ visible, required, answer });
        }
        expect(reopened.draft()).toEqual(form.draft());
      }),
      {
        numRuns: 150,
        examples: [
          [
            [
              ['row', 'A1', '0'],
              ['paste', 'A1', '! '],
            ],
          ],
        ],
      },
    );
  });

  it('makes only reports that the validator accepts', () => {
    const validator = createValidator(templateOf(figures));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const form = openForm(figures, options);
        form.set('A1', 9);
        for (const one of steps) play(form, one);
        const sent = form.submission();
        if (sent.ok) expect(validator.validate(sent.value.report).ok).toBe(true);
        else expect(sent.findings.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('cells of a worksheet', () => {
  it('are read back as they were written', () => {
    const cell = fc.string({ maxLength: 8, unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '5') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(rows, (written) => {
        const text = `${written.map((row) => row.map(quoted).join('\t')).join('\r\n')}\r\n`;
        expect([...readRows(text)]).toEqual(written);
      }),
    );
  });

  it('never take more than linear time', () => {
    const text = '"'.repeat(200_000);
    const start = performance.now();
    expect([...readRows(text)]).toHaveLength(1);
    expect([...readRows('"\t'.repeat(100_000))]).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
