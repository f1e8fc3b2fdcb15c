import type { Instant } from '@chiendich/core';
import { isInstant, MisuseError } from '@chiendich/core';
import { shortForm } from '@chiendich/core/shape';
import { dayOf, laterOf } from '../deadlines/due-date.ts';
import { stepOf } from '../decide/outcome.ts';
import type { Effect } from '../effects/effect.ts';
import { type DueItem, remindersOf } from '../effects/reminders.ts';
import type { CampaignEvent, EventBody } from '../evolve/event.ts';
import { sealEvent } from '../evolve/event-log.ts';
import { evolve } from '../evolve/evolve.ts';
import { expectArgument } from '../misuse.ts';
import { nextDeadline, openingDoubts, roundsOf } from '../rounds/open-rounds.ts';
import type { AgendaItem } from './agenda.ts';
import type { CampaignState } from './campaign.ts';
import { firstRow } from './row-table.ts';

/**
 * A state that time has brought forward, with what happened on the way and what must be done outside.
 *
 * @inline
 */
export interface Advanced {
  /** The campaign at that instant. */
  readonly state: CampaignState;
  /** What fell due on the way, in order; empty where nothing did. */
  readonly events: readonly CampaignEvent[];
  /** What is to be done outside, worked out as it is gone through; once or again, the same each time. */
  readonly effects: Iterable<Effect>;
}

/**
 * Lets time pass (cho thời gian trôi) up to and including an instant, due date by due date: what one due date brings
 * is on the agenda before the next is looked at, so chained dates land on their own day.
 *
 * Nothing happens in a draft, in a pause, or after the end. To advance in two steps or in one is the same. An instant
 * before the last event brings nothing. What is due is recorded at its own instant, or, when the log has already gone
 * beyond it, at the log's.
 */
export function advanceTo(state: CampaignState, instant: Instant): Advanced {
  expectArgument(state, 'timeline/not-a-state', 'advanceTo(state, …)');
  expectArgument(instant, 'core/not-an-instant', 'advanceTo(…, instant)');
  if (!isInstant(instant)) {
    throw new MisuseError(
      'timeline/not-an-instant',
      `advanceTo(…, instant) got ${shortForm(instant)}, expected UTC in whole seconds such as 2024-07-10T17:00:00Z; write instantOf(date)`,
    );
  }
  const events: CampaignEvent[] = [];
  const due: DueItem[] = [];
  let current = state;
  for (let item = nextDue(current); item !== null && item.due <= instant; item = nextDue(current)) {
    const at = laterOf(item.due, current.log.at);
    const event = sealEvent(current.log, { at, by: 'timeline', authority: null }, bodyOf(current, item));
    const next = evolve(current, event);
    if (item.kind === 'remind' || item.kind === 'escalate') due.push({ state: next, item });
    events.push(event);
    current = next;
  }
  return { state: current, events, effects: remindersOf(due) };
}

/** The instant at which time will next bring something, or null: when to wake. */
export function nextDueAt(state: CampaignState): Instant | null {
  expectArgument(state, 'timeline/not-a-state', 'nextDueAt(state)');
  return nextDue(state)?.due ?? null;
}

function nextDue(state: CampaignState): AgendaItem | null {
  return state.lifeCycle.standing === 'active' ? firstRow(state.agenda) : null;
}

const kinds = { fall: 'deadlineFell', remind: 'reminderDue', escalate: 'escalationDue' } as const;

function bodyOf(state: CampaignState, item: AgendaItem): EventBody {
  const { kind, due, id, version, days, duty } = item;
  if (kind === 'startPeak' || kind === 'endPeak') {
    const lifeCycle = stepOf(state, kind) ?? state.lifeCycle;
    return {
      kind: kind === 'startPeak' ? 'peakStarted' : 'peakEnded',
      due,
      date: dayOf(due),
      lifeCycle,
      item: id,
    };
  }
  if (kind === 'open') return openingOf(state, item);
  return { kind: kinds[kind], deadline: item.deadline, version, days, due, duty, item: id };
}

/** What becomes of a recurring deadline behind its fall. The item is there because it goes on. */
function openingOf(state: CampaignState, { id, deadline, version, due }: AgendaItem): EventBody {
  const row = state.deadlines.find((each) => each.id === deadline);
  const next = row === undefined ? null : nextDeadline(state.foundation, row);
  const { lastDay, nominal, due: falls } = next ?? {};
  return {
    ...{ kind: 'roundsOpened', deadline: deadline ?? '', version },
    ...{ lastDay: lastDay ?? dayOf(due), nominal: nominal ?? dayOf(due), due: falls ?? due },
    rounds: next === null ? [] : roundsOf(state, next),
    findings: next === null ? [] : openingDoubts(state.foundation, next),
    item: id,
  };
}
