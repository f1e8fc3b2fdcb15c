import { canonicalJson } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { boundsOf, scaleOf } from '../questions/number-scale.ts';
import { limits } from '../validate/limits.ts';
import type { LocalizedLabel } from './label.ts';
import type { NumberKind, ReportTable, ReportTemplate, TableColumn } from './template.ts';

/**
 * How much a change of a template touches reports on the old version.
 *
 * `compatible`: an old report is a report on the new version as it stands; `needs-mapping`: somebody must say what becomes
 * of an answer; `breaking`: old answers cannot be carried over by any mapping (another measure unit or type).
 */
type TemplateChangeWeight = 'compatible' | 'needs-mapping' | 'breaking';

/** One change between two versions of a template. `code` is `table.column` for a column. */
interface TemplateChange {
  /** How much it touches reports on the old version. */
  readonly weight: TemplateChangeWeight;
  /** Where it stands in the template. */
  readonly part:
    | 'header'
    | 'indicators'
    | 'tables'
    | 'columns'
    | 'narratives'
    | 'attachments'
    | 'rules'
    | 'template';
  /** Of the part; of a column after its table and a dot. */
  readonly code: string;
  /** What changed: `added`, `removed`, or the name of the property. */
  readonly change: string;
}

/** The differences of two templates and the heaviest weight among them. */
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
 * | words, groups, hints, order, stages, null policy, a rule removed or of less weight | compatible |
 * | an optional answer added; bounds widened; more decimals (below the exact range); no longer required | compatible |
 * | an answer removed; a required one added; bounds narrowed; now required; another period; a rule of severity error added or changed | needs-mapping |
 * | another measure unit, kind of number, fewer decimals, another kind of answer, another aggregation | breaking |
 */
export function diffTemplates(before: ReportTemplate, after: ReportTemplate): TemplateDifference {
  expectArgument(before, 'report/not-a-template', 'diffTemplates(before, …)');
  expectArgument(after, 'report/not-a-template', 'diffTemplates(…, after)');
  const changes = [
    ...comparePart('header', before.header, after.header),
    ...comparePart('indicators', before.indicators, after.indicators),
    ...comparePart('tables', before.tables, after.tables),
    ...before.tables.flatMap((table) => columnChanges(table.code, table.columns, after)),
    ...comparePart('narratives', before.narratives, after.narratives),
    ...comparePart('attachments', before.attachments, after.attachments),
    ...comparePart('rules', before.rules, after.rules),
    ...templateChanges(before, after),
  ];
  return { weight: heaviest(changes), changes };
}

type Part = TemplateChange['part'];
type Fields = Readonly<Record<string, unknown>>;

function heaviest(changes: readonly TemplateChange[]): TemplateChangeWeight {
  const has = (weight: TemplateChangeWeight) => changes.some((change) => change.weight === weight);
  return has('breaking') ? 'breaking' : has('needs-mapping') ? 'needs-mapping' : 'compatible';
}

function comparePart(
  part: Part,
  before: readonly { readonly code: string }[],
  after: readonly { readonly code: string }[],
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
    if (other === undefined)
      return [change(item.code, 'removed', part === 'rules' ? 'compatible' : 'needs-mapping')];
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

function columnChanges(
  table: string,
  columns: readonly TableColumn[],
  after: ReportTemplate,
): readonly TemplateChange[] {
  const other = after.tables.find(({ code }) => code === table);
  if (other === undefined) return [];
  const changes = comparePart('columns', columns, other.columns);
  return changes.map((change) => ({ ...change, code: `${table}.${change.code}` }));
}

function changedProperties(before: Fields, after: Fields): readonly string[] {
  const properties = new Set([...Object.keys(before), ...Object.keys(after)]);
  properties.delete('columns');
  return [...properties].filter(
    (property) => canonicalJson(before[property] ?? null) !== canonicalJson(after[property] ?? null),
  );
}

/** Whether a new part asks for something that an old report cannot have. */
function isDemanded(part: Fields): boolean {
  return (
    part.required === true ||
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
/** Every property that some part of a template has; its columns are compared one by one. */
type Property = Exclude<
  KeysOf<
    | ReportTemplate['header' | 'indicators' | 'tables' | 'narratives' | 'attachments'][number]
    | ReportTable['columns'][number]
  >,
  'columns'
>;

const compatible: Weighing = () => 'compatible';
const breaking: Weighing = () => 'breaking';
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
  group: compatible,
  nullPolicy: compatible,
  unit: breaking,
  kind: breaking,
  aggregation: breaking,
  weight: breaking,
  number: (before, after) =>
    scaleOf(numberOf(after)) < scaleOf(numberOf(before)) ? 'breaking' : 'compatible',
  required: mappingWhere((_, after) => after.required === true),
  partOf: mappingWhere((_, after) => after.partOf !== undefined),
  minimum: mappingWhere((before, after) => numbersOf(after).minimum > numbersOf(before).minimum),
  maximum: mappingWhere((before, after) => numbersOf(after).maximum < numbersOf(before).maximum),
  minimumRows: mappingWhere(
    (before, after) => boundOf(after, 'minimumRows') > boundOf(before, 'minimumRows'),
  ),
  maximumRows: lowerMaximum('maximumRows'),
  maximumFiles: lowerMaximum('maximumFiles'),
  maxLength: lowerMaximum('maxLength'),
  choices: mappingWhere((before, after) => !includesAll(codesOf(after.choices), codesOf(before.choices))),
  mediaTypes: mappingWhere(
    (before, after) => !includesAll(wordsOf(after.mediaTypes), wordsOf(before.mediaTypes)),
  ),
};

function includesAll(all: readonly unknown[], some: readonly unknown[]): boolean {
  return some.every((each) => all.includes(each));
}

/** The bounds of a number as the validator takes them: an absent one is the exact range of the old or new scale. */
function numbersOf(fields: Fields): ReturnType<typeof boundsOf> {
  const given = (bound: 'minimum' | 'maximum') =>
    typeof fields[bound] === 'number' ? { [bound]: fields[bound] } : {};
  return boundsOf({ number: numberOf(fields), ...given('minimum'), ...given('maximum') });
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

function numberOf({ number }: Fields): NumberKind {
  return (number as NumberKind | undefined) ?? { kind: 'integer' };
}

function codesOf(choices: unknown): readonly string[] {
  return Array.isArray(choices) ? (choices as readonly LocalizedLabel[]).map(({ code }) => code) : [];
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
  const samePeriod = before.period.from === after.period.from && before.period.to === after.period.to;
  const others = (['title', 'source', 'status', 'stages', 'groups', 'measureUnits'] as const).filter(
    (property) => canonicalJson(before[property] ?? null) !== canonicalJson(after[property] ?? null),
  );
  return [
    ...(before.id === after.id ? [] : [change('id', 'needs-mapping')]),
    ...(samePeriod ? [] : [change('period', 'needs-mapping')]),
    ...others.map((property) => change(property, 'compatible')),
  ];
}
