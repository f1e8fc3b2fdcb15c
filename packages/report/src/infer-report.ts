import type { CivilDate } from '@chiendich/core';
import type { Question } from './questions/question.ts';
import type { AbsentAnswer, Answer, FileReference, QuestionAnswer, Round } from './report.ts';
import type { ReportTemplate } from './template/template.ts';

type Coded = { readonly code: string };
type Simplify<Shape> = { [Key in keyof Shape]: Shape[Key] };

/** Whether a rule stands before a page, section or item. */
type Conditional<Part> = Part extends { readonly askedWhen: string } ? true : false;

/** The items of a template, each with whether it is always asked. */
type Items<Template extends ReportTemplate> = Template['pages'][number] extends infer Page
  ? Page extends { readonly sections: readonly (infer Section)[] }
    ? Section extends { readonly items: readonly (infer Item)[] }
      ? Item extends { readonly kind: 'note' }
        ? never
        : Item extends Coded
          ? {
              readonly code: Item['code'];
              readonly item: Item;
              readonly needed: [Conditional<Page>, Conditional<Section>, Conditional<Item>] extends [
                false,
                false,
                false,
              ]
                ? IsNeeded<Item>
                : false;
            }
          : never
      : never
    : never
  : never;

/** Whether a report cannot lack an item that is always asked. */
type IsNeeded<Item> = Item extends { readonly kind: 'table' }
  ? Item extends { readonly rows: unknown } | { readonly rowsFrom: unknown }
    ? true extends IsNeededColumn<ColumnsOf<Item>[number]>
      ? true
      : false
    : false
  : Item extends { readonly required: true }
    ? true
    : false;

type IsNeededColumn<Column> = Column extends { readonly required: true }
  ? Conditional<Column> extends false
    ? true
    : false
  : false;

/** The codes of the entries of a list of the template; any text for a list of the host. */
type Choices<Template extends ReportTemplate, From> = Template extends {
  readonly lists: readonly (infer List)[];
}
  ? Extract<List, { readonly code: From }> extends { readonly items: readonly (infer Entry extends Coded)[] }
    ? Entry['code']
    : string
  : string;

/** What a value of each kind of question is. */
interface Values<Asked, Template extends ReportTemplate> {
  /** In the measure unit of the question. */
  readonly number: number;
  /** As written. */
  readonly text: string;
  /** An ISO date. */
  readonly date: CivilDate;
  /** True for yes. */
  readonly yesNo: boolean;
  /** A code of the list, or several in its order. */
  readonly choice: Asked extends { readonly from: infer From }
    ? Asked extends { readonly many: true }
      ? readonly Choices<Template, From>[]
      : Choices<Template, From>
    : string;
  /** References; the bytes lie elsewhere. */
  readonly files: readonly FileReference[];
}

type AnswerTo<Asked, Template extends ReportTemplate> = Asked extends {
  readonly kind: infer Kind extends Question['kind'];
}
  ? Values<Asked, Template>[Kind] | AbsentAnswer
  : QuestionAnswer;

type ColumnsOf<Table> = Table extends { readonly columns: infer Columns extends readonly Coded[] }
  ? Columns
  : readonly Coded[];

type RowOf<Columns extends readonly Coded[], Template extends ReportTemplate> = Simplify<
  {
    readonly [Column in Columns[number] as IsNeededColumn<Column> extends true
      ? Column['code']
      : never]: AnswerTo<Column, Template>;
  } & {
    readonly [Column in Columns[number] as IsNeededColumn<Column> extends true
      ? never
      : Column['code']]?: AnswerTo<Column, Template>;
  }
>;

/** The rows of a table: by code where the template names them, else a list. */
type RowsOf<Table, Template extends ReportTemplate> = Table extends {
  readonly rows: readonly (infer Row extends Coded)[];
}
  ? { readonly [Each in Row as Each['code']]?: RowOf<ColumnsOf<Table>, Template> }
  : Table extends { readonly rowsFrom: infer From }
    ? { readonly [Each in Choices<Template, From>]?: RowOf<ColumnsOf<Table>, Template> }
    : readonly RowOf<ColumnsOf<Table>, Template>[];

type ItemAnswer<Item, Template extends ReportTemplate> = Item extends { readonly kind: 'table' }
  ? RowsOf<Item, Template>
  : AnswerTo<Item, Template>;

/** Answers by code: those that a report cannot lack as properties, the others optional; any code where the template is not known. */
export type InferAnswers<Template extends ReportTemplate> = string extends Items<Template>['code']
  ? Readonly<Record<string, Answer>>
  : Simplify<
      {
        readonly [Each in Items<Template> as Each['needed'] extends true ? Each['code'] : never]: ItemAnswer<
          Each['item'],
          Template
        >;
      } & {
        readonly [Each in Items<Template> as Each['needed'] extends true ? never : Each['code']]?: ItemAnswer<
          Each['item'],
          Template
        >;
      }
    >;

/**
 * The report (báo cáo) that a template asks for, by its own codes: `InferReport<typeof template>`.
 *
 * What a rule asks or requires is optional. Of a template that is only known as `ReportTemplate` it is `Report`.
 */
export interface InferReport<Template extends ReportTemplate> {
  /** The version of the template that it follows. */
  readonly template: { readonly id: Template['id']; readonly version: Template['version'] };
  /** Id of the organization that reports. */
  readonly organization: string;
  /** The round that it answers. */
  readonly round: Round;
  /** Answers by code of the item. */
  readonly answers: InferAnswers<Template>;
}
