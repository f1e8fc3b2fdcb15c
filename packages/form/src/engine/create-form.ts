// Over 250 lines: the one place where changes, recalculation and listeners meet.
import type { Finding, Locale, LocalizedText, Result } from '@chiendich/core';
import { failure, hasErrors, success } from '@chiendich/core';
import type { AttachmentReference, Report } from '@chiendich/report';
import type { DraftKeeper } from '../draft/draft-keeper.ts';
import { createDraftKeeper } from '../draft/draft-keeper.ts';
import { draftOf, otherTemplate } from '../draft/draft-of.ts';
import type { Draft } from '../draft/draft-store.ts';
import type { Answer, Form, FormChange, FormEnvironment, PasteOutcome, Submission } from '../form.ts';
import type { FieldKey, FormDefinition } from '../form-definition.ts';
import { keptText, readText } from './answer-text.ts';
import type { Checks } from './checks.ts';
import { createChecks } from './checks.ts';
import { explainField } from './explain.ts';
import type { Filled } from './fill.ts';
import { fillRecords } from './fill.ts';
import type { Graph } from './graph.ts';
import { createGraph } from './graph.ts';
import { fitCells, readCells } from './paste.ts';
import { answersOf, reportOf } from './projection.ts';
import type { Recalculation } from './recalculate.ts';
import { createRecalculation, sameAnswer } from './recalculate.ts';
import type { FieldRecord, FilesRecord, Records, RowRecord, TableRecord } from './records.ts';
import { createRecords, createRow, parseCellKey, unknownKey } from './records.ts';
import type { BrokenRules } from './rule-findings.ts';
import { createBrokenRules, fieldsOf } from './rule-findings.ts';
import type { States } from './states.ts';
import { createStates } from './states.ts';
import { nextSubmission } from './submission.ts';

/**
 * A form over a definition (mở biểu mẫu), empty, with answers filled in, or going on with a draft.
 *
 * What the answers hold beyond the form is kept with the draft and told by `findings`.
 */
export function createForm(definition: FormDefinition, environment: FormEnvironment): Form {
  return new FormEngine(definition, environment);
}

class FormEngine implements Form {
  readonly definition: FormDefinition;
  readonly #environment: FormEnvironment;
  readonly #id: string;
  readonly #period: Report['period'];
  readonly #records: Records;
  readonly #graph: Graph;
  readonly #checks: Checks;
  readonly #filled: Filled;
  readonly #recalculation: Recalculation;
  readonly #rules: BrokenRules;
  readonly #states: States;
  readonly #keeper: DraftKeeper;
  readonly #listeners = new Set<(change: FormChange) => void>();
  readonly #otherTemplate: readonly Finding[];
  #locale: Locale;
  #number: number;
  #submitted: Draft['submitted'];

