import type { Finding, LocalizedText } from '@chiendich/core';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import { numberFindings } from '../questions/number-definition.ts';
import { templateFinding } from './findings.ts';
import { measureUnitOf } from './measure-unit.ts';
import type { Indicator, ReportTemplate } from './template.ts';

type Path = readonly (string | number)[];

/** What is wrong with the indicators of a template, each by itself and between them. */
export function indicatorFindings(template: ReportTemplate): readonly Finding[] {
  const groups = new Set(template.groups.map(({ code }) => code));
  const indicators = new Map(template.indicators.map((indicator) => [indicator.code, indicator]));
  const others = { template, indicators };
  const rings = ringsOf(indicators);
  return template.indicators.flatMap((indicator, index) => {
    const path = ['indicators', index];
    const found = [...numberFindings(indicator, path, template)];
    if (!groups.has(indicator.group)) {
      found.push(
        templateFinding(
          'report/template-unknown-group',
          { code: indicator.code, group: indicator.group },
          { path },
        ),
      );
    }
    return [
      ...found,
      ...weightFindings(indicator, others, path),
      ...partFindings(indicator, others, path),
      ...ringFindings(indicator.code, rings, path),
    ];
  });
}

/** What an indicator may refer to: the others by code, and the units of their template. */
interface Others {
  readonly template: ReportTemplate;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

function weightFindings(indicator: Indicator, { indicators }: Others, path: Path): readonly Finding[] {
  const { code, weight, aggregation } = indicator;
  const { isWeighted } = aggregationTraits[aggregation];
  if (!isWeighted && weight === undefined) return [];
  const usable = isWeighted && weight !== undefined && weight !== code && indicators.has(weight);
  return usable
    ? []
    : [templateFinding('report/template-weight', { code, weight: weight ?? null }, { path })];
}

/** The whole exists, counts in the same unit and has room for the part. */
function partFindings(
  indicator: Indicator,
  { template, indicators }: Others,
  path: Path,
): readonly Finding[] {
  const { code, partOf } = indicator;
  if (partOf === undefined) return [];
  const whole = indicators.get(partOf);
  if (whole === undefined)
    return [templateFinding('report/template-unknown-whole', { code, whole: partOf }, { path })];
  if (whole.unit !== indicator.unit) {
    const units = { unit: unitName(indicator.unit, template), wholeUnit: unitName(whole.unit, template) };
    return [templateFinding('report/template-part-unit', { code, whole: partOf, ...units }, { path })];
  }
  const [least, most] = [indicator.minimum, whole.maximum];
  if (least === undefined || most === undefined || least <= most) return [];
  const bounds = { code, minimum: least, whole: partOf, maximum: most };
  return [templateFinding('report/template-part-range', bounds, { path })];
}

function unitName(code: string, template: ReportTemplate): string | LocalizedText {
  return measureUnitOf(code, template)?.label ?? code;
}

/** Rings of parts and wholes: the code of each member, with the members. */
type Rings = ReadonlyMap<string, readonly string[]>;

/** One walk: an indicator is a part of one whole at most, so each walk ends, in a ring or where another has been. */
function ringsOf(indicators: ReadonlyMap<string, Indicator>): Rings {
  const rings = new Map<string, readonly string[]>();
  const walked = new Set<string>();
  for (const start of indicators.keys()) {
    const walk = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      walk.add(at);
      at = indicators.get(at)?.partOf;
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
