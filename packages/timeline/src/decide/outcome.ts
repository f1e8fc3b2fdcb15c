import type { Finding, Instant } from '@chiendich/core';
import { stepLifeCycle } from '../campaign/campaign.machine.ts';
import type { CampaignState } from '../campaign/campaign.ts';
import type { LifeCycle, LifeCycleFacts, LifeCycleStep } from '../campaign/life-cycle.ts';
import type { PublishEffect } from '../effects/effect.ts';
import type { EventBody } from '../evolve/event.ts';
import { openDuties } from '../rounds/reporting-duty.ts';

/** What a command comes to: the body of its one event with what to publish, or why it is refused. */
export type Outcome =
  | {
      readonly body: EventBody;
      readonly publish?: Publication;
      readonly findings?: readonly Finding[];
    }
  | { readonly refused: readonly Finding[] };

/** What to make known, and by which document. */
export interface Publication {
  readonly what: PublishEffect['what'];
  readonly reference: string | null;
}

/** Decides one kind of command. `at` is in the log's form and not before its last event. */
export type Handler<Command> = (state: CampaignState, command: Command, at: Instant) => Outcome;

/** An outcome that refuses for one reason. */
export function refuse(...refused: readonly Finding[]): Outcome {
  return { refused };
}

/** What the conditions of the life cycle look at, from the counters of the state. */
function factsOf(state: CampaignState): LifeCycleFacts {
  return {
    hasCeremony: state.foundation.plan.ceremony !== null,
    hasPeak: state.foundation.plan.campaign.peak !== null,
    openDuties: openDuties(state.counts),
    superiorReportsLeft: state.superiorReports.filter((report) => report.sent === null).length,
  };
}

/** The life cycle of a state after a step, or null where it cannot be taken. */
export function stepOf(state: CampaignState, step: LifeCycleStep): LifeCycle | null {
  return stepLifeCycle(state.lifeCycle, factsOf(state), step);
}
