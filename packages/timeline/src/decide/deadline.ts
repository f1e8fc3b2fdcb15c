import type { Finding } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import type { CampaignState, DeadlineReading, DeadlineRow } from '../campaign/campaign.ts';
import type { AmendingDocument } from '../campaign/document-reference.ts';
import { dayOf, dueDateOf, liesBefore } from '../deadlines/due-date.ts';
import { doubtsOf } from '../deadlines/plan-deadlines.ts';
import type { DeadlineChange } from '../evolve/event.ts';
import { finding } from '../findings.ts';
import { roundsAt } from '../rounds/find-rounds.ts';
import { dueOfRound } from '../rounds/open-rounds.ts';
import type { CommandOf } from './command.ts';
import type { Handler } from './outcome.ts';
import { refuse, stepOf } from './outcome.ts';
import { wrongStage } from './stage.ts';

/** The plan gets its number, its date and its signer; time begins to run. */
export const issue: Handler<CommandOf<'issue'>> = (state, command, at) => {
  const lifeCycle = stepOf(state, 'issue');
  if (lifeCycle === null) return refuse(wrongStage(state, command.kind, 'issue'));
  const { number, date, signer, position = null } = command;
  if (!isCivilDate(date)) return refuse(finding('timeline/unclear-date', { read: String(date) }));
  const { calendar } = state.foundation;
  const doubts = state.deadlines.flatMap((row, index) => {
    const inDoubt = row.corrections.length === 0 && (row.inDoubt || liesBefore(row, date));
    return inDoubt ? doubtsOf({ ...row, inDoubt }, index, { calendar, reference: date }) : [];
  });
  const started = dayOf(state.log.at);
  const early: readonly Finding[] =
    date < started && date < dayOf(at) ? [finding('timeline/issued-before-start', { date, started })] : [];
  const symbol = state.foundation.plan.document.symbol;
  return {
    body: { kind: 'planIssued', lifeCycle, number, date, signer, position },
    publish: { what: 'plan', reference: symbol === null ? number : `${number}/${symbol}` },
    findings: [...doubts, ...early],
  };
};

/**
 * Corrects a wrong deadline, by name.
 *
 * @source NĐ 30/2020/NĐ-CP, Điều 18 khoản 3
 */
export const correctDeadline: Handler<CommandOf<'correctDeadline'>> = (state, command) => {
  const { source, reason, fault = 'content', document = null } = command;
  const change = readChange(state, { deadline: source, to: command.corrected }, true);
  if ('refused' in change) return change;
  if (state.issue !== null) {
    const fit = document === null ? documentNeeded(state, source) : documentFault(state, document, fault);
    if (fit !== null) return refuse(fit);
  }
  return {
    body: { kind: 'deadlineCorrected', ...change, reason, fault, document },
    ...(state.issue === null
      ? {}
      : { publish: { what: 'correction' as const, reference: document?.reference ?? null } }),
    findings: afterthoughts(state, change),
  };
};

/** Amends the issued plan in flight. */
export const amend: Handler<CommandOf<'amend'>> = (state, command) => {
  const { document, reason } = command;
  if (state.issue === null) return refuse(finding('timeline/amend-a-draft', {}));
  const changes: DeadlineChange[] = [];
  for (const wanted of command.deadlines) {
    const change = readChange(state, wanted, false);
    if ('refused' in change) return change;
    changes.push(change);
  }
  const fit = documentFault(state, document, 'content');
  if (fit !== null) return refuse(fit);
  return {
    body: { kind: 'planAmended', document, reason, changes },
    publish: { what: 'amendment', reference: document.reference },
    findings: changes.flatMap((change) => afterthoughts(state, change)),
  };
};

function readChange(
  state: CampaignState,
  { deadline, to }: { readonly deadline: string; readonly to: string | DeadlineReading },
  mayConfirm: boolean,
): DeadlineChange | { readonly refused: readonly Finding[] } {
  const row = state.deadlines.find((each) => each.id === deadline);
  if (row === undefined) return { refused: [finding('timeline/unknown-deadline', { deadline })] };
  if (row.reading.recurrence !== undefined && (typeof to === 'string' || to.recurrence === undefined)) {
    return { refused: [finding('timeline/recurring-deadline-by-a-day', { quote: row.quote })] };
  }
  const reading = typeof to === 'string' ? onDay(row.reading, to) : to;
  if (dueDateOf(reading, state.foundation, dayOf(state.log.at)).lastDay === null) {
    return { refused: [finding('timeline/unclear-date', { read: typeof to === 'string' ? to : to.date })] };
  }
  const same = JSON.stringify(reading) === JSON.stringify(row.reading);
  if (same && !(mayConfirm && row.inDoubt)) {
    return { refused: [finding('timeline/same-reading', { quote: row.quote, read: reading.date })] };
  }
  return { deadline, from: row.reading, to: reading };
}

/** The same words on another day: the boundary stays, a recurrence and an end do not. */
function onDay(reading: DeadlineReading, date: string): DeadlineReading {
  const { boundary, time } = reading;
  if (boundary === 'during') return { date, boundary: 'by' };
  return time === undefined ? { date, boundary } : { date, boundary, time };
}

function documentNeeded(state: CampaignState, deadline: string): Finding {
  const quote = state.deadlines.find(({ id }) => id === deadline)?.quote ?? deadline;
  return finding('timeline/document-needed', { quote });
}

function documentFault(
  state: CampaignState,
  { type, reference }: AmendingDocument,
  fault: 'content' | 'form',
): Finding | null {
  if (fault === 'form') {
    return type === null ? null : finding('timeline/official-letter-needed', { reference, read: type });
  }
  const expected = state.foundation.plan.document.type ?? 'KH';
  return type === expected
    ? null
    : finding('timeline/document-of-equal-form', { expected, reference, read: type ?? 'công văn' });
}

/** What is worth saying of the corrected date: still before the plan, or on a day off. */
function afterthoughts(state: CampaignState, change: DeadlineChange): readonly Finding[] {
  const index = state.deadlines.findIndex((row) => row.id === change.deadline);
  const row = state.deadlines[index];
  if (row === undefined) return [];
  const [round] = roundsAt(state, row.id, row.version);
  const today = dayOf(state.log.at);
  const due = dueOfRound(state.foundation, { id: row.id, reading: change.to }, { round, from: today });
  const reference = state.issue?.date ?? dayOf(state.log.at);
  const next: DeadlineRow = { ...row, ...due, inDoubt: liesBefore(due, reference) };
  const { quote } = row;
  const past =
    state.issue !== null && due.lastDay !== null && due.lastDay < today && !next.inDoubt
      ? [finding('timeline/deadline-in-past', { quote, lastDay: due.lastDay, today })]
      : [];
  return [...doubtsOf(next, index, { calendar: state.foundation.calendar, reference }), ...past];
}
