import type { Form, FormDefinition } from '@chiendich/form';
import { createForm, formFromTemplate } from '@chiendich/form';
import type { QuestionOf, ReportTemplate } from '@chiendich/report';
import { defineTemplate } from '@chiendich/report';
import { FieldApi, FormApi } from '@tanstack/form-core';
import { Model } from 'survey-core';
import type { Bench, Timed } from './bench.ts';
import { median } from './bench.ts';

const figures = 1_000;
/** Where growth is measured: large enough that one look at every field for each change would take most of the time. */
const many = 4_000;
const conditional = (count: number) => count / 5;
const perGroup = 50;
const perBlock = 500;
const rows = 1_000;
const round = { duty: 'duty-1', occurrence: 'once', from: '2024-01-01', to: '2024-12-31' } as const;
const both = (text: string) => ({ vi: text, en: text });

/** A required figure from 0 to a thousand million. */
function figure(code: string, more: Partial<QuestionOf<'number'>> = {}): QuestionOf<'number'> {
  return {
    code,
    kind: 'number',
    label: both(`Chỉ tiêu ${code}`),
    unit: 'tree',
    minimum: 0,
    maximum: 1e9,
    required: true,
    aggregation: 'sum',
    ...more,
  };
}

const codes = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);
const sumOf = (terms: readonly string[]) => terms.join(' + ');

const sessions = {
  code: 'buoi',
  kind: 'table',
  label: both('Buổi trồng cây'),
  maximumRows: 1000,
  columns: [
    { code: 'ngay', label: both('Ngày'), required: true, kind: 'date' },
    { code: 'noi', label: both('Nơi'), required: true, kind: 'text' },
    {
      code: 'cay',
      label: both('Số cây'),
      required: true,
      kind: 'number',
      unit: 'tree',
      aggregation: 'sum',
    },
  ],
} as const;

function figuresOf(count: number): readonly QuestionOf<'number'>[] {
  const totals = totalsOf(count, (code) => code);
  return [
    ...codes('c', count).map((code) => figure(code)),
    ...codes('d', conditional(count)).map((code, index) => figure(code, { askedWhen: `c${index} > 50` })),
    ...Object.entries(totals).map(([code, computed]) => figure(code, { required: false, computed })),
  ];
}

/** So many figures, one more in five under a condition, a running total over totals of 500 and of 50: rules stay as long. */
function templateOf(count: number): ReportTemplate {
  return defineTemplate({
    id: 'bench-form',
    version: '1',
    status: 'proposal',
    title: both('Biểu mẫu thử tốc độ'),
    source: both('Số liệu tạo ra để đo tốc độ.'),
    pages: [
      {
        code: 'so_lieu',
        label: both('Số liệu'),
        sections: [{ code: 'g', label: both('Nhóm'), items: [...figuresOf(count), sessions] }],
      },
    ],
    rules: [],
  });
}

/** Totals of 50 figures each, of ten such totals, and of all, by the rule that each language writes. */
function totalsOf(count: number, name: (code: string) => string): Readonly<Record<string, string>> {
  const figureCodes = codes('c', count);
  const groups = codes('t', count / perGroup);
  const blocks = codes('u', count / perBlock);
  const part = (of: readonly string[], size: number, at: number) =>
    sumOf(of.slice(at * size, (at + 1) * size).map(name));
  return Object.fromEntries([
    ...groups.map((code, group) => [code, part(figureCodes, perGroup, group)]),
    ...blocks.map((code, block) => [code, part(groups, perBlock / perGroup, block)]),
    ['tong', sumOf(blocks.map(name))],
  ]);
}

function open(definition: FormDefinition): Form {
  return createForm(definition, {
    round,
    locale: 'vi',
    clock: () => '2024-07-01T02:00:00Z',
    ids: () => 'bench',
  });
}

/** Values change from round to round, and with them the conditions. */
function figureOf(index: number, round: number): number {
  return (index * 37 + round * 41) % 101;
}

/** Sets every figure and looks, as a page does, at each field that changed and at the total. */
function setAll(count: number): () => number {
  const form = open(formFromTemplate(templateOf(count)));
  let seen = 0;
  form.subscribe(({ keys }) => {
    for (const key of keys) seen += form.field(key).findings.length;
  });
  let round = 0;
  return () => {
    round += 1;
    for (let index = 0; index < count; index += 1) {
      form.set(`c${index}`, figureOf(index, round));
      if (typeof form.get('tong') === 'string') seen += 1;
    }
    return seen;
  };
}

const surveyJson = {
  checkErrorsMode: 'onValueChanged',
  elements: [
    ...codes('c', figures).map((name) => ({
      type: 'text',
      name,
      inputType: 'number',
      isRequired: true,
      min: 0,
      max: 1e9,
    })),
    ...codes('d', conditional(figures)).map((name, index) => ({
      type: 'text',
      name,
      inputType: 'number',
      isRequired: true,
      min: 0,
      max: 1e9,
      visibleIf: `{c${index}} > 50`,
    })),
    ...Object.entries(totalsOf(figures, (code) => `{${code}}`)).map(([name, expression]) => ({
      type: 'expression',
      name,
      expression,
    })),
  ],
};

