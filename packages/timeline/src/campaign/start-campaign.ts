import type { CalendarRow, CivilDate, LocalizedText } from '@chiendich/core';
import { addDays, civilDateAt, isInstant, MisuseError } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { shapeFaults, shortForm, text } from '@chiendich/core/shape';
import type { ReportingDuty } from '@chiendich/plan';
import { deadlineRow, deadlinesOf, doubtsOf } from '../deadlines/plan-deadlines.ts';
import type { EventOf } from '../evolve/event.ts';
import { sealEvent } from '../evolve/event-log.ts';
import { expectArgument } from '../misuse.ts';
import { findReporters, frozenOrganization } from '../rounds/reporters.ts';
import { newDuty } from '../rounds/reporting-duty.ts';
import { fieldFaults } from '../storage/field-faults.ts';
import { tasksOf } from '../tasks/plan-tasks.ts';
import { frozenDays } from './calendar.ts';
import { startLifeCycle } from './campaign.machine.ts';
import type { Foundation, SuperiorReport } from './campaign.ts';
import type { CampaignStart } from './campaign-start.ts';
import type { TimelinePolicy } from './policy.ts';
import { defaultPolicy, policyShape } from './policy.ts';
import { uniqueById } from './unique-by-id.ts';

/**
 * Starts a campaign (mở chiến dịch): the first event of its log, which freezes what the campaign depends on.
 *
 * Who must report is given, or read from the plan's words by the register as of the day in Vietnam. A duty of a later
 * stage that no organization but the issuer owes is a report to the superiors. What could not be settled is in the
 * event's findings: addressees that nobody knows, deadlines before the plan's own date.
 */
export function startCampaign(start: CampaignStart): EventOf<'campaignStarted'> {
  expectStart(start);
  const { at, plan } = start;
  const today = civilDateAt(at);
  const foundation: Foundation = {
    plan,
    template: start.template === null ? null : { id: start.template.id, version: start.template.version },
    calendar: frozenCalendar(start.calendar, today),
    policy: checkedPolicy(start.policy),
  };
  const deadlines = deadlinesOf(plan).map((deadline) => deadlineRow(deadline, foundation, today));
  const reporters = findReporters(start, today);
  const duties = reporters.flatMap(({ duty, organizations }) =>
    organizations.map((each) => newDuty({ duty: duty.id, deadline: duty.due?.id ?? null }, each)),
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
    ...deadlines.flatMap((row, index) =>
      doubtsOf(row, index, { calendar: foundation.calendar, reference: today }),
    ),
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

const startKeys = {
  plan: true,
  template: true,
  register: true,
  calendar: true,
  at: true,
  by: true,
  authority: true,
  id: true,
  reporting: true,
  issuer: true,
  policy: true,
} as const;
const policyKeys = {
  remindBefore: true,
  remindAfter: true,
  escalateAfter: true,
  remindAt: true,
  nonWorkingDays: true,
} as const;

function expectStart(start: CampaignStart): void {
  expectArgument(start, 'timeline/not-a-campaign-start', 'startCampaign(start)');
  expectKeys(start, startKeys, 'startCampaign(start)');
  expectArgument(start.plan, 'plan/not-plan-data', 'startCampaign({ plan, … })');
  expectArgument(start.template, 'timeline/not-a-template', 'startCampaign({ template, … })');
  expectArgument(start.register, 'timeline/not-a-register', 'startCampaign({ register, … })');
  expectArgument(start.calendar, 'timeline/not-a-calendar', 'startCampaign({ calendar, … })');
  expectArgument(start.reporting, 'timeline/not-reporting', 'startCampaign({ reporting, … })');
  expectArgument(start.issuer, 'timeline/not-an-issuer', 'startCampaign({ issuer, … })');
  expectArgument(start.policy, 'core/not-options', 'startCampaign({ policy, … })');
  expectKeys(start.policy ?? {}, policyKeys, 'startCampaign({ policy, … })');
  expectDuties(start);
  expectIssuer(start);
  expectArgument(start.at, 'core/not-an-instant', 'startCampaign({ at, … })');
  if (!isInstant(start.at)) {
    throw new MisuseError(
      'timeline/not-an-instant',
      `startCampaign({ at, … }) got ${shortForm(start.at)}, expected UTC in whole seconds such as 2024-05-20T01:00:00Z; write instantOf(date)`,
    );
  }
  if (shapeFaults(start.by, text).length > 0) {
    throw new MisuseError(
      'timeline/no-author',
      `startCampaign({ by, … }) got ${shortForm(start.by)}, expected who starts the campaign; write the name of an office or a person`,
    );
  }
}

/** An issuer whom the register does not know would owe its own reports like any other body. */
function expectIssuer({ register, issuer }: CampaignStart): void {
  const organizations = 'organizations' in register ? register.organizations : register;
  if (issuer === undefined || organizations.some(({ id, superior }) => id === issuer || superior === issuer))
    return;
  throw new MisuseError(
    'timeline/no-such-issuer',
    `startCampaign({ issuer }) got ${shortForm(issuer)}, expected the id of an organization of the register; write the id of the body that issues the plan, or leave issuer out`,
  );
}

/** Who owes a duty that the plan does not have would be dropped in silence. */
function expectDuties({ plan, reporting = {} }: CampaignStart): void {
  const duties = plan.reportingDuties.map(({ id }) => id);
  const unknown = Object.keys(reporting).find((id) => !duties.includes(id));
  if (unknown === undefined) return;
  throw new MisuseError(
    'timeline/no-such-duty',
    `startCampaign({ reporting }) got the duty ${shortForm(unknown)}, expected ids of the plan's reporting duties (${duties.join(', ')}); write one of plan.reportingDuties`,
  );
}

function checkedPolicy(given: Partial<TimelinePolicy> = {}): TimelinePolicy {
  const policy = { ...defaultPolicy, ...given };
  const [fault] = fieldFaults(policy, policyShape);
  if (fault === undefined) return policy;
  throw new MisuseError(
    'timeline/not-a-policy',
    `startCampaign({ policy: { ${fault.params.field} } }) got ${inEnglish(fault.params.read)}, expected ${fault.params.expected.en}; write a value as in defaultPolicy`,
  );
}

function inEnglish(words: string | LocalizedText): string {
  return typeof words === 'string' ? words : words.en;
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
