import type { Finding, Instant, LocalizedText } from '@chiendich/core';
import type { Aggregation } from '../aggregations/aggregation-traits.ts';
import type { NumericAnswer, Round } from '../report.ts';

/** One organization of the reporting hierarchy. */
export interface HierarchyNode {
  /** As reports and ledger entries name it. */
  readonly id: string;
  /** As sentences and papers name it. */
  readonly name: string;
  /** Id of the organization above, null at the top. */
  readonly superior: string | null;
  /**
   * What a report of its own holds when those below report too: `adds` its own activities, `replaces` theirs as well,
   * so that theirs are not counted again. Not said: it is added, and a finding warns of the overlap.
   */
  readonly ownReport?: 'adds' | 'replaces';
}

/** The tree of organizations that reports climb: each id with its superior's id, null at the top. */
export interface ReportingHierarchy {
  /** In the order in which results list them. */
  readonly nodes: readonly HierarchyNode[];
}

/** One figure of one node after consolidation (số liệu tổng hợp), as `figuresOf` reads it. */
export interface ConsolidatedFigure {
  /** Code of the figure. */
  readonly figure: string;
  /** In the measure unit of the figure; null when nothing can be said, never for 0. */
  readonly value: number | null;
  /** No expected report is absent, and none lacks the figure. */
  readonly complete: boolean;
  /** How many counted reports gave a number. */
  readonly given: number;
  /** How many counted reports gave no number: missing or not answered. */
  readonly missing: number;
  /** How many counted reports said that it does not apply. */
  readonly notApplicable: number;
}

/** How an organization stands towards its duty at `asOf`. */
export interface ReportingState {
  /** Id in the hierarchy. */
  readonly organization: string;
  /** As sentences and papers name it. */
  readonly name: string;
  /** Where its report stands in the ledger; `notReceived` before the first. */
  readonly status: 'notReceived' | 'submitted' | 'returned' | 'accepted' | 'withdrawn';
  /** When its report first came in, or came in again after it was withdrawn; null when no report has come in. */
  readonly receivedAt: Instant | null;
  /** Received after the last day; or not received and the last day is over. */
  readonly late: boolean;
  /** How many versions were handed in: 1 without a correction, 0 before the first. */
  readonly versions: number;
  /** Whether its figures are in the totals. */
  readonly counted: boolean;
}

/** A report whose figures are in the totals, and the ledger entry that holds it. */
export interface CountedReport {
  /** Id in the hierarchy. */
  readonly organization: string;
  /** Place of the entry in the ledger, from 1. */
  readonly sequence: number;
  /** Which version of the organization's report it is, from 1. */
  readonly version: number;
  /** Hash of the ledger entry. */
  readonly hash: string;
  /** Its answers to `figures` of the consolidation, in that order; null where it has none that is valid. */
  readonly answers: readonly (NumericAnswer | null)[];
}

/**
 * The consolidated report as data (báo cáo tổng hợp): totals of every node of the hierarchy, who reported and who did
 * not, on time or late. `asOf` is the instant whose ledger it shows, so a published total can always be made again.
 */
export interface Consolidation {
  /** The version of the template whose figures these are. */
  readonly template: { readonly id: string; readonly version: string };
  /** The round whose reports were added up. */
  readonly round: Pick<Round, 'duty' | 'occurrence'>;
  /** The instant whose ledger it shows. */
  readonly asOf: Instant;
  /**
   * Every organization of the hierarchy with its totals, in the hierarchy's order. Its lists have one entry for each of
   * `figures`, in that order, so that a whole country stays small; `figuresOf` gives them figure by figure.
   */
  readonly nodes: readonly {
    /** Id in the hierarchy. */
    readonly id: string;
    /** As sentences and papers name it. */
    readonly name: string;
    /** Id of the organization above; null at the top. */
    readonly superior: string | null;
    /** How many expected reports at and below it are not counted. */
    readonly absent: number;
    /** In the measure unit of each figure; null when nothing can be said, never for 0. */
    readonly values: readonly (number | null)[];
    /** How many counted reports gave a number. */
    readonly given: readonly number[];
    /** How many counted reports gave no number: missing or not answered. */
    readonly missing: readonly number[];
    /** How many counted reports said that it does not apply. */
    readonly notApplicable: readonly number[];
  }[];
  /** Who was expected or reported, each with its state. */
  readonly reporting: readonly ReportingState[];
  /** `received` counts expected reports that are in (submitted, returned, accepted); `late` those of them received late. */
  readonly completeness: {
    /** How many organizations have to report. */
    readonly expected: number;
    /** How many expected reports are in: submitted, returned or accepted. */
    readonly received: number;
    /** How many reports are in the totals. */
    readonly counted: number;
    /** How many expected reports came in by the last day. */
    readonly onTime: number;
    /** How many expected reports came in after it. */
    readonly late: number;
  };
  /** What is missing, doubtful or not counted. */
  readonly findings: readonly Finding[];
  /** The figures in the order of each list of a node, and how each was added up. */
  readonly figures: readonly {
    /** Of the question; `code.entry` of a choice, `table.row.column` of a cell, `table.column` of a column of free rows. */
    readonly code: string;
    /** Code of the item of the template that it is taken from. */
    readonly item: string;
    /** What it is called. */
    readonly label: LocalizedText;
    /** Code of its measure unit; null where it counts answers. */
    readonly unit: string | null;
    /** How its values make the value of the level above. */
    readonly aggregation: Aggregation;
    /** Code of the figure that weighs it; of a weighted mean alone. */
    readonly weight?: string;
    /** Whether an answer stands for the rows of a table, whose values it counts or adds. */
    readonly ofRows?: true;
  }[];
  /** The reports that were counted, for `explain`. */
  readonly reports: readonly CountedReport[];
}

/** What one report gave to one figure. */
export interface Contribution {
  /** Id in the hierarchy. */
  readonly organization: string;
  /** Ledger sequence and version of the report. */
  readonly sequence: number;
  /** Which version of the organization's report it is, from 1. */
  readonly version: number;
  /** Hash of the ledger entry. */
  readonly hash: string;
  /** In the measure unit of the figure. */
  readonly value: number;
  /** Of a weighted mean. */
  readonly weight?: number;
}

/** One organization of a consolidation. */
export type ConsolidatedNode = Consolidation['nodes'][number];
