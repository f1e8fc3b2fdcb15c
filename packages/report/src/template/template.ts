import type { Severity } from '@chiendich/core';
import { byKind, type InferShape, list, oneOf, record } from '@chiendich/core/shape';
import type { ListItem } from '../questions/lists.ts';
import { listItemShape } from '../questions/lists.ts';
import type { Question } from '../questions/question.ts';
import { filled, labelFields, words } from './label.ts';
import { maximumItems } from './maximum-items.ts';
import type { MeasureUnit } from './measure-unit.ts';
import { measureUnitShape } from './measure-unit.ts';
import { questionShapes, tableFields, tableOptions } from './table.ts';

const most = maximumItems;

const tableShape = /* @__PURE__ */ record({ ...tableFields, kind: oneOf('table') }, tableOptions);

/** A table (bảng): rows of its own as many as the reporter has, or rows that the template names. */
export interface ReportTable extends InferShape<typeof tableShape> {}

const noteShape = /* @__PURE__ */ record(
  {
    /** Unique among the items of the template. */
    code: filled,
    kind: oneOf('note'),
    /** What is said to the person who answers. */
    text: words,
  },
  { /** Rule that must hold for it to be shown. */ askedWhen: filled },
);

/**
 * Words between questions (lời dẫn); nothing is answered.
 *
 * @inline
 */
export interface Note extends InferShape<typeof noteShape> {}

/** What stands in a section: a question, a table or a note. */
export type TemplateItem = Question | ReportTable | Note;

const partOptions = {
  /** What helps to answer, shown below the heading. */
  hint: words,
  /** Rule that must hold for what stands in it to be asked. */
  askedWhen: filled,
};

const sectionShape = /* @__PURE__ */ record(
  {
    ...labelFields,
    /** In the order in which people answer. */
    items: list<TemplateItem>(
      /* @__PURE__ */ byKind('kind', { ...questionShapes, table: tableShape, note: noteShape }),
      { most },
    ),
  },
  partOptions,
);

/**
 * A heading with what stands under it (mục).
 *
 * @inline
 */
export interface TemplateSection extends InferShape<typeof sectionShape> {}

const pageShape = /* @__PURE__ */ record(
  {
    ...labelFields,
    /** In the order in which people answer. */ sections: list<TemplateSection>(sectionShape, { most }),
  },
  partOptions,
);

/**
 * Sections that are filled in together (trang).
 *
 * @inline
 */
export interface TemplatePage extends InferShape<typeof pageShape> {}

const listShape = /* @__PURE__ */ record(
  {
    ...labelFields,
    /** What may be chosen, each code once. */ items: list<ListItem>(listItemShape, { most }),
  },
  { /** Code of the list to whose entries the entries of this one belong. */ parent: filled },
);

/**
 * A named list to choose from (danh mục). Lists cascade: an entry belongs to one of the parent list.
 *
 * @inline
 */
export interface NamedList extends InferShape<typeof listShape> {}

const ruleShape = /* @__PURE__ */ record({
  /** Unique among the rules. */
  code: filled,
  /** Whether a report that breaks it is refused (`error`) or only questioned. */
  severity: oneOf<readonly Severity[]>('error', 'warning', 'info'),
  /** Rule text that must hold: `C4 ≤ C3`. */
  expression: filled,
  /** What is said when it does not hold. */
  message: words,
});

/**
 * A rule between values (quy tắc).
 *
 * @inline
 */
export interface TemplateRule extends InferShape<typeof ruleShape> {}

/** The shape of a report template, field by field; what the fields say of each other is checked apart. */
export const templateShape = /* @__PURE__ */ record(
  {
    /** The same for all versions. */
    id: filled,
    /** Version, e.g. `2.0.0`; a report names it. */
    version: filled,
    /** Whether an agency has adopted it; a `proposal` says so on every face. */
    status: oneOf('proposal', 'adopted'),
    /** Printed over the form and the report. */
    title: words,
    /** The plan or document that asks for these figures. */
    source: words,
    /** What is asked, in the order in which people answer. */
    pages: list<TemplatePage>(pageShape, { most }),
    /** What must hold between answers. */
    rules: list<TemplateRule>(ruleShape, { most }),
  },
  {
    /** What choices choose from, and what rows are made of. */
    lists: list<NamedList>(listShape, { most }),
    /** Measure units that the common table does not have. */
    measureUnits: list<MeasureUnit>(measureUnitShape, { most }),
  },
);

/**
 * A report template (mẫu báo cáo): the second source, versioned data from which the form, the validator, the schemas
 * and the report table are derived.
 */
export interface ReportTemplate extends InferShape<typeof templateShape> {}
