import type { CalendarRow, CivilDate, Instant, Organization, WorkCalendar } from '@chiendich/core';
import { addDays, civilDateAt, isInstant, MisuseError } from '@chiendich/core';
import type { Plan, ReportingDuty } from '@chiendich/plan';
import { frozenDays } from './calendar.ts';
import { startLifeCycle } from './campaign.machine.ts';
import type { Foundation, SuperiorReport } from './campaign.ts';
import { normalInstant } from './due-date.ts';
import type { EventOf } from './event.ts';
import { sealEvent } from './event-log.ts';
import { deadlineRow, deadlinesOf, doubtsOf } from './plan-deadlines.ts';
import { tasksOf } from './plan-tasks.ts';
import type { TimelinePolicy } from './policy.ts';
import { defaultPolicy } from './policy.ts';
import { findReporters, frozenOrganization } from './reporters.ts';
import { newDuty } from './reporting-duty.ts';
import { brief, shapeFaults, text } from './shape.ts';
import { policyShape } from './state-shape.ts';
import { uniqueById } from './unique-by-id.ts';

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
  if (!text.holds(start.by)) {
    throw new MisuseError('timeline/no-author', `by is ${brief(start.by)}, expected who starts the campaign`);
  }
  const at = normalInstant(start.at);
  const today = civilDateAt(at);
  const { plan } = start;
  const foundation: Foundation = {
    plan,
    template: start.template === null ? null : { id: start.template.id, version: start.template.version },
    calendar: frozenCalendar(start.calendar, today),
    policy: checkedPolicy(start.policy),
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

function checkedPolicy(given: Partial<TimelinePolicy> = {}): TimelinePolicy {
  const policy = { ...defaultPolicy, ...given };
  const [fault] = shapeFaults({ ...policy }, policyShape);
  if (fault === undefined) return policy;
  throw new MisuseError(
    'timeline/not-a-policy',
    `${fault.field} is ${fault.read}, expected ${fault.expected}; see defaultPolicy`,
  );
}

function frozenCalendar(calendar: CampaignStart['calendar'], today: CivilDate): readonly CalendarRow[] {
  return 'rows' in calendar ? calendar.rows(addDays(today, -366), addDays(today, frozenDays)) : calendar;
}

function superiorReport(duty: ReportingDuty): SuperiorReport {
  return {
    duty: duty.id,
    stage: duty.stage,
    from: duty.from,
    to: duty.to,
    deadline: duty.due?.id ?? null,
    sent: null,
  };
}
