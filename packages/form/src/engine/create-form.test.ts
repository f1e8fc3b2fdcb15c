import { MisuseError } from '@chiendich/core';
import { environmentMonth2024 } from '@chiendich/report';
import { createValidator } from '@chiendich/report/validate';
import { describe, expect, it } from 'vitest';
import type { Form, FormEnvironment } from '../form.ts';
import { formFromTemplate } from '../form-from-template.ts';
import { figure, openForm, templateOf } from '../testing/template.ts';
import { createForm } from './create-form.ts';

const definition = formFromTemplate(environmentMonth2024);
const environment: FormEnvironment = {
  locale: 'vi',
  clock: () => '2024-07-01T02:00:00Z',
  ids: () => 'draft-1',
};
const open = (answers = {}, over = definition) => createForm(over, { ...environment, answers });

describe('a form of the environment month', () => {
  it('reads a typed number the Vietnamese way and keeps the text until the person leaves', () => {
    const form = open();
    form.type('C3', '1234,5');
    expect(form.get('C3')).toBe(1234.5);
    expect(form.field('C3').text).toBe('1234,5');
    form.leave('C3');
    expect(form.field('C3').text).toBe('1.234,5');
  });

  it('keeps what cannot be read as a number and says so', () => {
    const form = open();
    form.type('C3', 'hơn 600');
    expect(form.get('C3')).toBeNull();
    expect(form.field('C3').text).toBe('hơn 600');
    expect(form.field('C3').findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('gives a part that exceeds its whole a finding, and takes it away again', () => {
    const form = open();
    form.set('C3', 1);
    form.set('C4', 2);
    expect(form.findings().map(({ code }) => code)).toContain('report/part-exceeds-whole');
    form.set('C4', 0.5);
    expect(form.findings().map(({ code }) => code)).not.toContain('report/part-exceeds-whole');
  });

  it('makes a report that the validator accepts, with one revision for one content', () => {
    const form = open();
    fillIn(form);
    const first = form.submission();
    expect(first.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!first.ok) return;
    expect(createValidator(environmentMonth2024).validate(first.value.report).ok).toBe(true);
    const again = form.submission();
    expect(again.ok && again.value).toEqual(first.value);
    form.set('A1', 7);
    const changed = form.submission();
    expect(changed.ok && changed.value.revision).toBe(2);
  });
});

describe('answers of three states', () => {
  const states = {
    A1: 0,
    A2: { state: 'missing', reason: 'chưa thống kê' },
    A3: { state: 'notApplicable' },
  } as const;

  it.each(['vi', 'en'] as const)('stay apart, in the form, its draft and its report, in %s', (locale) => {
    const form = openForm([figure('A1'), figure('A2'), figure('A3'), figure('A4')], {}, { locale });
    for (const [key, answer] of Object.entries(states)) form.set(key, answer);
    expect(form.draft().answers.indicators).toEqual(states);
    const sent = form.submission();
    expect(sent.ok && sent.value.report.indicators).toEqual(states);
    expect(['A1', 'A2', 'A3', 'A4'].map((key) => form.field(key).text)).toEqual(['0', '', '', '']);
  });

  it('are typed in words too; a missing figure without a reason is a finding', () => {
    const form = openForm([figure('A1'), figure('A2')]);
    form.type('A1', '0');
    form.type('A2', 'không phát sinh');
    expect([form.get('A1'), form.get('A2')]).toEqual([
      0,
      expect.objectContaining({ state: 'notApplicable' }),
    ]);
    form.set('A2', { state: 'missing', reason: ' ' });
    expect(form.field('A2').findings.map(({ code }) => code)).toEqual(['form/reason-required']);
    expect(form.submission().ok).toBe(false);
  });
});

describe('files', () => {
  const photo = (name: string) => ({ name, mediaType: 'image/jpeg', bytes: 10, hash: '0'.repeat(64) });
  const definition = formFromTemplate({
    ...templateOf([]),
    attachments: [
      {
        code: 'anh',
        label: { vi: 'Ảnh', en: 'Photos' },
        required: true,
        mediaTypes: ['image/jpeg'],
        maximumFiles: 2,
      },
    ],
  });
  const codesOf = (form: Form) => form.files('attachments.anh').findings.map(({ code }) => code);

  it('stand in the draft and the report by reference, and are asked for, counted and named', () => {
    const form = open({ organization: 'ubnd-xa-a' }, definition);
    expect(codesOf(form)).toEqual(['form/files-required']);
    expect(form.submission().findings.map((found) => form.placeOf(found))).toEqual(['attachments.anh']);
    form.setFiles('attachments.anh', [photo('a'), photo('b'), photo('c')]);
    expect(codesOf(form)).toEqual(['report/too-many-files']);
    form.setFiles('attachments.anh', [photo('a')]);
    const sent = form.submission();
    expect(sent.ok && sent.value.report.attachments).toEqual({ anh: [photo('a')] });
    const reopened = createForm(definition, { ...environment, draft: form.draft() });
    expect(reopened.files('attachments.anh').files).toEqual([photo('a')]);
    expect(() => form.setFiles('attachments.khac', [])).toThrow(MisuseError);
  });
});

describe('a definition', () => {
  it('is plain data: a form over the definition that came as JSON is the same form', () => {
    const conditions = { visibleWhen: { C4: 'A1 > 0' }, computed: { C2: 'B2 × 2' } };
    const made = formFromTemplate(environmentMonth2024, conditions);
    expect(made.findings).toEqual([]);
    const [here, there] = [made, JSON.parse(JSON.stringify(made)) as typeof made].map((each) => {
      const form = open({}, each);
      fillIn(form);
      form.type('C4', '5 tấn');
      return form;
    });
    expect(there?.findings()).toEqual(here?.findings());
    expect(there?.explain('C4')).toEqual(here?.explain('C4'));
    expect(there?.submission()).toEqual(here?.submission());
  });
});

/** Answers everything that is required with something sound. */
function fillIn(form: ReturnType<typeof open>): void {
  form.set('report.organization', 'ubnd-huyen-a');
  for (const { sections } of form.definition.pages) {
    for (const { items } of sections) {
      for (const item of items) {
        if (!item.required || item.kind === 'table' || item.kind === 'files' || form.get(item.key) !== null)
          continue;
        if (item.kind === 'number') form.set(item.key, 1);
        else if (item.kind === 'date') form.set(item.key, '2024-07-01');
        else
          form.set(
            item.key,
            item.kind === 'text' && item.purpose === 'phone' ? '0205 3812 345' : 'Đã thực hiện',
          );
      }
    }
  }
}
