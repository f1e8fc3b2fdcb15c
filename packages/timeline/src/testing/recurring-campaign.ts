import type { CivilDate, Instant } from '@chiendich/core';
import { addDays, instantOf } from '@chiendich/core';
import type { Plan, PlanDeadline } from '@chiendich/plan';
import type { LedgerEntry } from '@chiendich/report';
import * as fc from 'fast-check';
import { advanceTo } from '../campaign/advance.ts';
import type { CampaignState } from '../campaign/campaign.ts';
import type { CampaignStart } from '../campaign/campaign-start.ts';
import { dispatch } from '../campaign/dispatch.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import type { CampaignCommand } from '../decide/command.ts';
import type { CampaignEvent } from '../evolve/event.ts';
import { replay } from '../evolve/evolve.ts';
import { rounds } from '../rounds/duties.ts';
import type { RoundName } from '../rounds/reporting-duty.ts';
import { deadline, examplePlan, exampleStart, organization } from './example-campaign.ts';
import { TestLedger } from './test-ledger.ts';

type Recurrence = NonNullable<PlanDeadline['recurrence']>;

/** A plan whose first duty comes back so often, and whose issuer reports to its superiors every month. */
export function recurringPlan(recurrence: Recurrence, date: string, change: Partial<Plan> = {}): Plan {
  const plan = examplePlan();
  const often = { ...deadline('deadline-1', date, 'by'), recurrence };
  const upward = { ...deadline('deadline-2', '28', 'by'), recurrence: 'monthly' as const };
  const period = { start: '2024-05-20', end: '2024-09-30' } as const;
  return {
    ...plan,
    campaign: {
      ...plan.campaign,
      period: { ...period, fuzzyStart: false, fuzzyEnd: false, quote: '', span: null },
    },
    deadlines: [often, upward],
    reportingDuties: plan.reportingDuties.map((duty) => ({
      ...duty,
      due: duty.stage === 1 ? often : upward,
    })),
    assignments: plan.assignments.map((each, index) => ({
      ...each,
      tasks: each.tasks.map((task) => ({
        ...task,
        deadline: index === 0 ? upward : often,
        duty: index === 0 ? null : 'duty-1',
      })),
    })),
    ...change,
  };
}

/** How such a campaign starts, of three organizations. */
function recurringStart(plan: Plan, change: Partial<CampaignStart> = {}): CampaignStart {
  return exampleStart(3, { plan, ...change });
}

const by = 'ai đó';
const reason = 'lý do';

/** What somebody does some hours after what was done before, in one of the rounds that are open. */
export interface Move {
  readonly hours: number;
  readonly who: string;
  readonly round: number;
  readonly what:
    | LedgerEntry['kind']
    | 'waive'
    | 'close'
    | 'extend'
    | 'pass'
    | 'add'
    | 'amend'
    | 'pause'
    | 'upward';
}

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    hours: fc.integer({ min: 0, max: 24 * 9 }),
    who: fc.constantFrom('org-1', 'org-2', 'org-3'),
    round: fc.nat({ max: 30 }),
    what: fc.constantFrom<Move['what']>(
      ...(['submit', 'submit', 'submit', 'accept', 'accept', 'correct', 'return', 'withdraw'] as const),
      ...(['waive', 'close', 'extend', 'pass', 'add', 'amend', 'pause', 'upward'] as const),
    ),
  }),
  { maxLength: 30 },
);

export const plans: fc.Arbitrary<Plan> = fc
  .constantFrom<readonly [Recurrence, string]>(
    ['weekly', '5'],
    ['monthly', '20'],
    ['daily', '16:00'],
    ['weekly', '1'],
  )
  .map(([recurrence, date]) => recurringPlan(recurrence, date));

/** A campaign as it was played: its log, where it stands, and the ledger of its reports. */
export interface Played {
  readonly events: readonly CampaignEvent[];
  readonly states: readonly CampaignState[];
  readonly end: CampaignState;
  readonly ledger: readonly LedgerEntry[];
}

/** Plays moves on an issued campaign; those that `leftOut` names are not made. */
export function playMoves(
  plan: Plan,
  given: readonly Move[],
  leftOut: (round: RoundName) => boolean = () => false,
): Played {
  const ledger = new TestLedger();
  const first = startCampaign(recurringStart(plan));
  const events: CampaignEvent[] = [first];
  let state = replay([first]);
  const states = [state];
  const dispatched = (command: CampaignCommand, at: Instant) => {
    const next = dispatch(state, command, at);
    events.push(...next.events);
    state = next.state;
    states.push(state);
  };
  dispatched({ kind: 'issue', number: '15', date: '2024-05-22', signer: 'A', by }, '2024-05-22T02:00:00Z');
  let time = Date.parse('2024-05-22T02:00:00Z');
  for (const move of given) {
    time += move.hours * 3_600_000;
    const at = instantOf(new Date(time));
    const advanced = advanceTo(state, at);
    events.push(...advanced.events);
    state = advanced.state;
    const known = rounds(state).filter(
      (row) => row.round.duty === 'duty-1' && (row.due ?? at) <= addHours(at, 24 * 8),
    );
    const { round } = known[move.round % known.length] ?? {};
    if (round === undefined || leftOut(round)) continue;
    const command = commandOf(ledger, move, { round, at });
    if (command !== null) dispatched(command, at);
  }
  return { events, states, end: state, ledger: ledger.entries };
}

function addHours(at: Instant, hours: number): Instant {
  return instantOf(new Date(Date.parse(at) + hours * 3_600_000));
}

function commandOf(
  ledger: TestLedger,
  { what, who }: Move,
  { round, at }: { readonly round: RoundName; readonly at: Instant },
): CampaignCommand | null {
  const own = { round: { duty: round.duty, occurrence: round.occurrence }, organization: who, reason, by };
  const day = at.slice(0, 10) as CivilDate;
  const document = { type: 'KH', reference: '20/KH-STNMT', date: '2024-06-01' } as const;
  switch (what) {
    case 'submit':
    case 'accept':
    case 'correct':
    case 'withdraw':
    case 'return':
      return ledger.tried(what, who, {
        at,
        round: own.round,
        resubmitBy: what === 'return' ? addDays(day, 3) : null,
      });
    case 'waive':
      return { kind: 'waiveDuty', ...own };
    case 'close':
      return { kind: 'closeDutyAsMissing', ...own };
    case 'extend':
      return { kind: 'extendDuty', ...own, to: addDays(day, 12) };
    case 'pass':
      return { kind: 'passDuty', ...own, successors: [organization(`${who}-new`)] };
    case 'add':
      return { kind: 'addOrganization', organization: organization('late'), duties: ['duty-1'], reason, by };
    case 'amend':
      return {
        ...{ kind: 'amend', document, reason, by },
        deadlines: [{ deadline: 'deadline-2', to: { date: '25', boundary: 'by', recurrence: 'monthly' } }],
      };
    case 'pause':
      return { kind: 'resume', reason, catchUp: 'coalesce', by };
    case 'upward':
      return { kind: 'reportToSuperior', round: { duty: 'duty-2', occurrence: day.slice(0, 7) }, by };
    default:
      return what satisfies never;
  }
}
