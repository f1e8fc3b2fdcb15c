import {
  byKind,
  count,
  day,
  either,
  flag,
  type InferShape,
  instant,
  list,
  matching,
  nullable,
  oneOf,
  record,
  type Shape,
  text,
  where,
} from '@chiendich/core/shape';
import type { Report, Round } from '../report.ts';
import { isHandedIn } from './entry-shape.ts';

const fromOne = where(count, 'integer ≥ 1', (value) => value > 0);
const roundName = record({
  /** The reporting duty of the plan, by its id. */
  duty: text,
  /** Which time the duty falls due. */
  occurrence: text,
});

const head = {
  /** From 1 in its chain, without gaps: each organization has a chain of its own in each round. */
  sequence: fromOne,
  /** The round of the report, by its name. */
  round: roundName,
  /** Id of the organization whose report it is. */
  organization: text,
  /** When, by the clock of the one that received it. */
  at: instant,
  /** Makes a repeated act the same act. */
  key: text,
  /** The version that the act brings, else the one that it acts on; from 1. */
  version: fromOne,
  /** SHA-256 of the canonical JSON of the body, hexadecimal: what is left of a body that was erased. */
  digest: text,
  /** Hash of the entry before in the chain; 64 zeros in the first. */
  previousHash: text,
  /** SHA-256 of the canonical JSON of the entry without `hash` and `body`, hexadecimal. */
  hash: text,
};
const brought = {
  /** The version of the template that the report follows. */
  template: record({
    /** Id of the template. */
    id: text,
    /** Its version. */
    version: text,
  }),
  /** What the validator said when it came in; null where nobody asked it. */
  verdict: nullable(record({ accepted: flag, errors: count, warnings: count, infos: count })),
};
const actor = {
  /** Random; without it nobody can find out from the digest what an erased body said. */
  salt: text,
  /** Who acts. */
  by: text,
};
const report: Shape<Report> = matching('{ template, organization, round, answers }', isHandedIn);
const reason = text;

export const questionReason = record({
  /** Leads to the answer in the report, as the path of a finding does. */
  path: list(either(text, count), { least: 1 }),
  /** What is to be changed there. */
  reason,
});

/** What was said of one answer of a report that was sent back. */
export interface QuestionReason extends InferShape<typeof questionReason> {}

export const ledgerEntry = byKind('kind', {
  submit: record({
    ...head,
    ...brought,
    kind: oneOf('submit'),
    body: nullable(record({ ...actor, report })),
  }),
  correct: record({
    ...head,
    ...brought,
    kind: oneOf('correct'),
    /** The version that is corrected. */
    corrects: fromOne,
    body: nullable(record({ ...actor, report, reason })),
  }),
  return: record({
    ...head,
    kind: oneOf('return'),
    /** The last day for the correction; null where none was set. */
    resubmitBy: nullable(day),
    body: nullable(record({ ...actor, reason, questions: list(questionReason) })),
  }),
  withdraw: record({ ...head, kind: oneOf('withdraw'), body: nullable(record({ ...actor, reason })) }),
  accept: record({ ...head, kind: oneOf('accept'), body: nullable(record(actor)) }),
});

/**
 * One act on a report (lượt nộp, trả lại, nộp bổ sung, rút, duyệt), never changed once written.
 *
 * The chain covers the head and the digest of the body. What may have to be erased, names, reasons and answers, stands in `body`
 * alone: an entry whose `body` is null verifies as before.
 */
export type LedgerEntry = InferShape<typeof ledgerEntry>;

/**
 * The ledger of reports (sổ theo dõi báo cáo): append-only, entries of any rounds and organizations. The entries of one
 * organization in one round are a chain of their own.
 */
export type Ledger = readonly LedgerEntry[];

/**
 * Whose chain: one organization in one round.
 *
 * @inline
 */
export interface ChainName {
  /** The round, by its duty and occurrence. */
  readonly round: Pick<Round, 'duty' | 'occurrence'>;
  /** Id of the organization. */
  readonly organization: string;
}

/** One text for a chain; ids have no tab. */
export function chainKey({ round, organization }: ChainName): string {
  return `${round.duty}\t${round.occurrence}\t${organization}`;
}

/** Whether an entry hands a version in. */
export function bringsVersion(
  entry: LedgerEntry,
): entry is Extract<LedgerEntry, { readonly kind: 'submit' | 'correct' }> {
  return entry.kind === 'submit' || entry.kind === 'correct';
}
