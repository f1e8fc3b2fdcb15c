import { isLate } from '@chiendich/report';
import type { CampaignState, SuperiorReport } from '../campaign/campaign.ts';
import type { LifeCycleStep } from '../campaign/life-cycle.ts';
import { isOver, stageName } from '../campaign/life-cycle.ts';
import { finding } from '../findings.ts';
import { wordsOfDuty, wordsOfRounds } from '../messages/names.ts';
import { commandWords, partWords, timeOfStep, wordsOfStage } from '../messages/words.ts';
import { dueOfRoundIn } from '../rounds/duties.ts';
import { openDuties } from '../rounds/reporting-duty.ts';
import type { CampaignCommand, CommandOf } from './command.ts';
import type { Handler, Outcome, Publication } from './outcome.ts';
import { refuse, stepOf } from './outcome.ts';

interface StepToTake {
  readonly step: LifeCycleStep;
  readonly reason?: string | undefined;
  readonly document?: string | undefined;
  readonly detail?: string | number | undefined;
  readonly publish?: Publication;
}

/** Takes a step of the life cycle, or says in which stage it belongs. */
function takeStep(state: CampaignState, command: CampaignCommand['kind'], taken: StepToTake): Outcome {
  const { step, reason = null, document = null, detail = null, publish } = taken;
  const lifeCycle = stepOf(state, step);
  if (lifeCycle === null) return refuse(notPlanned(state, command, step) ?? wrongStage(state, command, step));
  const body = { kind: 'stepTaken', step, lifeCycle, reason, document, detail } as const;
  return publish === undefined ? { body } : { body, publish };
}

/** The finding that a step does not belong to the present stage. */
export function wrongStage(state: CampaignState, command: CampaignCommand['kind'], step: LifeCycleStep) {
  return finding('timeline/wrong-stage', {
    command: commandWords[command],
    stage: wordsOfStage(state.lifeCycle),
    expected: timeOfStep[step],
  });
}

/** The finding that the plan has no ceremony or no peak for which a step could be taken; null for any other step. */
function notPlanned(state: CampaignState, command: CampaignCommand['kind'], step: LifeCycleStep) {
  const { campaign, ceremony } = state.foundation.plan;
  const isCeremony = step === 'endLaunch' && ceremony === null;
  const isPeak = (step === 'startPeak' || step === 'endPeak') && campaign.peak === null;
  if (!isCeremony && !isPeak) return null;
  const what = isCeremony ? partWords.ceremony : partWords.peak;
  return finding('timeline/not-planned', { what, command: commandWords[command] });
}

/** Preparation and communication, ended by hand. */
export const completePreparation: Handler<CommandOf<'completePreparation'>> = (state, command) =>
  takeStep(state, command.kind, { step: 'finishPreparation', reason: command.note });

export const completeCommunication: Handler<CommandOf<'completeCommunication'>> = (state, command) =>
  takeStep(state, command.kind, { step: 'finishCommunication', reason: command.note });

/** The launch ceremony was held, or will not be. */
export const holdLaunch: Handler<CommandOf<'holdLaunch'>> = (state, command) =>
  takeStep(state, command.kind, { step: 'endLaunch', detail: command.date });

export const dropLaunch: Handler<CommandOf<'dropLaunch'>> = (state, command) =>
  takeStep(state, command.kind, { step: 'endLaunch', reason: command.reason });

export const startPeak: Handler<CommandOf<'startPeak'>> = (state, command) =>
  takeStep(state, command.kind, { step: 'startPeak', reason: command.note });

export const endPeak: Handler<CommandOf<'endPeak'>> = (state, command) =>
  takeStep(state, command.kind, { step: 'endPeak', reason: command.note });

/** Closes the receipt of reports once no duty is open. */
export const closeReports: Handler<CommandOf<'closeReports'>> = (state, command) => {
  const open = openDuties(state.counts);
  if (open > 0 && stageName(state.lifeCycle) === 'running') {
    return refuse(finding('timeline/open-duties', { open }));
  }
  return takeStep(state, command.kind, { step: 'closeReports', reason: command.note });
};

