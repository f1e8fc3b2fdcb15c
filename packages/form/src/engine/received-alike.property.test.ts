import type { Finding } from '@chiendich/core';
import type { Question } from '@chiendich/report';
import { itemsOf, receiveInput } from '@chiendich/report';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FieldState, Form } from '../form.ts';
import type { Answer } from '../form-answers.ts';
import { formFromTemplate } from '../form-from-template.ts';
import { livestockDrive } from '../testing/livestock-drive.ts';
import { createForm } from './create-form.ts';

const round = { duty: 'd', occurrence: '2026-06', from: '2026-06-01', to: '2026-06-30' } as const;
const host = {
  organizations: [{ code: 'xa-a', label: { vi: 'UBND xã A', en: 'Commune A' } }],
  territories: [{ code: '20', label: { vi: 'Lạng Sơn', en: 'Lang Son' } }],
};
const definition = formFromTemplate(livestockDrive, host);

/** What a person does with a question: nothing, or types a text, or ticks, attaches or chooses a state. */
type Given = Answer | undefined;

const file = { name: 'bb.pdf', mediaType: 'application/pdf', bytes: 1, hash: 'a'.repeat(64) };
const stated: readonly Given[] = [{ state: 'missing', reason: 'đang chờ' }, { state: 'notApplicable' }];
const sound: Readonly<Record<Question['kind'], readonly Given[]>> = {
  number: ['0', '3', '7', '20', '12 con', ...stated],
  text: ['Nguyễn Văn A', 'a b'],
  date: ['12/6/2026', '2026-06-30', '5/6'],
  yesNo: ['có', 'không', true],
  choice: [],
  files: [[file]],
};
const odd: Readonly<Record<Question['kind'], readonly Given[]>> = {
  number: ['-', 'không có', 'chưa có số liệu', 'không áp dụng', 'gần 7', '1,250', '99', '-3', '7\t8'],
  text: [' ', 'x\u200by', '0912 345 678', 'a@b.vn', { state: 'missing', reason: ' ' }],
  date: ['31/6/2026', '1/1/1026', 'hôm qua', 'chưa có số liệu'],
  yesNo: ['x', 'có thể', 'chưa có số liệu'],
  choice: [' ', 'la', 'chưa có số liệu'],
  files: [[], [file, file]],
};

/** What is chosen of each list; of many also by ticking. */
const chosen: Readonly<Record<string, readonly Given[]>> = {
  loai: ['Trâu, bò', 'lon', 'CHÓ'],
  benh: ['Lở mồm long móng', 'dai'],
  kenh: ['loa', 'khac', ['loa', 'khac'], 'Họp thôn; bản;Khác', [], ['']],
  territories: ['20', 'Lạng Sơn'],
};

/** Mostly what is sound, so that some reports are accepted. */
const givenFor = (question: Question): fc.Arbitrary<Given> => {
  const { kind } = question;
  const right = kind === 'choice' ? (chosen[question.from] ?? []) : sound[kind];
  return fc.oneof(
    { weight: question.required === true ? 1 : 6, arbitrary: fc.constant(undefined) },
    { weight: 20, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...odd[kind]) },
  );
};

const rowFor = (columns: readonly Question[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant({}) },
    {
      weight: 4,
      arbitrary: fc.record(Object.fromEntries(columns.map((each) => [each.code, givenFor(each)]))),
    },
  );

type Row = Readonly<Record<string, Given>>;
type Input = Readonly<Record<string, Given | readonly Row[] | Readonly<Record<string, Row>>>>;

const input: fc.Arbitrary<Input> = fc.record(
  Object.fromEntries(
    itemsOf(livestockDrive).flatMap((item): readonly [string, fc.Arbitrary<Input[string]>][] => {
      if (item.kind === 'note' || ('computed' in item && item.computed !== undefined)) return [];
      if (item.kind !== 'table') return [[item.code, givenFor(item)]];
      const columns = item.columns.filter(
        (column) => !('computed' in column && column.computed !== undefined),
      );
      const named = definition.pages
        .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
        .find((each) => each.kind === 'table' && each.code === item.code);
      const rows = named?.kind === 'table' ? named.rows : null;
      return rows === null
        ? [[item.code, fc.option(fc.array(rowFor(columns), { maxLength: 4 }), { nil: undefined })]]
        : [[item.code, fc.record(Object.fromEntries(rows.map(({ code }) => [code, rowFor(columns)])))]];
    }),
  ),
);

