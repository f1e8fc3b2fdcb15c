import { describeFinding } from '@chiendich/core';
import { defineTemplate } from '@chiendich/report';
import { describe, expect, it } from 'vitest';
import { formFromTemplate } from '../form-from-template.ts';
import { createForm } from './create-form.ts';

const both = (vi: string) => ({ vi, en: vi });
const count = { kind: 'number', unit: 'tree', aggregation: 'sum', minimum: 0 } as const;
const round = { duty: 'd', occurrence: 'once', from: '2026-06-01', to: '2026-06-30' } as const;
const template = defineTemplate({
  ...{ id: 'm', version: '1', status: 'proposal', title: both('Mẫu'), source: both('Thử'), rules: [] },
  pages: [
    {
      code: 'p',
      label: both('P'),
      sections: [
        {
          code: 's',
          label: both('S'),
          items: [
            {
              ...{ code: 'diem', label: both('Các điểm'), kind: 'table' },
              columns: [{ ...count, code: 'cay', label: both('Số cây'), required: true }],
            },
            {
              ...{ code: 'gioi', label: both('Theo giới'), kind: 'table' },
              rows: [{ code: 'nam', label: both('Nam') }],
              columns: [{ ...count, code: 'so', label: both('Số') }],
            },
            { ...count, code: 'tong', label: both('Cộng'), computed: 'tổng(diem.cay)' },
          ],
        },
      ],
    },
  ],
});
const definition = formFromTemplate(template);
const opened = (answers: Readonly<Record<string, unknown>>, extra: object = {}) =>
  createForm(definition, {
    ...{ round, locale: 'vi', clock: () => '2026-07-01T02:00:00Z', ids: () => 'x' },
    ...{ answers: { organization: 'xa-a', answers } as never, ...extra },
  });
const saidOf = (form: ReturnType<typeof opened>) =>
  form.findings().map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);

describe('answers loaded for a table', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['an object for a list', { diem: {} }, 'error report/not-rows answers.diem'],
    ['words', { diem: 'nhiều' }, 'error report/not-rows answers.diem'],
    ['a state', { diem: { state: 'missing', reason: 'x' } }, 'error report/not-rows answers.diem'],
    ['a row of words', { diem: [{ cay: 1 }, 'hỏng'] }, 'error report/not-a-row answers.diem.1'],
    ['a list for named rows', { gioi: [] }, 'error report/not-rows-by-name answers.gioi'],
    [
      'a state for named rows',
      { gioi: { state: 'missing', reason: 'x' } },
      'error report/not-rows-by-name answers.gioi',
    ],
    ['words for a named row', { gioi: { nam: 5 } }, 'error report/not-a-row answers.gioi.nam'],
  ])('and no rows, such as %s, are one error there and are kept', (_, answers, line) => {
    const form = opened(answers);
    expect(saidOf(form)).toEqual([line]);
    expect(form.submission().ok).toBe(false);
    expect(form.draft().answers.answers).toMatchObject(answers);
    const again = opened({}, { draft: JSON.parse(JSON.stringify(form.draft())) });
    expect(saidOf(again)).toEqual([line]);
    const [finding] = form.findings();
    expect(finding && form.placeOf(finding)).toBe(Object.keys(answers)[0]);
    expect(finding && describeFinding(finding, 'vi')).not.toContain('diem');
  });

  it('and blank are not answered', () => {
    for (const diem of ['', ' ', null, [null], [''], [{}], [{ cay: '' }]])
      expect(saidOf(opened({ diem, gioi: null }))).toEqual([]);
    expect(saidOf(opened({ gioi: { nam: null } }))).toEqual([]);
  });

  it('are taken over by what a person enters', () => {
    const form = opened({ diem: 'nhiều', gioi: { nam: 5 } });
    form.addRow('diem');
    form.type('gioi[nam].so', '3');
    expect(saidOf(form)).toEqual([]);
    const none = opened({ diem: 'nhiều' });
    none.setNone('diem', true);
    expect(saidOf(none)).toEqual([]);
    expect(none.submission().ok).toBe(true);
  });

  it('leave what is computed of them open', () => {
    const form = opened({ diem: [{ cay: 1 }, 'hỏng'] });
    expect(form.get('tong')).toBeNull();
    expect(opened({ diem: [{ cay: 1 }, { cay: 2 }] }).get('tong')).toBe(3);
  });
});
