import { MisuseError } from '@chiendich/core';
import { printRule } from '@chiendich/report/rules';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../form.ts';
import { figure, openForm } from '../testing/template.ts';

/** An explanation with its rule in words. */
const inWords = (said: Explanation['value']) =>
  said === null ? null : { ...said, rule: printRule(said.rule) };

describe('a field that is asked under a condition', () => {
  const open = () =>
    openForm([figure('A1'), figure('A2', { required: true }), figure('A3')], {
      visibleWhen: { A2: 'A1 > 10', A3: 'A2 > 0' },
    });

  it('is hidden until its condition holds', () => {
    const form = open();
    expect(form.field('A2').visible).toBe(false);
    form.set('A1', 11);
    expect(form.field('A2').visible).toBe(true);
  });

  it('keeps its answer while it is hidden and gives it back', () => {
    const form = open();
    form.set('A1', 11);
    form.set('A2', 5);
    form.set('A1', 1);
    expect(form.get('A2')).toBe(5);
    expect(form.draft().answers.answers).toEqual({ A1: 1, A2: 5 });
    form.set('A1', 12);
    expect(form.field('A2').text).toBe('5');
  });

  it('is left out of the report while it is hidden, required or not', () => {
    const form = open();
    form.set('A1', 1);
    form.set('A2', 5);
    const sent = form.submission();
    expect(sent.ok && sent.value.report.answers).toEqual({ A1: 1 });
  });

  it('hides what depends on its hidden answer', () => {
    const form = open();
    form.set('A1', 11);
    form.set('A2', 5);
    expect(form.field('A3').visible).toBe(true);
    form.set('A1', 1);
    expect(form.field('A3').visible).toBe(false);
  });

  it('explains in words why it is hidden', () => {
    const form = open();
    form.set('A1', 3);
    expect(inWords(form.explain('A2').visible)).toEqual({
      rule: 'A1 > 10',
      result: { state: 'value', value: false },
      reads: [{ key: 'A1', label: 'Chỉ tiêu A1', text: '3', visible: true }],
    });
  });

  it('explains that what its condition reads is hidden itself', () => {
    const form = open();
    form.set('A2', 5);
    expect(inWords(form.explain('A3').visible)).toEqual({
      rule: 'A2 > 0',
      result: { state: 'notApplicable' },
      reads: [{ key: 'A2', label: 'Chỉ tiêu A2', text: '5', visible: false }],
    });
  });

  it('informs listeners of the fields that changed and of no others', () => {
    const form = open();
    const announced: string[][] = [];
    form.subscribe(({ keys }) => announced.push([...keys].sort()));
    form.set('A3', 1);
    form.set('A1', 11);
    expect(announced).toEqual([['A3'], ['A1', 'A2']]);
    expect(() => form.explain('không-có')).toThrow(MisuseError);
  });
});

describe('a computed figure', () => {
  it('follows the figures that it is computed from and takes no typing', () => {
    const form = openForm([figure('A1'), figure('A2'), figure('A3')], { computed: { A3: 'A1 + A2' } });
    form.type('A1', '1.000');
    form.type('A2', '20');
    form.type('A3', '5');
    expect(form.field('A3')).toMatchObject({ answer: 1020, text: '1.020', computed: true });
    form.set('A2', null);
    expect(form.get('A3')).toBeNull();
  });

  it('takes the state of its inputs, so that a required one can be sent while an input is missing', () => {
    const form = openForm([figure('A1'), figure('A2'), figure('A3', { required: true })], {
      computed: { A3: 'A1 + A2' },
    });
    form.set('A1', 5);
    form.set('A2', { state: 'missing', reason: 'đang đếm' });
    expect(form.get('A3')).toEqual({ state: 'missing', reason: 'chưa có “Chỉ tiêu A2” (đang đếm)' });
    expect(form.submission().ok).toBe(true);
    form.set('A2', null);
    expect(form.get('A3')).toEqual({ state: 'missing', reason: 'chưa có “Chỉ tiêu A2”' });
    expect(form.submission().ok).toBe(true);
  });

  it('leaves out what is hidden, and the report says so', () => {
    const form = openForm([figure('A1'), figure('A2'), figure('A3')], {
      computed: { A3: 'A1 + A2' },
      visibleWhen: { A2: 'A1 > 5' },
    });
    form.set('A1', 5);
    form.set('A2', 7);
    expect(form.get('A3')).toBe(5);
    const sent = form.submission();
    expect(sent.findings.map(({ code }) => code)).toEqual(['report/left-out-of-sum']);
    expect(sent.ok && sent.value.report.answers).toEqual({ A1: 5, A3: 5 });
  });

  it('is explained by its rule, what the rule reads, and the rules that read it', () => {
    const form = openForm([figure('A1'), figure('A2', { partOf: 'A1' })], { computed: { A2: 'A1 - 1' } });
    form.set('A1', 3);
    expect(inWords(form.explain('A2').value)).toEqual({
      rule: 'A1 - 1',
      result: { state: 'value', value: 2 },
      reads: [{ key: 'A1', label: 'Chỉ tiêu A1', text: '3', visible: true }],
    });
  });

  it('that was typed in an older version drops what was typed, which nobody could correct', () => {
    const older = openForm([figure('A1'), figure('A2')]);
    older.type('A2', 'hơn 600');
    const form = openForm(
      [figure('A1'), figure('A2')],
      { computed: { A2: 'A1 + 1' } },
      { draft: older.draft() },
    );
    expect(form.field('A2')).toMatchObject({ answer: null, text: '', findings: [] });
    expect(form.submission().ok).toBe(true);
  });

  it('is rounded to the decimals that it holds', () => {
    const figures = [figure('A1'), figure('A2'), figure('A3', { scale: 2 })];
    const form = openForm(figures, { computed: { A3: 'A1 / A2' } });
    form.set('A1', 2);
    form.set('A2', 3);
    expect(form.get('A3')).toBe(0.67);
  });

  it('adds up the rows of a table', () => {
    const form = openForm([figure('A1')], { computed: { A1: 'tổng(buoi.cay)' } });
    const row = form.addRow('buoi');
    form.type(`buoi[${row}].cay`, '1.500');
    form.type(`buoi[${form.addRow('buoi')}].cay`, '12');
    expect(form.get('A1')).toBe(1512);
    form.removeRow('buoi', row);
    expect(form.get('A1')).toBe(12);
  });
});

describe('a template that is not sound', () => {
  it('in a circle leaves its fields shown and typed, and is reported', () => {
    const form = openForm([figure('A1'), figure('A2'), figure('A3'), figure('A4')], {
      visibleWhen: { A1: 'A2 > 0', A2: 'A1 > 0', A3: 'A2 > 0' },
    });
    expect(form.field('A1').visible && form.field('A2').visible).toBe(true);
    expect(form.field('A3').visible).toBe(false);
    expect(form.definition.findings.map(({ code, params }) => `${code} ${params.code}`)).toEqual([
      'report/rule-circle A1',
      'report/rule-circle A2',
    ]);
  });

  it.each([
    [{ visibleWhen: { A1: 'B9 > 0' } }, 'report/rule-unknown-name'],
    [{ visibleWhen: { A1: 'A1 >' } }, 'report/rule-unexpected'],
    [{ computed: { A1: 'đúng' } }, 'report/rule-needs-number'],
  ])('%o is reported as %s', (conditions, code) => {
    const { definition } = openForm([figure('A1')], conditions);
    expect(definition.findings.map((finding) => finding.code)).toContain(code);
  });
});
