// Over 250 lines: how every part of two templates is compared, kind by kind.
import { canonicalJson, convertMeasure } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { boundsOf } from '../questions/number.ts';
import type { Question } from '../questions/question.ts';
import { limits } from '../validate/limits.ts';
import { fixedRowsOf, itemsOf, tablesOf } from './items.ts';
import type { NamedList, Note, ReportTable, ReportTemplate } from './template.ts';

/**
 * How much a change of a template touches reports on the old version.
 *
 * `compatible`: an old report is a report on the new version as it stands, but that choices follow the order of their list; `needs-mapping`: somebody must say what becomes
 * of an answer; `breaking`: old answers cannot be carried over by any mapping but by giving them up.
 *
 * @inline
 */
type TemplateChangeWeight = 'compatible' | 'needs-mapping' | 'breaking';

/**
 * One change between two versions of a template. `code` is `table.column` for a column, `list.entry` for an entry.
 *
 * @inline
 */
interface TemplateChange {
  /** How much it touches reports on the old version. */
  readonly weight: TemplateChangeWeight;
  /** What it is a change of. */
  readonly part:
    | 'questions'
    | 'tables'
    | 'columns'
    | 'rows'
    | 'notes'
    | 'lists'
    | 'entries'
    | 'rules'
    | 'template';
  /** Of the part; of a column, row or entry after its table or list and a dot. */
  readonly code: string;
  /** What changed: `added`, `removed`, `order` of a list, `columnOrder` or `rowOrder` of a table, or the name of the property. */
  readonly change: string;
}

/**
 * The differences of two templates and the heaviest weight among them.
 *
 * @inline
 */
export interface TemplateDifference {
  /** The heaviest of the changes. */
  readonly weight: TemplateChangeWeight;
  /** In the order of the old version, then what was added. */
  readonly changes: readonly TemplateChange[];
}

/**
 * What changed from one version of a template (mẫu báo cáo) to another, and whether old reports can follow.
 *
 * | change | weight |
 * |---|---|
 * | words, notes, pages, hints, order, views, what a missing number means, a rule removed or of less weight | compatible |
 * | an optional answer added; bounds widened; more decimals (below the exact range); no longer required; entries added | compatible |
 * | an answer or entry removed; a required one added; bounds narrowed; now required; other rules of what is asked, required or computed; a rule of severity error added or changed; a unit that can be converted; one choice or several | needs-mapping |
 * | another measure unit that cannot be converted, fewer decimals, another kind of answer, another aggregation | breaking |
 */
export function diffTemplates(before: ReportTemplate, after: ReportTemplate): TemplateDifference {
  expectArgument(before, 'report/not-a-template', 'diffTemplates(before, …)');
  expectArgument(after, 'report/not-a-template', 'diffTemplates(…, after)');
  const parts = [byPart(before), byPart(after)] as const;
  const changes = [
    ...(['questions', 'tables', 'notes'] as const).flatMap((part) =>
      comparePart(part, parts[0][part], parts[1][part]),
    ),
    ...tablesOf(before).flatMap((table) => tableChanges(table, { before, after })),
    ...comparePart('lists', before.lists ?? [], after.lists ?? []),
    ...(before.lists ?? []).flatMap((list) => entryChanges(list, after)),
    ...comparePart('rules', before.rules, after.rules),
    ...templateChanges(before, after),
  ];
  return { weight: heaviest(changes), changes };
}

type Part = TemplateChange['part'];
type Fields = Readonly<Record<string, unknown>>;

/** Items as they are asked: what stands before a page or section stands before its items. */
function byPart(
  template: ReportTemplate,
): Readonly<Record<'questions' | 'tables' | 'notes', readonly Coded[]>> {
  const parts: Record<'questions' | 'tables' | 'notes', Coded[]> = { questions: [], tables: [], notes: [] };
  for (const page of template.pages) {
    for (const section of page.sections) {
      for (const item of section.items) {
        const within = [page.askedWhen, section.askedWhen].filter((rule) => rule !== undefined);
        const asked = within.length === 0 ? item : { ...item, within };
        if (item.kind === 'table') parts.tables.push(asked);
        else if (item.kind === 'note') parts.notes.push(asked);
        else parts.questions.push(asked);
      }
    }
  }
  return parts;
}

interface Coded {
  readonly code: string;
}

function heaviest(changes: readonly TemplateChange[]): TemplateChangeWeight {
  const has = (weight: TemplateChangeWeight) => changes.some((change) => change.weight === weight);
  return has('breaking') ? 'breaking' : has('needs-mapping') ? 'needs-mapping' : 'compatible';
}

/** What the removal of a part means for reports. */
const removals: Readonly<Record<Part, TemplateChangeWeight>> = {
  questions: 'needs-mapping',
  tables: 'needs-mapping',
  columns: 'needs-mapping',
  rows: 'needs-mapping',
  entries: 'needs-mapping',
  lists: 'compatible',
  notes: 'compatible',
  rules: 'compatible',
  template: 'compatible',
};

