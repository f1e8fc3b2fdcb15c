import { printRule } from '@chiendich/report/rules';
import { describe, expect, it } from 'vitest';
import type { FormEnvironment } from '../form.ts';
import type { FieldKey } from '../form-definition.ts';
import { formFromTemplate } from '../form-from-template.ts';
import { watched, withEveryRule } from '../testing/every-rule.ts';
import type { Conditions } from '../testing/template.ts';
import { figure, round, templateOf } from '../testing/template.ts';
import { createForm } from './create-form.ts';

const environment: FormEnvironment = {
  round,
  locale: 'vi',
  clock: () => '2024-07-01T02:00:00Z',
  ids: () => 'a',
};
const size = 2_000;
const codes = Array.from({ length: size }, (_, index) => `A${index}`);
const options: Conditions = {
  visibleWhen: {
    ...Object.fromEntries(codes.slice(100, 600).map((code) => [code, 'A0 > 5'])),
    A1: 'A0 > 5',
    A2: 'A1 > 5',
  },
  requiredWhen: { A3: 'A2 > 5' },
  computed: { A9: 'A4 + A5', A10: 'A9 + A6', A11: 'tổng(buoi.cay)' },
};

function listen() {
  const template = templateOf(
    codes.map((code) => figure(code, code === 'A8' ? { partOf: 'A7' } : {})),
    options,
  );
  const evaluated: string[] = [];
  const definition = withEveryRule(formFromTemplate(template), (placed) => {
    const text = printRule(placed.rule);
    return watched(placed, () => evaluated.push(text));
  });
  const form = createForm(definition, environment);
  return {
    form,
    /** The rules that are worked out for an act and for looking at all that it changed. */
    after: (act: () => void): readonly string[] => {
      const changed: FieldKey[] = [];
      const stop = form.subscribe(({ keys }) => changed.push(...keys));
      evaluated.length = 0;
      act();
      stop();
      for (const key of changed) {
        if (key === 'buoi') form.table(key);
        else form.field(key);
      }
      return [...new Set(evaluated)];
    },
  };
}

describe('a change in a form of 2,000 figures and 500 conditions', () => {
  it('works out the rules that read it, those that read what came of them, and no other', () => {
    const { form, after } = listen();
    expect(after(() => form.set('A1999', 1))).toEqual([]);
    expect(after(() => form.type('A4', '1.500'))).toEqual(['A4 + A5']);
    expect(after(() => form.set('A5', 2))).toEqual(['A4 + A5', 'A9 + A6']);
    expect(after(() => form.set('A7', 2))).toEqual([]);
    expect(after(() => form.set('A1', 9))).toEqual(['A1 > 5']);
    expect(after(() => form.set('A0', 9))).toEqual(['A0 > 5', 'A1 > 5', 'A2 > 5']);
    expect(after(() => form.leave('A0'))).toEqual([]);
    expect(after(() => form.setLocale('en'))).toEqual([]);
  });

  it('of one cell works out the totals of its table, and the rules that read it', () => {
    const { form, after } = listen();
    const row = form.addRow('buoi');
    expect(after(() => form.set(`buoi[${row}].cay`, 5))).toEqual(['tổng(buoi.cay)']);
    expect(after(() => form.moveRow('buoi', row, 0))).toEqual(['tổng(buoi.cay)']);
    expect(form.get('A11')).toBe(5);
  });

  it('works out a rule once, however many of the fields that it reads have changed', () => {
    let times = 0;
    const computed = { A1: 'A0 + 1', A2: 'A0 + 2', A3: 'A1 + A2 + A4' };
    const template = templateOf(
      codes.slice(0, 5).map((code) => figure(code)),
      { computed },
    );
    const definition = withEveryRule(formFromTemplate(template), (placed) => {
      const isSum = printRule(placed.rule) === computed.A3;
      return watched(placed, () => {
        if (isSum) times += 1;
      });
    });
    const form = createForm(definition, environment);
    const timesOf = (act: () => void): number => {
      times = 0;
      act();
      return times;
    };
    const once = timesOf(() => form.set('A4', 1));
    expect(once).toBeGreaterThan(0);
    expect(timesOf(() => form.set('A0', 1))).toBe(once);
    expect(form.get('A3')).toBe(6);
  });
});
