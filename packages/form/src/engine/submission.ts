import type { Instant } from '@chiendich/core';
import { canonicalJson, sha256 } from '@chiendich/core';
import type { Report } from '@chiendich/report';
import type { Draft } from '../draft/draft-store.ts';
import type { Submission } from '../form.ts';

/** The submission of a report: a new revision only when its content differs from the last one made. */
export function nextSubmission(
  id: string,
  last: Draft['submitted'],
  report: Report,
  submittedAt: Instant,
): Submission {
  const hash = sha256(canonicalJson(report));
  const revision = last === null ? 1 : last.hash === hash ? last.revision : last.revision + 1;
  return { id, revision, submittedAt, report, hash };
}
