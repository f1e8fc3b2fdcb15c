import type { Finding, FindingParam } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { withComputed } from '../derive/with-computed.ts';
import type { HostLists } from '../questions/lists.ts';
import type { Answer, Report } from '../report.ts';
import type { ReportTemplate } from '../template/template.ts';
import { expected, foundText, isRecord, notPlain, readPlain } from '../unknown-value.ts';
import { unreadPlace } from '../validate/checks.ts';
import type { CompiledChecks } from '../validate/compiled-checks.ts';
import type { Verdict } from '../validate/create-validator.ts';
import { reportFindings, verdict } from '../validate/create-validator.ts';
import { namedInTable } from '../validate/named-in-table.ts';
import { preparedChecks } from '../validate/prepared-checks.ts';
import { eachCauseOnce } from './each-cause-once.ts';
import { inputFinding } from './findings.ts';
import { InputReader } from './input-reader.ts';

/**
 * What a person typed for one answer, or what a cell of a workbook held; null and blank text are not answers.
 *
 * @inline
 */
type RawAnswer =
  | Answer
  | null
  | readonly Readonly<Record<string, Answer | null>>[]
  | Readonly<Record<string, Readonly<Record<string, Answer | null>>>>;

/**
 * Something with text in the place of some of its values.
 *
 * @inline
 */
type Typed<Whole, Key extends keyof Whole> = Omit<Whole, Key> & Readonly<Record<Key, string>>;

/** A report as a person typed it (bản nhập): a `Report` with text where values will be. */
export interface RawReport {
  /** By default the template that it is read with. */
  readonly template?: Report['template'];
  /** Id of the reporting organization. */
  readonly organization: string;
  /** The round that it answers; its days in any form that is read. */
  readonly round: Typed<Report['round'], 'from' | 'to'>;
  /** Typed answers by code: "1.234,5", "không có", "2 tấn 300 kg"; rows as lists, or by code. */
  readonly answers: Readonly<Record<string, RawAnswer>>;
}

/**
 * What came of a report that was typed.
 *
 * @inline
 */
export interface ReceivedInput {
  /** The report as far as it could be read, computed answers worked out; null where nothing could be read. */
  readonly report: Report | null;
  /** How answers were read, and what the validator says of the report; each fault once. */
  readonly findings: readonly Finding[];
  /** What the findings come to. A report with an answer that could not be read is never accepted. */
  readonly verdict: Verdict;
}

/**
 * Takes what a person typed as a report (tiếp nhận bản nhập): reads each answer, works out what the template computes, and
 * validates the whole.
 *
 * An answer that cannot be read is an error at its place, with what was typed, and is not reported as missing besides. Blank
 * answers are left out, rows of blanks too: they count nowhere, and a table of nothing else is not answered, while `[]` says that it
 * has no row. A finding on a row is at the place where the row was typed. What is typed for a computed answer is compared, not replaced.
 *
 * Throws `MisuseError` on a template that `checkTemplate` refuses.
 */
export function receiveInput(template: ReportTemplate, raw: unknown, host: HostLists = {}): ReceivedInput {
  expectArgument(template, 'report/not-a-template', 'receiveInput(template, …)');
  expectArgument(host, 'report/not-host-lists', 'receiveInput(…, { organizations, territories })');
  const checks = preparedChecks(template, host);
  return readPlain(
    raw,
    () => (isRecord(raw) ? receivedRecord(raw, checks) : notReceived(foundText(raw))),
    () => notReceived(notPlain),
  );
}

function notReceived(found: FindingParam): ReceivedInput {
  const findings = [inputFinding('report/input-not-read', { expected: expected.report, found })];
  return { report: null, findings, verdict: verdict(findings) };
}

function receivedRecord(raw: Readonly<Record<string, unknown>>, checks: CompiledChecks): ReceivedInput {
  const { report: read, findings: reading, unread, typedRows } = new InputReader(checks).report(raw);
  const report = withComputed(read, checks);
  const places = new Set(unread.map((path) => path.join('\0')));
  const said = reportFindings(checks, report, typedRows).filter(({ path }) => !isUnread(path, places));
  const findings = eachCauseOnce(reading, said).map((finding) => namedInTable(finding, checks));
  return {
    report: { ...report, answers: withoutUnread(report.answers) },
    findings,
    verdict: verdict(findings),
  };
}

/** The answers without what could not be read; a table in which nothing was read is not answered. */
function withoutUnread(answers: Report['answers']): Report['answers'] {
  const read = Object.entries(answers).flatMap(([code, answer]) => {
    const kept = readPart(answer);
    const isLost = kept === undefined || (sizeOf(kept) === 0 && sizeOf(answer) > 0);
    return isLost ? [] : [[code, kept as Answer] as const];
  });
  return Object.fromEntries(read);
}

/** An answer, a row or a cell without what could not be read; undefined where nothing of it was. */
function readPart(part: unknown): unknown {
  if (part === unreadPlace) return undefined;
  if (Array.isArray(part)) return part.map(readPart).filter((each) => each !== undefined);
  if (!isRecord(part)) return part;
  const read = Object.entries(part).map(([key, each]) => [key, readPart(each)] as const);
  return Object.fromEntries(read.filter(([, each]) => each !== undefined));
}

function sizeOf(part: unknown): number {
  return typeof part === 'object' && part !== null ? Object.keys(part).length : 1;
}

/** Whether a finding is about an answer that could not be read, or about what holds it. */
function isUnread(path: Finding['path'], unread: ReadonlySet<string>): boolean {
  for (let length = path.length; length > 0; length -= 1) {
    if (unread.has(path.slice(0, length).join('\0'))) return true;
  }
  return false;
}
