import { MisuseError } from '@chiendich/core';
import { shortForm } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import { aggregationTraits } from '../aggregations/aggregation-traits.ts';
import type { Consolidation, Contribution, CountedReport } from './consolidation.ts';
import { unknownOrganization } from './figures-of.ts';

/**
 * The reports that made a figure of a node, and how much each gave (giải trình số liệu tổng hợp).
 *
 * The values of a `sum` or `count` add up to the figure, the largest is a `max`, and a `weightedMean` has each weight.
 * In the order of the hierarchy. An organization or figure that the consolidation does not have is a `MisuseError`.
 */
export function explain(
  consolidation: Consolidation,
  organization: string,
  figure: string,
): readonly Contribution[] {
  expectArgument(consolidation, 'report/not-a-consolidation', 'explain(consolidation, …)');
  expectArgument(organization, 'core/not-text', 'explain(…, organization, …)');
  expectArgument(figure, 'core/not-text', 'explain(…, figure)');
  const place = consolidation.figures.findIndex(({ code }) => code === figure);
  const asked = consolidation.figures[place];
  if (asked === undefined) {
    throw new MisuseError(
      'report/unknown-figure',
      `explain(…, figure) got ${shortForm(figure)}, expected a figure of the consolidation; write one of ${consolidation.figures.map(({ code }) => code).join(', ')}`,
    );
  }
  const below = organizationsBelow(consolidation, organization);
  const { keeps, isOfTotals } = aggregationTraits[asked.aggregation];
  const counted =
    keeps === 'own' && !isOfTotals
      ? consolidation.reports.filter((report) => report.organization === organization)
      : consolidation.reports.filter((report) => below.has(report.organization));
  const weighing = consolidation.figures.findIndex(({ code }) => code === asked.weight);
  return counted.flatMap((report) => contributionOf(report, asked, { place, weighing }));
}

function organizationsBelow({ nodes }: Consolidation, organization: string): ReadonlySet<string> {
  if (!nodes.some(({ id }) => id === organization)) {
    throw unknownOrganization('explain', organization);
  }
  const subordinates = new Map<string, string[]>();
  for (const { id, superior } of nodes) {
    if (superior === null) continue;
    const siblings = subordinates.get(superior);
    if (siblings === undefined) subordinates.set(superior, [id]);
    else siblings.push(id);
  }
  const below = new Set<string>();
  const open = [organization];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (below.has(id)) continue;
    below.add(id);
    open.push(...(subordinates.get(id) ?? []));
  }
  return below;
}

function contributionOf(
  { organization, sequence, version, hash, answers }: CountedReport,
  { aggregation, weight, ofRows }: Consolidation['figures'][number],
  { place, weighing }: { readonly place: number; readonly weighing: number },
): readonly Contribution[] {
  const answer = answers[place];
  if (typeof answer !== 'number') return [];
  const source = { organization, sequence, version, hash };
  const isCounted = aggregationTraits[aggregation].keeps === 'count' && ofRows !== true;
  if (isCounted) return [{ ...source, value: answer > 0 ? 1 : 0 }];
  if (weight === undefined) return [{ ...source, value: answer }];
  const weighed = answers[weighing];
  return typeof weighed === 'number' ? [{ ...source, value: answer, weight: weighed }] : [];
}
