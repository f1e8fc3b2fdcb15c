import type { Result } from '@chiendich/core';
import { canonicalJson, failure, hashChain, sha256, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { actFaults } from './act-faults.ts';
import type {
  ActContent,
  CorrectAct,
  ReportAct,
  ReturnAct,
  SubmitAct,
  VersionAct,
  WithdrawAct,
} from './acts.ts';
import { instantWords } from './entry-shape.ts';
import { entriesOfChain, foldChain } from './fold-ledger.ts';
import { bringsVersion, type Ledger, type LedgerEntry } from './ledger-entry.ts';
import { recordFinding } from './record-findings.ts';
import { isPossible, type ReportStanding } from './report-standing.ts';

/**
 * Hands a report in (nộp báo cáo): the first of its organization in its round, or a new one after a withdrawal.
 *
 * All acts give the ledger with one entry more, or findings and no new ledger. They read the entries of that organization in that
 * round alone: a host may pass only these. The same key with the same content gives the ledger as it was, with an info
 * finding; with other content it is refused.
 */
export function submit(ledger: Ledger, act: SubmitAct): Result<Ledger> {
  expectAct('submit', ledger, act);
  expectArgument(act.report, 'report/not-an-act-report', 'submit(…, { report, … })');
  return append(ledger, act, {
    kind: 'submit',
    ...brought(act),
    body: { ...actor(act), report: act.report },
  });
}

/** Sends a version that is submitted or accepted back for correction (trả lại để chỉnh sửa), with reasons and a day. */
export function returnForCorrection(ledger: Ledger, act: ReturnAct): Result<Ledger> {
  expectAct('returnForCorrection', ledger, act);
  const { version, reason, questions = [], resubmitBy = null } = act;
  return append(ledger, act, {
    ...{ kind: 'return', version, resubmitBy },
    body: { ...actor(act), reason, questions },
  });
}

/**
 * Hands in a corrected version (nộp bản điều chỉnh) of a report that is in, sent back or accepted. An accepted version goes on
 * counting until the correction is accepted.
 */
export function correct(ledger: Ledger, act: CorrectAct): Result<Ledger> {
  expectAct('correct', ledger, act);
  expectArgument(act.report, 'report/not-an-act-report', 'correct(…, { report, … })');
  const { report, reason, version } = act;
  return append(ledger, act, {
    ...{ kind: 'correct', ...brought(act), corrects: version },
    body: { ...actor(act), report, reason },
  });
}

/** Accepts a submitted version (duyệt báo cáo). */
export function accept(ledger: Ledger, act: VersionAct): Result<Ledger> {
  expectAct('accept', ledger, act);
  return append(ledger, act, { kind: 'accept', version: act.version, body: actor(act) });
}

/** Takes a version back (rút báo cáo): it no longer counts, the entries stay. A version accepted before it stands again. */
export function withdraw(ledger: Ledger, act: WithdrawAct): Result<Ledger> {
  expectAct('withdraw', ledger, act);
  return append(ledger, act, {
    ...{ kind: 'withdraw', version: act.version },
    body: { ...actor(act), reason: act.reason },
  });
}

function expectAct(name: string, ledger: Ledger, act: ReportAct): void {
  expectArgument(ledger, 'report/not-a-ledger', `${name}(ledger, …)`);
  expectArgument(act, 'report/no-act', `${name}(…, act)`);
  expectArgument(act.at, 'report/not-an-act-time', `${name}(…, { at, … })`);
}

function actor({ salt, by }: ReportAct): { readonly salt: string; readonly by: string } {
  return { salt, by };
}

function brought({
  report,
  verdict = null,
}: SubmitAct): Pick<Extract<LedgerEntry, { readonly kind: 'submit' }>, 'template' | 'verdict'> {
  const { id, version } = report?.template ?? {};
  return { template: { id, version }, verdict };
}

/** Why an act is not possible where the report stands. */
const refusals = {
  submit: 'report/cannot-submit',
  correct: 'report/cannot-correct',
  return: 'report/cannot-return',
  accept: 'report/cannot-accept',
  withdraw: 'report/cannot-withdraw',
} as const;

function append(ledger: Ledger, act: ReportAct, content: ActContent): Result<Ledger> {
  const incomplete = actFaults(act, content);
  if (incomplete.length > 0) return failure(incomplete);
  const { organization, key, at } = act;
  const { entries, standing, fault } = foldChain(entriesOfChain(ledger, act));
  if (fault !== null) {
    const params = { organization, sequence: fault.sequence };
    return failure([recordFinding(faultCodes[fault.kind], params, { path: ['organization'] })]);
  }
  const known = entries.find((entry) => entry.key === key);
  if (known !== undefined) {
    if (!saysTheSame(known, content)) {
      return failure([
        recordFinding('report/key-reused', { key, sequence: known.sequence }, { path: ['key'] }),
      ]);
    }
    return success(ledger, [recordFinding('report/act-repeated', { organization, key }, { path: ['key'] })]);
  }
  const refused = refusalOf(standing, act, content);
  if (refused !== null) return failure([refused]);
  const entry = linked(standing, act, content);
  const last = entries.at(-1);
  const early =
    last === undefined || at >= last.at
      ? []
      : [
          recordFinding(
            'report/act-before-last',
            { at: instantWords(at), last: instantWords(last.at) },
            { path: ['at'] },
          ),
        ];
  // Of the ways to copy a long list this is the fastest, by more than half.
  return success(ledger.concat([entry]), early);
}

/** The finding of each fault of a chain. */
export const faultCodes = { forked: 'report/ledger-forked', broken: 'report/ledger-gap' } as const;

function refusalOf(standing: ReportStanding, { organization }: ReportAct, content: ActContent) {
  if (!isPossible(standing.status, content.kind)) {
    return recordFinding(refusals[content.kind], { organization }, { path: ['organization'] });
  }
  const named = content.kind === 'correct' ? content.corrects : 'version' in content ? content.version : null;
  if (named === null || named === standing.version) return null;
  const params = { organization, version: named, latest: standing.version };
  return recordFinding('report/not-the-version', params, { path: ['version'] });
}

function linked(standing: ReportStanding, act: ReportAct, content: ActContent): LedgerEntry {
  const { round, organization, at, key } = act;
  const version = 'version' in content ? content.version : standing.versions + 1;
  // A copy: what the sender does with its report later changes no entry.
  const body = JSON.parse(JSON.stringify(content.body)) as ActContent['body'];
  const { body: _, ...said } = content;
  const head = hashChain.link(standing.hash, {
    ...{ sequence: standing.sequence + 1, round: { duty: round.duty, occurrence: round.occurrence } },
    ...{ organization, at, key, version, ...said, digest: digestOf(body) },
  });
  const entry = { ...head, body } as LedgerEntry;
  for (const part of Object.values(head)) Object.freeze(part);
  return Object.freeze(Object.defineProperty(entry, sealed, { value: true }));
}

/** Marks entries that were linked here: frozen, so that what is proved of them stays so. No copy has it. */
const sealed = Symbol('sealed');

/**
 * Whether an entry is as it was written (lượt ghi còn nguyên vẹn), its body aside, which may be elsewhere or erased: its hash is
 * that of its head.
 */
export function isSealed(entry: Omit<LedgerEntry, 'body'>): boolean {
  expectArgument(entry, 'report/not-an-entry', 'isSealed(entry)');
  if (Object.hasOwn(entry, sealed)) return true;
  const { body: _, ...head } = entry as LedgerEntry;
  return hashChain.verify([head], head.previousHash) === null;
}

/** What an entry keeps of its body in the chain. */
export function digestOf(body: unknown): string {
  return sha256(canonicalJson(body));
}

/**
 * Whether an act that is sent again is the one that was recorded. Time and salt may differ, and what the validator says; of a body
 * that was erased nothing can be compared.
 */
function saysTheSame(known: LedgerEntry, content: ActContent): boolean {
  return (
    known.kind === content.kind &&
    canonicalJson(essence(known, known.body)) === canonicalJson(essence(content, known.body))
  );
}

function essence(act: LedgerEntry | ActContent, kept: unknown): object {
  const { salt: _, ...body } = act.body ?? { salt: '' };
  const named =
    act.kind === 'correct'
      ? act.corrects
      : bringsVersion(act as LedgerEntry)
        ? null
        : (act as { readonly version: number }).version;
  const resubmitBy = act.kind === 'return' ? act.resubmitBy : null;
  return { kind: act.kind, named, resubmitBy, body: kept === null ? null : body };
}
