import type { FormEnvironment } from '@chiendich/form';
import { createForm, formFromTemplate, memoryDrafts } from '@chiendich/form';
import { tablesOf } from '@chiendich/report';
import {
  vaccinationRound as round,
  vaccinationDrive as template,
} from '../../templates/vaccination-drive.ts';
import type { Calls, MethodCall } from './calls.ts';
import { anything, optional, taking } from './calls.ts';

const definition = formFromTemplate(template);
const environment: FormEnvironment = {
  locale: 'vi',
  clock: () => '2025-09-15T02:00:00Z',
  ids: () => 'draft-1',
  round,
};
const form = createForm(definition, environment);
const draft = form.draft();
const figure = 'da_tiem';
const table = tablesOf(template).find(({ code }) => code === 'buoi') ?? tablesOf(template)[0];
if (table === undefined) throw new Error('the template of the gate has no table');
const row = form.addRow(table.code);

export const formCalls: Readonly<Record<string, Calls>> = {
  '.': {
    createForm: [definition, environment],
    draftNotRead: [anything(new Error('no'))],
    draftNotSaved: [anything(new Error('no'))],
    draftOpenElsewhere: [],
    draftStale: [1, 2],
    formFromTemplate: [template, optional({})],
    memoryDrafts: [],
    outboxKey: [{ id: 'a', revision: 2 }],
    readDraft: ['{}'],
    reasonOf: [anything(new Error('no'))],
    summaryOf: [draft],
  },
  './messages': {},
};

const drafts = memoryDrafts();
export const formMethods: readonly MethodCall[] = [
  { name: 'form.field', call: form.field, args: [figure] },
  { name: 'form.table', call: form.table, args: [table.code] },
  { name: 'form.get', call: form.get, args: [figure] },
  { name: 'form.set', call: form.set, args: [figure, taking(12, 'null', 'text', 'list')] },
  { name: 'form.type', call: form.type, args: [figure, '12'] },
  { name: 'form.leave', call: form.leave, args: [figure] },
  { name: 'form.addRow', call: form.addRow, args: [table.code, optional(0, 'null')] },
  { name: 'form.moveRow', call: form.moveRow, args: [table.code, row, 0] },
  { name: 'form.setNone', call: form.setNone, args: [table.code, false] },
  { name: 'form.paste', call: form.paste, args: [table.code, row, table.columns[0]?.code, '1'] },
  { name: 'form.setLocale', call: form.setLocale, args: ['vi'] },
  { name: 'form.accepts', call: form.accepts, args: [figure, anything(1)] },
  { name: 'form.labelOf', call: form.labelOf, args: [figure] },
  { name: 'form.explain', call: form.explain, args: [figure] },
  { name: 'form.placeOf', call: form.placeOf, args: [{ code: 'report/odd', path: [], params: {} }] },
  { name: 'form.subscribe', call: form.subscribe, args: [() => {}] },
  { name: 'drafts.save', call: drafts.save, args: [draft] },
  { name: 'drafts.load', call: drafts.load, args: ['draft-1'] },
  { name: 'drafts.remove', call: drafts.remove, args: ['draft-1'] },
];
