import { initialTransition, setup, transition } from 'xstate';
import type { LifeCycle, LifeCycleFacts, LifeCycleStep, RunningWork } from './life-cycle.ts';

/*
 * The only place that knows XState. The machine is run through its pure functions on a state resolved from our own
 * value and facts: no actor lives, nothing is delayed (`after` over 24.8 days fires at once and is lost on restore),
 * nobody is spawned. Conditions are total: one that throws would put the machine into an error state for good.
 */
const machine = setup({
  types: {
    context: {} as LifeCycleFacts,
    events: {} as { type: LifeCycleStep },
    input: {} as LifeCycleFacts,
  },
  guards: {
    noCeremony: ({ context }) => !context.hasCeremony,
    noPeak: ({ context }) => !context.hasPeak,
    noOpenDuties: ({ context }) => context.openDuties === 0,
    nothingToReportUp: ({ context }) => context.superiorReportsLeft === 0,
    lastReportUp: ({ context }) => context.superiorReportsLeft <= 1,
  },
}).createMachine({
  id: 'campaign',
  context: ({ input }) => input,
  type: 'parallel',
  states: {
    stage: {
      initial: 'drafting',
      states: {
        drafting: { on: { issue: 'running', cancel: 'cancelled' } },
        running: {
          type: 'parallel',
          on: { cancel: 'cancelled' },
          onDone: 'consolidating',
          states: {
            preparation: {
              initial: 'underway',
              states: { underway: { on: { finishPreparation: 'done' } }, done: { type: 'final' } },
            },
            launch: {
              initial: 'ahead',
              states: {
                ahead: { always: { guard: 'noCeremony', target: 'over' }, on: { endLaunch: 'over' } },
                over: { type: 'final' },
              },
            },
            peak: {
              initial: 'before',
              states: {
                before: { always: { guard: 'noPeak', target: 'after' }, on: { startPeak: 'during' } },
                during: { on: { endPeak: 'after' } },
                after: { type: 'final' },
              },
            },
            communication: {
              initial: 'underway',
              states: { underway: { on: { finishCommunication: 'done' } }, done: { type: 'final' } },
            },
            reports: {
              initial: 'collecting',
              states: {
                collecting: { on: { closeReports: { guard: 'noOpenDuties', target: 'closed' } } },
                closed: { type: 'final' },
              },
            },
          },
        },
        consolidating: {
          on: {
            consolidate: [{ guard: 'nothingToReportUp', target: 'settling' }, { target: 'reportingUp' }],
            cancel: 'cancelled',
          },
        },
        reportingUp: {
          on: {
            reportToSuperior: [{ guard: 'lastReportUp', target: 'settling' }, { target: 'reportingUp' }],
            cancel: 'cancelled',
          },
        },
        settling: { on: { settle: 'settled' } },
        settled: { on: { archive: 'archived' } },
        archived: { type: 'final' },
        cancelled: { type: 'final' },
      },
    },
    standing: {
      initial: 'active',
      states: {
        active: { on: { postpone: 'postponed', suspend: 'suspended' } },
        postponed: { on: { resume: 'active' } },
        suspended: { on: { resume: 'active' } },
      },
    },
  },
});

/**
 * What our public types show of the machine: its name and its definition as JSON, for a diagram.
 *
 * @inline
 */
export interface CampaignMachine {
  /** Name of the machine. */
  readonly id: string;
  /** The machine as plain data, for editors of state machines. */
  toJSON(): unknown;
}

/** The outer life cycle of a campaign (vòng đời chiến dịch): an XState 5 machine, its only implementation. */
export const campaignMachine: CampaignMachine = machine;

/** The life cycle of a campaign whose plan is a draft. */
export function startLifeCycle(facts: LifeCycleFacts): LifeCycle {
  const [snapshot] = initialTransition(machine, facts);
  return shownOf(snapshot.value, facts);
}

/** The life cycle after a step, or null where the step cannot be taken from here. */
export function stepLifeCycle(
  lifeCycle: LifeCycle,
  facts: LifeCycleFacts,
  step: LifeCycleStep,
): LifeCycle | null {
  const { stage, standing } = lifeCycle;
  const value = {
    stage: typeof stage === 'string' ? stage : { running: machineWork(stage.running) },
    standing,
  };
  const current = machine.resolveState({ value, context: facts });
  const event = { type: step };
  if (!current.can(event)) return null;
  const [next] = transition(machine, current, event);
  return shownOf(next.value, facts);
}

type MachineValue = ReturnType<typeof machine.resolveState>['value'];
type MachineWork = Exclude<MachineValue['stage'], string>['running'];

/** To the machine, what the plan does not have is over from the start; shown is that there is none. */
function shownOf({ stage, standing }: MachineValue, facts: LifeCycleFacts): LifeCycle {
  if (typeof stage === 'string') return { stage, standing };
  const { launch, peak } = stage.running;
  const running: RunningWork = {
    ...stage.running,
    launch: facts.hasCeremony ? launch : 'none',
    peak: facts.hasPeak ? peak : 'none',
  };
  return { stage: { running }, standing };
}

function machineWork({ launch, peak, ...others }: RunningWork): MachineWork {
  return { ...others, launch: launch === 'none' ? 'over' : launch, peak: peak === 'none' ? 'after' : peak };
}
