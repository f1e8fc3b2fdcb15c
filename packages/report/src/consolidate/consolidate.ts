import type { Finding, LocalizedText } from '@chiendich/core';
import type { Ledger } from '../ledger/ledger-entry.ts';
import { recordFinding } from '../record-findings.ts';
import type { Indicator, ReportTemplate } from '../template.ts';
import type { NoValue } from './column.ts';
import { columnOf, figureAt } from './column.ts';
import type { ConsolidatedFigure, Consolidation, ReportingHierarchy } from './consolidation.ts';
import { treeOf } from './hierarchy-tree.ts';
import type { ConsolidateOptions } from './reporting.ts';
import { reportingOf } from './reporting.ts';

/**
 * Consolidates reports up the hierarchy (tổng hợp báo cáo): totals of every node, completeness and timeliness, each total
 * traceable to the reports that made it.
 *
 * Counted is the latest version of a submitted or accepted report on this version of the template. Sums are exact. A
 * figure that no report gives is null, never 0; `nullPolicy` says what missing figures do. The result does not depend
 * on the order of `entries`.
 */
export function consolidate(
  template: ReportTemplate,
  hierarchy: ReportingHierarchy,
  entries: Ledger,
  options: ConsolidateOptions,
): Consolidation {
  const tree = treeOf(hierarchy);
  const reporting = reportingOf(template, tree, entries, options);
  const findings: Finding[] = [...tree.findings, ...reporting.findings];
  const absent = Int32Array.from(reporting.absent);
  for (const position of tree.upward) {
    const superior = tree.superiors[position] ?? -1;
    if (superior >= 0) absent[superior] = (absent[superior] as number) + (absent[position] as number);
  }
  const figures: ConsolidatedFigure[][] = tree.nodes.map(() => []);
  for (const indicator of template.indicators) {
    const column = columnOf(tree, reporting.counted, indicator, weightOf(indicator, template));
    tree.nodes.forEach((node, position) => {
      const { figure, noValue } = figureAt(column, indicator, {
        position,
        absent: absent[position] as number,
        own: reporting.counted[position] ?? null,
      });
      figures[position]?.push(figure);
      if (noValue === null || tree.hasSubordinates[position] !== true) return;
      const params = { indicator: indicator.code, label: indicator.label, organization: node.name };
      const counts = { absent: (absent[position] as number) + figure.missing, reports: figure.given };
      findings.push(noValueFinding(noValue, { ...params, ...counts }, ['nodes', node.id, indicator.code]));
    });
  }
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
    reports: reporting.counted.filter((report) => report !== null),
  };
}

function weightOf(indicator: Indicator, template: ReportTemplate): Indicator | null {
  if (indicator.aggregation !== 'weightedMean') return null;
  return template.indicators.find(({ code }) => code === indicator.weight) ?? null;
}

function noValueFinding(
  noValue: NoValue,
  params: {
    readonly indicator: string;
    readonly label: LocalizedText;
    readonly organization: string;
    readonly absent: number;
    readonly reports: number;
  },
  path: readonly string[],
): Finding {
  const { absent, reports, ...names } = params;
  switch (noValue) {
    case 'blocked':
      return recordFinding('report/total-blocked', { ...names, absent }, { path });
    case 'inexact':
      return recordFinding('report/total-out-of-range', names, { path });
    default:
      return recordFinding('report/total-not-additive', { ...names, reports }, { path });
  }
}