/** Types what is text and sets the rest, as the element does; says what of it is asked in the end. */
function fill(form: Form, given: Input): void {
  const enter = (key: string, value: Given) => {
    if (value === undefined) return;
    if (typeof value === 'string') form.type(key, value);
    else form.set(key, value);
  };
  form.type('report.organization', 'xa-a');
  for (const [code, value] of Object.entries(given)) {
    if (!definitionOfTable(code)) enter(code, value as Given);
    else if (Array.isArray(value)) {
      if (value.length === 0) form.setNone(code, true);
      for (const row of value as readonly Row[]) {
        const id = form.addRow(code);
        for (const [column, cell] of Object.entries(row)) enter(`${code}[${id}].${column}`, cell);
      }
    } else
      for (const [id, row] of Object.entries((value ?? {}) as Readonly<Record<string, Row>>))
        for (const [column, cell] of Object.entries(row)) enter(`${code}[${id}].${column}`, cell);
  }
}

function definitionOfTable(code: string): boolean {
  return itemsOf(livestockDrive).some((item) => item.code === code && item.kind === 'table');
}

/** The same as raw input, without what the form does not ask: a report leaves it out, and typed input may not hold it. */
function askedOf(form: Form, given: Input): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const [code, value] of Object.entries(given)) {
    if (!form.isShown(code) || value === undefined) continue;
    if (!definitionOfTable(code)) {
      answers[code] = value;
      continue;
    }
    const { rows } = form.table(code);
    const asked = rows.map((row, index) => {
      const typed = (
        Array.isArray(value) ? value[index] : (value as Readonly<Record<string, Row>>)[row.id]
      ) as Row;
      const cells = row.cells.filter(({ visible, computed }) => visible && !computed);
      return Object.fromEntries(cells.map(({ definition: { code: column } }) => [column, typed?.[column]]));
    });
    answers[code] = Array.isArray(value)
      ? asked
      : Object.fromEntries(rows.flatMap(({ id, visible }, at) => (visible ? [[id, asked[at]]] : [])));
  }
  return answers;
}

/** Whether nothing is left in a row but what is not asked any more: the form keeps such a row, typed input cannot have it. */
function holdsHiddenAlone(form: Form): boolean {
  const isOpen = ({ answer, text }: FieldState) => answer === null && text.trim() === '';
  return itemsOf(livestockDrive).some(
    (item) =>
      item.kind === 'table' &&
      form
        .table(item.code)
        .rows.some(
          ({ label, cells }) =>
            label === null &&
            cells.some((cell) => !cell.visible && !isOpen(cell)) &&
            cells.every((cell) => !cell.visible || cell.computed || isOpen(cell)),
        ),
  );
}

const alike: Readonly<Record<string, string>> = {
  'form/answer-required': 'report/answer-required',
  'form/reason-required': 'report/reason-required',
};

const placed = (findings: readonly Finding[], without: readonly string[]) =>
  findings
    .filter(({ code }) => !without.includes(code))
    .map(({ code, path, severity }) => `${severity} ${alike[code] ?? code} ${path.join('.')}`)
    .sort();

it('what is filled in is judged by the form as receiveInput judges it typed', () => {
  let accepted = 0;
  fc.assert(
    fc.property(input, (given) => {
      const form = createForm(definition, {
        ...{ round, locale: 'vi' },
        ...{ clock: () => '2026-07-01T02:00:00Z', ids: () => 'ban-nhap-1' },
      });
      fill(form, given);
      fc.pre(!holdsHiddenAlone(form));
      const received = receiveInput(
        livestockDrive,
        { organization: 'xa-a', round, answers: askedOf(form, given) },
        host,
      );
      const sent = form.submission();
      // Said of a whole report; a form with errors has none.
      const without = sent.ok ? [] : ['report/left-out-of-sum'];
      expect(placed(sent.findings, without)).toEqual(placed(received.findings, without));
      expect(sent.ok).toBe(received.verdict.accepted);
      if (!sent.ok) return;
      accepted += 1;
      expect(sent.value.report).toEqual(received.report);
    }),
    { numRuns: 200 },
  );
  expect(accepted).toBeGreaterThan(5);
});
