import type { Finding } from '@chiendich/core';
import { canonicalJson, describeFinding, sha256 } from '@chiendich/core';
import type { Submission } from '@chiendich/form';
import type { ReportTemplate } from '@chiendich/report';
import { createValidator } from '@chiendich/report/validate';
import type { ReceivedReports } from './received-reports.ts';

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** Takes the body of a request and its `Idempotency-Key`. */
export type Receive = (body: string, key: string | undefined) => Promise<Answer>;

/**
 * Receives reports (nhận báo cáo): checks that the report is whole and that the template's validator accepts it, and
 * keeps it once however often it is sent. A refusal is a problem (RFC 9457) whose `detail` the form shows.
 */
export function createReceiver(template: ReportTemplate, reports: ReceivedReports): Receive {
  const validator = createValidator(template);
  return async (body, key) => {
    const submission = readSubmission(body);
    if (submission === null) return refusal(400, 'Nội dung gửi đến không phải là một báo cáo.');
    const { id, revision, report, hash } = submission;
    if (key !== undefined && key !== `"${id}/${revision}"`)
      return refusal(400, 'Khóa Idempotency-Key không khớp với báo cáo.');
    if (hashOf(report) !== hash) return refusal(400, 'Báo cáo bị thay đổi trên đường truyền; hãy gửi lại.');
    const fault = validator.validate(report).findings.find(({ severity }) => severity === 'error');
    if (fault !== undefined) return refusal(422, describeFinding(fault, 'vi'), [fault]);
    const kept = await reports.keep({ id, revision, submittedAt: submission.submittedAt, report, hash });
    if (kept === 'conflict')
      return refusal(409, `Lần gửi ${revision} của báo cáo này đã được nhận với nội dung khác.`);
    return { status: kept === 'new' ? 201 : 200, body: { id, revision, hash } };
  };
}

function refusal(status: number, detail: string, findings: readonly Finding[] = []): Answer {
  return { status, body: { title: 'Báo cáo chưa được nhận', status, detail, findings } };
}

/** Shape only: the validator looks at the report itself. */
function readSubmission(body: string): Submission | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { id, revision, submittedAt, report, hash } = value as Partial<Record<keyof Submission, unknown>>;
  const isSound =
    typeof id === 'string' &&
    /^[\w-]{1,64}$/.test(id) &&
    Number.isSafeInteger(revision) &&
    typeof submittedAt === 'string' &&
    typeof report === 'object' &&
    report !== null &&
    typeof hash === 'string';
  return isSound ? (value as Submission) : null;
}

/** Null for what cannot be written as canonical JSON: text with half a character. */
function hashOf(report: unknown): string | null {
  try {
    return sha256(canonicalJson(report));
  } catch {
    return null;
  }
}