export const consolidate: Handler<CommandOf<'consolidate'>> = (state, command) =>
  takeStep(state, command.kind, { step: 'consolidate', document: command.document });

/** The report of a stage went to the superiors: each once, a stage before the next one unless by reason. */
export const reportToSuperior: Handler<CommandOf<'reportToSuperior'>> = (state, command, at) => {
  const { round } = command;
  const report = state.superiorReports.find(
    ({ duty, occurrence }) => duty === round.duty && occurrence === round.occurrence,
  );
  if (report === undefined) {
    const known = state.superiorReports.filter(({ duty }) => duty === round.duty);
    const rounds = wordsOfRounds(known.map(({ occurrence }) => occurrence));
    return refuse(finding('timeline/unknown-round', { ...round, rounds }));
  }
  const words = (id: string) => wordsOfDuty(state.foundation.plan, id);
  if (report.sent !== null)
    return refuse(finding('timeline/superior-report-sent', { duty: words(round.duty) }));
  const reason = command.reason ?? null;
  const earlier = state.superiorReports.find(
    ({ stage, sent, occurrence }) =>
      stage < report.stage && sent === null && occurrence === report.occurrence,
  );
  if (earlier !== undefined && reason === null) {
    const { duty, stage } = report;
    return refuse(
      finding('timeline/earlier-stage-unsent', {
        duty: words(duty),
        stage,
        earlier: words(earlier.duty),
        earlierStage: earlier.stage,
      }),
    );
  }
  const step = stepOf(state, 'reportToSuperior');
  const lifeCycle = step ?? (isInterim(state, report) ? state.lifeCycle : null);
  if (lifeCycle === null) return refuse(wrongStage(state, command.kind, 'reportToSuperior'));
  const due = dueOfRoundIn(state, round);
  const document = command.document ?? null;
  return {
    body: {
      kind: 'superiorReported',
      duty: round.duty,
      occurrence: round.occurrence,
      document,
      reason,
      late: isLate(due, at),
      lifeCycle,
    },
    publish: { what: 'consolidatedReport', reference: document },
  };
};

/**
 * Whether a report to superiors goes while the campaign still runs: one that comes back, or one that another follows. The last
 * goes after the consolidation.
 */
function isInterim(state: CampaignState, report: SuperiorReport): boolean {
  const stage = stageName(state.lifeCycle);
  if (stage !== 'running' && stage !== 'consolidating') return false;
  if (report.occurrence !== 'once') return true;
  const due = dueOfRoundIn(state, report);
  return state.superiorReports.some((other) => {
    const later = dueOfRoundIn(state, other);
    return other.sent === null && other !== report && due !== null && later !== null && later > due;
  });
}

export const settle: Handler<CommandOf<'settle'>> = (state, command) =>
  takeStep(state, command.kind, { step: 'settle', detail: command.amount, document: command.document });

export const archive: Handler<CommandOf<'archive'>> = (state, command) =>
  takeStep(state, command.kind, { step: 'archive', detail: command.file });

const pauses = { postpone: 'postponement', suspend: 'suspension' } as const;

/** Time stops for an issued campaign that is not yet settled. */
export const pause: Handler<CommandOf<'postpone' | 'suspend' | 'cancel'>> = (state, command) => {
  const { kind, reason, document } = command;
  if (kind === 'cancel') {
    const publish = { what: 'cancellation', reference: document ?? null } as const;
    return takeStep(state, kind, { step: 'cancel', reason, document, publish });
  }
  if (stageName(state.lifeCycle) === 'drafting' || isOver(state.lifeCycle)) {
    return refuse(wrongStage(state, kind, kind));
  }
  const publish = { what: pauses[kind], reference: document ?? null };
  return takeStep(state, kind, { step: kind, reason, document, publish });
};

/** Time runs again. */
export const resume: Handler<CommandOf<'resume'>> = (state, command) => {
  const lifeCycle = stepOf(state, 'resume');
  if (lifeCycle === null) return refuse(wrongStage(state, command.kind, 'resume'));
  const { reason, catchUp, shiftDays = 0 } = command;
  return {
    body: { kind: 'resumed', lifeCycle, reason, catchUp, shiftDays },
    publish: { what: 'resumption', reference: null },
  };
};
