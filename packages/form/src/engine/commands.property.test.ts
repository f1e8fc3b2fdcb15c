/// <reference types="node" />
import type { ReportTemplate } from '@chiendich/report';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft-store.ts';
import { readDraft } from '../draft/read-draft.ts';
import type { FieldState, Form } from '../form.ts';
import type { Answer } from '../form-answers.ts';
import { formFromTemplate } from '../form-from-template.ts';
import { NaiveForm } from '../testing/naive-form.ts';
import { figure, round, templateOf } from '../testing/template.ts';
import { createForm } from './create-form.ts';

const template: ReportTemplate = {
  ...templateOf(
    [
      figure('A1', { required: true }),
      figure('A2', { required: true }),
      figure('A3', { partOf: 'A1' }),
      figure('A4'),
      figure('A5'),
      figure('A6'),
    ],
    {
      visibleWhen: { A2: 'A1 > 5', A5: 'A2 > 3 hoặc A6 > 10', buoi: 'A1 > 2' },
      requiredWhen: { A3: 'A1 > 3' },
      computed: { A4: 'A1 + thay thiếu(A3; 0)', A6: 'tổng(buoi.cay)' },
    },
  ),
  rules: [
    {
      code: 'R1',
      severity: 'warning',
      expression: 'A2 < A6',
      message: { vi: 'A2 nhỏ hơn A6', en: 'A2 below A6' },
    },
    {
      code: 'R2',
      severity: 'error',
      expression: 'số dòng(buoi) < 6',
      message: { vi: 'Dưới 6 buổi', en: 'Below 6' },
    },
  ],
};
const definition = formFromTemplate(template);
const open = (draft: Draft | null) =>
  createForm(definition, {
    round,
    locale: 'vi',
    clock: () => '2024-07-01T02:00:00Z',
    ids: () => 'ban-nhap-1',
    ...(draft === null ? {} : { draft }),
  });

/** The form under test, and the draft that undoes what came after it. */
interface Real {
  form: Form;
  saved: string;
}
class Model extends NaiveForm {
  saved: ReturnType<NaiveForm['save']> | null = null;
}

const fieldKeys = ['report.organization', 'nguoi_lap', 'A1', 'A2', 'A3', 'A4', 'A5'];
const keysNow = (model: Model) => [...fieldKeys, ...model.cells().map(([key]) => key)];
const typedKeys = (model: Model) => keysNow(model).filter((key) => key !== 'A4');
const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value;
const draftOf = (text: string): Draft => {
  const read = readDraft(text);
  if (!read.ok) throw new Error('the form gave no draft');
  return read.value;
};

/** One thing that a person or a page does. */
class Act implements fc.Command<Model, Real> {
  readonly #name: string;
  readonly #isPossible: (model: Model) => boolean;
  readonly #act: (model: Model, real: Real) => void;

  constructor(name: string, act: (model: Model, real: Real) => void, isPossible = (_model: Model) => true) {
    this.#name = name;
    this.#act = act;
    this.#isPossible = isPossible;
  }

  check(model: Readonly<Model>): boolean {
    return this.#isPossible(model as Model);
  }

  run(model: Model, real: Real): void {
    const { form } = real;
    const before = new Map(keysNow(model).map((key) => [key, form.field(key)]));
    const tableBefore = form.table('buoi');
    const announced = new Set<string>();
    const stop = form.subscribe(({ keys }) => {
      for (const key of keys) announced.add(key);
    });
    this.#act(model, real);
    stop();
    agree(model, real);
    if (real.form !== form) return;
    for (const key of keysNow(model)) {
      const [old, now] = [before.get(key), form.field(key)];
      if (old === undefined) continue;
      const isAnnounced = announced.has(key) || (key.includes('[') && announced.has('buoi'));
      if (!isAnnounced) expect(now, `${key} changed without an announcement`).toBe(old);
    }
    if (!announced.has('buoi')) expect(form.table('buoi').totals).toBe(tableBefore.totals);
  }

  toString(): string {
    return this.#name;
  }
}

const shown = ({ answer, text, visible, required, computed, visited }: FieldState) => ({
  answer,
  text,
  visible,
  required,
  computed,
  visited,
});

