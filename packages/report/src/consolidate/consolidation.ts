import type { Finding, Instant } from '@chiendich/core';

/** The tree of organizations that reports climb: each id with its superior's id, null at the top. */
export interface ReportingHierarchy {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly superior: string | null }[];
}

/** One figure of one node after consolidation. `value` null when nothing can be said; `complete` when no part is absent. */
export interface ConsolidatedFigure {
  readonly indicator: string;
  readonly value: number | null;
  readonly complete: boolean;
  /** How many reports gave a number, said missing, said not applicable. */
  readonly given: number;
  readonly missing: number;
  readonly notApplicable: number;
}

/** How an organization stands towards its duty at `asOf`. */
export interface ReportingState {
  readonly organization: string;
  readonly name: string;
  readonly status: 'notReceived' | 'submitted' | 'returned' | 'accepted' | 'withdrawn';
  readonly receivedAt: Instant | null;
  readonly late: boolean;
  readonly versions: number;
  /** Whether its figures are in the totals. */
  readonly counted: boolean;
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
  readonly completeness: {
    readonly expected: number;
    readonly received: number;
    readonly counted: number;
    readonly onTime: number;
    readonly late: number;
  };
  readonly findings: readonly Finding[];
}

/** What one report gave to one figure. */
export interface Contribution {
  readonly organization: string;
  /** Ledger sequence and version of the report. */
  readonly sequence: number;
  readonly version: number;
  readonly value: number;
}
