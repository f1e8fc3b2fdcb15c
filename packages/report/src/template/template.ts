import type { CivilDate, LocalizedText, Severity } from '@chiendich/core';

/** What every part of a template has: a code, and the words that are shown. */
export interface LocalizedLabel {
  readonly code: string;
  readonly label: LocalizedText;
}

/**
 * Measure unit (đơn vị tính) as a code: of the table in `measure-unit.ts` (`tonne`, `cubicMetre`, `kilometre`, `tree`)
 * or of the template's own `measureUnits`.
 */
export type MeasureUnitCode = string;

/** A measure unit by its code, with the words that are printed. */
export interface MeasureUnit {
  readonly code: MeasureUnitCode;
  readonly label: LocalizedText;
}

/**
 * What an absent number means when reports are added up.
 *
 * `skip`: totals leave it out and completeness says so; `zero`: it counts as none, by decision of the template;
 * `block`: the total is not known while one is absent.
 */
type NullPolicy = 'skip' | 'zero' | 'block';

/**
 * How values of organizations make the value of the level above.
 *
 * `count`: how many organizations gave a number above 0. `weightedMean` needs `weight`, another indicator.
 * `distinct`: people or places that may be the same in two reports, so the level above knows no number as soon as
 * two reports give one. `none`: the figure means nothing above its own report.
 */
export type Aggregation = 'sum' | 'max' | 'count' | 'distinct' | 'weightedMean' | 'none';

/** Whole numbers, or decimals with a fixed scale: `{ kind: 'decimal', scale: 3 }` holds 0.001 exactly. */
export type NumberKind = { readonly kind: 'integer' } | { readonly kind: 'decimal'; readonly scale: number };

/** One figure that a report states (chỉ tiêu). */
export interface Indicator {
  readonly code: string;
  readonly label: LocalizedText;
  readonly group: string;
  readonly unit: MeasureUnitCode;
  readonly number: NumberKind;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required: boolean;
  readonly nullPolicy: NullPolicy;
  readonly aggregation: Aggregation;
  readonly weight?: string;
  /** "Trong đó": the indicator of which this is a part; a part never exceeds its whole. */
  readonly partOf?: string;
  readonly hint?: LocalizedText;
}

/** A heading over indicators (nhóm chỉ tiêu). */
interface IndicatorGroup {
  readonly code: string;
  readonly label: LocalizedText;
}

/** What a column of each kind has besides its code, its label and whether it is required. */
interface ColumnAttributes {
  readonly text: { readonly maxLength?: number };
  // A date has nothing of its own.
  readonly date: unknown;
  readonly number: {
    readonly unit: MeasureUnitCode;
    readonly number: NumberKind;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly choice: {
    readonly choices: readonly { readonly code: string; readonly label: LocalizedText }[];
  };
}

/** The kinds of columns (kiểu cột). */
export type ColumnKind = keyof ColumnAttributes;

/** A column of an activity table (cột của bảng kê), of one kind. */
export type ColumnOf<Kind extends ColumnKind> = {
  readonly code: string;
  readonly label: LocalizedText;
  readonly required: boolean;
  readonly kind: Kind;
} & ColumnAttributes[Kind];

/** A column of an activity table. */
export type TableColumn = { [Kind in ColumnKind]: ColumnOf<Kind> }[ColumnKind];

/** A table of activities (bảng kê): as many rows as the reporter has. */
export interface ReportTable {
  readonly code: string;
  readonly label: LocalizedText;
  readonly columns: readonly TableColumn[];
  readonly minimumRows?: number;
  readonly maximumRows?: number;
}

/** A part in words (phần lời văn), e.g. "Tồn tại, hạn chế". */
export interface NarrativePart {
  readonly code: string;
  readonly label: LocalizedText;
  readonly required: boolean;
  readonly maxLength?: number;
}

/** A file that may come with a report, by reference. */
export interface AttachmentPart {
  readonly code: string;
  readonly label: LocalizedText;
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
  readonly maximumFiles: number;
}

/** A fact about the report itself: who prepared it, telephone, signer. */
export interface HeaderFact {
  readonly code: string;
  readonly label: LocalizedText;
  readonly kind: 'text' | 'date' | 'phone' | 'email';
  readonly required: boolean;
}

/** A rule between values (quy tắc). `expression` is rule text that must hold; `message` is the finding's sentence. */
export interface TemplateRule {
  readonly code: string;
  readonly severity: Severity;
  readonly expression: string;
  readonly message: LocalizedText;
}

/** When a stage of reporting is due, as the plan orders it. */
export interface ReportStage {
  readonly stage: number;
  readonly due: CivilDate;
  readonly boundary: 'before' | 'by';
}

/**
 * A report template (mẫu báo cáo): the second source, versioned data from which the form, the validator, the schemas
 * and the report table are derived.
 *
 * `status` says whether an agency has adopted it; a `proposal` says so on every face.
 */
export interface ReportTemplate {
  readonly id: string;
  readonly version: string;
  readonly status: 'proposal' | 'adopted';
  readonly title: LocalizedText;
  readonly source: LocalizedText;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  readonly stages: readonly ReportStage[];
  readonly header: readonly HeaderFact[];
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly tables: readonly ReportTable[];
  readonly narratives: readonly NarrativePart[];
  readonly attachments: readonly AttachmentPart[];
  readonly rules: readonly TemplateRule[];
  /** Measure units that the common table does not have. */
  readonly measureUnits?: readonly MeasureUnit[];
}
