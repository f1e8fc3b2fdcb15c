import type { Finding, Instant } from '@chiendich/core';
import { isInstant, isJson, isWellFormed } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';
import { isRecord, record, shortForm, shortText, text } from '@chiendich/core/shape';
import type { CampaignState } from '../campaign/campaign.ts';
import { isOver } from '../campaign/life-cycle.ts';
import type { Effect } from '../effects/effect.ts';
import type { CampaignEvent } from '../evolve/event.ts';
import { sealEvent } from '../evolve/event-log.ts';
import { finding } from '../findings.ts';
import { wordsOfInstant } from '../messages/names.ts';
import { wordsOfFound, wordsOfMeant } from '../messages/value-words.ts';
import { commandWords, standingWords, wordsOfStage } from '../messages/words.ts';
import { expectArgument } from '../misuse.ts';
import { fieldFaults, unknownFields } from '../storage/field-faults.ts';
import { type CampaignCommand, type CommandOf, commandHead, commandShapes } from './command.ts';
import { amend, correctDeadline, issue } from './deadline.ts';
import { addOrganization, changeTemplate, closeDuty, extendDuty, passDuty, recordReport } from './duty.ts';
import { firstNotJson } from './not-json.ts';
import type { Handler, Outcome } from './outcome.ts';
import { refuse } from './outcome.ts';
import {
  archive,
  closeReports,
  completeCommunication,
  completePreparation,
  consolidate,
  dropLaunch,
  endPeak,
  holdLaunch,
  pause,
  reportToSuperior,
  resume,
  settle,
  startPeak,
} from './stage.ts';
import { assignTask, moveTask } from './task.ts';

/**
 * What a command comes to. Accepted: its one event, what must be done outside, and what was noticed. Refused: why, and
 * the one event that records the refusal; folding it changes nothing but the head of the log.
 *
 * @inline
 */
export type Decision =
  | {
      /** The one event to fold and store. */
      readonly events: readonly CampaignEvent[];
      /** What is to be done outside. */
      readonly effects: readonly Effect[];
      /** What was noticed and does not refuse it. */
      readonly findings: readonly Finding[];
    }
  | { readonly refused: readonly Finding[]; readonly events: readonly CampaignEvent[] };

type Handlers = { readonly [Kind in CampaignCommand['kind']]: Handler<CommandOf<Kind>> };

const handlers: Handlers = {
  issue,
  correctDeadline,
  amend,
  recordReport,
  extendDuty,
  waiveDuty: closeDuty,
  closeDutyAsMissing: closeDuty,
  passDuty,
  addOrganization,
  changeTemplate,
  moveTask,
  assignTask,
  completePreparation,
  holdLaunch,
  dropLaunch,
  startPeak,
  endPeak,
  completeCommunication,
  closeReports,
  consolidate,
  reportToSuperior,
  settle,
  archive,
  postpone: pause,
  suspend: pause,
  cancel: pause,
  resume,
};

/** Commands that wait until a paused campaign goes on. What arrives from outside, and who owes what, does not wait. */
const waitsInPause: ReadonlySet<string> = new Set<CampaignCommand['kind']>([
  'completePreparation',
  'holdLaunch',
  'startPeak',
  'endPeak',
  'completeCommunication',
  'closeReports',
  'consolidate',
  'reportToSuperior',
  'settle',
  'archive',
]);

/**
 * Decides a command (xử lý lệnh) at an instant: exactly one event, accepted or refused. Nothing is changed here; fold
 * the events with `evolve`.
 *
 * Let time pass first: `advanceTo(state, at)` brings what was due before the command (`dispatch` does both).
 */
export function decide(state: CampaignState, command: CampaignCommand, at: Instant): Decision {
  expectArgument(state, 'timeline/not-a-state', 'decide(state, …)');
  expectArgument(at, 'timeline/not-a-time', 'decide(…, at)');
  const time = readTime(state, at);
  const recordedAt = time.at ?? state.log.at;
  const early = checkShape(command) ?? time.refused ?? checkLife(state, command);
  const outcome = early ?? handle(state, command, recordedAt);
  const authorship = { at: recordedAt, ...authorOf(command) };
  if ('refused' in outcome) {
    const { refused } = outcome;
    const kind = isRecord(command) ? shortForm(command.kind) : shortForm(command);
    const body = {
      kind: 'commandRefused',
      command: kind,
      attemptedAt: shortForm(at),
      findings: refused,
    } as const;
    return { refused, events: [sealEvent(state.log, authorship, body)] };
  }
  const event = sealEvent(state.log, authorship, outcome.body);
  return { events: [event], effects: effectsOf(state, outcome, event), findings: outcome.findings ?? [] };
}

