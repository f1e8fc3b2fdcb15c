import type { Result } from '@chiendich/core';
import { canonicalJson, failure, hasErrors, sha256, success } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { shapeFaults } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import { withComputed } from '../derive/with-computed.ts';
import type { HostLists } from '../questions/lists.ts';
import type { Report } from '../report.ts';
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
 * What was sent, as it was sent.
 *
 * @inline
 */
export interface ReadSubmission extends Submission {
  /** The report with what its template computes; absent where `report` has all of it. */
  readonly completed?: Report;
}

/**
 * Reads what was sent as a submission (đọc báo cáo gửi đến): its shape, its hash, and what the validator of its template says.
 * What a server does first with a body that it has parsed; it keeps nothing and asks nobody.
 *
 * The value is what was sent, to the byte: `hash` is that of its `report`, which the sender computed, and a receipt that states it
 * proves to the sender's form that this report has arrived. Where the report leaves out what its template computes, `completed` is the
 * report with it, which was checked and which a ledger keeps; it is absent where nothing was left out.
 *
 * `verdict(result.findings)` is what a receipt states.
 */
export function readSubmission(body: unknown, options: ReadSubmissionOptions): Result<ReadSubmission> {
  expectArgument(options, 'report/not-submission-options', 'readSubmission(…, { templates })');
  expectKeys(
    options,
    { templates: true, organizations: true, territories: true },
    'readSubmission(…, { templates })',
  );
  const { templates, ...host } = options;
  expectArgument(body, 'report/not-outside-report', 'readSubmission(body, …)');
  for (const template of templates)
    expectArgument(template, 'report/not-a-template', 'readSubmission(…, { templates: [template] })');
  expectArgument(host, 'report/not-host-lists', 'readSubmission(…, { organizations, territories })');
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
  if (hasErrors(findings)) return failure(findings);
  const isWhole = completed === report || canonicalJson(completed) === canonicalJson(report);
  return success(isWhole ? submission : { ...submission, completed }, findings);
}
