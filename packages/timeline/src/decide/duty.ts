import type { Finding } from '@chiendich/core';
import type { CampaignState } from '../campaign/campaign.ts';
import { stageName } from '../campaign/life-cycle.ts';
import { findRow } from '../campaign/row-table.ts';
import { dueDateOf } from '../deadlines/due-date.ts';
import { finding } from '../findings.ts';
import { wordsOfDuty, wordsOfInstant } from '../messages/names.ts';
import { dutyActWords, dutyStateWords, notOverdueWords } from '../messages/words.ts';
import { dueOfDuty, dutiesOf } from '../rounds/duties.ts';
import { frozenOrganization } from '../rounds/reporters.ts';
import type { DutyAct, DutyRow } from '../rounds/reporting-duty.ts';
import { dutyKey, nextDutyState } from '../rounds/reporting-duty.ts';
import type { CommandOf } from './command.ts';
import type { Handler } from './outcome.ts';
import { refuse } from './outcome.ts';
import { wrongStage } from './stage.ts';

/**
 * Records an entry of the report ledger. The ledger decides what a report's status is; the timeline takes its entries
 * in their order, each once, and only from organizations that owe the report.
 */
export const recordReport: Handler<CommandOf<'recordReport'>> = (state, command, at) => {
  const { entry } = command;
  if (stageName(state.lifeCycle) === 'drafting')
    return refuse(wrongStage(state, command.kind, 'closeReports'));
  const duty = findDuty(state, entry.organization, command.duty);
  if ('refused' in duty) return duty;
  const { organization, name, report } = duty;
  const { sequence, version, hash, kind: act } = entry;
  const last = report?.sequence ?? 0;
  if (sequence === last)
    return refuse(finding('timeline/entry-already-recorded', { sequence, organization: name }));
  if (sequence < last)
    return refuse(finding('timeline/entry-out-of-order', { sequence, last, organization: name }));
  if (entry.at > at)
    return refuse(
      finding('timeline/entry-in-future', { entryAt: wordsOfInstant(entry.at), at: wordsOfInstant(at) }),
    );
  const due = dueOfDuty(state, duty);
  const next = nextDutyState(duty.state, act, due !== null && at >= due);
  if (next === null) return refuse(actRefused(duty, act));
  const late = act === 'submit' ? due !== null && entry.at >= due : (report?.late ?? false);
  return {
    body: {
      kind: 'reportRecorded',
      duty: duty.duty,
      organization,
      act,
      state: next,
      late,
      entry: { sequence, version, hash, at: entry.at },
    },
  };
};

/** Gives one organization a later deadline. */
export const extendDuty: Handler<CommandOf<'extendDuty'>> = (state, command, at) => {
  const duty = findDuty(state, command.organization, command.duty);
  if ('refused' in duty) return duty;
  if (nextDutyState(duty.state, 'extend', false) === null) return refuse(actRefused(duty, 'extend'));
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
  const duty = findDuty(state, command.organization, command.duty);
  if ('refused' in duty) return duty;
  const act = command.kind === 'waiveDuty' ? 'waive' : 'closeAsMissing';
  if (nextDutyState(duty.state, act, true) === null) return refuse(actRefused(duty, act));
  return {
    body: {
      kind: command.kind === 'waiveDuty' ? 'dutyWaived' : 'dutyClosedAsMissing',
      duty: duty.duty,
      organization: duty.organization,
      reason: command.reason,
    },
  };
};

/** Passes the duty of an organization that ended to its successors. */
export const passDuty: Handler<CommandOf<'passDuty'>> = (state, command) => {
  const duty = findDuty(state, command.organization, command.duty);
  if ('refused' in duty) return duty;
  const { organization, name } = duty;
  if (nextDutyState(duty.state, 'passOn', true) === null) return refuse(actRefused(duty, 'passOn'));
  const successors = command.successors.filter(({ id }) => id !== organization).map(frozenOrganization);
  if (successors.length === 0) return refuse(finding('timeline/successor-missing', { organization: name }));
  return {
    body: { kind: 'dutyPassedOn', duty: duty.duty, organization, successors, reason: command.reason },
  };
};

/** One more organization owes reports. */
export const addOrganization: Handler<CommandOf<'addOrganization'>> = (state, command) => {
  const organization = frozenOrganization(command.organization);
  const known = new Set(state.foundation.plan.reportingDuties.map((duty) => duty.id));
  const faults = command.duties.flatMap((duty) => {
    if (!known.has(duty)) return [finding('timeline/unknown-duty', { duty })];
    return findRow(state.duties, dutyKey(duty, organization.id)) === null
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
  organization: string,
  duty: string | undefined,
): DutyRow | { readonly refused: readonly Finding[] } {
  const owed = dutiesOf(state, organization).filter((row) => duty === undefined || row.duty === duty);
  const [only, ...others] = owed;
  if (only === undefined) return { refused: [finding('timeline/unknown-organization', { organization })] };
  if (others.length === 0) return only;
  return {
    refused: [
      finding('timeline/several-duties', {
        organization: only.name,
        duties: owed.map((row) => wordsOfDuty(state.foundation.plan, row.duty)),
      }),
    ],
  };
}

function actRefused(duty: DutyRow, act: DutyAct): Finding {
  const isEarly = act === 'closeAsMissing' && duty.state === 'awaited';
  const words = { state: isEarly ? notOverdueWords : dutyStateWords[duty.state], act: dutyActWords[act] };
  return finding('timeline/duty-act-refused', { organization: duty.name, ...words });
}
