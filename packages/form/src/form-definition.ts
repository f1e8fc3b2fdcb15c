import type { CivilDate, Finding, LocalizedText } from '@chiendich/core';
import type { NumberKind, ReportTemplate } from '@chiendich/report';
import type { Rule } from '@chiendich/report/rules';
import type { AnswerField } from '@chiendich/report/validate';

/**
 * How a field of a form is addressed.
 *
 * Header facts, figures, narrative parts and tables: their code, `C3`. A cell: `activities[r2].date`, where `r2` is
 * the row's id. A list of files: `attachments.photos`. The reporting organization: `report.organization`.
 */
export type FieldKey = string;

/** What a field takes (kiểu trường). */
export type FieldKind =
  | { readonly kind: 'text'; readonly purpose: 'text' | 'phone' | 'email'; readonly maxLength: number | null }
  | { readonly kind: 'paragraphs'; readonly maxLength: number | null }
  | { readonly kind: 'date' }
  | {
      readonly kind: 'number';
      readonly unit: LocalizedText;
      readonly number: NumberKind;
      readonly minimum: number | null;
      readonly maximum: number | null;
    }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] };

/** One choice of a list (lựa chọn). */
interface Choice {
  readonly code: string;
  readonly label: LocalizedText;
}

/** A rule with its one printed form (quy tắc), for those who ask why; it is written where the definition is made. */
export interface WrittenRule {
  readonly rule: Rule;
  readonly text: string;
}

/**
 * The part of the template that a field or column asks for; null for what every report states.
 *
 * @inline
 */
interface Asking {
  readonly asks: AnswerField | null;
}

/** @inline */
interface Labelled {
  readonly code: string;
  readonly label: LocalizedText;
  readonly hint: LocalizedText | null;
  readonly required: boolean;
}

/**
 * A field that takes one answer (trường nhập liệu).
 *
 * `visibleWhen`, `requiredWhen` and `value` are rules over other answers; a field with `value` is computed and not
 * typed. `partOf` is the figure of which this one is a part ("Trong đó").
 */
export type FieldDefinition = Labelled &
  Asking &
  FieldKind & {
    readonly key: FieldKey;
    readonly part: 'report' | 'header' | 'indicators' | 'narratives';
    readonly partOf: string | null;
    readonly visibleWhen: WrittenRule | null;
    readonly requiredWhen: WrittenRule | null;
    readonly value: WrittenRule | null;
  };

/** A column of a table (cột của bảng kê). */
export type ColumnDefinition = Labelled & Asking & FieldKind;

/** A table with as many rows as the reporter has (bảng kê). */
export interface TableDefinition extends Labelled {
  readonly kind: 'table';
  readonly key: FieldKey;
  readonly columns: readonly ColumnDefinition[];
  readonly minimumRows: number;
  readonly maximumRows: number | null;
  readonly visibleWhen: WrittenRule | null;
}

/** A list of files by reference (tệp đính kèm). */
export interface FilesDefinition extends Labelled {
  readonly kind: 'files';
  readonly key: FieldKey;
  readonly mediaTypes: readonly string[];
  readonly maximumFiles: number;
}

/** What stands in a section: a field, a table or a list of files. */
export type FormItem = FieldDefinition | TableDefinition | FilesDefinition;

/** A heading with what stands under it (mục). */
export interface FormSection {
  readonly code: string;
  readonly label: LocalizedText;
  readonly items: readonly FormItem[];
}

/** Sections that are filled in together (trang). */
export interface FormPage {
  readonly code: 'general' | 'figures' | 'tables' | 'narratives' | 'attachments';
  readonly label: LocalizedText;
  readonly sections: readonly FormSection[];
}

/** A rule between answers, ready to be asked. `index` is its place in the template, beyond the rules for parts. */
export interface FormRule extends WrittenRule {
  readonly index: number;
  readonly code: string;
}

/**
 * A form (biểu mẫu) as data: what a template asks, in the order in which people answer.
 *
 * `findings` says what the template or the conditions say and the form cannot follow; the rest works.
 */
export interface FormDefinition {
  readonly template: ReportTemplate;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  readonly pages: readonly FormPage[];
  readonly rules: readonly FormRule[];
  readonly findings: readonly Finding[];
}
