import type { Finding, Instant } from '@chiendich/core';
import type { Aggregation } from '../aggregations/aggregation-traits.ts';
import type { NumericAnswer } from '../report.ts';

/** One organization of the reporting hierarchy. */
export interface HierarchyNode {
  readonly id: string;
  readonly name: string;
  /** Id of the organization above, null at the top. */
  readonly superior: string | null;
  /** Whether a report is expected of it; by default of those that have nobody below. */
  readonly reports?: boolean;
  /**
   * What a report of its own holds when those below report too: `adds` its own activities, `replaces` theirs as well,
   * so that theirs are not counted again. Not said: it is added, and a finding warns of the overlap.
   */
  readonly ownReport?: 'adds' | 'replaces';
}

/** The tree of organizations that reports climb: each id with its superior's id, null at the top. */
export interface ReportingHierarchy {
  readonly nodes: readonly HierarchyNode[];
}

/**
 * One figure of one node after consolidation. `value` is null when nothing can be said; `complete` when no expected
 * report is absent and none lacks the figure.
 */
export interface ConsolidatedFigure {
  readonly indicator: string;
  readonly value: number | null;
  readonly complete: boolean;
  /** How many counted reports gave a number, gave none (missing or not answered), said not applicable. */
  readonly given: number;
  readonly missing: number;
  readonly notApplicable: number;
}

/** How an organization stands towards its duty at `asOf`. */
export interface ReportingState {
  readonly organization: string;
  readonly name: string;
  readonly status: 'notReceived' | 'submitted' | 'returned' | 'accepted' | 'withdrawn';
  /** When its report first came in, or came in again after it was withdrawn; null when no report has come in. */
  readonly receivedAt: Instant | null;
  /** Received after the last day; or not received and the last day is over. */
  readonly late: boolean;
  readonly versions: number;
  /** Whether its figures are in the totals. */
  readonly counted: boolean;
}

/** A report whose figures are in the totals, and the ledger entry that holds it. */
export interface CountedReport {
  readonly organization: string;
  readonly sequence: number;
  readonly version: number;
  readonly hash: string;
  readonly indicators: Readonly<Record<string, NumericAnswer>>;
}

/**
 * The consolidated report as data (báo cáo tổng hợp): totals of every node of the hierarchy, who reported and who did
 * not, on time or late. `asOf` is the instant whose ledger it shows, so a published total can always be made again.
 */
export interface Consolidation {
  readonly template: { readonly id: string; readonly version: string };
  readonly asOf: Instant;
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly superior: string | null;
    readonly figures: readonly ConsolidatedFigure[];
  }[];
  readonly reporting: readonly ReportingState[];
  /** `received` counts expected reports that are in (submitted, returned, accepted); `late` those of them received late. */
  readonly completeness: {
    readonly expected: number;
    readonly received: number;
    readonly counted: number;
    readonly onTime: number;
    readonly late: number;
  };
  readonly findings: readonly Finding[];
  /** How each figure was added up, for `explain`. */
  readonly indicators: readonly {
    readonly code: string;
    readonly aggregation: Aggregation;
    readonly weight?: string;
  }[];
  /** The reports that were counted, for `explain`. */
  readonly reports: readonly CountedReport[];
}

/** What one report gave to one figure. */
export interface Contribution {
  readonly organization: string;
  /** Ledger sequence and version of the report. */
  readonly sequence: number;
  readonly version: number;
  /** Hash of the ledger entry. */
  readonly hash: string;
  readonly value: number;
  /** Of a weighted mean. */
  readonly weight?: number;
}
