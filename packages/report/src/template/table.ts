import { byKind, count, type InferShape, list, record } from '@chiendich/core/shape';
import { choiceShape } from '../questions/choice.ts';
import { dateShape } from '../questions/date.ts';
import { filesShape } from '../questions/files.ts';
import { numberShape } from '../questions/number.ts';
import type { Question, QuestionKind } from '../questions/question.ts';
import { textShape } from '../questions/text.ts';
import { yesNoShape } from '../questions/yes-no.ts';
import { filled, labelFields, words } from './label.ts';
import { maximumItems } from './maximum-items.ts';

const most = maximumItems;

/** The shapes of questions by their kind. */
export const questionShapes = {
  number: numberShape,
  text: textShape,
  date: dateShape,
  yesNo: yesNoShape,
  choice: choiceShape,
  files: filesShape,
} satisfies Readonly<Record<QuestionKind, unknown>>;

const rowShape = /* @__PURE__ */ record(labelFields, {
  /** Rule that must hold for the row to be asked. */
  askedWhen: filled,
});

/**
 * A row that a table asks for by name, such as `female` or a commune (dòng cố định).
 *
 * @inline
 */
export interface FixedRow extends InferShape<typeof rowShape> {}

export const tableFields = {
  ...labelFields,
  /** Questions, in the order of the printed table, at least one. Their rules may read other columns of the same row. */
  columns: list<Question>(/* @__PURE__ */ byKind('kind', questionShapes), { most }),
};

export const tableOptions = {
  /** What helps to answer, shown below the label. */
  hint: words,
  /** Rule that must hold for it to be asked. */
  askedWhen: filled,
  /** The rows that are asked by name; without them, and without `rowsFrom`, there are as many as the reporter has. */
  rows: list<FixedRow>(rowShape, { most }),
  /** Code of the list of the template of which each entry is a row. */
  rowsFrom: filled,
  /** Fewest rows of its own that a report must have; 0 where it is not given. */
  minimumRows: count,
  /** Most rows of its own that a report may have; 1000 where it is not given. */
  maximumRows: count,
  /** The view that a face takes in place of its own, by name. */
  appearance: filled,
};
