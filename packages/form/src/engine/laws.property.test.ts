import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../form.ts';
import { figure, openForm } from '../testing/template.ts';

const codes = ['A1', 'A2', 'A3', 'A4', 'A5'];
const figures = codes.map((code) => figure(code, code === 'A3' ? { partOf: 'A1' } : {}));
const options = {
  visibleWhen: { A2: 'A1 > 5', A5: 'A2 > 3' },
  requiredWhen: { A3: 'A2 > 3' },
  computed: { A4: 'thay thiếu(A1; 0) + thay thiếu(A3; 0)' },
};
const typedCodes = ['A1', 'A2', 'A3', 'A5'];
const answer = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.constant(null),
  fc.constant({ state: 'missing', reason: 'chưa thống kê' } as const),
  fc.constant({ state: 'notApplicable' } as const),
);
const answers = fc.tuple(answer, answer, answer, answer);
const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });

const shown = (form: Form) => codes.map((code) => ({ ...form.field(code), definition: null }));

describe('a form', () => {
  it('comes to the same in whatever order its answers are given', () => {
    fc.assert(
      fc.property(answers, order, order, (given, first, second) => {
        const filled = [first, second].map((places) => {
          const form = openForm(figures, options);
          for (const place of places) form.set(typedCodes[place] as string, given[place] ?? null);
          return form;
        });
        const [one, two] = filled as [Form, Form];
        expect(shown(one)).toEqual(shown(two));
        expect(one.findings()).toEqual(two.findings());
        expect(one.draft()).toEqual(two.draft());
      }),
    );
  });

  it('touches what depends on an answer and nothing else', () => {
    const size = 2000;
    const many = Array.from({ length: size }, (_, index) => figure(`F${index}`));
    const chain = { visibleWhen: { F1: 'F0 > 5', F2: 'F1 > 5', F9: 'F8 > 5' }, computed: { F3: 'F0 + F2' } };
    const form = openForm(many, chain);
    const keys = many.map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2, 8, 100, 1999), fc.integer({ min: 0, max: 10 }), (place, value) => {
        const reached: Readonly<Record<number, readonly string[]>> = {
          0: ['F0', 'F1', 'F2', 'F3'],
          1: ['F1', 'F2', 'F3'],
          2: ['F2', 'F3'],
          8: ['F8', 'F9'],
        };
        const before = new Map(keys.map((key) => [key, form.field(key)]));
        const announced: string[] = [];
        const stop = form.subscribe((change) => announced.push(...change.keys));
        form.set(`F${place}`, value);
        stop();
        const touched = keys.filter((key) => form.field(key) !== before.get(key));
        const allowed = reached[place] ?? [`F${place}`];
        expect(allowed).toEqual(expect.arrayContaining(touched));
        expect(allowed).toEqual(expect.arrayContaining(announced));
        expect(announced).toEqual(expect.arrayContaining(touched));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a hidden answer in the draft and out of the report', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 10 }), (condition, hidden) => {
        const form = openForm(figures, options);
        form.set('A1', condition);
        form.set('A2', hidden);
        expect(form.draft().answers.answers).toMatchObject({ A2: hidden });
        const sent = form.submission();
        const stated = sent.ok ? sent.value.report.answers : {};
        if (sent.ok) expect('A2' in stated && stated.A2 === hidden).toBe(condition > 5);
      }),
    );
  });

  it('is one report however often it is sent, and another as soon as its content differs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 }), (values) => {
        const form = openForm([figure('A1')]);
        let last: { readonly value: number; readonly revision: number } | null = null;
        for (const value of values) {
          form.set('A1', value);
          const [one, two] = [form.submission(), form.submission()];
          if (!one.ok || !two.ok) throw new Error('a sound form was refused');
          expect(two.value).toEqual(one.value);
          const expected: number =
            last === null ? 1 : last.value === value ? last.revision : last.revision + 1;
          expect(one.value).toMatchObject({ id: 'ban-nhap-1', revision: expected });
          last = { value, revision: expected };
        }
      }),
    );
  });
});

type Move = readonly ['add' | 'remove' | 'move' | 'type', number, number];

describe('rows', () => {
  it('keep their id, answers, texts and findings while others come, go and move', () => {
    const move: fc.Arbitrary<Move> = fc.tuple(
      fc.constantFrom('add', 'remove', 'move', 'type'),
      fc.nat(20),
      fc.nat(20),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const form = openForm([]);
        const model: { readonly id: string; text: string }[] = [];
        for (const [act, at, to] of moves) {
          if (act === 'add') {
            const place = at % (model.length + 1);
            model.splice(place, 0, { id: form.addRow('buoi', place), text: '' });
            continue;
          }
          const row = model[at % Math.max(1, model.length)];
          if (row === undefined) continue;
          if (act === 'remove') {
            form.removeRow('buoi', row.id);
            model.splice(model.indexOf(row), 1);
          } else if (act === 'move') {
            const place = to % model.length;
            form.moveRow('buoi', row.id, place);
            model.splice(model.indexOf(row), 1);
            model.splice(place, 0, row);
          } else {
            row.text = to % 2 === 0 ? `hơn ${to}` : String(to);
            form.type(`buoi[${row.id}].cay`, row.text);
          }
        }
        const { rows } = form.table('buoi');
        expect(rows.map(({ id }) => id)).toEqual(model.map(({ id }) => id));
        expect(rows.map(({ cells }) => cells[1]?.text)).toEqual(model.map(({ text }) => text));
        expect(rows.map(({ cells }) => (cells[1]?.findings ?? []).length > 0)).toEqual(
          model.map(({ text }) => text.startsWith('hơn')),
        );
        const faults = form.findings().filter(({ path }) => path[3] === 'cay');
        expect(faults.map((fault) => form.placeOf(fault))).toEqual(
          model.filter(({ text }) => text.startsWith('hơn')).map(({ id }) => `buoi[${id}].cay`),
        );
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });
});
