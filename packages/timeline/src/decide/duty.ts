import type { Finding, Instant } from '@chiendich/core';
import { isSealed, type LedgerEntry, standingAfter } from '@chiendich/report';
import type { CampaignState } from '../campaign/campaign.ts';
import { stageName } from '../campaign/life-cycle.ts';
import { findRow, rowsOf } from '../campaign/row-table.ts';
import { dueDateOf } from '../deadlines/due-date.ts';
import { nothingIn } from '../evolve/duties.ts';
import { finding } from '../findings.ts';
import { wordsOfDuty, wordsOfInstant, wordsOfRounds } from '../messages/names.ts';
import { dutyDecisionWords, dutyStateWords, notOverdueWords } from '../messages/words.ts';
import { dueOfDuty } from '../rounds/duties.ts';
import { roundOf } from '../rounds/find-rounds.ts';
import { frozenOrganization } from '../rounds/reporters.ts';
import {
  type DutyDecision,
  type DutyRow,
  dutyKey,
  mayDecide,
  type RoundName,
} from '../rounds/reporting-duty.ts';
import type { CommandOf } from './command.ts';
import type { Handler } from './outcome.ts';
import { refuse } from './outcome.ts';
import { wrongStage } from './stage.ts';

/**
 * Records an entry of the report ledger. The ledger decides where a report stands; the timeline takes the entries of each chain in
 * their order, each once, and only from organizations that owe the report.
 */
export const recordReport: Handler<CommandOf<'recordReport'>> = (state, command, at) => {
  const { entry } = command;
  if (stageName(state.lifeCycle) === 'drafting')
    return refuse(wrongStage(state, command.kind, 'closeReports'));
  const duty = findDuty(state, entry);
  if ('refused' in duty) return duty;
  const { organization, name, report } = duty;
  const { sequence, kind, version, hash, previousHash, corrects, resubmitBy } = entry;
  const last = report?.sequence ?? 0;
  if (sequence === last && hash === report?.hash)
    return refuse(finding('timeline/entry-already-recorded', { sequence, organization: name }));
  if (sequence <= last)
    return refuse(finding('timeline/entry-out-of-order', { sequence, last, organization: name }));
  const head = {
    ...{ kind, sequence, version, at: entry.at, hash },
    ...(corrects === undefined ? {} : { corrects }),
    ...(resubmitBy === undefined ? {} : { resubmitBy }),
  };
  if (standingAfter(report ?? nothingIn, { ...head, previousHash }) === null)
    return refuse(finding('timeline/entry-does-not-follow', { sequence, last, organization: name }));
  if (!isWhole(entry)) return refuse(finding('timeline/entry-altered', { sequence, organization: name }));
  const { duty: dutyId, occurrence } = duty;
  return {
    body: { kind: 'reportRecorded', duty: dutyId, occurrence, organization, entry: head },
    findings: [...fromTheFuture(entry.at, at), ...onOtherTemplate(state, duty, entry.template)],
  };
};

/** Whether an entry is as its ledger wrote it; one that holds something else than JSON was written by none. */
function isWhole(entry: CommandOf<'recordReport'>['entry']): boolean {
  try {
    return isSealed(entry as unknown as LedgerEntry);
  } catch {
    return false;
  }
}

/** A clock that ran ahead blocks nothing: the entry is recorded, and doubted. */
function fromTheFuture(entryAt: Instant, at: Instant): readonly Finding[] {
  if (entryAt <= at) return [];
  return [finding('timeline/entry-in-future', { entryAt: wordsOfInstant(entryAt), at: wordsOfInstant(at) })];
}

/** A report names its version; another template altogether is a doubt. */
function onOtherTemplate(
  state: CampaignState,
  duty: DutyRow,
  found: { readonly id: string; readonly version: string } | undefined,
): readonly Finding[] {
  const expected = roundOf(state, duty)?.template ?? null;
  if (expected === null || found === undefined || found.id === expected.id) return [];
  const words = { organization: duty.name, found: found.id, expected: expected.id };
  return [finding('timeline/entry-of-other-template', words)];
}

