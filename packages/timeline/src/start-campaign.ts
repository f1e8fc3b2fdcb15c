import type { CalendarRow, CivilDate, Finding, Instant, Organization, WorkCalendar } from '@chiendich/core';
import { addDays, civilDateAt, isInstant, MisuseError, register as registerOf } from '@chiendich/core';
import type { Plan, PlanDeadline, ReportingDuty } from '@chiendich/plan';
import { isWorkingDay } from './calendar.ts';
import { startLifeCycle } from './campaign.machine.ts';
import type {
  CampaignOrganization,
  DeadlineReading,
  DeadlineRow,
  Foundation,
  SuperiorReport,
} from './campaign.ts';
import { dueDateOf, liesBefore, normalInstant } from './due-date.ts';
import type { EventOf } from './event.ts';
import { sealEvent } from './event-log.ts';
import { finding } from './findings.ts';
import type { TimelinePolicy } from './policy.ts';
import { defaultPolicy } from './policy.ts';
import type { DutyRow } from './reporting-duty.ts';
import { dutyKey } from './reporting-duty.ts';
import type { TaskRow } from './task.ts';

/** What a campaign starts from. Everything is plain data; what the campaign depends on is copied into its first event. */
export interface CampaignStart {
  readonly plan: Plan;
  /** The report template: only its id and version are kept. */
  readonly template: { readonly id: string; readonly version: string } | null;
  /** The organizations known, or core's register of them. */
  readonly register: readonly Organization[] | { readonly organizations: readonly Organization[] };
  /** Days off and made-up working days, or core's working calendar: its rows to two years ahead are kept. */
  readonly calendar: readonly CalendarRow[] | Pick<WorkCalendar, 'rows'>;
  readonly at: Instant;
  readonly by: string;
  readonly authority?: string;
  /** Unique for the host; begins every idempotency key. Without it the plan's symbol and the instant serve. */
  readonly id?: string;
  /** Ids of the organizations that owe each reporting duty, where the plan's words shall not decide. */
  readonly reporting?: Readonly<Record<string, readonly string[]>>;
  /** Id of the body that issues the plan: it owes the reports to the superiors, not those of the first stage. */
  readonly issuer?: string;
  readonly policy?: Partial<TimelinePolicy>;
}

/**
 * Starts a campaign (mở chiến dịch): the first event of its log, which freezes what the campaign depends on.
 *
 * Who must report is given, or read from the plan's words by the register as of the day in Vietnam. A duty of a later
 * stage that no organization but the issuer owes is a report to the superiors. What could not be settled is in the
 * event's findings: addressees that nobody knows, deadlines before the plan's own date.
 */
export function startCampaign(start: CampaignStart): EventOf<'campaignStarted'> {
  if (!isInstant(start.at)) {
    throw new MisuseError(
      'timeline/not-an-instant',
      `at is ${JSON.stringify(start.at)}, expected UTC such as 2024-05-20T01:00:00Z`,
    );
  }
  const at = normalInstant(start.at);
  const today = civilDateAt(at);
  const { plan } = start;
  const foundation: Foundation = {
    plan,
    template: start.template === null ? null : { id: start.template.id, version: start.template.version },
    calendar: frozenCalendar(start.calendar, today),
    policy: { ...defaultPolicy, ...start.policy },
  };
  const deadlines = deadlinesOf(plan).map((deadline) => deadlineRow(deadline, foundation, today));
  const reporters = findReporters(start, today);
  const duties = reporters.flatMap(({ duty, organizations }) =>
    organizations.map((organization) => newDuty(duty.id, duty.due?.id ?? null, organization)),
  );
  const superiorReports = reporters
    .filter(({ duty, organizations }) => duty.stage > 1 && organizations.length === 0)
    .map(({ duty }) => superiorReport(duty));
  const organizations = uniqueById(reporters.flatMap((each) => each.organizations)).map(frozenOrganization);
  const lifeCycle = startLifeCycle({
    hasCeremony: plan.ceremony !== null,
    hasPeak: plan.campaign.peak !== null,
    openDuties: duties.length,
    superiorReportsLeft: superiorReports.length,
  });
  const findings = [
    ...reporters.flatMap((each) => each.findings),
    ...deadlines.flatMap((row, index) => doubtsOf(row, index, foundation, today)),
  ];
  const event = sealEvent(
    null,
    { at, by: start.by, authority: start.authority ?? null },
    {
      kind: 'campaignStarted',
      id: start.id ?? `${plan.document.symbol ?? 'campaign'} ${at}`,
      foundation,
      lifeCycle,
      organizations,
      deadlines,
      duties,
      tasks: tasksOf(plan),
      superiorReports,
      findings,
    },
  );
  return event as EventOf<'campaignStarted'>;
}

function frozenCalendar(calendar: CampaignStart['calendar'], today: CivilDate): readonly CalendarRow[] {
  return 'rows' in calendar ? calendar.rows(addDays(today, -366), addDays(today, 2 * 366)) : calendar;
}

