import type { CivilDate, Finding, Instant } from '@chiendich/core';
import { addDays, daysBetween } from '@chiendich/core';
import { isWorkingDay } from '../campaign/calendar.ts';
import type {
  CampaignOrganization,
  CampaignState,
  DeadlineReading,
  DeadlineRow,
} from '../campaign/campaign.ts';
import { isShiftable, shiftReading } from '../evolve/resumed.ts';
import { finding } from '../findings.ts';
import { wordsOfDuty } from '../messages/names.ts';
import { expectArgument } from '../misuse.ts';
import { dutiesOf, dutyView } from '../rounds/duties.ts';
import { type Change, changeFaults } from './change.ts';
import { dayOf, dueDateOf } from './due-date.ts';
import { dayOrNull } from './schedule.ts';

/** What moves: the launch, the peak, a deadline, or an organization's duty. */
interface Shift {
  /** What moves. */
  readonly what: 'launch' | 'peakStart' | 'peakEnd' | 'deadline' | 'duty';
  /** Id of the deadline, or of the organization; '' for launch and peak. */
  readonly id: string;
  /** Last good day before and after; null where it had or will have no day. */
  readonly from: CivilDate | null;
  /** The last good day after the change. */
  readonly to: CivilDate | null;
}

/**
 * What a change would come to.
 *
 * @inline
 */
export interface Outlook {
  /** What would move, nothing that stays. */
  readonly shifts: readonly Shift[];
  /** What would clash. */
  readonly conflicts: readonly Finding[];
}

/**
 * What would happen if (thử thay đổi): which dates move and what would clash. Nothing is changed and nothing logged.
 */
export function whatIf(state: CampaignState, change: Change): Outlook {
  expectArgument(state, 'timeline/not-a-state', 'whatIf(state, …)');
  const faults = changeFaults(change);
  if (faults.length > 0) return { shifts: [], conflicts: faults };
  switch (change.kind) {
    case 'moveLaunch':
      return moveLaunch(state, change.to, change.carry === 'whatFollows');
    case 'shift':
      return shiftAll(state, change.days);
    case 'changeDeadline':
      return changeDeadline(state, change.deadline, change.to);
    case 'addOrganization':
      return addOrganization(state, change.organization, change.duty);
    case 'dissolveOrganization':
      return dissolve(state, change);
    default:
      return change satisfies never;
  }
}

interface Schedule {
  readonly launch: CivilDate | null;
  readonly peakStart: CivilDate | null;
  readonly peakEnd: CivilDate | null;
  readonly deadlines: readonly DeadlineRow[];
}

function scheduleOf(state: CampaignState): Schedule {
  const { launch, peakStart, peakEnd } = state.milestones;
  return {
    launch: dayOrNull(launch),
    peakStart,
    peakEnd,
    deadlines: state.deadlines,
  };
}

function moveLaunch(state: CampaignState, to: CivilDate, carry: boolean): Outlook {
  const before = scheduleOf(state);
  const launch = before.launch;
  if (launch === null || !carry) return compare(state, before, { ...before, launch: to });
  const days = daysBetween(launch, to);
  const follows = (day: CivilDate | null) => (day !== null && day > launch ? addDays(day, days) : day);
  return compare(state, before, {
    launch: to,
    peakStart: follows(before.peakStart),
    peakEnd: follows(before.peakEnd),
    deadlines: before.deadlines.map((row) =>
      row.lastDay !== null && row.lastDay >= launch ? shifted(state, row, days) : row,
    ),
  });
}

function shiftAll(state: CampaignState, days: number): Outlook {
  const before = scheduleOf(state);
  const move = (day: CivilDate | null) => (day === null ? null : addDays(day, days));
  return compare(state, before, {
    launch: move(before.launch),
    peakStart: move(before.peakStart),
    peakEnd: move(before.peakEnd),
    deadlines: before.deadlines.map((row) => shifted(state, row, days)),
  });
}

function shifted(state: CampaignState, row: DeadlineRow, days: number): DeadlineRow {
  return !isShiftable(row) ? row : reread(state, row, shiftReading(row.reading, days));
}

function reread(state: CampaignState, row: DeadlineRow, reading: DeadlineReading): DeadlineRow {
  return { ...row, reading, ...dueDateOf(reading, state.foundation, dayOf(state.log.at)), inDoubt: false };
}

function changeDeadline(state: CampaignState, id: string, to: CivilDate | DeadlineReading): Outlook {
  const before = scheduleOf(state);
  if (!before.deadlines.some((row) => row.id === id)) {
    return { shifts: [], conflicts: [finding('timeline/unknown-deadline', { deadline: id })] };
  }
  const changed = before.deadlines.find((row) => row.id === id);
  const comesBack = typeof to !== 'string' && to.recurrence !== undefined;
  if (changed?.reading.recurrence !== undefined && !comesBack) {
    const { quote } = changed;
    return { shifts: [], conflicts: [finding('timeline/recurring-deadline-by-a-day', { quote })] };
  }
  const deadlines = before.deadlines.map((row) => {
    if (row.id !== id) return row;
    return reread(state, row, typeof to === 'string' ? { ...row.reading, date: to } : to);
  });
  return compare(state, before, { ...before, deadlines });
}

