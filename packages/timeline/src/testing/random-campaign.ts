import type { CivilDate, Instant } from '@chiendich/core';
import { addDays, instantOf } from '@chiendich/core';
import type { LedgerEntry } from '@chiendich/report';
import * as fc from 'fast-check';
import type { CampaignState } from '../campaign/campaign.ts';
import { dispatch } from '../campaign/dispatch.ts';
import { isOver, stageName } from '../campaign/life-cycle.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import type { CampaignCommand } from '../decide/command.ts';
import type { CampaignEvent } from '../evolve/event.ts';
import { replay } from '../evolve/evolve.ts';
import { dutyOf } from '../rounds/duties.ts';
import { entryIn, exampleStart, firstRound, organization, secondRound } from './example-campaign.ts';
import { TestLedger } from './test-ledger.ts';

/** An act on a report, recorded as the ledger has it. */
interface Act {
  readonly act: LedgerEntry['kind'];
  readonly who: string;
  /** How far the ledger's clock is ahead. */
  readonly days: number;
  readonly resubmitBy: CivilDate | null;
}

/** A command, or an act on a report, some minutes after the one before. */
export interface Step {
  readonly minutes: number;
  readonly command: CampaignCommand | Act;
}

const by = 'ai đó';
const someone = fc.constantFrom('org-1', 'org-2', 'org-3', 'nobody');
const reason = 'lý do';
const late = { type: 'KH', reference: '20/KH-STNMT', date: '2024-06-01' } as const;

const commands: fc.Arbitrary<CampaignCommand | Act> = fc.oneof<
  fc.MaybeWeightedArbitrary<CampaignCommand | Act>[]
