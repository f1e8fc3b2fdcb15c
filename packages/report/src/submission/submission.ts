import type { Instant } from '@chiendich/core';
import { count, type InferShape, instant, matching, record, type Shape, where } from '@chiendich/core/shape';
import { isHandedIn } from '../ledger/entry-shape.ts';
import type { Report } from '../report.ts';
import type { Verdict } from '../validate/create-validator.ts';

const report: Shape<Report> = matching('{ template, organization, round, answers }', isHandedIn);

const isMatch = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

export const submissionShape = record({
  /** Of the draft; the same over all revisions. Letters, digits, `-` and `_`, at most 64. */
  id: matching<string>('a name of letters, digits, - and _', isMatch(/^[\w-]{1,64}$/)),
  /** 1 for the first report sent, one more for each that differs from the one before. */
  revision: where(count, 'integer ≥ 1', (revision) => revision > 0),
  /** By the clock of the form. */
  submittedAt: instant,
  /** What the template's validator has accepted. */
  report,
  /** SHA-256 over the canonical JSON of the report, hexadecimal. */
  hash: matching<string>('SHA-256', isMatch(/^[0-9a-f]{64}$/)),
});

/** A report ready to be sent (báo cáo gửi đi). The same content keeps its revision and hash however often it is sent. */
export interface Submission extends InferShape<typeof submissionShape> {}

/** What a server answers that has received a submission (phiếu tiếp nhận). */
export interface Receipt {
  /** Of the submission. */
  readonly id: string;
  /** Of the submission. */
  readonly revision: number;
  /** Of the report that was received. */
  readonly hash: string;
  /** When it was received, by the clock of the server. */
  readonly receivedAt: Instant;
  /** What the validator said of it. */
  readonly verdict: Verdict;
}
