import type { Result } from '@chiendich/core';
import { canonicalJson, failure, hasErrors, sha256, success } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { shapeFaults } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import { withComputed } from '../derive/with-computed.ts';
import type { HostLists } from '../questions/lists.ts';
import type { ReportTemplate } from '../template/template.ts';
import { reportFindings } from '../validate/create-validator.ts';
import { preparedChecks } from '../validate/prepared-checks.ts';
import { submissionFinding } from './findings.ts';
import type { Submission } from './submission.ts';
import { submissionShape } from './submission.ts';

/**
 * What a submission is read with.
 *
 * @inline
 */
export interface ReadSubmissionOptions extends HostLists {
  /** The templates whose reports are taken, every version that may still come in. */
  readonly templates: readonly ReportTemplate[];
}

/**
 * Reads what was sent as a submission (đọc báo cáo gửi đến): its shape, its hash, and what the validator of its template says.
 * What a server does first with a body that it has parsed; it keeps nothing and asks nobody.
 *
 * A report that leaves out what its template computes is completed: the value has it, and `hash` is that of what was sent.
 *
 * `verdict(result.findings)` is what a receipt states.
 */
export function readSubmission(body: unknown, options: ReadSubmissionOptions): Result<Submission> {
  expectArgument(options, 'report/not-submission-options', 'readSubmission(…, { templates })');
  expectKeys(
    options,
    { templates: true, organizations: true, territories: true },
    'readSubmission(…, { templates })',
  );
  const [fault] = shapeFaults(body, submissionShape, { unknownKeys: 'refuse', most: 1 });
  if (fault !== undefined) {
    return failure([submissionFinding('report/not-a-submission', {}, { path: fault.path })]);
  }
  const submission = body as Submission;
  const { report, hash } = submission;
  if (sha256(canonicalJson(report)) !== hash) {
    return failure([submissionFinding('report/submission-altered', {}, { path: ['hash'] })]);
  }
  const { id, version } = report.template;
  const { templates, ...host } = options;
  const template = templates.find((each) => each.id === id && each.version === version);
  if (template === undefined) {
    const path = ['report', 'template'];
    return failure([
      submissionFinding('report/submission-other-template', { found: `${id} ${version}` }, { path }),
    ]);
  }
  const checks = preparedChecks(template, host);
  const completed = withComputed(report, checks);
  const said = reportFindings(checks, completed);
  const findings = said.map((each) => ({ ...each, path: ['report', ...each.path] }));
  return hasErrors(findings) ? failure(findings) : success({ ...submission, report: completed }, findings);
}
