import type { CivilDate } from '@chiendich/core';
import { addDays } from '@chiendich/core';
import type { AgendaItem } from '../campaign/agenda.ts';
import type { CampaignState } from '../campaign/campaign.ts';
import { findRow } from '../campaign/row-table.ts';
import { dayOf } from '../deadlines/due-date.ts';
import { dutiesOfRound, roundOf, roundsAt } from '../rounds/find-rounds.ts';
import { type DutyRow, owesReport } from '../rounds/reporting-duty.ts';
import type { RoundRow } from '../rounds/round-row.ts';
import { waitsOnDeadline, waitsOnRound } from '../tasks/open-work.ts';
import type { DigestLine, Effect } from './effect.ts';

/** A reminder or an escalation that was due, and the campaign behind it. */
export interface DueItem {
  readonly state: CampaignState;
  readonly item: AgendaItem;
}

/**
 * What reminders and escalations ask for outside: one effect for each organization, task or report to superiors that is not done.
 * Reports that come back often go into one digest for each recipient and time, after the others of that time.
 */
export function remindersOf(due: readonly DueItem[]): Iterable<Effect> {
  return {
    *[Symbol.iterator]() {
      let digests: Digests = new Map();
      for (const [at, each] of due.entries()) {
        yield* effectsOf(each, digests);
        if (due[at + 1]?.item.due === each.item.due) continue;
        yield* digestsOf(each, digests);
        digests = new Map();
      }
    },
  };
}

/** Lines for each recipient. */
type Digests = Map<string, DigestLine[]>;

function* digestsOf({ state, item }: DueItem, digests: Digests): Iterable<Effect> {
  const day = dayOf(item.due);
  for (const [recipient, lines] of digests) {
    const key = `${state.id}/digest/${item.due}/${recipient}`;
    yield { kind: 'digest', key, campaign: state.id, due: item.due, recipient, day, lines };
  }
}

function* effectsOf({ state, item }: DueItem, digests: Digests): Iterable<Effect> {
  const { kind, days, due, deadline } = item;
  if (kind !== 'remind' && kind !== 'escalate') return;
  const lastDay = addDays(dayOf(due), -days);
  const occasion = `${state.id}/${deadline}/${versionOf(state, item)}/${kind}${days < 0 ? '' : '+'}${days}`;
  const head = { campaign: state.id, due, deadline, lastDay, days } as const;
  const rounds = roundsOfItem(state, item);
  for (const { round, duties } of rounds) {
    const about = { duty: round.duty, occurrence: round.occurrence };
    const digested = isDigested(state, round);
    for (const { organization } of duties) {
      if (digested) addLine(digests, organization, { kind, ...about, lastDay, days });
      else {
        const key = `${occasion}/${round.duty}/${round.occurrence}/${organization}`;
        yield { kind, key, recipient: organization, about, ...head };
      }
    }
  }
  if (item.duty !== null) return;
  yield* effectsOfTasks(state, item, { occasion, head });
  for (const { duty, occurrence, from, sent } of state.superiorReports) {
    const of = rounds.find(({ round }) => round.duty === duty && round.occurrence === occurrence);
    if (sent !== null || of === undefined) continue;
    const recipient = from[0] ?? state.foundation.plan.document.issuer ?? '';
    if (isDigested(state, of.round)) {
      addLine(digests, recipient, { kind, duty, occurrence, lastDay, days });
      continue;
    }
    yield { kind, key: `${occasion}/${duty}/${occurrence}`, recipient, about: { duty, occurrence }, ...head };
  }
}

/** What the effects of one item have in common. */
interface Occasion {
  readonly occasion: string;
  readonly head: {
    readonly campaign: string;
    readonly due: AgendaItem['due'];
    readonly deadline: string | null;
    readonly lastDay: CivilDate;
    readonly days: number;
  };
}

/** Tasks wait on the deadline as it stands, not on an occurrence that it left behind. */
function* effectsOfTasks(
  state: CampaignState,
  { kind, deadline, version }: AgendaItem,
  { occasion, head }: Occasion,
): Iterable<Effect> {
  if (!state.deadlines.some((row) => row.id === deadline && row.version === version)) return;
  for (const task of state.tasks) {
    if (task.deadline !== deadline || !waitsOnDeadline(task)) continue;
    const isAsked = task.mode === 'đề nghị' || kind === 'remind';
    const recipient = task.owner ?? task.organization;
    const key = `${occasion}/${task.id}`;
    yield { kind: isAsked ? 'remind' : 'escalate', key, recipient, about: { task: task.id }, ...head };
  }
}

/** An extension and the day of a correction count versions of their own: their keys must not be those of the deadline. */
function versionOf(state: CampaignState, { duty, version }: AgendaItem): string {
  if (duty === null) return `v${version}`;
  return `${findRow(state.duties, duty)?.report?.status === 'returned' ? 'r' : 'x'}${version}`;
}

interface OwedInRound {
  readonly round: RoundRow;
  readonly duties: readonly DutyRow[];
}

function roundsOfItem(state: CampaignState, item: AgendaItem): readonly OwedInRound[] {
  if (item.duty === null) {
    return roundsAt(state, item.deadline ?? '', item.version).map((round) => ({
      round,
      duties: dutiesOfRound(state, round).filter(waitsOnRound),
    }));
  }
  const row = findRow(state.duties, item.duty);
  const round = row === null ? null : roundOf(state, row);
  return row !== null && round !== null && owesReport(row.state) ? [{ round, duties: [row] }] : [];
}

function isDigested({ deadlines, foundation }: CampaignState, { deadline }: RoundRow): boolean {
  const recurrence = deadlines.find(({ id }) => id === deadline)?.reading.recurrence;
  return recurrence !== undefined && foundation.policy.digest.includes(recurrence);
}

function addLine(digests: Digests, recipient: string, line: DigestLine): void {
  const lines = digests.get(recipient);
  if (lines === undefined) digests.set(recipient, [line]);
  else lines.push(line);
}
