import type { Finding } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import { isRecord } from '@chiendich/core/shape';
import type { AttachmentReference, Report } from '@chiendich/report';
import type { Draft } from '../draft/draft-store.ts';
import { finding } from '../findings.ts';
import type { Answer, FormAnswers } from '../form-answers.ts';
import type { FormDefinition } from '../form-definition.ts';
import { readText } from './answer-text.ts';
import { filesKey, organizationKey } from './field-keys.ts';
import { parseCellKey } from './find-record.ts';
import type { FieldRecord, Records, RowRecord, TableRecord } from './records.ts';
import { createRow } from './records.ts';

/** Answers that nothing in the form asks, kept beside it: by part and code. */
export type Unasked = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is filled in: answers of any origin and, from a draft, what it kept beside them. */
interface Given extends Partial<Pick<Draft, 'texts' | 'unasked'>> {
  readonly answers: unknown;
}

/** What came of filling in. */
export interface Filled {
  readonly period: Report['period'];
  readonly unasked: Unasked;
  readonly findings: readonly Finding[];
}

/**
 * Puts answers of any origin into the records (điền sẵn). What the form does not ask is given back and reported; what is
 * not an answer of its field stays in it and is found by its check. What a draft had left over is tried again.
 */
export function fillRecords(
  records: Records,
  definition: FormDefinition,
  { answers, texts = {}, unasked: left = {} }: Given,
): Filled {
  const unasked: Record<string, Record<string, unknown>> = {};
  const findings: Finding[] = [];
  const { id, version } = definition.template;
  const leave: Filling['leave'] = (part, code, value) => {
    unasked[part] ??= Object.create(null) as Record<string, unknown>;
    unasked[part][code] = value;
    findings.push(finding('form/answer-unknown', { code, template: id, version }, { path: [part, code] }));
  };
  const given = recordOf(answers);
  setAnswer(records.fields.get(organizationKey), given.organization);
  const unread = [given.period, left.report?.period].find(
    (period) => period !== undefined && !isPeriod(period),
  );
  if (unread !== undefined) leave('report', 'period', unread);
  const entriesOf = (part: keyof FormAnswers): Entries => {
    const value = given[part] ?? {};
    return Object.entries({ ...left[part], ...(isRecord(value) ? value : { [part]: value }) });
  };
  const filling = { records, leave };
  for (const part of parts) fillPart(filling, part, entriesOf(part));
  fillTables(filling, entriesOf('tables'));
  fillCells(filling, Object.entries(left.tables ?? {}));
  fillFiles(filling, entriesOf('attachments'));
  for (const [key, text] of Object.entries({ ...recordOf(left.texts), ...texts })) {
    const record = recordAt(records, key);
    if (record === undefined || typeof text !== 'string') leave('texts', key, text);
    else typeAgain(record, text, definition);
  }
  return { period: isPeriod(given.period) ? given.period : definition.period, unasked, findings };
}

const parts = ['header', 'indicators', 'narratives'] as const;

type Entries = readonly (readonly [string, unknown])[];

/** The records to fill, and what keeps and reports an answer that the form does not ask. */
interface Filling {
  readonly records: Records;
  readonly leave: (part: string, code: string, value: unknown) => void;
}

function fillPart({ records, leave }: Filling, part: (typeof parts)[number], entries: Entries): void {
  for (const [code, value] of entries) {
    const record = records.fields.get(code);
    if (record !== undefined && 'part' in record.definition && record.definition.part === part)
      setAnswer(record, value);
    else leave(part, code, value);
  }
}

function fillTables(filling: Filling, entries: Entries): void {
  for (const [code, rows] of entries) {
    if (parseCellKey(code) !== null) continue;
    const table = filling.records.tables.get(code);
    if (table === undefined || !Array.isArray(rows)) filling.leave('tables', code, rows);
    else
      table.rows = rows.map((values, index) =>
        filledRow(filling, table, { key: `${code}[${index}]`, values }),
      );
  }
}

function filledRow(
  { leave }: Filling,
  table: TableRecord,
  { key, values }: { readonly key: string; readonly values: unknown },
): RowRecord {
  const row = createRow(table);
  if (!isRecord(values)) leave('tables', key, values);
  for (const [column, value] of Object.entries(recordOf(values))) {
    const cell = row.cells.get(column);
    if (cell === undefined) leave('tables', `${key}.${column}`, value);
    else setAnswer(cell, value);
  }
  return row;
}

/** Cells that an older form did not have. */
function fillCells({ records, leave }: Filling, entries: Entries): void {
  for (const [key, value] of entries) {
    if (parseCellKey(key) === null) continue;
    const cell = recordAt(records, key);
    if (cell === undefined) leave('tables', key, value);
    else setAnswer(cell, value);
  }
}

function fillFiles({ records, leave }: Filling, entries: Entries): void {
  for (const [code, files] of entries) {
    const record = records.files.get(filesKey(code));
    if (record === undefined || !Array.isArray(files)) leave('attachments', code, files);
    else record.files = files as readonly AttachmentReference[];
  }
}

/** The field of a code, or the cell of a row by its index, as a draft names them: `activities[0].date`. */
function recordAt({ fields, tables }: Records, key: string): FieldRecord | undefined {
  const cell = parseCellKey(key);
  if (cell === null) return fields.get(key);
  return tables.get(cell.table)?.rows[Number(cell.row)]?.cells.get(cell.column);
}

/** Types a text again where it was typed. */
function typeAgain(record: FieldRecord, text: string, { template }: FormDefinition): void {
  const read = readText(record.definition, text, template);
  record.answer = read.answer;
  record.reading = read.findings;
  record.text = text;
}

function isPeriod(value: unknown): value is Report['period'] {
  const { from, to } = recordOf(value);
  return (
    typeof from === 'string' && typeof to === 'string' && isCivilDate(from) && isCivilDate(to) && from <= to
  );
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function setAnswer(record: FieldRecord | undefined, value: unknown): void {
  if (record === undefined || value === undefined) return;
  record.answer = isAnswer(value) ? value : null;
  if (!isAnswer(value)) record.text = JSON.stringify(value);
}

function isAnswer(value: unknown): value is Answer {
  if (value === null || typeof value === 'string' || typeof value === 'number') return true;
  if (typeof value !== 'object' || !('state' in value)) return false;
  const reason = 'reason' in value ? value.reason : undefined;
  if (value.state === 'missing') return typeof reason === 'string';
  return value.state === 'notApplicable' && (reason === undefined || typeof reason === 'string');
}