/** Gives one organization a later deadline. */
export const extendDuty: Handler<CommandOf<'extendDuty'>> = (state, command, at) => {
  const duty = findDuty(state, command);
  if ('refused' in duty) return duty;
  if (!mayDecide(duty.state, 'extend')) return refuse(actRefused(duty, 'extend'));
  const { reason, document = null } = command;
  const to = typeof command.to === 'string' ? { date: command.to, boundary: 'by' as const } : command.to;
  const due = dueDateOf(to, state.foundation, to.date);
  if (due.lastDay === null || due.due === null) {
    return refuse(finding('timeline/unclear-date', { read: to.date }));
  }
  const present = dueOfDuty(state, duty);
  if ((present !== null && due.due <= present) || due.due <= at) {
    return refuse(
      finding('timeline/extension-not-later', {
        organization: duty.name,
        to: due.lastDay,
        due: present?.slice(0, 10) ?? at.slice(0, 10),
      }),
    );
  }
  return {
    body: {
      kind: 'dutyExtended',
      duty: duty.duty,
      occurrence: duty.occurrence,
      organization: duty.organization,
      version: (duty.extension?.version ?? 0) + 1,
      date: to.date,
      boundary: to.boundary,
      reason,
      document,
    },
    publish: { what: 'extension', reference: document?.reference ?? null },
  };
};

/** Waives a duty with a reason, or closes it because no report came. */
export const closeDuty: Handler<CommandOf<'waiveDuty' | 'closeDutyAsMissing'>> = (state, command) => {
  const duty = findDuty(state, command);
  if ('refused' in duty) return duty;
  const act = command.kind === 'waiveDuty' ? 'waive' : 'closeAsMissing';
  if (!mayDecide(duty.state, act)) return refuse(actRefused(duty, act));
  return {
    body: {
      kind: command.kind === 'waiveDuty' ? 'dutyWaived' : 'dutyClosedAsMissing',
      duty: duty.duty,
      occurrence: duty.occurrence,
      organization: duty.organization,
      reason: command.reason,
    },
  };
};

/** Passes the duty of an organization that ended to its successors. */
export const passDuty: Handler<CommandOf<'passDuty'>> = (state, command) => {
  const duty = findDuty(state, command);
  if ('refused' in duty) return duty;
  const { organization, name, occurrence } = duty;
  if (!mayDecide(duty.state, 'passOn')) return refuse(actRefused(duty, 'passOn'));
  const successors = command.successors.filter(({ id }) => id !== organization).map(frozenOrganization);
  if (successors.length === 0) return refuse(finding('timeline/successor-missing', { organization: name }));
  return {
    body: {
      ...{ kind: 'dutyPassedOn', duty: duty.duty, occurrence, organization },
      ...{ successors, reason: command.reason },
    },
  };
};

/** One more organization owes reports. */
export const addOrganization: Handler<CommandOf<'addOrganization'>> = (state, command) => {
  const organization = frozenOrganization(command.organization);
  const known = new Set(state.foundation.plan.reportingDuties.map((duty) => duty.id));
  const faults = command.duties.flatMap((duty) => {
    if (!known.has(duty)) return [finding('timeline/unknown-duty', { duty })];
    return state.owing[duty]?.includes(organization.id) !== true
      ? []
      : [
          finding('timeline/duplicate-organization', {
            organization: organization.name,
            duty: wordsOfDuty(state.foundation.plan, duty),
          }),
        ];
  });
  if (faults.length > 0) return { refused: faults };
  return {
    body: { kind: 'organizationAdded', organization, duties: command.duties, reason: command.reason },
  };
};

function findDuty(
  state: CampaignState,
  { round, organization }: { readonly round: RoundName; readonly organization: string },
): DutyRow | { readonly refused: readonly Finding[] } {
  const found = findRow(state.duties, dutyKey(round, organization));
  if (found !== null) return found;
  if (roundOf(state, round) === null) {
    const known = rowsOf(state.rounds).filter(({ duty }) => duty === round.duty);
    const rounds = wordsOfRounds(known.map(({ occurrence }) => occurrence));
    return { refused: [finding('timeline/unknown-round', { ...round, rounds })] };
  }
  return { refused: [finding('timeline/unknown-organization', { organization })] };
}

function actRefused(duty: DutyRow, act: DutyDecision): Finding {
  const isEarly = act === 'closeAsMissing' && duty.state === 'awaited';
  const words = {
    state: isEarly ? notOverdueWords : dutyStateWords[duty.state],
    act: dutyDecisionWords[act],
  };
  return finding('timeline/duty-act-refused', { organization: duty.name, ...words });
}

/** A duty's template, for the rounds to come. */
export const changeTemplate: Handler<CommandOf<'changeTemplate'>> = (state, command) => {
  const { duty, template, reason } = command;
  const isKnown = state.foundation.plan.reportingDuties.some(({ id }) => id === duty);
  if (!isKnown) return refuse(finding('timeline/unknown-duty', { duty }));
  return { body: { kind: 'templateChanged', duty, template, reason } };
};
