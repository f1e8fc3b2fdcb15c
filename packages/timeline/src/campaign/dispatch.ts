import type { Finding, Instant } from '@chiendich/core';
import { isInstant } from '@chiendich/core';
import type { CampaignCommand } from '../decide/command.ts';
import { decide } from '../decide/decide.ts';
import type { Effect } from '../effects/effect.ts';
import { evolve } from '../evolve/evolve.ts';
import { expectArgument } from '../misuse.ts';
import type { Advanced } from './advance.ts';
import { advanceTo } from './advance.ts';
import type { CampaignState } from './campaign.ts';

/**
 * What a command came to, folded: `refused` is empty when it was accepted.
 *
 * @inline
 */
export interface Dispatched extends Advanced {
  /** Why the command was refused; empty where it was accepted. */
  readonly refused: readonly Finding[];
  /** What was noticed and does not refuse it. */
  readonly findings: readonly Finding[];
}

/**
 * Lets time pass up to an instant, decides a command there and folds what came of it: what a host does for each
 * command. `events` are what to append to the log, refusals among them.
 */
export function dispatch(state: CampaignState, command: CampaignCommand, at: Instant): Dispatched {
  expectArgument(state, 'timeline/not-a-state', 'dispatch(state, …)');
  expectArgument(at, 'timeline/not-a-time', 'dispatch(…, at)');
  const isTime = typeof at === 'string' && isInstant(at);
  const advanced = isTime ? advanceTo(state, at) : { state, events: [], effects: [] };
  const decision = decide(advanced.state, command, at);
  const refused = 'refused' in decision ? decision.refused : [];
  return {
    state: decision.events.reduce(evolve, advanced.state),
    events: [...advanced.events, ...decision.events],
    effects: 'refused' in decision ? advanced.effects : joined(advanced.effects, decision.effects),
    refused,
    findings: 'refused' in decision ? [] : decision.findings,
  };
}

/** One run of effects after another, gone through as they are asked for. */
function joined(first: Iterable<Effect>, then: Iterable<Effect>): Iterable<Effect> {
  return {
    *[Symbol.iterator]() {
      yield* first;
      yield* then;
    },
  };
}
