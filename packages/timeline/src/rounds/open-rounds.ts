import type { CivilDate, Finding } from '@chiendich/core';
import { addDays, isPartialDate, lastDayOf } from '@chiendich/core';
import type { Plan, ReportingDuty } from '@chiendich/plan';
import type { CampaignState, DeadlineRow, Foundation } from '../campaign/campaign.ts';
import { type DueDate, dueDateOf, occurrenceAfter } from '../deadlines/due-date.ts';
import { isUsableDay } from '../deadlines/usable-day.ts';
import { finding } from '../findings.ts';
import { occurrencesAround } from './occurrence.ts';
import { periodOf } from './period.ts';
import { roundKey } from './reporting-duty.ts';
import type { RoundRow } from './round-row.ts';

/** How long a campaign goes on whose plan does not say. */
const openEnd = 2 * 366;

/**
 * The days that the reports of each duty cover: as given, else the plan's period, else from the day of its start on; of a duty that
 * does not recur up to its last good day, of one that comes back every week or day to the end of the peak, where the period has
 * no end.
 */
export function periodsOf(plan: Plan, given: Foundation['periods'], today: CivilDate): Foundation['periods'] {
  const { period } = plan.campaign;
  const from = dayOr(period?.start, dayOr(plan.document.date, today));
  return Object.fromEntries(
    plan.reportingDuties.map((duty) => [duty.id, given[duty.id] ?? { from, to: endOf(plan, duty, from) }]),
  );
}

function endOf({ campaign }: Plan, { due }: ReportingDuty, from: CivilDate): CivilDate {
  const { period, peak } = campaign;
  const open = addDays(from, openEnd);
  if (due?.recurrence !== undefined) {
    // What comes back every week or day without a period of its own belongs to the peak.
    const isFrequent = due.recurrence === 'weekly' || due.recurrence === 'daily';
    return laterDay(dayOr(period?.end, isFrequent ? dayOr(peak?.end, open) : open), from);
  }
  const last = due === null || !isPartialDate(due.date) ? null : lastDayOf({ ...due, quote: '', span: null });
  const written = dayOrNothing(last);
  const end = dayOr(period?.end, written ?? open);
  return laterDay(written !== null && written < end ? written : end, from);
}

function dayOrNothing(text: string | null | undefined): CivilDate | null {
  return text != null && isUsableDay(text) ? text : null;
}

function dayOr(text: string | null | undefined, other: CivilDate): CivilDate {
  return dayOrNothing(text) ?? other;
}

function laterDay(day: CivilDate, other: CivilDate): CivilDate {
  return day < other ? other : day;
}

/** Of a campaign what the opening of rounds looks at. */
type Basis = Pick<CampaignState, 'foundation' | 'templates'>;

/** The rounds that open with a deadline as it stands: of each duty that falls due by it and whose period it lies in. */
export function roundsOf({ foundation, templates }: Basis, row: DeadlineRow): readonly RoundRow[] {
  const { reading, version, lastDay, nominal, due } = row;
  return foundation.plan.reportingDuties.flatMap((duty): readonly RoundRow[] => {
    if (duty.due?.id !== row.id) return [];
    const covers = foundation.periods[duty.id];
    const template = templates[duty.id] ?? null;
    const falls = { deadline: row.id, version, lastDay, due, fell: false, template };
    if (reading.recurrence === undefined)
      return [round({ duty: duty.id, occurrence: 'once' }, covers, falls)];
    const period = nominal === null ? null : periodOf(reading, nominal);
    if (period === null || covers === undefined) return [];
    const isCovered = period.to >= covers.from && period.from <= covers.to;
    return isCovered ? [round({ duty: duty.id, occurrence: period.occurrence }, period, falls)] : [];
  });
}

