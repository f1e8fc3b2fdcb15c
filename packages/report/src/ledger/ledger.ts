import type { Finding, Instant, Result } from '@chiendich/core';
import { canonicalJson, failure, hashChain, isInstant, millisecondsOf, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { Report } from '../report.ts';
import { shortText } from '../unknown-value.ts';
import { fieldWords, instantWords, isHandedIn, isName, timeOfAct } from './entry-shape.ts';
import { statusAfter } from './fold-ledger.ts';
import type { Ledger, LedgerEntry } from './ledger-entry.ts';
import { entryOfKey, extended, standingOf } from './ledger-index.ts';
import { recordFinding } from './record-findings.ts';

/** What every act on a report states. `key` is chosen by the sender and makes a repeated act the same act. */
export interface ReportAct {
  /** Id of the organization whose report it is. */
  readonly organization: string;
  /** When it was received. */
  readonly at: Instant;
  /** Who acts. */
  readonly by: string;
  /** Idempotency key: the same key with the same content is recorded once. */
  readonly key: string;
}

/** Handing a report in (nộp báo cáo). */
export interface SubmitAct extends ReportAct {
  /** As the form or the reader of inputs made it. */
  readonly report: Report;
}

/** Handing a corrected report in (nộp báo cáo bổ sung, điều chỉnh). */
export interface CorrectAct extends ReportAct {
  /** The whole report again, with what changed. */
  readonly report: Report;
  /** Why it is corrected; not blank. */
  readonly reason: string;
}

/** Sending a report back, or taking it back, for a reason (trả lại, rút báo cáo). */
export interface ReasonedAct extends ReportAct {
  /** Why it is sent back or withdrawn; not blank. */
  readonly reason: string;
}

/**
 * Hands a report in (nộp báo cáo): the first, or a new one after a withdrawal.
 *
 * All acts give the ledger with one entry more, or findings and no new ledger. The same key with the same content
 * gives the ledger as it was, with an info finding; with other content it is refused.
 */
export function submit(ledger: Ledger, act: SubmitAct): Result<Ledger> {
  expectArgument(ledger, 'report/not-a-ledger', 'submit(ledger, …)');
  expectArgument(act, 'report/no-act', 'submit(…, act)');
  expectArgument(act.at, 'report/not-an-act-time', 'submit(…, { at, … })');
  expectArgument(act.report, 'report/not-an-act-report', 'submit(…, { report, … })');
  return append(ledger, { kind: 'submit', ...base(act), report: act.report });
}

/** Sends a submitted or accepted report back for correction (trả lại để chỉnh sửa). */
export function returnForCorrection(ledger: Ledger, act: ReasonedAct): Result<Ledger> {
  expectArgument(ledger, 'report/not-a-ledger', 'returnForCorrection(ledger, …)');
  expectArgument(act, 'report/no-act', 'returnForCorrection(…, act)');
  expectArgument(act.at, 'report/not-an-act-time', 'returnForCorrection(…, { at, … })');
  return append(ledger, { kind: 'return', ...base(act), reason: act.reason });
}

/** Hands in a corrected version (nộp bản điều chỉnh) of a report that is in, sent back or already accepted. */
export function correct(ledger: Ledger, act: CorrectAct): Result<Ledger> {
  expectArgument(ledger, 'report/not-a-ledger', 'correct(ledger, …)');
  expectArgument(act, 'report/no-act', 'correct(…, act)');
  expectArgument(act.at, 'report/not-an-act-time', 'correct(…, { at, … })');
  expectArgument(act.report, 'report/not-an-act-report', 'correct(…, { report, … })');
  return append(ledger, { kind: 'correct', ...base(act), report: act.report, reason: act.reason });
}

/** Accepts a submitted report (duyệt báo cáo). */
export function accept(ledger: Ledger, act: ReportAct): Result<Ledger> {
  expectArgument(ledger, 'report/not-a-ledger', 'accept(ledger, …)');
  expectArgument(act, 'report/no-act', 'accept(…, act)');
  expectArgument(act.at, 'report/not-an-act-time', 'accept(…, { at, … })');
  return append(ledger, { kind: 'accept', ...base(act) });
}

/** Takes a report back (rút báo cáo): it no longer counts, the entries stay. */
export function withdraw(ledger: Ledger, act: ReasonedAct): Result<Ledger> {
  expectArgument(ledger, 'report/not-a-ledger', 'withdraw(ledger, …)');
  expectArgument(act, 'report/no-act', 'withdraw(…, act)');
  expectArgument(act.at, 'report/not-an-act-time', 'withdraw(…, { at, … })');
  return append(ledger, { kind: 'withdraw', ...base(act), reason: act.reason });
}

type Unlinked<Entry> = Entry extends LedgerEntry
  ? Omit<Entry, 'sequence' | 'version' | 'previousHash' | 'hash'>
  : never;
type ActContent = Unlinked<LedgerEntry>;

/** Only what an act states: nothing else that the caller's object may carry goes into the ledger. */
function base(act: ReportAct): ReportAct {
  const { organization, at, by, key } = act;
  return { organization, at, by, key };
}

/** Why an act is not possible where the report stands. */
const refusals = {
  submit: 'report/cannot-submit',
  correct: 'report/cannot-correct',
  return: 'report/cannot-return',
  accept: 'report/cannot-accept',
  withdraw: 'report/cannot-withdraw',
} as const;

function append(ledger: Ledger, act: ActContent): Result<Ledger> {
  const incomplete = incompleteFindings(act);
  if (incomplete.length > 0) return failure(incomplete);
  const { organization, kind, key, at } = act;
  const known = entryOfKey(ledger, key);
  if (known !== undefined) {
    if (contentOf(known) !== contentOf(act)) {
      return failure([
        recordFinding('report/key-reused', { key, sequence: known.sequence }, { path: ['key'] }),
      ]);
    }
    return success(ledger, [recordFinding('report/act-repeated', { organization, key }, { path: ['key'] })]);
  }
  const last = ledger.at(-1);
  if (last !== undefined && millisecondsOf(at) < millisecondsOf(last.at)) {
    const times = { at: instantWords(at), last: instantWords(last.at) };
    return failure([recordFinding('report/act-before-last', times, { path: ['at'] })]);
  }
  const { status, versions } = standingOf(ledger, organization);
  if (statusAfter(status, kind) === null) {
    return failure([recordFinding(refusals[kind], { organization }, { path: ['organization'] })]);
  }
  const brings = kind === 'submit' || kind === 'correct';
  const sequence = (last?.sequence ?? 0) + 1;
  const entry = { ...kept(act), sequence, version: brings ? versions + 1 : versions };
  return success(extended(ledger, hashChain.link(last?.hash ?? hashChain.genesis, entry) as LedgerEntry));
}

/** A copy: what the sender does with its report later changes no entry. */
function kept(act: ActContent): ActContent {
  return 'report' in act ? { ...act, report: JSON.parse(JSON.stringify(act.report)) as Report } : act;
}

/** What must be the same when an act is sent again; the time may differ. */
function contentOf(act: ActContent | LedgerEntry): string {
  const { kind, organization, by } = act;
  const report = 'report' in act ? act.report : null;
  const reason = 'reason' in act ? act.reason : null;
  return canonicalJson({ kind, organization, by, report, reason });
}

function incompleteFindings(act: ActContent): readonly Finding[] {
  const { organization, by, key, at } = act;
  const texts = {
    organization,
    by,
    key,
    ...('reason' in act ? { reason: act.reason } : {}),
  };
  const incomplete = (field: keyof typeof fieldWords, value: unknown): Finding =>
    recordFinding(
      'report/act-incomplete',
      {
        organization: shortText(organization),
        field: field === 'at' ? timeOfAct : fieldWords[field],
        found: shortText(value),
      },
      { path: [field] },
    );
  const findings = Object.entries(texts).flatMap(([field, value]) =>
    isName(value) ? [] : [incomplete(field as keyof typeof texts, value)],
  );
  if (typeof at !== 'string' || !isInstant(at)) findings.push(incomplete('at', at));
  if (!('report' in act)) return findings;
  if (!isHandedIn(act.report)) {
    return [...findings, incomplete('report', act.report)];
  }
  if (act.report.organization === organization) return findings;
  const params = { organization: shortText(organization), found: shortText(act.report.organization) };
  return [
    ...findings,
    recordFinding('report/organization-mismatch', params, { path: ['report', 'organization'] }),
  ];
}