/** A new duty of an organization, before anything was received. */
export function newDuty(
  duty: string,
  deadline: string | null,
  organization: Pick<Organization, 'id' | 'name'>,
  predecessor: string | null = null,
): DutyRow {
  return {
    id: dutyKey(duty, organization.id),
    organization: organization.id,
    name: organization.name,
    duty,
    deadline,
    state: 'awaited',
    round: 1,
    report: null,
    extension: null,
    closing: null,
    predecessor,
  };
}

/** What a campaign keeps of an organization. */
export function frozenOrganization(organization: Organization): CampaignOrganization {
  const { id, name, superior, validFrom, validTo, successors } = organization;
  return { id, name, superior, validFrom, validTo, successors };
}

/** What is worth saying of a deadline at a day: in doubt, without a day, on a day off. */
export function doubtsOf(
  row: DeadlineRow,
  index: number,
  foundation: Foundation,
  reference: CivilDate,
): readonly Finding[] {
  const place = { path: ['deadlines', index] };
  const { quote, lastDay } = row;
  if (lastDay === null) return [finding('timeline/deadline-without-day', { quote }, place)];
  if (row.inDoubt) return [finding('timeline/deadline-in-doubt', { quote, lastDay, reference }, place)];
  return isWorkingDay(lastDay, foundation.calendar)
    ? []
    : [finding('timeline/deadline-on-day-off', { quote, lastDay }, place)];
}

/** Every deadline that the plan holds anywhere, each id once, in order of the text. */
function deadlinesOf(plan: Plan): readonly PlanDeadline[] {
  const inside = [
    ...plan.assignments.flatMap((each) => [each.deadline, ...each.tasks.map((task) => task.deadline)]),
    ...plan.reportingDuties.map((duty) => duty.due),
  ];
  return uniqueById([...plan.deadlines, ...inside.filter((deadline) => deadline !== null)]);
}

function deadlineRow(deadline: PlanDeadline, foundation: Foundation, today: CivilDate): DeadlineRow {
  const { id, quote, responsible } = deadline;
  const reading = readingOf(deadline);
  const due = dueDateOf(reading, foundation);
  return {
    id,
    quote,
    responsible,
    source: reading,
    reading,
    version: 1,
    ...due,
    inDoubt: liesBefore(due, today),
    fell: false,
    corrections: [],
  };
}

function readingOf({ date, boundary, end, time, recurrence }: PlanDeadline): DeadlineReading {
  return {
    date,
    boundary,
    ...(end === undefined ? {} : { end }),
    ...(time === undefined ? {} : { time }),
    ...(recurrence === undefined ? {} : { recurrence }),
  };
}

interface Reporters {
  readonly duty: ReportingDuty;
  readonly organizations: readonly Organization[];
  readonly findings: readonly Finding[];
}

function findReporters(start: CampaignStart, today: CivilDate): readonly Reporters[] {
  const known = registerOf('organizations' in start.register ? start.register.organizations : start.register);
  return start.plan.reportingDuties.map((duty, index) => {
    const place = { path: ['reportingDuties', index] };
    const given = start.reporting?.[duty.id];
    const named = (given ?? []).map((id) => ({ id, organization: known.byId(id) }));
    const context = start.issuer === undefined ? {} : { issuer: start.issuer };
    const read = given === undefined ? duty.from.map((phrase) => known.expand(phrase, today, context)) : [];
    const organizations = uniqueById([
      ...named.flatMap(({ organization }) => (organization === null ? [] : [organization])),
      ...read.flatMap((each) => each.organizations),
    ]).filter((organization) => given !== undefined || !isIssuer(organization, start.issuer));
    const unresolved = [
      ...named.flatMap(({ id, organization }) => (organization === null ? [id] : [])),
      ...(duty.stage === 1 ? read.flatMap((each) => each.unresolved) : []),
    ];
    return {
      duty,
      organizations,
      findings: [
        ...unresolved.map((phrase) =>
          finding('timeline/unresolved-addressee', { phrase, date: today }, place),
        ),
        ...(duty.stage === 1 && organizations.length === 0
          ? [finding('timeline/nobody-reports', { duty: duty.id }, place)]
          : []),
      ],
    };
  });
}

/** Whether a body is the issuer or one of its own divisions. */
function isIssuer(organization: Organization, issuer: string | undefined): boolean {
  if (issuer === undefined) return false;
  return organization.id === issuer || (organization.kind === 'division' && organization.superior === issuer);
}

function superiorReport(duty: ReportingDuty): SuperiorReport {
  return { duty: duty.id, stage: duty.stage, to: duty.to, deadline: duty.due?.id ?? null, sent: null };
}

function tasksOf(plan: Plan): readonly TaskRow[] {
  return plan.assignments.flatMap((assignment) =>
    assignment.tasks.map((task, index) => ({
      id: `${assignment.id}/${index + 1}`,
      text: task.text,
      organization: assignment.organization,
      owner: null,
      mode: assignment.mode,
      role: assignment.role,
      deadline: task.deadline?.id ?? assignment.deadline?.id ?? null,
      state: assignment.mode === 'giao' ? ('assigned' as const) : ('requested' as const),
      note: null,
    })),
  );
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}
