import type { Instant } from '@chiendich/core';
import { consolidate } from '../consolidate/consolidate.ts';
import type { Consolidation, ReportingHierarchy } from '../consolidate/consolidation.ts';
import type { Ledger } from '../ledger/ledger-entry.ts';
import type { Report } from '../report.ts';
import type { ReportTemplate } from '../template/template.ts';
import { round } from './arbitrary-report.ts';

/** A salt of tests, which have nothing to hide. */
export const salt = 'muoi-cua-phep-thu';

/** Handing a report in, by nobody in particular. */
export function submission(report: Report, at: Instant = '2024-07-08T01:00:00Z', key = report.organization) {
  return { round: report.round, organization: report.organization, at, by: 'x', key, salt, report } as const;
}

/** The consolidation of the round of tests, in which everybody owes who has nobody below. */
export function consolidated(
  template: ReportTemplate,
  [hierarchy, entries]: readonly [ReportingHierarchy, Ledger],
  { due, ...asked }: { asOf: Instant; due: Instant | null; count?: 'accepted' },
): Consolidation {
  const superiors = new Set(hierarchy.nodes.map(({ superior }) => superior));
  const leaves = hierarchy.nodes.filter(({ id }) => !superiors.has(id));
  const owed = { due, owed: 'owed', successors: [] } as const;
  const expectations = leaves.map(({ id }) => ({ organization: id, ...owed }));
  return consolidate({ templates: [template], hierarchy, entries, round, expectations, ...asked });
}
