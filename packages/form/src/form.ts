import type { Finding, Instant, Locale, LocalizedText, Result } from '@chiendich/core';
import type { Report, Submission } from '@chiendich/report';
import type { Rule, RuleValue } from '@chiendich/report/rules';
import type { Draft, DraftStatus, DraftStore } from './draft/draft-store.ts';
import type { Answer, FormAnswers } from './form-answers.ts';
import type {
  Choice,
  ColumnDefinition,
  FieldDefinition,
  FieldKey,
  FormDefinition,
  TableDefinition,
} from './form-definition.ts';

/** How a field stands now (trạng thái trường). The same object as before while nothing about it changed. */
export interface FieldState {
  /** How the form addresses it. */
  readonly key: FieldKey;
  /** What it asks. */
  readonly definition: FieldDefinition | ColumnDefinition;
  /** Null while nothing can be read as its answer. */
  readonly answer: Answer;
  /** What the input shows: the typed text as it was typed, else the answer in Vietnamese writing. */
  readonly text: string;
  /** What may be chosen now; null for other kinds, and where the host did not supply the list. */
  readonly choices: readonly Choice[] | null;
  /** A cell is asked where its row and its table are too. */
  readonly visible: boolean;
  /** Whether it must be answered as things stand now. */
  readonly required: boolean;
  /** Worked out from other answers, so nobody types it. */
  readonly computed: boolean;
  /** The person was here and left, or tried to send the form: time to show findings. */
  readonly visited: boolean;
  /** What is wrong or doubtful about it now. */
  readonly findings: readonly Finding[];
}

/** One row of a table; `id` stays with the row when it moves. */
export interface RowState {
  /** Stays with the row when it moves; of a named row its code. */
  readonly id: string;
  /** What the template calls it; null for a row of the reporter's own. */
  readonly label: LocalizedText | null;
  /** Whether its condition holds. */
  readonly visible: boolean;
  /** One for each column, in the columns' order. */
  readonly cells: readonly FieldState[];
}

/** How a table stands now. The same object as before while nothing in it changed. */
export interface TableState {
  /** How the form addresses it. */
  readonly key: FieldKey;
  /** What it asks. */
  readonly definition: TableDefinition;
  /** In the order of the report, which leaves out those that are wholly blank. */
  readonly rows: readonly RowState[];
  /** The person said that there is no row, which is an answer: the report states an empty list. */
  readonly none: boolean;
  /** Whether its condition holds. */
  readonly visible: boolean;
  /** What the rows of a column come to, by column code: their sum, the largest, the smallest, the mean or the one in the middle. */
  readonly totals: Readonly<Record<string, RuleValue>>;
  /** The person was in it and left, or tried to send the form. */
  readonly visited: boolean;
  /** Findings about the table itself; cells have their own. */
  readonly findings: readonly Finding[];
}

/** Why a field is as it is: the rules that govern it and what they read; a cell by those of its column. */
export interface Explanation {
  /** The field that is explained. */
  readonly key: FieldKey;
  /** The rule that shows it; null where it is always shown. */
  readonly visible: RuleExplanation | null;
  /** The rule that makes it required; null where no rule does. */
  readonly required: RuleExplanation | null;
  /** The rule that computes it; null where it is typed. */
  readonly value: RuleExplanation | null;
  /** Rules of the template that read this field. */
  readonly rules: readonly (RuleExplanation & {
    /** Of the rule in the template. */
    readonly code: string;
  })[];
}

/** A rule with what it comes to now. What it reads and is hidden counts as not answered. */
export interface RuleExplanation {
  /** As a tree; `printRule` of `@chiendich/report/rules` writes it in words. */
  readonly rule: Rule;
  /** What it comes to with the answers as they stand. */
  readonly result: RuleValue;
  /** The answers that it looks at. */
  readonly reads: readonly {
    /** How the form addresses it. */
    readonly key: FieldKey;
    /** What it is called, in the language of the form. */
    readonly label: string;
    /** Its answer as the form shows it. */
    readonly text: string;
    /** A hidden one counts as not answered. */
    readonly visible: boolean;
  }[];
}

/** What changed: the fields, tables and notes whose state is another one now. */
export interface FormChange {
  /** Their state is another object now. */
  readonly keys: readonly FieldKey[];
  /** What the person or the program did. */
  readonly cause: 'answer' | 'rows' | 'visit' | 'locale' | 'draft';
}

/** What came of pasting cells. */
interface PasteOutcome {
  /** How many rows were filled. */
  readonly rows: number;
  /** What was left out, and how texts were read. */
  readonly findings: readonly Finding[];
}

/** What a form needs from outside. */
export interface FormEnvironment {
  /** The round that the report answers. */
  readonly round: Report['round'];
  /** Filled in from the start; `draft` goes before them. */
  readonly answers?: FormAnswers;
  /** The language of texts and sentences. */
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
  /** What it asks. */
  readonly definition: FormDefinition;
  /** The round that the report answers. */
  readonly round: Report['round'];
  /** The language of texts and sentences. */
  readonly locale: Locale;
  /** A field or cell as it stands. */
  field(key: FieldKey): FieldState;
  /** A table as it stands. */
  table(key: FieldKey): TableState;
  /** Whether a field, table or note is asked or shown now. */
  isShown(key: FieldKey): boolean;
  /** The answer of a field or cell, also while it is hidden. */
  get(key: FieldKey): Answer;
  /** Takes an answer as a program gives it; null, a blank text or a list of nothing clears the field. */
  set(key: FieldKey, answer: Answer): void;
  /** Takes what a person typed; it is kept as it is, answer or not. */
  type(key: FieldKey, text: string): void;
  /** The person left a field: its findings may be shown, and its answer in full writing. */
  leave(key: FieldKey): void;
  /** Adds an empty row, at the end or before the row at an index, and returns its id. */
  addRow(table: FieldKey, at?: number): string;
  /** Removes the row of an id. */
  removeRow(table: FieldKey, row: string): void;
  /** Moves a row to an index. */
  moveRow(table: FieldKey, row: string, to: number): void;
  /** Says that a table has no row, or takes that back; adding a row takes it back. Blank rows go, and a filled one keeps it from being said. */
  setNone(table: FieldKey, none: boolean): void;
  /** Fills cells from text copied out of a worksheet, from a cell on; adds rows as needed. */
  paste(table: FieldKey, row: string, column: string, text: string): PasteOutcome;
  /** Changes the language; answers stay. */
  setLocale(locale: Locale): void;
  /** All findings now: of fields, tables and rules. */
  findings(): readonly Finding[];
  /** The field or table that a finding is about; null when none. */
  placeOf(finding: Finding): FieldKey | null;
  /** What a field, cell or table is called. */
  labelOf(key: FieldKey): LocalizedText;
  /** Whether the validator would take an answer in a field; nothing is set. */
  accepts(key: FieldKey, answer: Answer): boolean;
  /** Why a field is shown, required or computed as it is. */
  explain(key: FieldKey): Explanation;
  /** Everything entered, hidden answers too. */
  answers(): FormAnswers;
  /** Everything entered, as it would be saved now. */
  draft(): Draft;
  /** How saving stands. */
  draftStatus(): DraftStatus;
  /** Checks everything and shows all findings; a report that the template's validator accepts, or the findings. */
  submission(): Result<Submission>;
  /** Calls a listener after each change; returns what stops it. */
  subscribe(listener: (change: FormChange) => void): () => void;
}
