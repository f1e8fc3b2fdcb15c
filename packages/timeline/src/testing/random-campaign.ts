import { addDays, instantOf } from '@chiendich/core';
import * as fc from 'fast-check';
import type { CampaignState } from '../campaign/campaign.ts';
import { dispatch } from '../campaign/dispatch.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import type { CampaignCommand } from '../decide/command.ts';
import type { CampaignEvent } from '../evolve/event.ts';
import { replay } from '../evolve/evolve.ts';
import { entry, exampleStart, organization } from './example-campaign.ts';

/** A command some minutes after the one before. */
export interface Step {
  readonly minutes: number;
  readonly command: CampaignCommand;
}

const by = 'ai đó';
const someone = fc.constantFrom('org-1', 'org-2', 'org-3', 'nobody');
const reason = 'lý do';
const late = { type: 'KH', reference: '20/KH-STNMT', date: '2024-06-01' } as const;

const commands: fc.Arbitrary<CampaignCommand> = fc.oneof(
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
        sequence: fc.integer({ min: 1, max: 60 }),
        who: someone,
        kind: fc.constantFrom('submit', 'correct', 'return', 'withdraw', 'accept'),
      })
      .map(({ sequence, who, kind }): CampaignCommand => {
        return { kind: 'recordReport', entry: entry(sequence, who, kind, '2024-05-25T00:00:00Z'), by };
      }),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom<CampaignCommand['kind']>('waiveDuty', 'closeDutyAsMissing')
      .chain((kind) => someone.map((who) => ({ kind, organization: who, reason, by }) as CampaignCommand)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(someone, fc.integer({ min: -20, max: 60 })).map(([who, days]): CampaignCommand => {
      const to = { date: addDays('2024-07-10', days), boundary: 'by' } as const;
      return { kind: 'extendDuty', organization: who, to, reason, by };
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(someone, someone).map(([who, heir]): CampaignCommand => {
      return { kind: 'passDuty', organization: who, successors: [organization(`${heir}-new`)], reason, by };
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
      { kind: 'reportToSuperior', duty: 'duty-2', by },
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
const wholeWalk: readonly CampaignCommand[] = [
  { kind: 'issue', number: '15', date: '2024-05-22', signer: 'A', by },
  { kind: 'completePreparation', by },
  { kind: 'holdLaunch', date: '2024-06-05', by },
  { kind: 'completeCommunication', by },
  ...['org-1', 'org-2', 'org-3'].flatMap((who, index): readonly CampaignCommand[] => [
    { kind: 'recordReport', entry: entry(100 + index, who, 'submit', '2024-05-25T00:00:00Z'), by },
    { kind: 'recordReport', entry: entry(200 + index, who, 'accept', '2024-05-25T00:00:00Z'), by },
  ]),
  { kind: 'waiveDuty', organization: 'org-1', reason, by },
  { kind: 'resume', reason, catchUp: 'coalesce', by },
  { kind: 'closeReports', by },
  { kind: 'consolidate', by },
  { kind: 'reportToSuperior', duty: 'duty-2', by },
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

/** What a random run came to: every event, the state after each step, and how many commands were given. */
export interface Run {
  readonly events: readonly CampaignEvent[];
  readonly states: readonly CampaignState[];
  readonly end: CampaignState;
}

const first = startCampaign(exampleStart(3));
const start = replay([first]);

/** Plays a run from the start of a campaign with three organizations. */
export function play(run: readonly Step[]): Run {
  const events: CampaignEvent[] = [first];
  const states = [start];
  let state = start;
  let time = Date.parse('2024-05-20T01:00:00Z');
  for (const { minutes, command } of run) {
    time += minutes * 60_000;
    const next = dispatch(state, command, instantOf(new Date(time)));
    events.push(...next.events);
    state = next.state;
    states.push(state);
  }
  return { events, states, end: state };
}
