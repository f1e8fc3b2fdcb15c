import type { CivilDate } from '@chiendich/core';
import type { AttachmentReference, NumericAnswer } from './report.ts';
import type { ColumnKind, ReportTemplate } from './template/template.ts';

type Coded = { readonly code: string };
type CodeOf<List extends readonly Coded[]> = List[number]['code'];

/** Answers by code: the required ones as properties, the others optional; any code where the template is not known. */
type Answers<List extends readonly Coded[], Value> =
  string extends CodeOf<List>
    ? Readonly<Record<string, Value>>
    : Simplify<
        { readonly [Part in Extract<List[number], { required: true }> as Part['code']]: Value } & {
          readonly [Part in Exclude<List[number], { required: true }> as Part['code']]?: Value;
        }
      >;

type Simplify<Shape> = { [Key in keyof Shape]: Shape[Key] };

/** What a cell of each kind of column holds. */
interface Cells<Column> {
  /** In the measure unit of the column. */
  readonly number: NumericAnswer;
  /** As written. */
  readonly text: string;
  /** An ISO date. */
  readonly date: CivilDate;
  /** One of the column's codes. */
  readonly choice: Column extends { readonly choices: readonly (infer Choice extends Coded)[] }
    ? Choice['code']
    : string;
}

type Cell<Column> = Column extends { readonly kind: infer Kind extends ColumnKind }
  ? Cells<Column>[Kind]
  : string;

/** A row of a table: required columns have a value, the others may be left empty (null). */
type Row<Columns extends readonly Coded[]> =
  string extends CodeOf<Columns>
    ? Readonly<Record<string, NumericAnswer | string | null>>
    : Simplify<
        {
          readonly [Column in Extract<Columns[number], { required: true }> as Column['code']]: Cell<Column>;
        } & {
          readonly [Column in Exclude<
            Columns[number],
            { required: true }
          > as Column['code']]?: Cell<Column> | null;
        }
      >;

type Tables<List extends ReportTemplate['tables']> =
  string extends CodeOf<List>
    ? Readonly<Record<string, readonly Row<readonly Coded[]>[]>>
    : { readonly [Table in List[number] as Table['code']]?: readonly Row<Table['columns']>[] };

/**
 * The report (báo cáo) that a template asks for, by its own codes: `InferReport<typeof template>`.
 *
 * Of a template that is only known as `ReportTemplate` it is `Report`.
 */
export interface InferReport<Template extends ReportTemplate> {
  readonly template: { readonly id: Template['id']; readonly version: Template['version'] };
  /** Id of the organization that reports. */
  readonly organization: string;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  /** Facts about the report by code. */
  readonly header: Answers<Template['header'], string>;
  /** Figures by code. */
  readonly indicators: Answers<Template['indicators'], NumericAnswer>;
  /** Rows by code of the table. */
  readonly tables: Tables<Template['tables']>;
  /** Texts by code. */
  readonly narratives: Answers<Template['narratives'], string>;
  /** References to files by code. */
  readonly attachments: Answers<Template['attachments'], readonly AttachmentReference[]>;
}
