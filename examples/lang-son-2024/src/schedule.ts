import type { CivilDate, Instant } from '@chiendich/core';
import { addDays, daysBetween, isCivilDate } from '@chiendich/core';
import type { Plan } from '@chiendich/plan';
import { decisions } from './decisions.ts';

/** When people do what a campaign needs (các mốc mô phỏng). */
export interface Schedule {
  readonly draftedAt: Instant;
  readonly correctedAt: Instant;
  readonly issue: { readonly number: string; readonly date: CivilDate; readonly at: Instant };
  readonly preparationDoneAt: Instant;
  /** The launch, on the day that the plan names or the example chose; null where none is planned. */
  readonly launch: { readonly date: CivilDate; readonly at: Instant } | null;
  readonly communicationDoneAt: Instant;
  readonly lookedAt: Instant;
  readonly closedAt: Instant;
  readonly consolidatedAt: Instant;
  readonly reportedAt: Instant;
  readonly settledAt: Instant;
  readonly archivedAt: Instant;
}

/** Days between the issue of a plan that does not say when and the first thing that it plans. */
const notice = 14;

/**
 * The simulated days of a plan: those of the example, moved to the day on which this plan is issued. The launch stands
 * on its own day, and reports are closed after the last thing that the plan waits for.
 */
export function scheduleOf(plan: Plan): Schedule {
  const date = issueDay(plan);
  const moved = (at: string, more = 0) => shifted(at, daysBetween(decisions.issue.date, date) + more);
  const issuedAt = moved(decisions.issue.at);
  const launch = launchOf(plan, moved(decisions.launch.at));
  const closing = moved(decisions.closing.at);
  const awaited = [...firstStageDays(plan), plan.campaign.peak?.end, launch?.date].flatMap((day) =>
    day == null || !isCivilDate(day) ? [] : [at(addDays(day, 2), closing)],
  );
  const closedAt = latest(closing, ...awaited);
  const more = daysBetween(dayOf(closing), dayOf(closedAt));
  return {
    draftedAt: moved(decisions.draftedAt),
    correctedAt: moved(decisions.correction.at),
    issue: { number: plan.document.number ?? decisions.issue.number, date, at: issuedAt },
    preparationDoneAt: moved(decisions.preparationDoneAt),
    launch: launch === null ? null : { ...launch, at: latest(issuedAt, launch.at) },
    communicationDoneAt: moved(decisions.communicationDoneAt),
    lookedAt: moved(decisions.lookedAt, more),
    closedAt,
    consolidatedAt: moved(decisions.consolidatedAt, more),
    reportedAt: moved(decisions.reportedUp.at, more),
    settledAt: moved(decisions.settled.at, more),
    archivedAt: moved(decisions.archived.at, more),
  };
}

function launchOf({ ceremony }: Plan, usual: Instant): Schedule['launch'] {
  if (ceremony === null) return null;
  const start = ceremony.start?.slice(0, 10);
  const date = start !== undefined && isCivilDate(start) ? start : dayOf(usual);
  return { date, at: at(date, usual) };
}

/** The day that the plan bears, else the example's day in the same month, else some time before what it plans. */
function issueDay(plan: Plan): CivilDate {
  const written = plan.document.date;
  const usual = decisions.issue.date;
  if (written !== null && isCivilDate(written)) return written;
  if (written !== null && usual.startsWith(written)) return usual;
  const month = `${written}-15`;
  if (isCivilDate(month)) return month;
  const [first] = plannedDays(plan);
  return first === undefined ? usual : addDays(first, -notice);
}

function plannedDays({ ceremony, campaign, deadlines }: Plan): readonly CivilDate[] {
  const days = [ceremony?.start?.slice(0, 10), campaign.period?.start, ...deadlines.map(({ date }) => date)];
  return days.flatMap((day) => (day != null && isCivilDate(day) ? [day] : [])).sort();
}

function firstStageDays({ reportingDuties }: Plan): readonly string[] {
  return reportingDuties.flatMap(({ stage, due }) => (stage === 1 && due !== null ? [due.date] : []));
}

function shifted(instant: string, days: number): Instant {
  return at(addDays(dayOf(instant), days), instant);
}

/** A day at the hour of an instant. */
function at(day: CivilDate, hour: string): Instant {
  return `${day}${hour.slice(10)}` as Instant;
}

/** The day of an instant by universal time. */
function dayOf(instant: string): CivilDate {
  return instant.slice(0, 10) as CivilDate;
}

function latest(...instants: readonly Instant[]): Instant {
  return [...instants].sort().at(-1) as Instant;
}
