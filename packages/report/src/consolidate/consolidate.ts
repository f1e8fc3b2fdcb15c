import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { FigureColumn, NoValue } from '../aggregations/figure-column.ts';
import type { Ledger } from '../ledger/ledger-entry.ts';
import { recordFinding } from '../ledger/record-findings.ts';
import type { Indicator, ReportTemplate } from '../template/template.ts';
import { columnsOf, figureAt, valueAt } from './column.ts';
import type {
  ConsolidatedFigure,
  Consolidation,
  HierarchyNode,
  ReportingHierarchy,
} from './consolidation.ts';
import { treeOf } from './hierarchy-tree.ts';
import type { ConsolidateOptions } from './reporting.ts';
import { reportingOf } from './reporting.ts';
import { notCounted, withoutFaulty } from './sound-figures.ts';

/**
 * Consolidates reports up the hierarchy (tổng hợp báo cáo): totals of every node, completeness and timeliness, each total
 * traceable to the reports that made it.
 *
 * Counted is the latest version of a submitted or accepted report on this version of the template. Sums are exact. A
 * figure that no report gives is null, never 0; `nullPolicy` says what missing figures do. One that is not a number of its
 * indicator, which a ledger may hold, is left out like a missing one and reported. The result does not depend on the order of
 * `entries`.
 */
export function consolidate(
  template: ReportTemplate,
  hierarchy: ReportingHierarchy,
  entries: Ledger,
  options: ConsolidateOptions,
): Consolidation {
  expectArgument(template, 'report/not-a-template', 'consolidate(template, …)');
  expectArgument(hierarchy, 'report/not-a-hierarchy', 'consolidate(…, hierarchy, …)');
  expectArgument(entries, 'report/not-a-ledger', 'consolidate(…, entries, …)');
  expectArgument(options, 'report/not-consolidate-options', 'consolidate(…, options)');
  const tree = treeOf(hierarchy);
  const reporting = reportingOf(tree, { ...options, template, entries });
  const findings: Finding[] = [...tree.findings, ...reporting.findings];
  const absent = Int32Array.from(reporting.absent);
  for (const position of tree.upward) {
    const superior = tree.superiors[position] ?? -1;
    if (superior >= 0) absent[superior] = (absent[superior] as number) + (absent[position] as number);
  }
  const { columns, faulty } = columnsOf(tree, reporting.counted, template);
  const counted = [...reporting.counted];
  for (const [position, indicators] of faulty) {
    const [node, report] = [tree.nodes[position], counted[position] ?? null];
    if (node === undefined || report === null) continue;
    findings.push(...notCounted(node, report, indicators));
    counted[position] = withoutFaulty(report, indicators);
  }
  const figures = tree.nodes.map((node, position) => {
    const place = { position, absent: absent[position] as number };
    return template.indicators.map((indicator, index) => {
      const column = columns[index] as FigureColumn;
      const value = valueAt(column, indicator, place);
      if (typeof value !== 'string') return figureAt(column, place, value);
      const figure = figureAt(column, place, null);
      if (tree.hasSubordinates[position] === true)
        findings.push(noValueFinding(value, { node, indicator }, { ...figure, absent: place.absent }));
      return figure;
    });
  });
  return {
    template: { id: template.id, version: template.version },
    asOf: options.asOf,
    nodes: tree.nodes.map(({ id, name }, position) => ({
      id,
      name,
      superior: tree.nodes[tree.superiors[position] ?? -1]?.id ?? null,
      figures: figures[position] ?? [],
    })),
    reporting: reporting.states,
    completeness: reporting.completeness,
    findings,
    indicators: template.indicators.map(({ code, aggregation, weight }) => ({
      code,
      aggregation,
      ...(weight === undefined ? {} : { weight }),
    })),
    reports: counted.filter((report) => report !== null),
  };
}

/** Of which node and indicator a figure is. */
interface FigureName {
  readonly node: HierarchyNode;
  readonly indicator: Indicator;
}

/** How many answers a figure has and lacks: `absent` with their whole report, `missing` in a report that is there. */
type FigureCounts = Pick<ConsolidatedFigure, 'given' | 'missing'> & { readonly absent: number };

function noValueFinding(
  noValue: NoValue,
  { node: { id, name }, indicator: { code, label } }: FigureName,
  { absent, missing, given }: FigureCounts,
): Finding {
  const names = { indicator: code, label, organization: name };
  const path = ['nodes', id, code];
  switch (noValue) {
    case 'blocked':
      return recordFinding('report/total-blocked', { ...names, absent: absent + missing }, { path });
    case 'inexact':
      return recordFinding('report/total-out-of-range', names, { path });
    case 'notAdditive':
      return recordFinding('report/total-not-additive', { ...names, reports: given }, { path });
    default:
      return noValue satisfies never;
  }
}