function setAllInSurvey(): () => number {
  const survey = new Model(surveyJson);
  let round = 0;
  let seen = 0;
  return () => {
    round += 1;
    for (let index = 0; index < figures; index += 1) {
      survey.setValue(`c${index}`, figureOf(index, round));
      if (typeof survey.getValue('tong') === 'string') seen += 1;
    }
    return seen;
  };
}

function inRange({ value }: { readonly value: unknown }): string | undefined {
  if (typeof value !== 'number') return 'required';
  return value >= 0 && value <= 1e9 ? undefined : 'range';
}

/** It has no conditions and no totals: the total is added by hand, the conditions are left out. */
function openInTanStack() {
  const names = [...codes('c', figures), ...codes('d', conditional(figures))];
  const form = new FormApi({
    defaultValues: Object.fromEntries(names.map((name) => [name, null as number | null])),
  });
  form.mount();
  const fields = names.map((name) => {
    const field = new FieldApi({ form, name, validators: { onChange: inRange } });
    field.mount();
    return field;
  });
  return { form, fields };
}

function setAllInTanStack(): () => number {
  const { form, fields } = openInTanStack();
  let round = 0;
  return () => {
    round += 1;
    let total = 0;
    for (let index = 0; index < figures; index += 1) {
      fields[index]?.handleChange(figureOf(index, round));
      total = Object.values(form.state.values).reduce<number>((sum, value) => sum + (value ?? 0), 0);
    }
    return total;
  };
}

/** A form with a full table; a round inserts a row in the middle, fills a cell, looks at the table, and takes it out. */
function insertAndRemove(): () => number {
  const form = open(formFromTemplate(templateOf(figures)));
  const lines = Array.from({ length: rows }, (_, index) => `05/6/2024\tXã ${index}\t${index}`);
  form.paste('buoi', form.addRow('buoi'), 'ngay', lines.join('\n'));
  return () => {
    const row = form.addRow('buoi', rows / 2);
    form.set(`buoi[${row}].cay`, 5);
    const full = form.table('buoi').rows.length;
    form.removeRow('buoi', row);
    return full - form.table('buoi').rows.length;
  };
}

/**
 * The quickest of five runs: how a work grows is in every run, a pause of the collector only in some. A run of half the
 * work does it twice, so that both are as long and pauses find both as easily. Rounds are compared one by one, for the
 * machine itself is now quicker, now slower.
 */
function quickest(work: () => unknown, times: 1 | 2 = 1): () => Timed {
  return () => {
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      for (let time = 0; time < times; time += 1) work();
      return (performance.now() - start) / times;
    });
    return { milliseconds: Math.min(...runs) };
  };
}

/** The middle of many runs in one round: a work so quick is not to be measured by the pause that a slow peer leaves behind. */
function middle(work: () => unknown): () => Timed {
  return () => {
    const runs = Array.from({ length: 25 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return { milliseconds: median(runs) };
  };
}

const template = templateOf(figures);
const large = templateOf(many);
const halfAsLarge = templateOf(many / 2);
const setThousand = setAll(figures);

export const benches: readonly Bench[] = [
  {
    name: 'form/build',
    what: `${figures} figures, ${conditional(figures)} under a condition, totals: from template and rule texts to a form`,
    unit: 'ms',
    ours: () => open(formFromTemplate(template)),
    goal: { atMostMilliseconds: 30 },
  },
  {
    name: 'form/build-beside',
    what: 'the same beside others',
    unit: 'ms',
    rounds: 3,
    ours: middle(() => open(formFromTemplate(template))),
    peers: { 'survey-core': () => new Model(surveyJson), '@tanstack/form-core': openInTanStack },
    goal: { atLeastTimesPeer: 20 },
  },
  {
    name: 'form/build-growth',
    what: `${many} figures, the quickest run; peer: half of them`,
    unit: 'ms',
    ours: quickest(() => open(formFromTemplate(large))),
    peers: { half: quickest(() => open(formFromTemplate(halfAsLarge)), 2) },
    goal: { atMostRatio: 2.3 },
  },
  {
    name: 'form/set',
    what: `${figures} figures set one by one: conditions, running total, findings and state of all that changed`,
    unit: 'ms',
    ours: setThousand,
    goal: { atMostMilliseconds: 60 },
  },
  {
    name: 'form/set-beside',
    what: 'the same beside others; TanStack without conditions, its total added by hand',
    unit: 'ms',
    rounds: 3,
    ours: setThousand,
    peers: { 'survey-core': setAllInSurvey(), '@tanstack/form-core': setAllInTanStack() },
    goal: { atLeastTimesPeer: 100 },
  },
  {
    name: 'form/set-growth',
    what: `${many} figures set one by one, the quickest run; peer: half of them`,
    unit: 'ms',
    ours: quickest(setAll(many)),
    peers: { half: quickest(setAll(many / 2), 2) },
    goal: { atMostRatio: 2.3 },
  },
  {
    name: 'form/rows',
    what: `a table of ${rows} rows: a row inserted in the middle, a cell filled, the row removed, states and totals read`,
    unit: 'ms',
    ours: insertAndRemove(),
    goal: { atMostMilliseconds: 2 },
  },
];
