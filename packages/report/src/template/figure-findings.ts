import type { Finding, LocalizedText } from '@chiendich/core';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { NumberQuestion } from '../questions/number.ts';
import { templateFinding } from './findings.ts';
import { measureUnitOf } from './measure-unit.ts';
import type { SideBySide } from './side-by-side.ts';
import type { ReportTemplate } from './template.ts';

type Path = readonly (string | number)[];

/** What a figure may refer to: the others beside it by code, and the units of their template. */
interface Others {
  readonly template: ReportTemplate;
  readonly figures: ReadonlyMap<string, NumberQuestion>;
}

/** What is wrong between figures that stand side by side: weights, parts and wholes, totals worked out of totals. */
export function figureFindings(group: SideBySide, template: ReportTemplate): readonly Finding[] {
  const placed = group.flatMap(({ question, path }) =>
    question.kind === 'number' ? [{ question, path }] : [],
  );
  const figures = new Map(placed.map(({ question }) => [question.code, question]));
  const others = { template, figures };
  const rings = ringsOf(figures);
  return placed.flatMap(({ question, path }) => [
    ...weightFindings(question, others, path),
    ...ofTotalsFindings(question, path),
    ...percentFindings(question, template, path),
    ...partFindings(question, others, path),
    ...ringFindings(question.code, rings, path),
  ]);
}

function weightFindings(figure: NumberQuestion, { figures }: Others, path: Path): readonly Finding[] {
  const { code, weight, aggregation } = figure;
  const { isWeighted } = aggregationTraits[aggregation];
  if (!isWeighted && weight === undefined) return [];
  const usable = isWeighted && weight !== undefined && weight !== code && figures.has(weight);
  return usable
    ? []
    : [templateFinding('report/template-weight', { code, weight: weight ?? null }, { path })];
}

/** Only what is computed can be computed again from totals. */
function ofTotalsFindings(
  { code, label, aggregation, computed }: NumberQuestion,
  path: Path,
): readonly Finding[] {
  if (!aggregationTraits[aggregation].isOfTotals || computed !== undefined) return [];
  return [templateFinding('report/template-of-totals', { code, label }, { path: [...path, 'aggregation'] })];
}

/** The sum of rates means nothing. */
function percentFindings(
  { code, label, aggregation, unit }: NumberQuestion,
  template: ReportTemplate,
  path: Path,
): readonly Finding[] {
  if (aggregation !== 'sum' || !isRate(unit, template)) return [];
  return [
    templateFinding('report/template-sum-of-percents', { code, label }, { path: [...path, 'aggregation'] }),
  ];
}

/** Percent, and what a template calls so. */
function isRate(unit: string, template: ReportTemplate): boolean {
  return unit === 'percent' || /[%‰]/u.test(measureUnitOf(unit, template)?.label.vi ?? '');
}

/** The whole exists, counts in the same unit and has room for the part. */
function partFindings(figure: NumberQuestion, { template, figures }: Others, path: Path): readonly Finding[] {
  const { code, partOf } = figure;
  if (partOf === undefined) return [];
  const whole = figures.get(partOf);
  if (whole === undefined)
    return [templateFinding('report/template-unknown-whole', { code, whole: partOf }, { path })];
  if (whole.unit !== figure.unit) {
    const units = { unit: unitName(figure.unit, template), wholeUnit: unitName(whole.unit, template) };
    return [templateFinding('report/template-part-unit', { code, whole: partOf, ...units }, { path })];
  }
  const [least, most] = [figure.minimum, whole.maximum];
  if (least === undefined || most === undefined || least <= most) return [];
  const bounds = { code, minimum: least, whole: partOf, maximum: most };
  return [templateFinding('report/template-part-range', bounds, { path })];
}

function unitName(code: string, template: ReportTemplate): string | LocalizedText {
  return measureUnitOf(code, template)?.label ?? code;
}

/** Rings of parts and wholes: the code of each member, with the members. */
type Rings = ReadonlyMap<string, readonly string[]>;

/** One walk: a figure is a part of one whole at most, so each walk ends, in a ring or where another has been. */
function ringsOf(figures: ReadonlyMap<string, NumberQuestion>): Rings {
  const rings = new Map<string, readonly string[]>();
  const walked = new Set<string>();
  for (const start of figures.keys()) {
    const walk = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      walk.add(at);
      at = figures.get(at)?.partOf;
    }
    if (at === undefined || !walk.has(at)) continue;
    const ring = [...walk].slice([...walk].indexOf(at));
    for (const code of ring) rings.set(code, ring);
  }
  return rings;
}

/** No part contains itself. */
function ringFindings(code: string, rings: Rings, path: Path): readonly Finding[] {
  const ring = rings.get(code);
  if (ring === undefined) return [];
  const chain = ring.length > 10 ? [...ring.slice(0, 10), '…'] : ring;
  return [templateFinding('report/template-cycle', { code, chain }, { path })];
}