/** The rounds of duties for which the plan names no deadline. */
export function roundsWithoutDay({ foundation, templates }: Basis): readonly RoundRow[] {
  return foundation.plan.reportingDuties
    .filter((duty) => duty.due === null)
    .map((duty) =>
      round({ duty: duty.id, occurrence: 'once' }, foundation.periods[duty.id], {
        ...{ deadline: null, version: 0, lastDay: null, due: null, fell: false },
        template: templates[duty.id] ?? null,
      }),
    );
}

function round(
  name: Pick<RoundRow, 'duty' | 'occurrence'>,
  covers: { readonly from: CivilDate; readonly to: CivilDate } | undefined,
  falls: Omit<RoundRow, 'id' | 'duty' | 'occurrence' | 'from' | 'to'>,
): RoundRow {
  const { from = '1000-01-01', to = '8999-12-31' } = covers ?? {};
  return { id: roundKey(name), ...name, from: from as CivilDate, to: to as CivilDate, ...falls };
}

/** A recurring deadline at its next occurrence; null where its campaign or the reports of its duties end before. */
export function nextDeadline(foundation: Foundation, row: DeadlineRow): DeadlineRow | null {
  if (row.nominal === null || row.reading.recurrence === undefined) return null;
  const due = occurrenceAfter(row.reading, foundation, row.nominal);
  if (due.lastDay === null) return null;
  const next = { ...row, ...due, version: row.version + 1, fell: false };
  return isWithin(foundation, next) ? next : null;
}

function isWithin({ plan, periods }: Foundation, { id, reading, nominal }: DeadlineRow): boolean {
  const duties = plan.reportingDuties.filter((duty) => duty.due?.id === id);
  const first = nominal === null ? null : (periodOf(reading, nominal)?.from ?? nominal);
  if (first === null) return false;
  if (duties.length > 0) return duties.some((duty) => first <= (periods[duty.id]?.to ?? first));
  const ends = Object.values(periods).map(({ to }) => to);
  return ends.length === 0 || ends.some((end) => first <= end);
}

/**
 * When a deadline falls from a day on. What comes back every day is a routine, which nobody is reminded of, unless it is a duty to
 * report. A duty whose reports begin later falls due later.
 */
export function dueOfDeadline(
  { plan, periods, calendar, policy }: Foundation,
  { id, reading }: Pick<DeadlineRow, 'id' | 'reading'>,
  from: CivilDate,
): DueDate {
  const duties = plan.reportingDuties.filter((duty) => duty.due?.id === id);
  if (reading.recurrence === 'daily' && duties.length === 0)
    return { lastDay: null, nominal: null, due: null };
  const begins = duties.map((duty) => periods[duty.id]?.from ?? from).sort()[0];
  const isLater = reading.recurrence !== undefined && begins !== undefined && begins > from;
  return dueDateOf(reading, { calendar, policy }, isLater ? begins : from);
}

/** When a round falls due after its deadline was read again: the occurrence of the same period, else the next one. */
export function dueOfRound(
  foundation: Foundation,
  { id, reading }: Pick<DeadlineRow, 'id' | 'reading'>,
  { round: open, from }: { readonly round: RoundRow | undefined; readonly from: CivilDate },
): DueDate {
  if (open !== undefined && reading.recurrence !== undefined) {
    for (const day of occurrencesAround(reading, open.to, foundation.calendar)) {
      const due = dueDateOf(reading, foundation, day);
      if (due.nominal !== null && periodOf(reading, due.nominal)?.occurrence === open.occurrence) return due;
    }
  }
  return dueOfDeadline(foundation, { id, reading }, from);
}

/** What is worth saying of a deadline that goes on to its next occurrence: the calendar of that year is not known. */
export function openingDoubts({ calendar }: Foundation, { lastDay, quote }: DeadlineRow): readonly Finding[] {
  const year = lastDay?.slice(0, 4);
  if (year === undefined || calendar.some(({ date }) => date.startsWith(year))) return [];
  return [finding('timeline/calendar-year-unknown', { year, quote })];
}
