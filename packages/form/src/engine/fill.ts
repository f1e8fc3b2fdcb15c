import type { Finding } from '@chiendich/core';
import { isRecord } from '@chiendich/core/shape';
import { isBlankAnswer } from '@chiendich/report/validate';
import type { Draft } from '../draft/draft-store.ts';
import { finding } from '../findings.ts';
import type { Answer } from '../form-answers.ts';
import type { FormDefinition } from '../form-definition.ts';
import type { TextReader } from './answer-text.ts';
import { organizationKey } from './field-keys.ts';
import { cellAt, parseCellKey } from './find-record.ts';
import type { FieldRecord, Records, RowRecord, TableRecord } from './records.ts';
import { createRow } from './records.ts';

/** Answers that nothing in the form asks, kept beside it: `answers` by code, `cells` and `texts` by key. */
export type Unasked = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is filled in: answers of any origin and, from a draft, what it kept beside them. */
interface Given extends Partial<Pick<Draft, 'texts' | 'unasked'>> {
  readonly answers: unknown;
}

/** What came of filling in. */
export interface Filled {
  readonly unasked: Unasked;
  readonly findings: readonly Finding[];
}

/** The records to fill, and what keeps and reports an answer that the form does not ask. */
interface Filling {
  readonly records: Records;
  readonly leave: (part: string, code: string, value: unknown) => void;
}

/**
 * Puts answers of any origin into the records (điền sẵn). What the form does not ask is given back and reported; what is
 * not an answer of its field stays in it and is found by its check. What a draft had left over is tried again.
 */
export function fillRecords(
  records: Records,
  { definition: { template }, read }: { readonly definition: FormDefinition; readonly read: TextReader },
  { answers, texts = {}, unasked: left = {} }: Given,
): Filled {
  const unasked: Record<string, Record<string, unknown>> = {};
  const findings: Finding[] = [];
  const { id, version } = template;
  const leave: Filling['leave'] = (part, code, value) => {
    unasked[part] ??= Object.create(null) as Record<string, unknown>;
    unasked[part][code] = value;
    findings.push(finding('form/answer-unknown', { code, template: id, version }, { path: [part, code] }));
  };
  const given = recordOf(answers);
  setAnswer(records.fields.get(organizationKey), given.organization);
  const filling = { records, leave };
  for (const [key, value] of Object.entries({ ...left.report, ...given })) {
    if (!['organization', 'round', 'answers'].includes(key)) leave('report', key, value);
  }
  const all = given.answers ?? {};
  for (const [code, value] of Object.entries({
    ...left.answers,
    ...(isRecord(all) ? all : { answers: all }),
  }))
    fillItem(filling, code, value);
  for (const [key, value] of Object.entries(left.cells ?? {})) {
    const cell = recordAt(records, key);
    if (cell === undefined) leave('cells', key, value);
    else setAnswer(cell, value);
  }
  for (const [key, text] of Object.entries({ ...recordOf(left.texts), ...texts })) {
    const record = recordAt(records, key);
    if (record === undefined || typeof text !== 'string') leave('texts', key, text);
    else typeAgain(record, text, read);
  }
  return { unasked, findings };
}

function fillItem(filling: Filling, code: string, value: unknown): void {
  const { records, leave } = filling;
  const field = code === organizationKey ? undefined : records.fields.get(code);
  const table = records.tables.get(code);
  if (field !== undefined) setAnswer(field, value);
  else if (table !== undefined) fillTable(filling, table, value);
  else leave('answers', code, value);
}

function fillTable(filling: Filling, table: TableRecord, value: unknown): void {
  if (isBlankAnswer(table.definition, value)) return;
  if (table.definition.rows === null && Array.isArray(value)) {
    table.none = value.length === 0;
    table.rows = value.map((values: unknown, index) =>
      filledRow(
        filling,
        { table, row: createRow(table, filling.records) },
        { key: `${table.key}[${index}]`, values },
      ),
    );
    return;
  }
  if (table.definition.rows === null || !isRecord(value) || typeof value.state === 'string') {
    table.unread = value;
    return;
  }
  for (const [code, values] of Object.entries(value)) {
    const row = table.rows.find(({ id }) => id === code);
    const key = `${table.key}[${code}]`;
    if (row === undefined) filling.leave('answers', key, values);
    else filledRow(filling, { table, row }, { key, values });
  }
}

function filledRow(
  { leave }: Filling,
  { table, row }: { readonly table: TableRecord; readonly row: RowRecord },
  { key, values }: { readonly key: string; readonly values: unknown },
): RowRecord {
  if (!isRecord(values) && !isBlankAnswer(table.definition, values)) row.unread = values;
  for (const [column, value] of Object.entries(recordOf(values))) {
    const cell = row.cells.get(column);
    if (cell === undefined) leave('cells', `${key}.${column}`, value);
    else setAnswer(cell, value);
  }
  return row;
}

/** The field of a code, or the cell of a row by its index or name, as a draft names them: `activities[0].date`. */
function recordAt(records: Records, key: string): FieldRecord | undefined {
  const cell = parseCellKey(key);
  if (cell === null) return records.fields.get(key);
  const isNamed = records.tables.get(cell.table)?.definition.rows !== null;
  return cellAt(records, isNamed ? cell : { ...cell, row: Number(cell.row) });
}

/** Types a text again where it was typed. */
function typeAgain(record: FieldRecord, text: string, read: TextReader): void {
  const { answer, findings } = read(record, text);
  record.answer = answer;
  record.reading = findings;
  record.text = text;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function setAnswer(record: FieldRecord | undefined, value: unknown): void {
  if (record === undefined || value === undefined) return;
  record.answer = isAnswer(value) && !isBlankAnswer(record.definition.question, value) ? value : null;
  if (!isAnswer(value)) record.text = JSON.stringify(value);
}

function isAnswer(value: unknown): value is Answer {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string' || isFile(each));
  if (!isRecord(value)) return false;
  const { state, reason } = value;
  if (state === 'missing') return typeof reason === 'string';
  return state === 'notApplicable' && (reason === undefined || typeof reason === 'string');
}

function isFile(value: unknown): boolean {
  return isRecord(value) && typeof value.name === 'string' && typeof value.mediaType === 'string';
}
