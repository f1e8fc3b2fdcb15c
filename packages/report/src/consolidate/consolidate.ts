import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { Ledger } from '../ledger/ledger-entry.ts';
import type { ReportTemplate } from '../template/template.ts';
import { consolidatedNodes } from './consolidated-nodes.ts';
import type { Consolidation, ReportingHierarchy } from './consolidation.ts';
import { treeOf } from './hierarchy-tree.ts';
import type { ConsolidateOptions } from './reporting.ts';
import { reportingOf } from './reporting.ts';
import { notCounted, withoutFaulty } from './sound-figures.ts';
import { askedFigures, talliesOf } from './tallies.ts';

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
  const asked = askedFigures(template);
  const { tallies, faulty } = talliesOf(tree, reporting.counted, asked);
  const counted = [...reporting.counted];
  for (const [position, indicators] of faulty) {
    const [node, report] = [tree.nodes[position], counted[position] ?? null];
    if (node === undefined || report === null) continue;
    findings.push(...notCounted(node, report, indicators));
    counted[position] = withoutFaulty(report, indicators);
  }
  const { nodes, findings: unsaid } = consolidatedNodes(tree, asked, { tallies, absent });
  findings.push(...unsaid);
  return {
    template: { id: template.id, version: template.version },
    asOf: options.asOf,
    nodes,
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
