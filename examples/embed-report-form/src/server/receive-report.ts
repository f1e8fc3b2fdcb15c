import type { Finding } from '@chiendich/core';
import { describeFinding } from '@chiendich/core';
import type { Receipt, ReportTemplate } from '@chiendich/report';
import { readSubmission, verdict } from '@chiendich/report';
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
  return async (body, key) => {
    const read = readSubmission(parsed(body), { templates: [template] });
    if (!read.ok) return refusalOf(read.findings);
    const submission = read.value;
    const { id, revision, hash } = submission;
    if (key !== undefined && key !== `"${id}/${revision}"`)
      return refusal(400, 'Khóa Idempotency-Key không khớp với báo cáo.');
    const kept = await reports.keep(submission);
    if (kept === 'conflict')
      return refusal(409, `Lần gửi ${revision} của báo cáo này đã được nhận với nội dung khác.`);
    const receivedAt = new Date().toISOString() as Receipt['receivedAt'];
    const receipt: Receipt = { id, revision, hash, receivedAt, verdict: verdict(read.findings) };
    return { status: kept === 'new' ? 201 : 200, body: receipt };
  };
}

/** A text that is not JSON is read as null, which is refused. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** A report that does not hold is another refusal than a body without one. */
function refusalOf(findings: readonly Finding[]): Answer {
  const [first] = findings.filter(({ severity }) => severity === 'error');
  const isWhole = first?.path[0] === 'report' && first.path.length > 1;
  const detail = first === undefined ? 'Báo cáo không hợp lệ.' : describeFinding(first, 'vi');
  return refusal(isWhole ? 422 : 400, detail, findings);
}

function refusal(status: number, detail: string, findings: readonly Finding[] = []): Answer {
  return { status, body: { title: 'Báo cáo chưa được nhận', status, detail, findings } };
}
