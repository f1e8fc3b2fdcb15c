import type { CivilDate, Finding, Instant, Locale, Result, WorkCalendar } from '@chiendich/core';
import { civilDateAt, describeFinding, failure, success } from '@chiendich/core';
import type { Ledger, LedgerEntry, ReportTemplate } from '@chiendich/report';
import {
  accept,
  correct,
  placeInReport,
  receiveInput,
  returnForCorrection,
  statusOf,
  submit,
} from '@chiendich/report';
import type { ReceivedReport } from './load-acts.ts';

/** A report as it was received and what the check found in it. */
export interface CheckedReport {
  readonly received: ReceivedReport;
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
  template: ReportTemplate,
  received: readonly ReceivedReport[],
  calendar: WorkCalendar,
  clerk: string,
): Result<Reception> {
  const reports: CheckedReport[] = [];
  const steps: Step[] = [];
  for (const item of received) {
    const { organization, receivedAt, by, key } = item;
    const { report, findings, verdict } = receiveInput(template, { ...item.raw, organization });
    if (report === null) return failure(findings);
    const faults = findings.filter(({ severity }) => severity === 'error');
    reports.push({ received: item, findings, verdict: verdict.accepted ? 'accepted' : 'returned' });
    steps.push({
      at: receivedAt,
      take: (ledger) => {
        const act = { organization, at: receivedAt, by, key, report };
        const isFirst = statusOf(ledger, organization) === 'awaited';
        return isFirst ? submit(ledger, act) : correct(ledger, { ...act, reason: item.reason ?? 'Nộp lại' });
      },
    });
    const at = `${nextWorkingDay(calendar, civilDateAt(receivedAt))}${reviewTime}` as Instant;
    const review = { organization, at, by: clerk, key: `review-${key}` };
    steps.push({
      at,
      take: (ledger) => {
        if (statusOf(ledger, organization) !== 'submitted' || isSuperseded(ledger, key, organization))
          return success(ledger);
        return verdict.accepted
          ? accept(ledger, review)
          : returnForCorrection(ledger, {
              ...review,
              reason: faults.map((fault) => sentenceOf(fault, template, 'vi')).join(' '),
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

/** Whether a newer version came in before the clerk looked at this one. */
function isSuperseded(ledger: Ledger, key: string, organization: string): boolean {
  const brings = (entry: LedgerEntry) => entry.kind === 'submit' || entry.kind === 'correct';
  return ledger.filter((entry) => entry.organization === organization && brings(entry)).at(-1)?.key !== key;
}

function nextWorkingDay(calendar: WorkCalendar, date: CivilDate): CivilDate {
  return calendar.addWorkingDays(date, 1);
}
