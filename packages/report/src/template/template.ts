import type { Severity } from '@chiendich/core';
import {
  byKind,
  count,
  day,
  flag,
  type InferShape,
  list,
  named,
  number,
  oneOf,
  record,
} from '@chiendich/core/shape';
import { aggregations } from '../aggregations/aggregation-traits.ts';
import { filled, labelFields, words } from './label.ts';

/** Most items that a list of a template may have. */
export const maximumItems = 10_000;
const most = maximumItems;

const answerFields = {
  ...labelFields,
  /** Whether a report must answer it, a figure if only as missing with a reason. */
  required: flag,
};

const numberKinds = /* @__PURE__ */ byKind('kind', {
  integer: /* @__PURE__ */ record({ kind: oneOf('integer') }),
  decimal: /* @__PURE__ */ record({
    kind: oneOf('decimal'),
    /** Most digits after the mark, from 1. */ scale: count,
  }),
});

/** Whole numbers, or decimals with a fixed scale: `{ kind: 'decimal', scale: 3 }` holds 0.001 exactly. */
export type NumberKind = InferShape<typeof numberKinds>;

/**
 * Measure unit (đơn vị tính) as a code: of the table in `measure-unit.ts` (`tonne`, `cubicMetre`, `kilometre`, `tree`)
 * or of the template's own `measureUnits`.
 */
export type MeasureUnitCode = InferShape<typeof filled>;

const measureUnitShape = /* @__PURE__ */ record(labelFields);

/** A measure unit by its code, with the words that are printed. */
export interface MeasureUnit extends InferShape<typeof measureUnitShape> {}

const numberFields = {
  /** What its numbers count: code of a measure unit. */
  unit: filled,
  /** Whole, or with how many decimals. */
  number: named<NumberKind>(numberKinds),
};
const rangeFields = {
  /** Inclusive; by default the least number that is held exactly. */
  minimum: number,
  /** Inclusive; by default the largest number that is held exactly. */
  maximum: number,
};

const indicatorShape = /* @__PURE__ */ record(
  {
    ...answerFields,
    ...numberFields,
    /** Code of the group under whose heading it stands. */
    group: filled,
    /**
     * What an absent number means when reports are added up. `skip`: totals leave it out and completeness says so;
     * `zero`: it counts as none, by decision of the template; `block`: the total is not known while one is absent.
     */
    nullPolicy: oneOf('skip', 'zero', 'block'),
    /** How values of organizations make the value of the level above. */
    aggregation: oneOf(...aggregations),
  },
  {
    ...rangeFields,
    /** Code of the indicator by which a weighted mean is weighed. */
    weight: filled,
    /** "Trong đó": the indicator of which this is a part; a part never exceeds its whole. */
    partOf: filled,
    /** What helps to answer, shown below the label. */
    hint: words,
  },
);

/** One figure that a report states (chỉ tiêu). */
export interface Indicator extends InferShape<typeof indicatorShape> {}

const choiceShape = /* @__PURE__ */ record(labelFields);

/** A column of an activity table, by its kind. */
const columnShapes = {
  text: /* @__PURE__ */ record(
    { ...answerFields, kind: oneOf('text') },
    { /** Most characters. */ maxLength: count },
  ),
  date: /* @__PURE__ */ record({ ...answerFields, kind: oneOf('date') }),
  number: /* @__PURE__ */ record({ ...answerFields, ...numberFields, kind: oneOf('number') }, rangeFields),
  choice: /* @__PURE__ */ record({
    ...answerFields,
    kind: oneOf('choice'),
    /** What may be chosen; at least one, each code once. */
    choices: list(choiceShape, { most }),
  }),
};

/** The kinds of columns (kiểu cột). */
export type ColumnKind = keyof typeof columnShapes;

/** A column of an activity table (cột của bảng kê), of one kind. */
export type ColumnOf<Kind extends ColumnKind> = InferShape<(typeof columnShapes)[Kind]>;

/** A column of an activity table. */
export type TableColumn = { [Kind in ColumnKind]: ColumnOf<Kind> }[ColumnKind];

const tableShape = /* @__PURE__ */ record(
  {
    ...labelFields,
    /** In the order of the printed table, at least one. */
    columns: list<TableColumn>(/* @__PURE__ */ byKind('kind', columnShapes), { most }),
  },
  {
    /** Fewest rows that a report must have; 0 where it is not given. */
    minimumRows: count,
    /** Most rows that a report may have; 1000 where it is not given. */
    maximumRows: count,
  },
);

/** A table of activities (bảng kê): as many rows as the reporter has. */
export interface ReportTable extends InferShape<typeof tableShape> {}

const narrativeShape = /* @__PURE__ */ record(answerFields, { /** Most characters. */ maxLength: count });

/** A part in words (phần lời văn), e.g. "Tồn tại, hạn chế". */
export interface NarrativePart extends InferShape<typeof narrativeShape> {}

const attachmentShape = /* @__PURE__ */ record({
  ...answerFields,
  /** Media types that are taken, e.g. `application/pdf`. */
  mediaTypes: list(filled, { least: 1, most }),
  /** Most files, from 1. */
  maximumFiles: count,
});

/** A file that may come with a report, by reference. */
export interface AttachmentPart extends InferShape<typeof attachmentShape> {}

const headerShape = /* @__PURE__ */ record({
  ...answerFields,
  kind: oneOf('text', 'date', 'phone', 'email'),
});

/** A fact about the report itself: who prepared it, telephone, signer. */
export interface HeaderFact extends InferShape<typeof headerShape> {}

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

/** A rule between values (quy tắc). */
export interface TemplateRule extends InferShape<typeof ruleShape> {}

const stageShape = /* @__PURE__ */ record({
  /** From 1, in the order of the dates. */
  stage: count,
  /** The day that the plan names. */
  due: day,
  /** Whether the day itself is late (`before`) or in time (`by`). */
  boundary: oneOf('before', 'by'),
});

/** When a stage of reporting is due, as the plan orders it. */
export interface ReportStage extends InferShape<typeof stageShape> {}

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
    /** The days that figures cover, both inclusive. */
    period: /* @__PURE__ */ record({ from: day, to: day }),
    /** Stages in which reports are due. */
    stages: list<ReportStage>(stageShape, { most }),
    /** Facts about the report itself. */
    header: list<HeaderFact>(headerShape, { most }),
    /** Headings over indicators. */
    groups: list(/* @__PURE__ */ record(labelFields), { most }),
    /** The figures, in the order of the printed table. */
    indicators: list<Indicator>(indicatorShape, { most }),
    /** The tables of activities. */
    tables: list<ReportTable>(tableShape, { most }),
    /** The parts in words. */
    narratives: list<NarrativePart>(narrativeShape, { most }),
    /** The files that may come with it. */
    attachments: list<AttachmentPart>(attachmentShape, { most }),
    /** What must hold between answers. */
    rules: list<TemplateRule>(ruleShape, { most }),
  },
  {
    /** Measure units that the common table does not have. */
    measureUnits: list<MeasureUnit>(measureUnitShape, { most }),
  },
);

/**
 * A report template (mẫu báo cáo): the second source, versioned data from which the form, the validator, the schemas
 * and the report table are derived.
 */
export interface ReportTemplate extends InferShape<typeof templateShape> {}
