import type { Finding, Instant, Result } from '@chiendich/core';
import { canonicalJson, failure, hasErrors, sha256, success } from '@chiendich/core';
import type { Report, Submission } from '@chiendich/report';
import { eachCauseOnce } from '@chiendich/report/validate';
import type { Draft } from '../draft/draft-store.ts';

/** Makes submissions of one form and knows the last. */
export interface Submitter {
  submit(): Result<Submission>;
  last(): Draft['submitted'];
}

interface SubmitterOptions {
  readonly id: string;
  readonly last: Draft['submitted'];
  readonly clock: () => Instant;
  readonly findings: () => readonly Finding[];
  readonly report: () => Report;
  /** What the validator says of the whole report. */
  readonly check: (report: Report) => readonly Finding[];
}

/** A report is made only when neither the form nor the validator finds an error. */
export function createSubmitter({ id, last, clock, findings, report, check }: SubmitterOptions): Submitter {
  let submitted = last;
  return {
    submit: () => {
      const own = findings();
      if (hasErrors(own)) return failure(own);
      const made = report();
      const all = eachCauseOnce(own, check(made));
      if (hasErrors(all)) return failure(all);
      const submittedAt = clock();
      submitted = revisionOf(made, submitted);
      const { revision, hash } = submitted;
      return success({ id, revision, submittedAt, report: made, hash }, all);
    },
    last: () => submitted,
  };
}

/** The revision of a report and its hash: a new one only when its content differs from the last one made. */
function revisionOf(report: Report, last: Draft['submitted']): NonNullable<Draft['submitted']> {
  const hash = sha256(canonicalJson(report));
  if (last === null) return { revision: 1, hash };
  return { revision: last.hash === hash ? last.revision : last.revision + 1, hash };
}
