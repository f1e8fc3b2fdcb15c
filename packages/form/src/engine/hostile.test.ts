import { describeFinding, hasErrors } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { FormAnswers } from '../form.ts';
import { figure, openForm } from '../testing/template.ts';

const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('what nobody should enter', () => {
  it.each([
    ['nguoi_lap', 'a\uD800b'],
    ['report.organization', 'xã \uDC00'],
    ['A1', 'chưa có số liệu \uD800'],
  ])('half a character in %s is a finding, not an exception, and stays as it was typed', (key, text) => {
    const form = openForm([figure('A1')]);
    form.type(key, text);
    expect(codesOf(form.field(key).findings)).toContain('report/broken-character');
    expect(hasErrors(form.submission().findings)).toBe(true);
    expect(form.field(key).text === text || form.draft().texts[key] === text).toBe(true);
    form.type(key, key === 'A1' ? '5' : 'Nguyễn Văn A');
    expect(form.submission().ok).toBe(true);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('the number %d is a finding', (number) => {
    const form = openForm([figure('A1')], {}, { answers: { indicators: { A1: number } } as FormAnswers });
    expect(form.field('A1').text).toBe(String(number));
    expect(hasErrors(form.submission().findings)).toBe(true);
  });

  it('markup, marks of direction and a million letters are kept as text', () => {
    const form = openForm([figure('A1')]);
    form.type('nguoi_lap', '\u202E<script>alert(1)</script>');
    const sent = form.submission();
    expect(sent.ok && sent.value.report.header).toEqual({ nguoi_lap: '\u202E<script>alert(1)</script>' });
    form.type('A1', '9'.repeat(1_000_000));
    form.type('nguoi_lap', 'x'.repeat(1_000_000));
    expect(codesOf(form.submission().findings)).toEqual(['report/text-too-long', 'report/input-not-read']);
    expect(form.draft().texts.A1?.length).toBe(1_000_000);
  });
});

describe('a clock that goes back', () => {
  it('is told in words and loses nothing', () => {
    const draft = openForm([figure('A1')]).draft();
    const form = openForm([figure('A1')], {}, { draft, clock: () => '1999-01-01T00:00:00Z' });
    const [told] = form.findings().filter(({ code }) => code === 'form/clock-behind');
    expect(told === undefined ? '' : describeFinding(told, 'vi')).toContain('01/01/1999');
    expect(form.submission().ok).toBe(true);
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
