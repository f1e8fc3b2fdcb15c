import { canonicalJson } from '@chiendich/core';
import type { LocalizedLabel, ReportTemplate, TableColumn } from '../template.ts';

/**
 * How much a change of a template touches reports on the old version.
 *
 * `compatible`: an old report is a report on the new version as it stands; `needs-mapping`: somebody must say what becomes
 * of an answer; `breaking`: old answers cannot be carried over by any mapping (another measure unit or type).
 */
export type TemplateChangeWeight = 'compatible' | 'needs-mapping' | 'breaking';

/** One change between two versions of a template. `code` is `table.column` for a column. */
export interface TemplateChange {
  readonly weight: TemplateChangeWeight;
  readonly part:
    | 'header'
    | 'indicators'
    | 'tables'
    | 'columns'
    | 'narratives'
    | 'attachments'
    | 'rules'
    | 'template';
  readonly code: string;
  /** What changed: `added`, `removed`, or the name of the property. */
  readonly change: string;
}

/** The differences of two templates and the heaviest weight among them. */
export interface TemplateDifference {
  readonly weight: TemplateChangeWeight;
  readonly changes: readonly TemplateChange[];
}

/**
 * What changed from one version of a template (mẫu báo cáo) to another, and whether old reports can follow.
 *
 * | change | weight |
 * |---|---|
 * | words, groups, hints, order, stages, null policy, rules | compatible |
 * | an optional answer added; bounds widened; no longer required | compatible |
 * | an answer removed; a required one added; bounds narrowed; now required; another period | needs-mapping |
 * | another measure unit, kind of number, fewer decimals, another type, another aggregation | breaking |
 */
export function diffTemplates(before: ReportTemplate, after: ReportTemplate): TemplateDifference {
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
  prefix = '',
): readonly TemplateChange[] {
  const inAfter = new Map(after.map((item) => [item.code, item]));
  const inBefore = new Set(before.map(({ code }) => code));
  const change = (code: string, what: string, weight: TemplateChangeWeight): TemplateChange => ({
    weight,
    part,
    code: `${prefix}${code}`,
    change: what,
  });
  const kept = before.flatMap((item) => {
    const other = inAfter.get(item.code);
    if (other === undefined)
      return [change(item.code, 'removed', part === 'rules' ? 'compatible' : 'needs-mapping')];
    return changedProperties(item as unknown as Fields, other as unknown as Fields).map((property) =>
      change(
        item.code,
        property,
        weightOf(part, property, item as unknown as Fields, other as unknown as Fields),
      ),
    );
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
  return other === undefined ? [] : comparePart('columns', columns, other.columns, `${table}.`);
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
  return part.required === true || (typeof part.minimumRows === 'number' && part.minimumRows > 0);
}

function weightOf(part: Part, property: string, before: Fields, after: Fields): TemplateChangeWeight {
  if (part === 'rules') return 'compatible';
  switch (property) {
    case 'unit':
    case 'type':
    case 'aggregation':
    case 'weight':
      return 'breaking';
    case 'number':
      return scaleOf(after) >= scaleOf(before) ? 'compatible' : 'breaking';
    case 'required':
      return after.required === true ? 'needs-mapping' : 'compatible';
    case 'partOf':
      return after.partOf === undefined ? 'compatible' : 'needs-mapping';
    case 'minimum':
    case 'minimumRows':
      return lowerBound(after[property]) <= lowerBound(before[property]) ? 'compatible' : 'needs-mapping';
    case 'maximum':
    case 'maximumRows':
    case 'maximumFiles':
    case 'maxLength':
      return upperBound(before[property]) <= upperBound(after[property]) ? 'compatible' : 'needs-mapping';
    case 'choices':
      return codesOf(before.choices).every((code) => codesOf(after.choices).includes(code))
        ? 'compatible'
        : 'needs-mapping';
    case 'mediaTypes':
      return 'needs-mapping';
    default:
      return 'compatible';
  }
}

/** An absent lower bound allows everything below, an absent upper bound everything above. */
function lowerBound(value: unknown): number {
  return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY;
}

function upperBound(value: unknown): number {
  return typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
}

function scaleOf({ number }: Fields): number {
  const kind = number as { readonly kind: string; readonly scale?: number } | undefined;
  return kind?.kind === 'decimal' ? (kind.scale ?? 0) : 0;
}

function codesOf(choices: unknown): readonly string[] {
  return Array.isArray(choices) ? (choices as readonly LocalizedLabel[]).map(({ code }) => code) : [];
}

function templateChanges(before: ReportTemplate, after: ReportTemplate): readonly TemplateChange[] {
  const change = (what: string, weight: TemplateChangeWeight): TemplateChange => ({
    weight,
    part: 'template',
    code: after.id,
    change: what,
  });
  const samePeriod = before.period.from === after.period.from && before.period.to === after.period.to;
  const sameStages = canonicalJson(before.stages) === canonicalJson(after.stages);
  return [
    ...(before.id === after.id ? [] : [change('id', 'needs-mapping')]),
    ...(samePeriod ? [] : [change('period', 'needs-mapping')]),
    ...(sameStages ? [] : [change('stages', 'compatible')]),
  ];
}