function comparePart(
  part: Part,
  before: readonly Coded[],
  after: readonly Coded[],
): readonly TemplateChange[] {
  const inAfter = new Map(after.map((item) => [item.code, item]));
  const inBefore = new Set(before.map(({ code }) => code));
  const change = (code: string, what: string, weight: TemplateChangeWeight): TemplateChange => ({
    weight,
    part,
    code,
    change: what,
  });
  const kept = before.flatMap((item) => {
    const other = inAfter.get(item.code);
    if (other === undefined) return [change(item.code, 'removed', removals[part])];
    const [from, to] = [item as unknown as Fields, other as unknown as Fields];
    const weightAt = (property: string) =>
      part === 'rules' ? weightOfRule(property, to) : weightOf(property, from, to);
    return changedProperties(from, to).map((property) => change(item.code, property, weightAt(property)));
  });
  const added = after
    .filter(({ code }) => !inBefore.has(code))
    .map((item) =>
      change(item.code, 'added', isDemanded(item as unknown as Fields) ? 'needs-mapping' : 'compatible'),
    );
  return [...kept, ...added];
}

interface Versions {
  readonly before: ReportTemplate;
  readonly after: ReportTemplate;
}

function tableChanges(table: ReportTable, { before, after }: Versions): readonly TemplateChange[] {
  const other = tablesOf(after).find(({ code }) => code === table.code);
  if (other === undefined) return [];
  const rows = [fixedRowsOf(table, before), fixedRowsOf(other, after)] as const;
  const below = (changes: readonly TemplateChange[]) =>
    changes.map((change) => ({ ...change, code: `${table.code}.${change.code}` }));
  const kind: readonly TemplateChange[] =
    (rows[0] === null) === (rows[1] === null)
      ? []
      : [{ weight: 'breaking', part: 'tables', code: table.code, change: 'rows' }];
  return [
    ...kind,
    ...orderChanges('columnOrder', table, [table.columns, other.columns]),
    ...orderChanges('rowOrder', table, [rows[0] ?? [], rows[1] ?? []]),
    ...below(comparePart('columns', table.columns, other.columns)),
    ...(kind.length > 0 ? [] : below(comparePart('rows', rows[0] ?? [], rows[1] ?? []))),
  ];
}

function entryChanges(list: NamedList, { lists = [] }: ReportTemplate): readonly TemplateChange[] {
  const other = lists.find(({ code }) => code === list.code);
  if (other === undefined) return [];
  const changes = comparePart('entries', list.items, other.items);
  return [
    ...orderChanges('order', list, [list.items, other.items]),
    ...changes.map((change) => ({ ...change, code: `${list.code}.${change.code}` })),
  ];
}

/** Whether what both have stands in another order: choices of many are kept in it. */
function orderChanges(
  change: 'order' | 'columnOrder' | 'rowOrder',
  { code }: Coded,
  [before, after]: readonly [readonly Coded[], readonly Coded[]],
): readonly TemplateChange[] {
  const places = new Map(after.map((each, place) => [each.code, place]));
  const common = before.flatMap((each) => places.get(each.code) ?? []);
  const isKept = common.every((place, at) => at === 0 || place > (common[at - 1] ?? 0));
  const part = change === 'order' ? 'lists' : 'tables';
  return isKept ? [] : [{ weight: 'compatible', part, code, change }];
}

/** What is compared one by one, apart from the part that holds it. */
const comparedApart: readonly string[] = ['columns', 'rows', 'rowsFrom', 'items'];

function changedProperties(before: Fields, after: Fields): readonly string[] {
  const properties = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const apart of comparedApart) properties.delete(apart);
  return [...properties].filter(
    (property) => canonicalJson(before[property] ?? null) !== canonicalJson(after[property] ?? null),
  );
}

/** Whether a new part asks for something that an old report cannot have. */
function isDemanded(part: Fields): boolean {
  return (
    (part.required !== undefined && part.required !== false) ||
    part.computed !== undefined ||
    part.severity === 'error' ||
    (typeof part.minimumRows === 'number' && part.minimumRows > 0)
  );
}

function weightOfRule(property: string, after: Fields): TemplateChangeWeight {
  const stricter = property === 'expression' || property === 'severity';
  return stricter && after.severity === 'error' ? 'needs-mapping' : 'compatible';
}

function weightOf(property: string, before: Fields, after: Fields): TemplateChangeWeight {
  return Object.hasOwn(weights, property) ? weights[property as Property](before, after) : 'compatible';
}

