import type { HostLists } from '../questions/lists.ts';
import type { QuestionKind, QuestionOf } from '../questions/question.ts';
import type { Note, ReportTable, ReportTemplate, TemplatePage, TemplateSection } from './template.ts';

/** What a part holds at a key; never where it has none. */
type At<Part, Key extends string> = Part extends { readonly [Each in Key]: infer Value } ? Value : never;
/** The members of a list that a part holds. */
type Listed<Part, Key extends string> = At<Part, Key> extends readonly (infer Member)[] ? Member : never;

type Pages<Template> = Listed<Template, 'pages'>;
type Sections<Template> = Listed<Pages<Template>, 'sections'>;
type Items<Template> = Listed<Sections<Template>, 'items'>;
/** The items, and the columns of those that are tables. */
type Parts<Template> = Items<Template> | Listed<Items<Template>, 'columns'>;

/** The shape of a part by its kind. */
type ShapeOf<Kind> = Kind extends QuestionKind ? QuestionOf<Kind> : Kind extends 'table' ? ReportTable : Note;

/** The keys of parts that their shape does not have. */
type StrangeKeys<Part, Shape> = Part extends unknown ? Exclude<keyof Part, keyof Shape> : never;
type StrangeItemKeys<Part> = Part extends unknown ? StrangeKeys<Part, ShapeOf<At<Part, 'kind'>>> : never;
type StrangeIn<Template> =
  | StrangeKeys<Template, ReportTemplate>
  | StrangeKeys<Pages<Template>, TemplatePage>
  | StrangeKeys<Sections<Template>, TemplateSection>
  | StrangeItemKeys<Parts<Template>>;

/** Names that are written down, without those of which only the type is known. */
type Written<Name> = Name extends string ? (string extends Name ? never : Name) : never;
type LostLists<Template> = Exclude<
  Written<At<Parts<Template>, 'from'> | At<Parts<Template>, 'rowsFrom'>>,
  keyof HostLists | At<Listed<Template, 'lists'>, 'code'>
>;

/**
 * What types find wrong in a template that a program writes down: `unknown` where it is nothing, else a property that
 * no template has, with the name that is wrong.
 *
 * @inline
 */
export type FaultIn<Template extends ReportTemplate> = [LostLists<Template>] extends [never]
  ? [StrangeIn<Template>] extends [never]
    ? unknown
    : Record<'there is no such key', StrangeIn<Template>>
  : Record<'there is no such list', LostLists<Template>>;
