import { instantOf } from '@chiendich/core';
import { expect, it, vi } from 'vitest';
import type { CampaignCommand } from '../decide/command.ts';
import { moveCount, noDuties } from '../rounds/reporting-duty.ts';
import { countOpenWork, openWorkOf } from '../tasks/open-work.ts';
import { draft, firstRound, record } from '../testing/example-campaign.ts';
import type { CampaignState } from './campaign.ts';
import { dispatch } from './dispatch.ts';
import { rowsOf } from './row-table.ts';

// Tens of thousands of steps take seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const by = 'ai đó';
const reason = 'lý do';
const start = Date.parse('2024-05-22T01:00:00Z');
const twentyDays = 20 * 24 * 60 * 60_000;

/** Every command that may come in a state: as a state of two organizations allows it or not. */
function commandsIn(state: CampaignState): readonly CampaignCommand[] {
  const act = (kind: 'submit' | 'return' | 'withdraw' | 'accept'): CampaignCommand =>
    record('org-1', kind, '2024-05-22T01:00:00Z')(state);
  return [
    { kind: 'issue', number: '15', date: '2024-05-22', signer: 'A', by },
    act('submit'),
    act('return'),
    act('accept'),
    act('withdraw'),
    {
      kind: 'extendDuty',
      organization: 'org-1',
      round: firstRound,
      to: { date: '2024-08-15', boundary: 'by' },
      reason,
      by,
    },
    { kind: 'closeDutyAsMissing', organization: 'org-2', round: firstRound, reason, by },
    { kind: 'suspend', reason, by },
    { kind: 'resume', reason, catchUp: 'coalesce', shiftDays: 5, by },
  ];
}

it('holds in every sequence of four commands on a campaign of two organizations', () => {
  let seen = 0;
  const walk = (state: CampaignState, fired: readonly string[], depth: number) => {
    if (depth > 4) return;
    const at = instantOf(new Date(start + (depth - 1) * twentyDays));
    for (const command of commandsIn(state)) {
      const next = dispatch(state, command, at);
      seen += 1;
      const given = next.events.filter((event) => event.by !== 'timeline');
      if (given.length !== 1) throw new Error(`${command.kind} left ${given.length} records`);
      const came = next.events.flatMap((event) =>
        'item' in event && 'days' in event
          ? [[event.kind, event.deadline, event.version, event.days, event.duty].join()]
          : [],
      );
      const all = [...fired, ...came];
      if (new Set(all).size !== all.length) throw new Error(`fired twice: ${all.join(' ')}`);
      const fault = countersFault(next.state);
      if (fault !== null) throw new Error(`after ${command.kind} at depth ${depth}: ${fault}`);
      walk(next.state, all, depth + 1);
    }
  };
  walk(draft(2), [], 1);
  expect(seen).toBe(9 + 9 ** 2 + 9 ** 3 + 9 ** 4);
});

function countersFault(state: CampaignState): string | null {
  const counts = rowsOf(state.duties).reduce((sum, duty) => moveCount(sum, null, duty.state), noDuties);
  if (JSON.stringify(counts) !== JSON.stringify(state.counts)) return 'the counters of duties are wrong';
  const open = countOpenWork(state);
  const ids = [...rowsOf(open), ...rowsOf(state.openWork)].map(({ id }) => id);
  return ids.every((id) => openWorkOf({ ...state, openWork: open }, id) === openWorkOf(state, id))
    ? null
    : 'the count of open work is wrong';
}
