import type { Instant } from '@chiendich/core';
import type { Report } from '../report.ts';
import type { Ledger, LedgerEntry, ReportStatus } from './ledger-entry.ts';

/** Where one organization's report stands after some entries. */
export interface ReportStanding {
  readonly status: ReportStatus;
  /** The latest version that was handed in, with its entry; null before the first. */
  readonly latest: { readonly report: Report; readonly sequence: number; readonly hash: string } | null;
  /** How many versions were handed in. */
  readonly versions: number;
  /** When the first version came in, counted again after a withdrawal. */
  readonly receivedAt: Instant | null;
}

/** An organization of which the ledger knows nothing. */
export const awaited: ReportStanding = { status: 'awaited', latest: null, versions: 0, receivedAt: null };

/** What each act makes of a status; an act without a place is not possible there. */
const transitions: Readonly<Record<LedgerEntry['kind'], Partial<Record<ReportStatus, ReportStatus>>>> = {
  submit: { awaited: 'submitted', withdrawn: 'submitted' },
  correct: { submitted: 'submitted', returned: 'submitted', accepted: 'submitted' },
  return: { submitted: 'returned', accepted: 'returned' },
  accept: { submitted: 'accepted' },
  withdraw: { submitted: 'withdrawn', returned: 'withdrawn', accepted: 'withdrawn' },
};

/** The status after an act, null when the act is not possible. */
export function statusAfter(status: ReportStatus, kind: LedgerEntry['kind']): ReportStatus | null {
  return transitions[kind][status] ?? null;
}

/** One more entry of the same organization. An act that is not possible changes nothing. */
export function standingAfter(standing: ReportStanding, entry: LedgerEntry): ReportStanding {
  const status = statusAfter(standing.status, entry.kind);
  if (status === null) return standing;
  if (entry.kind !== 'submit' && entry.kind !== 'correct') return { ...standing, status };
  return {
    status,
    latest: { report: entry.report, sequence: entry.sequence, hash: entry.hash },
    versions: standing.versions + 1,
    receivedAt: entry.kind === 'submit' ? entry.at : standing.receivedAt,
  };
}

/** Every organization's standing, by id. Entries may come in any order; `sequence` decides. */
export function foldLedger(ledger: Ledger): ReadonlyMap<string, ReportStanding> {
  const standings = new Map<string, ReportStanding>();
  for (const entry of inSequence(ledger)) {
    standings.set(entry.organization, standingAfter(standings.get(entry.organization) ?? awaited, entry));
  }
  return standings;
}

function inSequence(ledger: Ledger): Ledger {
  const sorted = ledger.every(
    ({ sequence }, index) => index === 0 || sequence > (ledger[index - 1]?.sequence ?? 0),
  );
  return sorted ? ledger : [...ledger].sort((a, b) => a.sequence - b.sequence);
}
