import type { Finding } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { expectArgument } from '#misuse';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import type { ReportTemplate } from '../template/template.ts';
import { compileChecks } from '../validate/compiled-checks.ts';
import { askedFigures } from './asked-figures.ts';
import { consolidatedNodes } from './consolidated-nodes.ts';
import type { Consolidation } from './consolidation.ts';
import { templateFigures } from './figures.ts';
import { treeOf } from './hierarchy-tree.ts';
import type { ConsolidateInput } from './reporting.ts';
import { reportingOf } from './reporting.ts';
import { notCounted } from './sound-figures.ts';
import { talliesOf } from './tallies.ts';
import { totalsChecks } from './totals-checks.ts';
import { totalsWorker } from './totals-worker.ts';

/**
 * Consolidates reports up the hierarchy (tổng hợp báo cáo): totals of every node, completeness and timeliness, each total
 * traceable to the reports that made it.
 *
 * Counted is, of each organization's reports of the round, the accepted version, else the one that is submitted, on the first
 * of the templates; an accepted report goes on counting while its correction waits. Sums are exact. A
 * figure that no report gives is null, never 0; `whenMissing` says what missing figures do. One that is not a number of its
 * question, which a ledger may hold, is left out like a missing one and reported. What a report is not asked is not
 * missing. Totals that break a rule which they must keep, because every report keeps it, are reported, and a part that
 * exceeds its whole always. The result does not depend on the order of `entries`.
 */
export function consolidate(input: ConsolidateInput): Consolidation {
  expectInput(input);
  const { hierarchy, round, asOf } = input;
  const template = input.templates[0] as ReportTemplate;
  const tree = treeOf(hierarchy);
  const reporting = reportingOf(tree, input);
  const findings: Finding[] = [...tree.findings, ...reporting.findings];
  const absent = Int32Array.from(reporting.absent);
  for (const position of tree.upward) {
    const superior = tree.superiors[position] ?? -1;
    if (superior >= 0) absent[superior] = (absent[superior] as number) + (absent[position] as number);
  }
  const figures = templateFigures(template);
  const checks = compileChecks(template, readTemplateRules(template));
  const asked = askedFigures(figures, checks);
  const { tallies, reports, faulty } = talliesOf(tree, reporting.counted, { asked, checks });
  for (const [position, left] of faulty) {
    const node = tree.nodes[position];
    if (node !== undefined) findings.push(...notCounted(node, left));
  }
  const ofTotals = totalsWorker(figures, checks.governing);
  const { nodes, findings: unsaid } = consolidatedNodes(tree, asked, {
    ...{ tallies, absent, ofTotals },
    mustKeep: totalsChecks(figures, checks),
  });
  findings.push(...unsaid);
  return {
    template: { id: template.id, version: template.version },
    round: { duty: round.duty, occurrence: round.occurrence },
    asOf,
    nodes,
    reporting: reporting.states,
    completeness: reporting.completeness,
    findings,
    figures: figures.map(({ code, item, label, unit, aggregation, weight, rows }) => ({
      ...{ code, item, label, unit, aggregation },
      ...(weight === null ? {} : { weight }),
      ...(rows === null ? {} : { ofRows: true }),
    })),
    reports: reports.filter((report) => report !== null),
  };
}

const inputKeys = {
  templates: true,
  hierarchy: true,
  entries: true,
  round: true,
  expectations: true,
  asOf: true,
  count: true,
} as const;

function expectInput(input: ConsolidateInput): void {
  expectArgument(input, 'report/not-consolidate-input', 'consolidate(input)');
  expectKeys(input, inputKeys, 'consolidate(input)');
  const { templates, hierarchy, entries, round, expectations, asOf, count } = input;
  expectArgument(templates, 'report/not-templates', 'consolidate({ templates, … })');
  for (const each of templates)
    expectArgument(each, 'report/not-a-template', 'consolidate({ templates: [template], … })');
  expectArgument(hierarchy, 'report/not-a-hierarchy', 'consolidate({ hierarchy, … })');
  hierarchy.nodes.forEach((node, at) => {
    expectArgument(
      node,
      'report/not-a-hierarchy-node',
      `consolidate({ hierarchy: { nodes } }): nodes[${at}]`,
    );
  });
  expectArgument(entries, 'report/not-a-ledger', 'consolidate({ entries, … })');
  expectArgument(round, 'report/not-a-round', 'consolidate({ round, … })');
  expectArgument(expectations, 'report/not-expectations', 'consolidate({ expectations, … })');
  expectArgument(asOf, 'core/not-an-instant', 'consolidate({ asOf, … })');
  expectArgument(count, 'report/not-a-count', 'consolidate({ count, … })');
}
