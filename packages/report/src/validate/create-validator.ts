import type { Finding, Result } from '@chiendich/core';
import { failure, hasErrors, MisuseError, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import type { InferReport } from '../infer-report.ts';
import type { TypedRows } from '../input/typed-row.ts';
import { atTypedRow } from '../input/typed-row.ts';
import type { HostLists } from '../questions/lists.ts';
import type { ReportTemplate } from '../template/template.ts';
import { foundText, isRecord, notPlain, readPlain } from '../unknown-value.ts';
import { checkAnswers } from './check-answers.ts';
import { checkOutline } from './check-report.ts';
import type { CompiledChecks } from './compiled-checks.ts';
import { compileChecks } from './compiled-checks.ts';
import { FindingSink } from './finding-sink.ts';
import { reportFinding } from './findings.ts';
import { namedInTable } from './named-in-table.ts';
import { addRuleFindings } from './rule-findings.ts';

/**
 * What the findings of a report come to (kết luận kiểm tra).
 *
 * @inline
 */
export interface Verdict {
  /** No error: the report may be counted. */
  readonly accepted: boolean;
  /** How many findings are errors. */
  readonly errors: number;
  /** How many findings are warnings. */
  readonly warnings: number;
  /** How many findings are notes. */
  readonly infos: number;
}

/**
 * Checks reports of one template.
 *
 * @inline
 */
export interface Validator<Template extends ReportTemplate> {
  /**
   * Checks a report of unknown origin against its template: shape, what is asked, required and computed, "trong đó" and rules
   * together, all findings at once, each with its path. A rule whose answers are unsound or missing says nothing. The value
   * is the report itself.
   */
  readonly validate: (report: unknown) => Result<InferReport<Template>>;
  /** Counts findings of any source by their severity. */
  readonly verdict: (findings: readonly Finding[]) => Verdict;
}

/**
 * The validator of a template (bộ kiểm tra báo cáo), without zod and without code generation.
 *
 * `host` supplies the lists of organizations and territories; an answer from a list that it does not supply is doubted.
 * The template is taken as sound: `checkTemplate`, `defineTemplate` and `compileTemplate` say whether it is. A template with a
 * rule that cannot be read throws `MisuseError`.
 */
export function createValidator<Template extends ReportTemplate>(
  template: Template,
  host: HostLists = {},
): Validator<Template> {
  expectArgument(template, 'report/not-a-template', 'createValidator(template, …)');
  expectArgument(host, 'report/not-host-lists', 'createValidator(…, { organizations, territories })');
  const rules = readTemplateRules(template);
  if (hasErrors(rules.findings)) throw faultyTemplate(rules.findings);
  return validatorOver(compileChecks(template, rules, host));
}

/** The validator over checks that are compiled. */
export function validatorOver<Template extends ReportTemplate>(checks: CompiledChecks): Validator<Template> {
  return {
    validate: (report) => {
      expectArgument(report, 'report/not-outside-report', 'validate(report)');
      const findings = foundIn(checks, report).map((finding) => namedInTable(finding, checks));
      return hasErrors(findings) ? failure(findings) : success(report as InferReport<Template>, findings);
    },
    verdict,
  };
}

/** What is thrown over a template with faults. */
function faultyTemplate(findings: readonly Finding[]): MisuseError {
  const codes = findings.map(({ code, path }) => `${code} at ${path.join('.')}`);
  return new MisuseError(
    'report/template-faulty',
    `got ${codes.slice(0, 5).join(', ')}, expected no fault; write checkTemplate(template) to read them`,
  );
}

/**
 * The verdict on findings: how many there are of each severity (kết luận kiểm tra).
 *
 * @example verdict([]) // => { accepted: true, errors: 0, warnings: 0, infos: 0 }
 */
export function verdict(findings: readonly Finding[]): Verdict {
  expectArgument(findings, 'core/not-findings', 'verdict(findings)');
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return { accepted: count.error === 0, errors: count.error, warnings: count.warning, infos: count.info };
}

/**
 * Everything that is to be said of a report of unknown origin (phát hiện về một báo cáo): `validate` for those who hold
 * the compiled checks already.
 *
 * The sentence of a cell names its table and row. Where `typedRows` says of tables from which blank rows were left out where their
 * rows were typed, as `atTypedRow` takes it, that is left to the caller, who shows the place.
 */
export function reportFindings(
  checks: CompiledChecks,
  report: unknown,
  typedRows?: TypedRows,
): readonly Finding[] {
  expectArgument(checks, 'report/not-compiled-checks', 'reportFindings(checks, …)');
  expectArgument(report, 'report/not-outside-report', 'reportFindings(…, report, …)');
  const found = foundIn(checks, report);
  if (typedRows === undefined) return found.map((finding) => namedInTable(finding, checks));
  return found.map((finding) => atTypedRow(finding, typedRows));
}

function foundIn(checks: CompiledChecks, report: unknown): readonly Finding[] {
  return readPlain(
    report,
    () => findingsOf(checks, report),
    () => [reportFinding('report/not-a-report', { found: notPlain })],
  );
}

function findingsOf(checks: CompiledChecks, report: unknown): readonly Finding[] {
  if (!isRecord(report)) return [reportFinding('report/not-a-report', { found: foundText(report) })];
  const sink = new FindingSink();
  checkOutline(report, checks, sink);
  const { answers, round } = report;
  if (!isRecord(answers)) {
    sink.add(reportFinding('report/no-answers', { found: foundText(answers) }, { path: ['answers'] }));
    return sink.findings();
  }
  const read = checkAnswers({ answers, round: isRecord(round) ? round : {} }, checks, sink);
  addRuleFindings({ read, checks }, checks.relations.keys(), sink);
  return sink.findings();
}