/** The form shows what the naive one works out from the start, and finds what another form opened with its draft finds. */
function agree(model: Model, { form }: Real): void {
  const expected = model.workOut();
  for (const [key, state] of expected.states) expect([key, shown(form.field(key))]).toEqual([key, state]);
  const { rows, none, visible, totals } = form.table('buoi');
  expect(rows.map(({ id, cells }) => [id, cells.map(({ key }) => form.field(key))])).toEqual(
    rows.map(({ id, cells }) => [id, cells]),
  );
  expect(rows.map(({ id }) => id)).toEqual(model.entered.rows.map(({ id }) => id));
  expect({ none, visible, total: totals.cay }).toEqual({
    none: model.entered.none,
    visible: expected.isTableShown,
    total: expected.total,
  });
  const reopened = open(draftOf(JSON.stringify(form.draft())));
  expect(form.findings()).toEqual(reopened.findings());
  for (const key of fieldKeys) {
    expect(form.field(key).findings).toEqual(reopened.field(key).findings);
    expect(form.explain(key)).toEqual(reopened.explain(key));
  }
  expect(form.table('buoi').findings).toEqual(reopened.table('buoi').findings);
  expect(reopened.draft()).toEqual(form.draft());
}

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1, max: 12 }) },
  fc.constantFrom<Answer>(
    null,
    { state: 'missing', reason: 'chưa thống kê' },
    { state: 'missing', reason: 'chờ kiểm kê' },
    { state: 'missing', reason: ' ' },
    { state: 'notApplicable' },
  ),
);
const typed = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }).map(String) },
  fc.constantFrom(
    '',
    ' ',
    '1.500',
    '1,5',
    'hơn 3',
    '05/6/2024',
    '31/6',
    'chưa có số liệu',
    'không phát sinh',
    'ubnd-xa-a',
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => text.replace(/[\t\r\n"]/g, '')),
);
const grid = fc.array(fc.array(typed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const place = fc.nat(30);
const hasRows = ({ entered }: Model) => entered.rows.length > 0;

const acts = [
  fc.tuple(place, answer).map(([at, value]) => {
    return new Act(`set ${at} ${JSON.stringify(value)}`, (model, { form }) => {
      const key = pick(
        typedKeys(model).filter((one) => /^A|cay$/.test(one)),
        at,
      );
      model.set(key, value);
      form.set(key, value);
    });
  }),
  fc.tuple(place, typed).map(([at, text]) => {
    return new Act(`type ${at} ${JSON.stringify(text)}`, (model, { form }) => {
      const key = pick(typedKeys(model), at);
      model.type(key, text);
      form.type(key, text);
    });
  }),
  place.map((at) => {
    return new Act(`leave ${at}`, (model, { form }) => {
      const key = pick(typedKeys(model), at);
      model.leave(key);
      form.leave(key);
    });
  }),
  fc.constant(
    new Act('type what is computed', (_model, { form }) => {
      form.type('A4', '7');
      form.set('A4', 7);
    }),
  ),
  place.map((at) => {
    return new Act(`add a row ${at}`, (model, { form }) => {
      const to = at % (model.entered.rows.length + 1);
      expect(form.addRow('buoi', to)).toBe(model.addRow(to));
    });
  }),
  place.map((at) => {
    const act = (model: Model, { form }: Real) => {
      const row = pick(model.entered.rows, at);
      model.removeRow(row);
      form.removeRow('buoi', row.id);
    };
    return new Act(`remove a row ${at}`, act, hasRows);
  }),
  fc.boolean().map((none) => {
    return new Act(`say that there is no row: ${none}`, (model, { form }) => {
      model.setNone(none);
      form.setNone('buoi', none);
    });
  }),
  fc.tuple(place, place).map(([at, to]) => {
    const act = (model: Model, { form }: Real) => {
      const row = pick(model.entered.rows, at);
      model.moveRow(row, to % model.entered.rows.length);
      form.moveRow('buoi', row.id, to % model.entered.rows.length);
    };
    return new Act(`move a row ${at} ${to}`, act, hasRows);
  }),
  fc.tuple(place, fc.nat(1), grid).map(([at, column, cells]) => {
    const text = `${cells.map((row) => row.join('\t')).join('\n')}\n`;
    const act = (model: Model, { form }: Real) => {
      const row = pick(model.entered.rows, at);
      if (cells.length > 1 || cells[0]?.length !== 1 || /\S/.test(text)) model.paste(row, column, cells);
      form.paste('buoi', row.id, model.table.columns[column]?.code ?? '', text);
    };
    return new Act(`paste ${at} ${column} ${JSON.stringify(text)}`, act, hasRows);
  }),
  fc.constant(
    new Act('keep the draft', (model, real) => {
      model.saved = model.save();
      real.saved = JSON.stringify(real.form.draft());
    }),
  ),
  fc.constant(
    new Act(
      'go back to the draft',
      (model, real) => {
        model.restore(model.saved ?? model.save());
        real.form = open(draftOf(real.saved));
      },
      ({ saved }) => saved !== null,
    ),
  ),
  fc.constantFrom('vi', 'en').map((locale) => {
    return new Act(`speak ${locale}`, (_model, { form }) => form.setLocale(locale));
  }),
  place.map((at) => {
    return new Act(`correct ${at}`, (model, { form }) => {
      const right = [
        ...model.entered.rows.flatMap(({ id }) => [
          [`buoi[${id}].ngay`, '2/6/2024'],
          [`buoi[${id}].cay`, '4'],
        ]),
        ['report.organization', 'ubnd-xa-a'],
        ['A1', String(at % 9)],
        ['A2', '5'],
        ['A3', '0'],
        ['A5', ''],
      ] as const;
      for (const [key = '', text = ''] of right) {
        model.type(key, text);
        form.type(key, text);
      }
    });
  }),
  fc.constant(
    new Act('send', (model, { form }) => {
      model.visitAll();
      const expected = model.workOut();
      const sent = form.submission();
      expect(sent.ok).toBe(model.isSound(expected));
      if (!sent.ok) return;
      expect(sent.value.report).toEqual(expected.report);
      const { sent: last } = model.entered;
      const report = JSON.stringify(expected.report);
      const revision = last === null ? 1 : last.revision + (last.report === report ? 0 : 1);
      expect(sent.value.revision).toBe(revision);
      model.entered.sent = { report, revision };
    }),
  ),
];

describe('a form, whatever is done to it', () => {
  it('shows after every step what is worked out from the start', () => {
    fc.assert(
      fc.property(fc.commands(acts, { maxCommands: 40, size: '+1' }), (commands) => {
        fc.modelRun(
          () => ({ model: new Model(definition), real: { form: open(null), saved: '' } }),
          commands,
        );
      }),
    );
  });
});
