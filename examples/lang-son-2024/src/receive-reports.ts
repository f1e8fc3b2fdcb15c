import type { CivilDate, Finding, Instant, Locale, Result, WorkCalendar } from '@chiendich/core';
import { civilDateAt, describeFinding, failure, sha256, success } from '@chiendich/core';
import { isRecord } from '@chiendich/core/shape';
import type { Ledger, ReportTemplate, Round } from '@chiendich/report';
import {
  accept,
  correct,
  placeInReport,
  receiveInput,
  returnForCorrection,
  standingOf,
  submit,
} from '@chiendich/report';
import { fault } from './faults.ts';
import type { ReceivedReport } from './load-acts.ts';

/** A report as it was received and what the check found in it. */
export interface CheckedReport {
  readonly received: ReceivedReport;
  readonly template: ReportTemplate;
  readonly round: Round;
  readonly findings: readonly Finding[];
  readonly verdict: 'accepted' | 'returned';
}

/** The ledger with every report received and looked at, in order of time. */
export interface Reception {
  readonly ledger: Ledger;
  readonly reports: readonly CheckedReport[];
}

/** The clerk looks at a report on the next working day at nine in the morning. */
const reviewTime = 'T02:00:00Z';

interface Step {
  readonly at: Instant;
  readonly take: (ledger: Ledger) => Result<Ledger>;
}

/**
 * Takes the reports in as they came: each is read as it was typed, checked, entered in the ledger with what it holds, and
 * accepted or sent back with the reason on the next working day.
 */
export function receiveReports(
  templates: Readonly<Record<string, ReportTemplate>>,
  received: readonly ReceivedReport[],
  { calendar, clerk }: { readonly calendar: WorkCalendar; readonly clerk: string },
): Result<Reception> {
  const reports: CheckedReport[] = [];
  const steps: Step[] = [];
  for (const item of received) {
    const { organization, receivedAt, by, key } = item;
    const template = templateOf(templates, item);
    if (!template.ok) return template;
    const { report, findings, verdict } = receiveInput(template.value, { ...item.raw, organization });
    if (report === null) return failure(findings);
    const { round } = report;
    const faults = findings.filter(({ severity }) => severity === 'error');
    reports.push({
      received: item,
      template: template.value,
      round,
      findings,
      verdict: verdict.accepted ? 'accepted' : 'returned',
    });
    steps.push({
      at: receivedAt,
      take: (ledger) => {
        const { status, version } = standingOf(ledger, report);
        const act = { round, organization, at: receivedAt, by, key, salt: saltOf(key), report, verdict };
        return status === 'awaited'
          ? submit(ledger, act)
          : correct(ledger, { ...act, version, reason: item.reason ?? 'Nộp lại' });
      },
    });
    const at = `${nextWorkingDay(calendar, civilDateAt(receivedAt))}${reviewTime}` as Instant;
    const review = {
      round,
      organization,
      at,
      by: clerk,
      key: `review-${key}`,
      salt: saltOf(`review-${key}`),
    };
    steps.push({
      at,
      take: (ledger) => {
        const looked = ledger.find((entry) => entry.key === key);
        const { status, version } = standingOf(ledger, report);
        // A newer version came in before the clerk looked at this one.
        if (status !== 'submitted' || looked?.version !== version) return success(ledger);
        const questions = faults.map((fault) => ({
          path: fault.path,
          reason: sentenceOf(fault, template.value, 'vi'),
        }));
        return verdict.accepted
          ? accept(ledger, { ...review, version })
          : returnForCorrection(ledger, {
              ...{ ...review, version, questions },
              reason: questions.map(({ reason }) => reason).join(' '),
            });
      },
    });
  }
  let ledger: Ledger = [];
  for (const step of steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const next = step.take(ledger);
    if (!next.ok) return failure(next.findings);
    ledger = next.value;
  }
  return success({ ledger, reports });
}

/** A finding's sentence; one of core, which knows numbers but no reports, is led by the name of its place. */
export function sentenceOf(finding: Finding, template: ReportTemplate, locale: Locale): string {
  const sentence = describeFinding(finding, locale);
  const place = finding.code.startsWith('core/') ? placeInReport(template, finding.path) : null;
  return place === null ? sentence : `${capitalised(place[locale])}: ${sentence}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The template of the round that a report names. */
function templateOf(
  templates: Readonly<Record<string, ReportTemplate>>,
  { raw, file }: ReceivedReport,
): Result<ReportTemplate> {
  const duty = isRecord(raw.round) ? String(raw.round.duty) : '';
  const template = Object.hasOwn(templates, duty) ? templates[duty] : undefined;
  if (template !== undefined) return success(template);
  const expected = Object.keys(templates).join(', ');
  return failure([fault('demo/act-incomplete', { file, field: 'raw.round.duty', expected })]);
}

/** In earnest `crypto.randomUUID()`; the example's ledger is the same each time. */
function saltOf(key: string): string {
  return sha256(key).slice(0, 32);
}

function nextWorkingDay(calendar: WorkCalendar, date: CivilDate): CivilDate {
  return calendar.addWorkingDays(date, 1);
}
