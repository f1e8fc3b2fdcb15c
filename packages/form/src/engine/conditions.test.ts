import { MisuseError } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { figure, openForm } from '../testing/template.ts';

describe('a field that is shown under a condition', () => {
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
    expect(form.draft().answers.indicators).toEqual({ A1: 1, A2: 5 });
    form.set('A1', 12);
    expect(form.field('A2').text).toBe('5');
  });

  it('is not applicable in the report while it is hidden and required, and left out while it is optional', () => {
    const form = open();
    form.set('A1', 1);
    const sent = form.submission();
    expect(sent.ok && sent.value.report.indicators).toEqual({ A1: 1, A2: { state: 'notApplicable' } });
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
    expect(form.explain('A2').visible).toEqual({
      rule: 'A1 > 10',
      result: { state: 'value', value: false },
      reads: [{ key: 'A1', label: 'Chỉ tiêu A1', text: '3', visible: true }],
    });
  });

  it('explains that what its condition reads is hidden itself', () => {
    const form = open();
    form.set('A2', 5);
    expect(form.explain('A3').visible).toEqual({
      rule: 'A2 > 0',
      result: { state: 'missing' },
      reads: [{ key: 'A2', label: 'Chỉ tiêu A2', text: '5', visible: false }],
    });
  });

  it('in a table is explained by the condition of the table', () => {
    const form = openForm([figure('A1')], { visibleWhen: { buoi: 'A1 > 0' } });
    const cell = `buoi[${form.addRow('buoi')}].cay`;
    expect(form.explain(cell).visible).toEqual(form.explain('buoi').visible);
    expect(form.explain(cell).visible?.rule).toBe('A1 > 0');
    expect(() => form.explain('không-có')).toThrow(MisuseError);
  });

  it('informs listeners of the fields that changed and of no others', () => {
    const form = open();
    const announced: string[][] = [];
    form.subscribe(({ keys }) => announced.push([...keys].sort()));
    form.set('A3', 1);
    form.set('A1', 11);
    expect(announced).toEqual([['A3'], ['A1', 'A2']]);
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

  it('is explained by its rule, what the rule reads, and the rules that read it', () => {
    const form = openForm([figure('A1'), figure('A2', { partOf: 'A1' })], { computed: { A2: 'A1 - 1' } });
    form.set('A1', 3);
    expect(form.explain('A2').value).toEqual({
      rule: 'A1 - 1',
      result: { state: 'value', value: 2 },
      reads: [{ key: 'A1', label: 'Chỉ tiêu A1', text: '3', visible: true }],
    });
    expect(form.explain('A2').rules.map(({ rule }) => rule)).toEqual(['A2 ≤ A1']);
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
    const form = openForm(
      [figure('A1'), figure('A2'), figure('A3', { number: { kind: 'decimal', scale: 2 } })],
      {
        computed: { A3: 'A1 / A2' },
      },
    );
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

describe('conditions that cannot be followed', () => {
  it('in a circle leave their fields shown and typed, and are reported', () => {
    const form = openForm([figure('A1'), figure('A2'), figure('A3'), figure('A4')], {
      visibleWhen: { A1: 'A2 > 0', A2: 'A1 > 0', A3: 'A2 > 0' },
    });
    expect(form.field('A1').visible && form.field('A2').visible).toBe(true);
    expect(form.field('A3').visible).toBe(false);
    const announced = form.findings().find(({ code }) => code === 'form/condition-cycle');
    expect(announced?.params).toEqual({ fields: ['A1', 'A2'] });
  });

  it.each([
    [{ visibleWhen: { B9: 'A1 > 0' } }, 'form/condition-unknown-field'],
    [{ visibleWhen: { A1: 'B9 > 0' } }, 'report/rule-unknown-name'],
    [{ visibleWhen: { A1: 'A1 >' } }, 'report/rule-unexpected'],
    [{ computed: { A1: 'đúng' } }, 'report/rule-needs-number'],
  ])('%o is reported as %s', (options, code) => {
    const { definition } = openForm([figure('A1')], options);
    expect(definition.findings.map((finding) => finding.code)).toContain(code);
  });

  it('over what the template requires are not applied', () => {
    const form = openForm([figure('A1')], { visibleWhen: { buoi: 'A1 > 0' } });
    expect(form.definition.findings).toEqual([]);
    expect(form.table('buoi').visible).toBe(false);
  });
});
