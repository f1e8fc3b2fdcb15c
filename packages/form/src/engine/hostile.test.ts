/// <reference types="node" />
import { describeFinding, hasErrors } from '@chiendich/core';
import { defineTemplate } from '@chiendich/report';
import { describe, expect, it } from 'vitest';
import { memoryDrafts } from '../draft/memory-drafts.ts';
import type { Form } from '../form.ts';
import { formFromTemplate } from '../form-from-template.ts';
import { figure, openForm, round, templateOf } from '../testing/template.ts';
import { createForm } from './create-form.ts';

const settle = () => new Promise((done) => setTimeout(done, 5));
const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('what nobody should enter', () => {
  it.each([
    ['nguoi_lap', 'a\uD800b'],
    ['report.organization', 'xã \uDC00'],
    ['A1', 'chưa có số liệu \uD800'],
  ])('half a character in %s is a finding, not an exception, and stays as it was typed', (key, text) => {
    const form = openForm([figure('A1')]);
    form.type(key, text);
    const code = key === 'report.organization' ? 'report/no-organization' : 'report/broken-character';
    expect(codesOf(form.field(key).findings)).toContain(code);
    expect(hasErrors(form.submission().findings)).toBe(true);
    expect(form.field(key).text === text || form.draft().texts[key] === text).toBe(true);
    form.type(key, key === 'A1' ? '5' : 'Nguyễn Văn A');
    expect(form.submission().ok).toBe(true);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('the number %d is a finding', (number) => {
    const form = openForm([figure('A1')], {}, { answers: { answers: { A1: number } } });
    expect(form.field('A1').text).toBe(String(number));
    expect(hasErrors(form.submission().findings)).toBe(true);
  });

  it('markup, marks of direction and a million letters are kept as text', () => {
    const form = openForm([figure('A1')]);
    form.type('nguoi_lap', '\u202E<script>alert(1)</script>');
    const sent = form.submission();
    expect(sent.ok && sent.value.report.answers).toEqual({ nguoi_lap: '\u202E<script>alert(1)</script>' });
    form.type('A1', '9'.repeat(1_000_000));
    form.type('nguoi_lap', 'x'.repeat(1_000_000));
    expect(codesOf(form.submission().findings)).toEqual(['report/text-too-long', 'report/input-not-read']);
    expect(form.draft().texts.A1?.length).toBe(1_000_000);
  });
});

describe('a clock that is wrong', () => {
  const reported = (form: Form) =>
    form.findings().flatMap((one) => (one.code.startsWith('form/clock') ? [describeFinding(one, 'vi')] : []));

  it('goes back: it is reported in words, nothing is lost, and drafts are numbered on', async () => {
    const draftStore = memoryDrafts();
    const ahead = openForm([figure('A1')], {}, { draftStore, clock: () => '2199-01-01T00:00:00Z' });
    ahead.set('A1', 1);
    await settle();
    const form = openForm([figure('A1')], {}, { draftStore, draft: ahead.draft() });
    expect(reported(form)).toEqual([
      'Đồng hồ của máy chỉ ngày 01/7/2024, trước ngày 01/01/2199 ghi trong bản nháp hoặc kỳ báo cáo; hãy kiểm tra lại ngày giờ của máy.',
    ]);
    form.set('A1', 2);
    await settle();
    expect(form.draftStatus()).toMatchObject({ state: 'saved', number: 2 });
    const stored = await draftStore.load(form.draft().id);
    expect(stored.ok && stored.value?.answers.answers).toEqual({ A1: 2 });
    expect(form.submission().ok).toBe(true);
  });

  it.each([
    ['1970-01-01T00:00:00Z', 1],
    ['2023-05-31T23:59:59Z', 1],
    ['2023-06-01T00:00:00Z', 0],
    ['2024-05-20T00:00:00Z', 0],
  ] as const)('says %s in a report on June 2024: reported %d times', (now, times) => {
    const form = openForm([figure('A1')], {}, { clock: () => now });
    expect(reported(form)).toHaveLength(times);
    expect(form.submission().ok).toBe(true);
  });
});

describe('answers from elsewhere', () => {
  it('of any shape are reported part by part and kept, whatever became of them', () => {
    const answers = {
      organization: 'ubnd-xa-a',
      period: 'tháng 6',
      answers: { A1: 1, la: 'x', buoi: 5, nguoi_lap: [[1]] },
    };
    const form = openForm([figure('A1')], {}, { answers: answers as never });
    expect(form.draft().unasked).toEqual({ report: { period: 'tháng 6' }, answers: { la: 'x' } });
    expect(form.draft().answers.answers?.buoi).toBe(5);
    const unknown = codesOf(form.findings()).filter((code) => code === 'form/answer-unknown');
    expect(unknown).toHaveLength(2);
    expect(codesOf(form.findings())).toContain('report/not-rows');
    expect(form.field('nguoi_lap').text).toBe('[[1]]');
    form.set('nguoi_lap', null);
    expect(openForm([figure('A1')], {}, { draft: form.draft() }).draft()).toEqual(form.draft());
  });

  it('that nobody could mean as answers are kept as they came', () => {
    const form = openForm([figure('A1')], {}, { answers: { answers: [1, 2] } as never });
    expect(form.draft().unasked).toEqual({ answers: { answers: [1, 2] } });
  });

  it('with 50,000 items that the template does not ask are kept, in a time that grows with them', () => {
    const items = Array.from({ length: 50_000 }, (_, index) => `"X${index}":${index}`);
    const answers = JSON.parse(`{"__proto__":1,${items.join()}}`);
    const start = performance.now();
    const form = openForm([figure('A1')], {}, { answers: { answers } });
    expect(performance.now() - start).toBeLessThan(3000);
    expect(Object.entries(form.draft().unasked.answers ?? {})).toEqual(Object.entries(answers));
  });
});

describe('a form of a thousand figures', () => {
  it('looks again at one figure and what depends on it, and at nothing else', () => {
    const codes = Array.from({ length: 1_000 }, (_, index) => `A${index}`);
    const form = openForm(
      codes.map((code) => figure(code, { required: true })),
      { visibleWhen: { A1: 'A0 > 5' }, computed: { A2: 'A0 + A3' } },
    );
    const statesOf = () => codes.map((code) => form.field(code));
    const before = statesOf();
    form.set('A3', 1);
    form.set('A0', 6);
    const changed = statesOf().flatMap(({ key }, index) => (form.field(key) === before[index] ? [] : [key]));
    expect(changed).toEqual(['A0', 'A1', 'A2', 'A3']);
  });
});

describe('a form of ten thousand figures', () => {
  it('is defined, opened, filled in and sent in a time that grows with them', () => {
    const figures = Array.from({ length: 10_000 }, (_, index) =>
      figure(`A${index}`, { required: index > 0 }),
    );
    const start = performance.now();
    const form = createForm(
      formFromTemplate(defineTemplate(templateOf(figures, { visibleWhen: { A9999: 'A1 > 0' } }))),
      {
        round,
        locale: 'vi',
        clock: () => '2024-07-01T02:00:00Z',
        ids: () => 'ban-nhap-1',
        answers: { organization: 'ubnd-xa-a' },
      },
    );
    expect(form.findings()).toHaveLength(9_998);
    for (const { code } of figures) form.type(code, '1');
    const sent = form.submission();
    expect(sent.ok && Object.keys(sent.value.report.answers)).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
