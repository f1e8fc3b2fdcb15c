import type { Finding, LocalizedText } from '@chiendich/core';
import type { HostLists, QuestionKind, QuestionOf, ReportTemplate } from '@chiendich/report';
import type { TemplateRules } from '@chiendich/report/validate';

/**
 * How a field of a form is addressed.
 *
 * Questions and tables: their code, `C3`. A cell: `activities[r2].date`, where `r2` is the row's id, or the code of a row that
 * the template names. The reporting organization: `report.organization`.
 */
export type FieldKey = string;

/**
 * One choice of a list (lựa chọn).
 *
 * @inline
 */
export interface Choice {
  /** What the report holds. */
  readonly code: string;
  /** What the person chooses; distinct within the list. */
  readonly label: LocalizedText;
  /** Code of the entry of the list above to which it belongs; null where it belongs to none. */
  readonly parent: string | null;
}

/** What a field asks, of one kind; all but the words of its measure unit and its choices is the template's. */
export type AskedField<Kind extends QuestionKind = QuestionKind> = Kind extends QuestionKind
  ? {
      /** Of the question. */
      readonly kind: Kind;
      /** The question of the template; that of the reporting organization is the form's own. */
      readonly question: QuestionOf<Kind>;
      /** Of the question, unique in the template; of a column in its table. */
      readonly code: string;
      /** The words of the field. */
      readonly label: LocalizedText;
      /** Shown beside the field; null where the template has none. */
      readonly hint: LocalizedText | null;
      /** Whether it must always be answered where it is asked. */
      readonly required: boolean;
      /** The measure unit in words, as it stands beside a figure; null for other kinds. */
      readonly unit: Kind extends 'number' ? LocalizedText : null;
      /** What may be chosen; null for other kinds, and where the host did not supply the list. */
      readonly choices: Kind extends 'choice' ? readonly Choice[] | null : null;
    }
  : never;

/** A field that takes one answer (trường nhập liệu). */
export type FieldDefinition<Kind extends QuestionKind = QuestionKind> = AskedField<Kind> & {
  /** How the form addresses it. */
  readonly key: FieldKey;
};

/** A column of a table (cột của bảng). */
export type ColumnDefinition<Kind extends QuestionKind = QuestionKind> = AskedField<Kind>;

/**
 * A table (bảng), with rows of the reporter's own or those that the template names.
 *
 * @inline
 */
export interface TableDefinition {
  /** What kind of item it is. */
  readonly kind: 'table';
  /** How the form addresses it: its code. */
  readonly key: FieldKey;
  /** Unique in the template. */
  readonly code: string;
  /** The words of the table. */
  readonly label: LocalizedText;
  /** Shown above the table; null where the template has none. */
  readonly hint: LocalizedText | null;
  /** In the order of the printed table. */
  readonly columns: readonly ColumnDefinition[];
  /** The rows that the template names; null where they are the reporter's own. */
  readonly rows:
    | readonly {
        /** What the report holds. */
        readonly code: string;
        /** What stands at the head of the row. */
        readonly label: LocalizedText;
      }[]
    | null;
  /** 0 where none are asked. */
  readonly minimumRows: number;
  /** Null where only the report's own limit holds. */
  readonly maximumRows: number | null;
}

/**
 * Words between fields (lời dẫn).
 *
 * @inline
 */
export interface NoteDefinition {
  /** What kind of item it is. */
  readonly kind: 'note';
  /** How the form addresses it: its code. */
  readonly key: FieldKey;
  /** Unique in the template. */
  readonly code: string;
  /** What is said. */
  readonly text: LocalizedText;
}

/** What stands in a section: a field, a table or a note. */
export type FormItem = FieldDefinition | TableDefinition | NoteDefinition;

/** A heading with what stands under it (mục). */
export interface FormSection {
  /** Unique in the form. */
  readonly code: string;
  /** The heading. */
  readonly label: LocalizedText;
  /** Shown below the heading; null where the template has none. */
  readonly hint: LocalizedText | null;
  /** In the order in which people answer. */
  readonly items: readonly FormItem[];
}

/** Sections that are filled in together (trang). */
export interface FormPage {
  /** Of the template's page. */
  readonly code: string;
  /** The heading of the page. */
  readonly label: LocalizedText;
  /** Shown below the heading; null where the template has none. */
  readonly hint: LocalizedText | null;
  /** In the order in which people answer. */
  readonly sections: readonly FormSection[];
}

/**
 * A form (biểu mẫu) as data: what a template asks, in the order in which people answer.
 *
 * `findings` says what the template says and the form cannot follow; the rest works.
 */
export interface FormDefinition {
  /** The template that it was made of. */
  readonly template: ReportTemplate;
  /** In the order in which people answer. */
  readonly pages: readonly FormPage[];
  /** The rules of the template, read where the definition is made, so that a page needs no parser. */
  readonly rules: TemplateRules;
  /** The lists that the host supplied. */
  readonly lists: HostLists;
  /** What the form cannot follow; the rest works. */
  readonly findings: readonly Finding[];
}