/** What a change of a property means for reports, from its old and its new part. */
type Weighing = (before: Fields, after: Fields) => TemplateChangeWeight;
type KeysOf<Type> = Type extends Type ? keyof Type : never;
/** Every property that some part of a template has, and the rules around it; what is compared apart is not among them. */
type Property =
  | Exclude<KeysOf<Question | ReportTable | Note | NamedList>, 'columns' | 'rows' | 'rowsFrom' | 'items'>
  | 'within';

const compatible: Weighing = () => 'compatible';
const breaking: Weighing = () => 'breaking';
const needsMapping: Weighing = () => 'needs-mapping';
const mappingWhere =
  (isNarrower: (before: Fields, after: Fields) => boolean): Weighing =>
  (before, after) =>
    isNarrower(before, after) ? 'needs-mapping' : 'compatible';
const lowerMaximum = (bound: 'maximumRows' | 'maximumFiles' | 'maxLength') =>
  mappingWhere((before, after) => boundOf(after, bound) < boundOf(before, bound));

const weights: Readonly<Record<Property, Weighing>> = {
  code: compatible,
  label: compatible,
  hint: compatible,
  text: compatible,
  appearance: compatible,
  format: compatible,
  whenMissing: compatible,
  unit: ({ unit: from }, { unit: to }) =>
    convertMeasure({ value: 0, unit: String(from) }, String(to)) === null ? 'breaking' : 'needs-mapping',
  kind: breaking,
  aggregation: breaking,
  weight: breaking,
  scale: (before, after) => (scaleIn(after) < scaleIn(before) ? 'breaking' : 'compatible'),
  required: mappingWhere((_, after) => after.required !== undefined && after.required !== false),
  askedWhen: needsMapping,
  within: needsMapping,
  computed: needsMapping,
  from: needsMapping,
  many: needsMapping,
  parent: mappingWhere((_, after) => after.parent !== undefined),
  partOf: mappingWhere((_, after) => after.partOf !== undefined),
  minimum: mappingWhere((before, after) => numbersOf(after).minimum > numbersOf(before).minimum),
  maximum: mappingWhere((before, after) => numbersOf(after).maximum < numbersOf(before).maximum),
  minimumRows: mappingWhere(
    (before, after) => boundOf(after, 'minimumRows') > boundOf(before, 'minimumRows'),
  ),
  maximumRows: lowerMaximum('maximumRows'),
  maximumFiles: lowerMaximum('maximumFiles'),
  maxLength: lowerMaximum('maxLength'),
  mediaTypes: mappingWhere(
    (before, after) => !includesAll(wordsOf(after.mediaTypes), wordsOf(before.mediaTypes)),
  ),
};

function includesAll(all: readonly unknown[], some: readonly unknown[]): boolean {
  return some.every((each) => all.includes(each));
}

function scaleIn({ scale }: Fields): number {
  return typeof scale === 'number' ? scale : 0;
}

/** The bounds of a number as the validator takes them: an absent one is the exact range of the old or new scale. */
function numbersOf(fields: Fields): ReturnType<typeof boundsOf> {
  const given = (bound: 'minimum' | 'maximum') =>
    typeof fields[bound] === 'number' ? { [bound]: fields[bound] } : {};
  return boundsOf({ scale: scaleIn(fields), ...given('minimum'), ...given('maximum') });
}

/** Counts and lengths that a template leaves open have the validator's own bounds. */
const openBounds: Readonly<Record<string, number>> = {
  minimumRows: 0,
  maximumRows: limits.rows,
  maxLength: limits.textLength,
};

function boundOf(fields: Fields, property: string): number {
  const value = fields[property];
  return typeof value === 'number' ? value : (openBounds[property] ?? 0);
}

function wordsOf(words: unknown): readonly unknown[] {
  return Array.isArray(words) ? words : [];
}

function templateChanges(before: ReportTemplate, after: ReportTemplate): readonly TemplateChange[] {
  const change = (what: string, weight: TemplateChangeWeight): TemplateChange => ({
    weight,
    part: 'template',
    code: after.id,
    change: what,
  });
  const others = (['title', 'source', 'status', 'measureUnits'] as const).filter(
    (property) => canonicalJson(before[property] ?? null) !== canonicalJson(after[property] ?? null),
  );
  const outlines = [outlineOf(before), outlineOf(after)] as const;
  return [
    ...(before.id === after.id ? [] : [change('id', 'needs-mapping')]),
    ...others.map((property) => change(property, 'compatible')),
    ...(outlines[0] === outlines[1] ? [] : [change('pages', 'compatible')]),
  ];
}

/** The order of a template: pages and sections with their words, and the codes of what stands in them. */
function outlineOf(template: ReportTemplate): string {
  const order = itemsOf(template).map(({ code }) => code);
  const pages = template.pages.map(({ sections, ...page }) => ({
    ...page,
    sections: sections.map(({ items, ...section }) => ({ ...section, items: items.length })),
  }));
  return canonicalJson(JSON.parse(JSON.stringify({ order, pages })));
}