/** The instant of a command, or why it has none that the log could take. */
function readTime(state: CampaignState, at: Instant): { readonly at?: Instant; readonly refused?: Outcome } {
  if (typeof at !== 'string' || !isInstant(at)) {
    return { refused: refuse(finding('timeline/not-an-instant', { read: shortText(at) })) };
  }
  return at < state.log.at
    ? {
        refused: refuse(
          finding('timeline/dated-before-last-event', {
            at: wordsOfInstant(at),
            last: wordsOfInstant(state.log.at),
          }),
        ),
      }
    : { at };
}

function checkShape(command: unknown): Outcome | null {
  if (!isRecord(command) || typeof command.kind !== 'string') {
    const read = wordsOfFound(shortForm(isRecord(command) ? command.kind : command));
    return refuse(finding('timeline/not-a-command', { read }));
  }
  const { kind } = command;
  // Of a ledger entry only its checked facts go into the log: the report inside is not looked through for each act.
  if (kind !== 'recordReport' && !isJson(command)) {
    const { path, read } = firstNotJson(command);
    const field = shortText(path.join('.'));
    return refuse(finding('timeline/not-json', { field, read }, { path: path.map(shortKey) }));
  }
  if (!Object.hasOwn(commandShapes, kind)) {
    const meant = wordsOfMeant(nearestWord(kind.slice(0, longestKind), Object.keys(commandShapes)));
    return refuse(finding('timeline/unknown-command', { command: shortText(kind), meant }));
  }
  return checkFields(command, kind as CampaignCommand['kind']);
}

const longestKind = 40;
const kindShape = record({ kind: text });

function checkFields(command: unknown, kind: CampaignCommand['kind']): Outcome | null {
  const shape = commandShapes[kind];
  const faults = [...fieldFaults(command, commandHead), ...fieldFaults(command, shape)].map(
    ({ path, params }) => finding('timeline/command-field', { command: kind, ...params }, { path }),
  );
  const unknown = unknownFields(command, [shape, commandHead, kindShape]).map(({ path, params }) =>
    finding('timeline/command-field-unknown', { command: kind, ...params }, { path }),
  );
  const refused = [...faults, ...unknown];
  return refused.length === 0 ? null : { refused };
}

function shortKey(key: string | number): string | number {
  return typeof key === 'string' ? shortText(key) : key;
}

function checkLife(state: CampaignState, command: CampaignCommand): Outcome | null {
  if (isOver(state.lifeCycle)) {
    const stage = wordsOfStage(state.lifeCycle);
    return refuse(finding('timeline/campaign-over', { stage, command: commandWords[command.kind] }));
  }
  const { standing } = state.lifeCycle;
  return standing !== 'active' && waitsInPause.has(command.kind)
    ? refuse(
        finding('timeline/campaign-paused', {
          standing: standingWords[standing],
          command: commandWords[command.kind],
        }),
      )
    : null;
}

function handle<Kind extends CampaignCommand['kind']>(
  state: CampaignState,
  command: CommandOf<Kind>,
  at: Instant,
): Outcome {
  const handler = handlers[command.kind] as Handler<CommandOf<Kind>>;
  return handler(state, command, at);
}

function authorOf(command: unknown): { readonly by: string; readonly authority: string | null } {
  const { by, authority } = isRecord(command) ? command : {};
  return {
    by: typeof by === 'string' && isWellFormed(by) ? by : '',
    authority: typeof authority === 'string' && isWellFormed(authority) ? authority : null,
  };
}

function effectsOf(
  state: CampaignState,
  outcome: Exclude<Outcome, { readonly refused: readonly Finding[] }>,
  event: CampaignEvent,
): readonly Effect[] {
  if (outcome.publish === undefined) return [];
  const { what, reference } = outcome.publish;
  const key = `${state.id}/publish/${what}/${event.sequence}`;
  return [{ kind: 'publish', key, campaign: state.id, due: event.at, what, reference }];
}
