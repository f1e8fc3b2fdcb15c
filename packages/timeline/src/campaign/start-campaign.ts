import type { CalendarRow, CivilDate, LocalizedText } from '@chiendich/core';
import { addDays, civilDateAt, isInstant, MisuseError } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { shapeFaults, shortForm, text } from '@chiendich/core/shape';
import type { ReportingDuty } from '@chiendich/plan';
import { deadlineRow, deadlinesOf, doubtsOf } from '../deadlines/plan-deadlines.ts';
import type { EventOf } from '../evolve/event.ts';
import { sealEvent } from '../evolve/event-log.ts';
import { expectArgument } from '../misuse.ts';
import { periodsOf, roundsOf, roundsWithoutDay } from '../rounds/open-rounds.ts';
import { findReporters, frozenOrganization } from '../rounds/reporters.ts';
import { newDuty } from '../rounds/reporting-duty.ts';
import { fieldFaults } from '../storage/field-faults.ts';
import { tasksOf } from '../tasks/plan-tasks.ts';
import { frozenDays } from './calendar.ts';
import { startLifeCycle } from './campaign.machine.ts';
import type { CampaignState, Foundation, SuperiorReport } from './campaign.ts';
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
  const periods = periodsOf(plan, start.reportingPeriods ?? {}, today);
  const foundation: Foundation = {
    plan,
    periods,
    calendar: frozenCalendar(start.calendar, periods, today),
    policy: checkedPolicy(start.policy),
  };
  const templates = templatesOf(start);
  const deadlines = deadlinesOf(plan).map((deadline) => deadlineRow(deadline, foundation, today));
  const basis = { foundation, templates };
  const rounds = [...deadlines.flatMap((row) => roundsOf(basis, row)), ...roundsWithoutDay(basis)];
  const reporters = findReporters(start, today);
  const owing = new Map(reporters.map((each) => [each.duty.id, each.organizations]));
  const duties = rounds.flatMap((round) => (owing.get(round.duty) ?? []).map((each) => newDuty(round, each)));
  const upward = reporters
    .filter(({ duty, organizations }) => duty.stage > 1 && organizations.length === 0)
    .map(({ duty }) => duty);
  const superiorReports = upward.flatMap((duty) =>
    rounds.filter((round) => round.duty === duty.id).map((round) => superiorReport(duty, round.occurrence)),
  );
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
      templates,
      deadlines,
      rounds,
      owing: Object.fromEntries(
        reporters.map((each) => [each.duty.id, each.organizations.map(({ id }) => id)]),
      ),
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
  templates: true,
  register: true,
  calendar: true,
  at: true,
  by: true,
  authority: true,
  id: true,
  reporting: true,
  reportingPeriods: true,
  issuer: true,
  policy: true,
} as const;
const policyKeys = {
  remindBefore: true,
  remindAfter: true,
  escalateAfter: true,
  remindAt: true,
  digest: true,
  nonWorkingDays: true,
} as const;

function expectStart(start: CampaignStart): void {
  expectArgument(start, 'timeline/not-a-campaign-start', 'startCampaign(start)');
  expectKeys(start, startKeys, 'startCampaign(start)');
  expectArgument(start.plan, 'plan/not-plan-data', 'startCampaign({ plan, … })');
  expectArgument(start.templates, 'timeline/not-templates', 'startCampaign({ templates, … })');
  expectArgument(start.reportingPeriods, 'timeline/not-periods', 'startCampaign({ reportingPeriods, … })');
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

/** What is said of a duty that the plan does not have would be dropped in silence. */
function expectDuties({ plan, templates, reporting = {}, reportingPeriods = {} }: CampaignStart): void {
  const duties = plan.reportingDuties.map(({ id }) => id);
  for (const [option, given] of Object.entries({ templates, reporting, reportingPeriods })) {
    const unknown = Object.keys(given).find((id) => !duties.includes(id));
    if (unknown === undefined) continue;
    throw new MisuseError(
      'timeline/no-such-duty',
      `startCampaign({ ${option} }) got the duty ${shortForm(unknown)}, expected ids of the plan's reporting duties (${duties.join(', ')}); write one of plan.reportingDuties`,
    );
  }
}

function templatesOf({ templates }: CampaignStart): CampaignState['templates'] {
  return Object.fromEntries(
    Object.entries(templates).map(([duty, { id, version }]) => [duty, { id, version }]),
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

/** Rows from a year before the start to a year behind the last period: recurring deadlines fall by them. */
function frozenCalendar(
  calendar: CampaignStart['calendar'],
  periods: Foundation['periods'],
  today: CivilDate,
): readonly CalendarRow[] {
  if (!('rows' in calendar)) return calendar;
  const ends = [addDays(today, frozenDays), ...Object.values(periods).map(({ to }) => addDays(to, 366))];
  return calendar.rows(addDays(today, -366), ends.sort().at(-1) ?? today);
}

function superiorReport(duty: ReportingDuty, occurrence: string): SuperiorReport {
  return { duty: duty.id, occurrence, stage: duty.stage, from: duty.from, to: duty.to, sent: null };
}