  constructor(definition: FormDefinition, environment: FormEnvironment) {
    const { draft } = environment;
    const answers = draft?.answers ?? environment.answers ?? {};
    this.definition = definition;
    this.#environment = environment;
    this.#locale = environment.locale;
    this.#id = draft?.id ?? environment.ids();
    this.#number = draft?.number ?? 0;
    this.#submitted = draft?.submitted ?? null;
    this.#period = answers.period ?? definition.period;
    this.#otherTemplate = draft === undefined ? [] : otherTemplate(draft, definition);
    this.#records = createRecords(definition);
    this.#graph = createGraph(definition);
    this.#checks = createChecks(definition);
    this.#filled = fillRecords(this.#records, definition, answers, draft ?? {});
    this.#recalculation = createRecalculation(this.#records, this.#graph, (bound) => this.#period[bound]);
    this.#recalculation.all();
    this.#rules = createBrokenRules(this.#recalculation, this.#checks);
    this.#states = createStates(this.#checks, this.#recalculation.reader, this.#rules.at);
    this.#keeper = createDraftKeeper({
      store: environment.draftStore ?? null,
      take: () => {
        this.#number += 1;
        return this.draft();
      },
      onStatus: () => this.#tell([], 'draft'),
    });
  }

  get locale(): Locale {
    return this.#locale;
  }

  field(key: FieldKey) {
    return this.#states.field(this.#field(key));
  }

  table(key: FieldKey) {
    return this.#states.table(this.#table(key));
  }

  files(key: FieldKey) {
    return this.#states.files(this.#files(key));
  }

  get(key: FieldKey): Answer {
    return this.#field(key).answer;
  }

  set(key: FieldKey, answer: Answer): void {
    const record = this.#field(key);
    if (record.computed || (record.text === null && sameAnswer(record.answer, answer))) return;
    this.#answer(record, answer, null);
    this.#changed([record], 'answer');
  }

  type(key: FieldKey, text: string): void {
    const record = this.#field(key);
    if (record.computed) return;
    const read = readText(record.definition, text, this.definition.template);
    this.#answer(record, read.answer, keptText(record.definition, text, read), read.findings);
    this.#changed([record], 'answer');
  }

  leave(key: FieldKey): void {
    const record = this.#field(key);
    const isRead = record.text !== null && record.answer !== null && record.reading.length === 0;
    if (record.visited && !isRead) return;
    if (isRead) record.text = null;
    record.visited = true;
    this.#outdate(record);
    this.#tell([key], 'visit');
  }

  addRow(table: FieldKey, at?: number): string {
    const record = this.#table(table);
    const row = createRow(record);
    record.rows.splice(at ?? record.rows.length, 0, row);
    this.#rowsChanged(record);
    return row.id;
  }

  removeRow(table: FieldKey, row: string): void {
    const record = this.#table(table);
    record.rows.splice(this.#indexOf(record, row), 1);
    this.#rowsChanged(record);
  }

  moveRow(table: FieldKey, row: string, to: number): void {
    const record = this.#table(table);
    const [moved] = record.rows.splice(this.#indexOf(record, row), 1);
    record.rows.splice(to, 0, moved as RowRecord);
    this.#rowsChanged(record);
  }

  paste(table: FieldKey, row: string, column: string, text: string): PasteOutcome {
    const record = this.#table(table);
    const { columns, maximumRows } = record.definition;
    const first = this.#indexOf(record, row);
    const left = columns.slice(columns.findIndex(({ code }) => code === column));
    const room = { columns: left.length, rows: (maximumRows ?? Number.POSITIVE_INFINITY) - first };
    const { rows, findings } = fitCells(readCells(text), room);
    rows.forEach((cells, index) => {
      const target = record.rows[first + index] ?? this.#append(record);
      cells.forEach((cell, offset) => {
        const field = target.cells.get(left[offset]?.code ?? '');
        if (field === undefined) return;
        const read = readText(field.definition, cell, this.definition.template);
        const isPlain = read.answer !== null && read.findings.length === 0;
        this.#answer(field, read.answer, isPlain ? null : cell, read.findings);
      });
    });
    if (rows.length > 0) this.#rowsChanged(record);
    return { rows: rows.length, findings };
  }

  setFiles(key: FieldKey, files: readonly AttachmentReference[]): void {
    const record = this.#files(key);
    record.files = files;
    record.state = null;
    this.#keeper.changed();
    this.#tell([key], 'answer');
  }

  setLocale(locale: Locale): void {
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#tell([], 'locale');
  }

  findings(): readonly Finding[] {
    const { fields, tables, files } = this.#records;
    return [
      ...this.#filled.findings,
      ...this.#graph.findings,
      ...this.#otherTemplate,
      ...[...fields.values()].flatMap((record) => this.#ownOf(record)),
      ...[...tables.values()].flatMap((table) => this.#tableFindings(table)),
      ...[...files.values()].flatMap((record) => this.#states.files(record).findings),
      ...this.#rules.all(),
    ];
  }

  placeOf(finding: Finding): FieldKey | null {
    const [part, code, row, column] = finding.path;
    if (part === 'organization') return 'report.organization';
    if (part === 'attachments') return `attachments.${String(code)}`;
    if (part === 'tables' && column !== undefined) {
      const found = this.#records.tables.get(String(code))?.rows[Number(row)];
      return found?.cells.get(String(column))?.key ?? String(code);
    }
    const key = typeof code === 'string' ? code : (fieldsOf(finding)[0] ?? '');
    return this.#records.fields.has(key) || this.#records.tables.has(key) ? key : null;
  }

  labelOf(key: FieldKey): LocalizedText {
    const { tables, files } = this.#records;
    return (tables.get(key) ?? files.get(key) ?? this.#field(key)).definition.label;
  }

  explain(key: FieldKey) {
    return explainField(key, this.definition, {
      graph: this.#graph,
      records: this.#records,
      reader: this.#recalculation.reader,
      locale: this.#locale,
    });
  }

  answers() {
    return answersOf(this.#records, this.#period);
  }

  draft(): Draft {
    return draftOf(this.#records, {
      id: this.#id,
      number: this.#number,
      savedAt: this.#environment.clock(),
      template: this.definition.template,
      answers: this.answers(),
      unasked: this.#filled.unasked,
      submitted: this.#submitted,
    });
  }

  draftStatus() {
    return this.#keeper.status();
  }

  submission(): Result<Submission> {
    this.#visitAll();
    const own = this.findings();
    if (hasErrors(own)) return failure(own);
    const report = this.#report();
    const told = new Set(own.map(({ code, path }) => `${code} ${path.join('/')}`));
    const more = this.#checks
      .report(report)
      .filter(({ code, path }) => !told.has(`${code} ${path.join('/')}`));
    const findings = [...own, ...more];
    if (hasErrors(findings)) return failure(findings);
    const submission = nextSubmission(this.#id, this.#submitted, report, this.#environment.clock());
    this.#submitted = { revision: submission.revision, hash: submission.hash };
    this.#keeper.changed();
    return success(submission, findings);
  }

  subscribe(listener: (change: FormChange) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #report(): Report {
    return reportOf(this.#records, this.definition, this.#period);
  }

  /** Keeps an answer; nothing is worked out yet. */
  #answer(record: FieldRecord, answer: Answer, text: string | null, reading: readonly Finding[] = []): void {
    record.answer = answer;
    record.text = text;
    record.reading = reading;
    record.own = null;
    this.#outdate(record);
    if (record.cell === null) return;
    record.cell.row.values = null;
    record.cell.table.values = null;
    record.cell.table.totals = null;
  }

  /** A state shows something else now, and so does what contains it. */
  #outdate(record: FieldRecord): void {
    record.state = null;
    if (record.cell === null) return;
    record.cell.row.state = null;
    record.cell.table.state = null;
  }

  /** First the draft, then what depends on the answers. */
  #changed(
    records: readonly FieldRecord[],
    cause: FormChange['cause'],
    tables: readonly TableRecord[] = [],
  ): void {
    this.#keeper.changed();
    const keys = new Set<FieldKey>([...records, ...tables].map(({ key }) => key));
    for (const { cell } of records) if (cell !== null) keys.add(cell.table.key);
    const reached = this.#recalculation.after(keys);
    if (reached.size > 0) this.#rules.forget();
    for (const key of reached) {
      const field = this.#records.fields.get(key);
      if (field !== undefined) this.#outdate(field);
      const table = this.#records.tables.get(key);
      if (table !== undefined) {
        table.state = null;
        table.totals = null;
      }
      keys.add(key);
    }
    this.#tell([...keys], cause);
  }

  #rowsChanged(table: TableRecord): void {
    table.state = null;
    table.values = null;
    table.totals = null;
    this.#changed([], 'rows', [table]);
  }

  #append(table: TableRecord): RowRecord {
    const row = createRow(table);
    table.rows.push(row);
    return row;
  }

  #visitAll(): void {
    const { fields, tables, files } = this.#records;
    const visit = (record: FieldRecord | TableRecord | FilesRecord): void => {
      if (record.visited) return;
      record.visited = true;
      record.state = null;
    };
    for (const record of fields.values()) visit(record);
    for (const record of files.values()) visit(record);
    for (const table of tables.values()) {
      visit(table);
      table.state = null;
      for (const row of table.rows) {
        row.state = null;
        for (const cell of row.cells.values()) visit(cell);
      }
    }
    this.#tell([...fields.keys(), ...tables.keys(), ...files.keys()], 'visit');
  }

  #ownOf(record: FieldRecord): readonly Finding[] {
    this.#states.field(record);
    return record.visible ? (record.own ?? []) : [];
  }

  #tableFindings(table: TableRecord): readonly Finding[] {
    if (!table.visible) return [];
    const cells = table.rows.flatMap((row, index) =>
      [...row.cells.values()].flatMap((cell) =>
        this.#ownOf(cell).map((fault) => ({
          ...fault,
          path: ['tables', table.key, index, cell.definition.code],
        })),
      ),
    );
    return [...this.#checks.table(table), ...cells];
  }

  #tell(keys: readonly FieldKey[], cause: FormChange['cause']): void {
    for (const listener of this.#listeners) listener({ keys, cause });
  }

  #field(key: FieldKey): FieldRecord {
    const plain = this.#records.fields.get(key);
    if (plain !== undefined) return plain;
    const cell = parseCellKey(key);
    const row =
      cell === null
        ? undefined
        : this.#records.tables.get(cell.table)?.rows.find(({ id }) => id === cell.row);
    return row?.cells.get(cell?.column ?? '') ?? unknownKey('field', key);
  }

  #table(key: FieldKey): TableRecord {
    return this.#records.tables.get(key) ?? unknownKey('table', key);
  }

  #files(key: FieldKey): FilesRecord {
    return this.#records.files.get(key) ?? unknownKey('list of files', key);
  }

  #indexOf(table: TableRecord, row: string): number {
    const index = table.rows.findIndex(({ id }) => id === row);
    return index < 0 ? unknownKey('row', `${table.key}[${row}]`) : index;
  }
}
