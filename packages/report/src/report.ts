import { day, type InferShape, record, text } from '@chiendich/core/shape';

/** A question without a value: nobody has it yet (chưa có số liệu), and why; or it does not arise here (không áp dụng). */
export type AbsentAnswer =
  | { readonly state: 'missing'; readonly reason: string }
  | { readonly state: 'notApplicable'; readonly reason?: string };

/** A file by reference (tệp đính kèm); its bytes are kept elsewhere under the hash. */
export interface FileReference {
  /** As the person named the file. */
  readonly name: string;
  /** Such as `image/jpeg`. */
  readonly mediaType: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/**
 * The answer to a number question, in three states: a number (0 is "none"), missing with a reason ("chưa có số liệu"),
 * or not applicable ("không phát sinh, không thuộc địa bàn"). A key that is absent was not answered at all.
 */
export type NumericAnswer = number | AbsentAnswer;

/**
 * The answer to one question (câu trả lời) as JSON.
 *
 * | question | answer |
 * |---|---|
 * | number | `12.5`, within the scale |
 * | text, date, choice | `"…"`, `"2024-07-10"`, `"code"` |
 * | choice of many | `["a", "b"]`, in the order of the list, each once |
 * | yesNo | `true`, `false` |
 * | files | `[{ name, mediaType, bytes, hash }]` |
 * | any question without a value | `{ state: 'missing', reason }`, `{ state: 'notApplicable', reason? }` |
 */
export type QuestionAnswer =
  | number
  | string
  | boolean
  | readonly string[]
  | readonly FileReference[]
  | AbsentAnswer;

/** One row of a table by code of the column; a key that is absent was not answered. */
export type TableRow = Readonly<Record<string, QuestionAnswer>>;

/** The answer to an item of a template: of a question, or the rows of a table, free or by code. */
export type Answer = QuestionAnswer | readonly TableRow[] | Readonly<Record<string, TableRow>>;

export const roundShape = /* @__PURE__ */ record({
  /** The reporting duty of the plan, by its id. */
  duty: text,
  /** Which time the duty falls due: `once`, `stage-1`, `2026`, `2026-Q2`, `2026-06`, `2026-W23`, a day; never made from a deadline. */
  occurrence: text,
  /** First day that the answers cover, inclusive. */
  from: day,
  /** Last day that the answers cover, inclusive. */
  to: day,
});

/** A reporting round (kỳ báo cáo): one duty of the plan at one of its occurrences. */
export interface Round extends InferShape<typeof roundShape> {}

/**
 * A results report (báo cáo kết quả) of one organization for one round, on one version of one template.
 *
 * Plain JSON, the form that travels.
 */
export interface Report {
  /** The version of the template that it follows. */
  readonly template: { readonly id: string; readonly version: string };
  /** Id of the organization that reports. */
  readonly organization: string;
  /** The round that it answers. */
  readonly round: Round;
  /** Answers by code of the item; an absent key was not answered. */
  readonly answers: Readonly<Record<string, Answer>>;
}
