import type { Finding, Instant, Locale, LocalizedText, Result } from '@chiendich/core';
import type { AttachmentReference, Report } from '@chiendich/report';
import type { RuleValue } from '@chiendich/report/rules';
import type { Draft, DraftStatus, DraftStore } from './draft/draft-store.ts';
import type { Answer, FormAnswers } from './form-answers.ts';
import type {
  ColumnDefinition,
  FieldDefinition,
  FieldKey,
  FilesDefinition,
  FormDefinition,
  TableDefinition,
} from './form-definition.ts';

/** How a field stands now (trạng thái trường). The same object as before while nothing about it changed. */
export interface FieldState {
  readonly key: FieldKey;
  readonly definition: FieldDefinition | ColumnDefinition;
  readonly answer: Answer;
  /** What the input shows: the typed text as it was typed, else the answer in Vietnamese writing. */
  readonly text: string;
  /** A cell is visible where its table is: `TableState.visible`. */
  readonly visible: boolean;
  readonly required: boolean;
  /** Worked out from other answers, so nobody types it. */
  readonly computed: boolean;
  /** The person was here and left, or tried to send the form: time to show findings. */
  readonly visited: boolean;
  readonly findings: readonly Finding[];
}

/** One row of a table; `id` stays with the row when it moves. */
export interface RowState {
  readonly id: string;
  readonly cells: readonly FieldState[];
}

/** How a table stands now. The same object as before while nothing in it changed. */
export interface TableState {
  readonly key: FieldKey;
  readonly definition: TableDefinition;
  readonly rows: readonly RowState[];
  readonly visible: boolean;
  /** Sums of the number columns, by column code. */
  readonly totals: Readonly<Record<string, RuleValue>>;
  readonly visited: boolean;
  /** Findings about the table itself; cells have their own. */
  readonly findings: readonly Finding[];
}

/** How a list of files stands now. */
export interface FilesState {
  readonly key: FieldKey;
  readonly definition: FilesDefinition;
  readonly files: readonly AttachmentReference[];
  readonly visited: boolean;
  readonly findings: readonly Finding[];
}

/** Why a field is as it is: the rules that govern it and what they read; a cell is governed with its table. */
export interface Explanation {
  readonly key: FieldKey;
  readonly visible: RuleExplanation | null;
  readonly required: RuleExplanation | null;
  readonly value: RuleExplanation | null;
  /** Rules of the template that read this field. */
  readonly rules: readonly (RuleExplanation & { readonly code: string })[];
}

/** A rule in words with what it comes to now. What it reads and is hidden counts as not answered. */
export interface RuleExplanation {
  readonly rule: string;
  readonly result: RuleValue;
  readonly reads: readonly {
    readonly key: FieldKey;
    readonly label: string;
    readonly text: string;
    readonly visible: boolean;
  }[];
}

/** A report ready to be sent (báo cáo gửi đi). The same content keeps its revision and hash however often it is sent. */
export interface Submission {
  /** Of the draft; the same over all revisions. */
  readonly id: string;
  /** 1 for the first report sent, one more for each that differs from the one before. */
  readonly revision: number;
  readonly submittedAt: Instant;
  readonly report: Report;
  /** SHA-256 over the canonical JSON of the report, hexadecimal. */
  readonly hash: string;
}

/** What changed: the fields, tables and lists of files whose state is another object now. */
export interface FormChange {
  readonly keys: readonly FieldKey[];
  readonly cause: 'answer' | 'rows' | 'visit' | 'locale' | 'draft';
}

/** What came of pasting cells. */
interface PasteOutcome {
  readonly rows: number;
  readonly findings: readonly Finding[];
}

/** What a form needs from outside. */
export interface FormEnvironment {
  readonly answers?: FormAnswers;
  readonly locale: Locale;
  /** The present instant. */
  readonly clock: () => Instant;
  /** A new identifier, never the same twice. */
  readonly ids: () => string;
  /** Where drafts are kept; without one nothing is kept. */
  readonly draftStore?: DraftStore;
  /** A draft to go on with; `answers` are then left aside. */
  readonly draft?: Draft;
}

/**
 * A form being filled in (biểu mẫu đang điền).
 *
 * Every change is kept first and worked out after: `set` and `type` touch only what depends on the answer. Keys that
 * the form does not have throw `MisuseError`; what a person enters never does.
 */
export interface Form {
  readonly definition: FormDefinition;
  readonly locale: Locale;
  /** A field or cell as it stands. */
  field(key: FieldKey): FieldState;
  table(key: FieldKey): TableState;
  files(key: FieldKey): FilesState;
  /** The answer of a field or cell, also while it is hidden. */
  get(key: FieldKey): Answer;
  set(key: FieldKey, answer: Answer): void;
  /** Takes what a person typed; it is kept as it is, answer or not. */
  type(key: FieldKey, text: string): void;
  /** The person left a field: its findings may be shown, and its answer in full writing. */
  leave(key: FieldKey): void;
  /** Adds an empty row, at the end or before the row at an index, and returns its id. */
  addRow(table: FieldKey, at?: number): string;
  removeRow(table: FieldKey, row: string): void;
  /** Moves a row to an index. */
  moveRow(table: FieldKey, row: string, to: number): void;
  /** Fills cells from text copied out of a worksheet, from a cell on; adds rows as needed. */
  paste(table: FieldKey, row: string, column: string, text: string): PasteOutcome;
  setFiles(key: FieldKey, files: readonly AttachmentReference[]): void;
  setLocale(locale: Locale): void;
  /** All findings now: of fields, tables, files and rules. */
  findings(): readonly Finding[];
  /** The field, table or list of files that a finding is about; null when none. */
  placeOf(finding: Finding): FieldKey | null;
  /** What a field, cell, table or list of files is called. */
  labelOf(key: FieldKey): LocalizedText;
  explain(key: FieldKey): Explanation;
  /** Everything entered, hidden answers too. */
  answers(): FormAnswers;
  draft(): Draft;
  draftStatus(): DraftStatus;
  /** Checks everything and shows all findings; a report that the template's validator accepts, or the findings. */
  submission(): Result<Submission>;
  subscribe(listener: (change: FormChange) => void): () => void;
}