>(
  {
    weight: 2,
    arbitrary: fc.constant<CampaignCommand>({
      kind: 'issue',
      number: '15',
      date: '2024-05-22',
      signer: 'A',
      by,
    }),
  },
  {
    weight: 12,
    arbitrary: fc
      .record({
        who: someone,
        kind: fc.constantFrom('submit', 'correct', 'return', 'withdraw', 'accept'),
        days: fc.constantFrom(0, 0, 0, 400),
        resubmitBy: fc.constantFrom(null, null, addDays('2024-07-10', 12)),
      })
      .map(({ who, kind, days, resubmitBy }): Act => ({ act: kind, who, days, resubmitBy })),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom<CampaignCommand['kind']>('waiveDuty', 'closeDutyAsMissing')
      .chain((kind) =>
        someone.map((who) => ({ kind, round: firstRound, organization: who, reason, by }) as CampaignCommand),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(someone, fc.integer({ min: -20, max: 60 })).map(([who, days]): CampaignCommand => {
      const to = { date: addDays('2024-07-10', days), boundary: 'by' } as const;
      return { kind: 'extendDuty', organization: who, round: firstRound, to, reason, by };
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(someone, someone).map(([who, heir]): CampaignCommand => {
      return {
        kind: 'passDuty',
        organization: who,
        round: firstRound,
        successors: [organization(`${heir}-new`)],
        reason,
        by,
      };
    }),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -30, max: 60 }).map((days): CampaignCommand => {
      const corrected = addDays('2024-07-10', days);
      return { kind: 'correctDeadline', source: 'deadline-1', corrected, reason, document: late, by };
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('fireLate', 'coalesce', 'skip').map((catchUp): CampaignCommand => {
      return { kind: 'resume', reason, catchUp, shiftDays: 3, by };
    }),
  },
  {
    weight: 10,
    arbitrary: fc.constantFrom<CampaignCommand>(
      { kind: 'completePreparation', by },
      { kind: 'holdLaunch', date: '2024-06-05', by },
      { kind: 'dropLaunch', reason, by },
      { kind: 'endPeak', by },
      { kind: 'completeCommunication', by },
      { kind: 'closeReports', by },
      { kind: 'consolidate', by },
      { kind: 'reportToSuperior', round: secondRound, by },
      { kind: 'settle', amount: 0, by },
      { kind: 'archive', file: 'x', by },
      { kind: 'suspend', reason, by },
      { kind: 'moveTask', task: 'assignment-1/1', act: 'complete', by },
      { kind: 'moveTask', task: 'assignment-2/1', act: 'decline', by },
      { kind: 'assignTask', task: 'assignment-1/1', owner: 'B', by },
    ),
  },
  { weight: 1, arbitrary: fc.constant<CampaignCommand>({ kind: 'cancel', reason, by }) },
);

/** The commands that lead from a draft to the archive; random ones come between them. */
const wholeWalk: readonly (CampaignCommand | Act)[] = [
  { kind: 'issue', number: '15', date: '2024-05-22', signer: 'A', by },
  { kind: 'completePreparation', by },
  { kind: 'holdLaunch', date: '2024-06-05', by },
  { kind: 'completeCommunication', by },
  ...['org-1', 'org-2', 'org-3'].flatMap((who): readonly Act[] => [
    { act: 'submit', who, days: 0, resubmitBy: null },
    { act: 'accept', who, days: 0, resubmitBy: null },
  ]),
  { kind: 'waiveDuty', organization: 'org-1', round: firstRound, reason, by },
  { kind: 'resume', reason, catchUp: 'coalesce', by },
  { kind: 'closeReports', by },
  { kind: 'consolidate', by },
  { kind: 'reportToSuperior', round: secondRound, by },
  { kind: 'settle', amount: 0, by },
  { kind: 'archive', file: 'x', by },
];

const minutes = fc.integer({ min: -60, max: 6 * 24 * 60 });

/** Random commands at random distances, some of them dated back; most runs follow the walk to some point. */
export const steps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.oneof(fc.nat({ max: wholeWalk.length }), fc.constant(wholeWalk.length)),
    fc.array(fc.tuple(minutes, commands, fc.boolean()), { maxLength: 24 }),
  )
  .map(([length, random]) => {
    const walk = wholeWalk.slice(0, length);
    const mixed = random.flatMap(([delay, command, both]): readonly Step[] => {
      const next = both ? walk.shift() : undefined;
      const strange = { minutes: delay, command };
      return next === undefined ? [strange] : [{ minutes: Math.abs(delay), command: next }, strange];
    });
    return [...mixed, ...walk.map((command) => ({ minutes: 60, command }))];
  });

/** What a random run came to: every command, every event, the state after each step, and the ledger that was recorded. */
export interface Run {
  readonly commands: readonly CampaignCommand[];
  readonly events: readonly CampaignEvent[];
  readonly states: readonly CampaignState[];
  readonly end: CampaignState;
  readonly ledger: readonly LedgerEntry[];
}

const first = startCampaign(exampleStart(3));
const start = replay([first]);

/** Plays a run from the start of a campaign with three organizations. */
export function play(run: readonly Step[]): Run {
  const ledger = new TestLedger();
  const events: CampaignEvent[] = [first];
  const states = [start];
  const commands: CampaignCommand[] = [];
  let state = start;
  let time = Date.parse('2024-05-20T01:00:00Z');
  for (const { minutes, command: given } of run) {
    time += minutes * 60_000;
    const at = instantOf(new Date(time));
    const command = !('kind' in given) ? commandOf({ state, ledger, at }, given) : given;
    commands.push(command);
    const next = dispatch(state, command, at);
    events.push(...next.events);
    state = next.state;
    states.push(state);
  }
  return { commands, events, states, end: state, ledger: ledger.entries };
}

/** Records a possible act of a campaign that takes reports in; of any other an entry that no ledger has, to be refused. */
function commandOf(
  { state, ledger, at: now }: { state: CampaignState; ledger: TestLedger; at: Instant },
  { act, who, days, resubmitBy }: Act,
): CampaignCommand {
  const at = instantOf(new Date(Date.parse(state.log.at) + days * 24 * 60 * 60_000));
  const { lifeCycle, log } = state;
  const takes = stageName(lifeCycle) !== 'drafting' && !isOver(lifeCycle) && now >= log.at;
  const isKnown = dutyOf(state, { round: firstRound, organization: who }) !== null;
  const tried = takes && isKnown ? ledger.tried(act, who, { at, resubmitBy }) : null;
  if (tried !== null) return tried;
  const stray = entryIn(state, [act, who, at]);
  return { kind: 'recordReport', entry: { ...stray, sequence: stray.sequence + 1 }, by };
}
