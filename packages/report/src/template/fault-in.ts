import type { HostLists, ListItem } from '../questions/lists.ts';
import type { QuestionKind, QuestionOf } from '../questions/question.ts';
import type { MeasureUnit } from './measure-unit.ts';
import type { FixedRow } from './table.ts';
import type {
  NamedList,
  Note,
  ReportTable,
  ReportTemplate,
  TemplatePage,
  TemplateRule,
  TemplateSection,
} from './template.ts';

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
  | StrangeItemKeys<Parts<Template>>
  | StrangeKeys<Listed<Items<Template>, 'rows'>, FixedRow>
  | StrangeKeys<Listed<Template, 'lists'>, NamedList>
  | StrangeKeys<Listed<Listed<Template, 'lists'>, 'items'>, ListItem>
  | StrangeKeys<Listed<Template, 'measureUnits'>, MeasureUnit>
  | StrangeKeys<Listed<Template, 'rules'>, TemplateRule>;

/** Names that are written down, without those of which only the type is known. */
type Written<Name> = Name extends string ? (string extends Name ? never : Name) : never;
type LostLists<Template> = Exclude<
  Written<At<Parts<Template>, 'from'> | At<Parts<Template>, 'rowsFrom'>>,
  keyof HostLists | At<Listed<Template, 'lists'>, 'code'>
>;
/** Wholes that no question and no column is called. */
type LostWholes<Template> = Exclude<Written<At<Parts<Template>, 'partOf'>>, At<Parts<Template>, 'code'>>;

/**
 * What types find wrong in a template that a program writes down: keys that its parts do not have, lists and wholes that are
 * not there. `unknown` where nothing is wrong, else a property that no template has, with the name that is wrong.
 *
 * Measure units, codes within rules and all else between parts are found when it runs.
 *
 * @inline
 */
export type FaultIn<Template extends ReportTemplate> = [LostLists<Template>] extends [never]
  ? [LostWholes<Template>] extends [never]
    ? [StrangeIn<Template>] extends [never]
      ? unknown
      : Record<'there is no such key', StrangeIn<Template>>
    : Record<'there is no such question', LostWholes<Template>>
  : Record<'there is no such list', LostLists<Template>>;