function compare(state: CampaignState, before: Schedule, after: Schedule): Outlook {
  const days = (['launch', 'peakStart', 'peakEnd'] as const).map((what): Shift => {
    return { what, id: '', from: before[what], to: after[what] };
  });
  const rows = after.deadlines.map((row, index): Shift => {
    return { what: 'deadline', id: row.id, from: before.deadlines[index]?.lastDay ?? null, to: row.lastDay };
  });
  const shifts = [...days, ...rows].filter(({ from, to }) => from !== to);
  const moved = new Set(shifts.map(({ id }) => id));
  return { shifts, conflicts: conflictsOf(state, after, moved) };
}

/** What clashes: a date in the past or before the plan, stages out of order, a launch outside the peak, a day off. */
function conflictsOf(state: CampaignState, after: Schedule, moved: ReadonlySet<string>): readonly Finding[] {
  const today = dayOf(state.log.at);
  const { launch, peakStart, peakEnd } = after;
  const outside =
    launch !== null && ((peakStart !== null && launch < peakStart) || (peakEnd !== null && launch > peakEnd));
  return [
    ...(outside ? [finding('timeline/launch-outside-peak', { launch, start: peakStart, end: peakEnd })] : []),
    ...after.deadlines
      .filter((row) => moved.has(row.id))
      .flatMap(({ quote, lastDay }) => {
        if (lastDay === null) return [];
        const past = lastDay < today ? [finding('timeline/deadline-in-past', { quote, lastDay, today })] : [];
        return isWorkingDay(lastDay, state.foundation.calendar)
          ? past
          : [...past, finding('timeline/deadline-on-day-off', { quote, lastDay })];
      }),
    ...stagesOutOfOrder(state, after),
  ];
}

/** A report that consolidates others must not be due before them. */
function stagesOutOfOrder(state: CampaignState, after: Schedule): readonly Finding[] {
  const stages = state.foundation.plan.reportingDuties.flatMap(({ id, stage, due }) => {
    const row = after.deadlines.find((each) => each.id === due?.id);
    return row?.due == null || row.inDoubt ? [] : [{ id, stage, due: row.due, lastDay: row.lastDay }];
  });
  return stages.flatMap((upper) =>
    stages
      .filter((lower) => lower.stage < upper.stage && isNotAfter(upper.due, lower.due))
      .map((lower) =>
        finding('timeline/stages-out-of-order', {
          upper: wordsOfDuty(state.foundation.plan, upper.id),
          upperDay: upper.lastDay,
          lower: wordsOfDuty(state.foundation.plan, lower.id),
          lowerDay: lower.lastDay,
        }),
      ),
  );
}

function isNotAfter(upper: Instant, lower: Instant): boolean {
  return upper <= lower;
}

function addOrganization(state: CampaignState, organization: CampaignOrganization, duty: string): Outlook {
  const { reportingDuties } = state.foundation.plan;
  const found = reportingDuties.find((each) => each.id === duty);
  if (found === undefined) return { shifts: [], conflicts: [finding('timeline/unknown-duty', { duty })] };
  const row = state.deadlines.find((each) => each.id === found.due?.id);
  const lastDay = row?.lastDay ?? null;
  const present = dutiesOf(state, organization.id).some((each) => each.duty === duty);
  return {
    shifts: present ? [] : [{ what: 'duty', id: organization.id, from: null, to: lastDay }],
    conflicts: [
      ...(present
        ? [
            finding('timeline/duplicate-organization', {
              organization: organization.name,
              duty: wordsOfDuty(state.foundation.plan, duty),
            }),
          ]
        : []),
      ...(row?.fell === true && lastDay !== null
        ? [finding('timeline/deadline-in-past', { quote: row.quote, lastDay, today: dayOf(state.log.at) })]
        : []),
    ],
  };
}

function dissolve(
  state: CampaignState,
  change: Extract<Change, { readonly kind: 'dissolveOrganization' }>,
): Outlook {
  const { organization, on, successors } = change;
  const duties = dutiesOf(state, organization);
  if (duties.length === 0) {
    return { shifts: [], conflicts: [finding('timeline/unknown-organization', { organization })] };
  }
  const heirs = successors.filter((id) => id !== organization);
  const open = duties.filter(({ state: at }) => at !== 'accepted' && at !== 'waived' && at !== 'passedOn');
  const lastDays = open.map((duty) => dutyView(state, duty).lastDay);
  const orphaned = lastDays.some((day) => day === null || day >= on);
  return {
    shifts: lastDays.flatMap((day): readonly Shift[] => [
      { what: 'duty', id: organization, from: day, to: null },
      ...heirs.map((id): Shift => ({ what: 'duty', id, from: null, to: day })),
    ]),
    conflicts:
      orphaned && heirs.length === 0
        ? [finding('timeline/successor-missing', { organization: duties[0]?.name ?? organization })]
        : [],
  };
}
