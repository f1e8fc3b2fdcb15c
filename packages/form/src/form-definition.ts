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
      /** The measure unit in words, as it stands beside the field. */
      readonly unit: LocalizedText;
      /** Whole numbers, or so many decimals. */
      readonly number: NumberKind;
      /** Inclusive; null without one. */
      readonly minimum: number | null;
      /** Inclusive; null without one. */
      readonly maximum: number | null;
    }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] };

/** One choice of a list (lựa chọn). */
interface Choice {
  /** What the report holds. */
  readonly code: string;
  /** What the person chooses. */
  readonly label: LocalizedText;
}

/** A rule with its one printed form (quy tắc), for those who ask why; it is written where the definition is made. */
export interface WrittenRule {
  /** The rule as a tree. */
  readonly rule: Rule;
  /** Its one printed form, in Vietnamese. */
  readonly text: string;
}

/**
 * The part of the template that a field or column asks for; null for what every report states.
 *
 * @inline
 */
interface Asking {
  /** The part of the template; null for what every report states. */
  readonly asks: AnswerField | null;
}

/** @inline */
interface Labelled {
  /** Of the template's part, unique in the template; of a column in its table. */
  readonly code: string;
  /** The words of the field. */
  readonly label: LocalizedText;
  /** Shown beside the field; null where the template has none. */
  readonly hint: LocalizedText | null;
  /** Whether it must always be answered. */
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
    /** How the form addresses it. */
    readonly key: FieldKey;
    /** Where its answer stands in the report. */
    readonly part: 'report' | 'header' | 'indicators' | 'narratives';
    /** Code of the figure of which this one is a part ("Trong đó"); null where it stands alone. */
    readonly partOf: string | null;
    /** The rule that shows it; null where it is always shown. */
    readonly visibleWhen: WrittenRule | null;
    /** The rule that makes it required; null where `required` alone says so. */
    readonly requiredWhen: WrittenRule | null;
    /** The rule that computes it; null where it is typed. */
    readonly value: WrittenRule | null;
  };

/** A column of a table (cột của bảng kê). */
export type ColumnDefinition = Labelled & Asking & FieldKind;

/** A table with as many rows as the reporter has (bảng kê). */
export interface TableDefinition extends Labelled {
  /** What kind of item it is. */
  readonly kind: 'table';
  /** How the form addresses it. */
  readonly key: FieldKey;
  /** In the order of the printed table. */
  readonly columns: readonly ColumnDefinition[];
  /** 0 where none are asked. */
  readonly minimumRows: number;
  /** Null where only the report's own limit holds. */
  readonly maximumRows: number | null;
  /** The rule that shows it; null where it is always shown. */
  readonly visibleWhen: WrittenRule | null;
}

/** A list of files by reference (tệp đính kèm). */
export interface FilesDefinition extends Labelled {
  /** What kind of item it is. */
  readonly kind: 'files';
  /** How the form addresses it. */
  readonly key: FieldKey;
  /** Those that are taken, such as `image/jpeg`. */
  readonly mediaTypes: readonly string[];
  /** At most so many. */
  readonly maximumFiles: number;
}

/** What stands in a section: a field, a table or a list of files. */
export type FormItem = FieldDefinition | TableDefinition | FilesDefinition;

/** A heading with what stands under it (mục). */
export interface FormSection {
  /** Unique on its page. */
  readonly code: string;
  /** The heading. */
  readonly label: LocalizedText;
  /** In the order in which people answer. */
  readonly items: readonly FormItem[];
}

/** Sections that are filled in together (trang). */
export interface FormPage {
  /** Which part of the report it asks for. */
  readonly code: 'general' | 'figures' | 'tables' | 'narratives' | 'attachments';
  /** The heading of the page. */
  readonly label: LocalizedText;
  /** In the order in which people answer. */
  readonly sections: readonly FormSection[];
}

/** A rule between answers, ready to be asked. `index` is its place in the template, beyond the rules for parts. */
export interface FormRule extends WrittenRule {
  /** Its place in the template, beyond the rules for parts. */
  readonly index: number;
  /** Of the rule, or of the figure that is a part. */
  readonly code: string;
}

/**
 * A form (biểu mẫu) as data: what a template asks, in the order in which people answer.
 *
 * `findings` says what the template or the conditions say and the form cannot follow; the rest works.
 */
export interface FormDefinition {
  /** The template that it was made of. */
  readonly template: ReportTemplate;
  /** The days on which the report is, both inclusive. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  /** In the order in which people answer. */
  readonly pages: readonly FormPage[];
  /** What must hold between answers. */
  readonly rules: readonly FormRule[];
  /** What the form cannot follow; the rest works. */
  readonly findings: readonly Finding[];
}
