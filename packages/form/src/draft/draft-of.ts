import type { Finding, Instant } from '@chiendich/core';
import type { Report, ReportTemplate } from '@chiendich/report';
import type { Unasked } from '../engine/fill.ts';
import type { FieldRecord, Records } from '../engine/records.ts';
import { finding } from '../findings.ts';
import type { FormAnswers } from '../form-answers.ts';
import type { FormDefinition } from '../form-definition.ts';
import type { Draft } from './draft-store.ts';

interface DraftFacts extends Pick<Draft, 'id' | 'number' | 'savedAt' | 'submitted'> {
  readonly template: ReportTemplate;
  readonly answers: FormAnswers;
  readonly unasked: Unasked;
}

/** The draft of a form: its answers, texts as they were typed, and what it was given and does not ask. */
export function draftOf(records: Records, facts: DraftFacts): Draft {
  const { id, number, savedAt, submitted, template, answers, unasked } = facts;
  const texts: Record<string, string> = {};
  const note = (key: string, { text }: FieldRecord): void => {
    if (text !== null) texts[key] = text;
  };
  for (const [key, record] of records.fields) note(key, record);
  for (const table of records.tables.values()) {
    table.rows.forEach(({ cells, label, id }, index) => {
      for (const [code, cell] of cells) note(`${table.key}[${label === null ? index : id}].${code}`, cell);
    });
  }
  return {
    format: 1,
    id,
    number,
    savedAt,
    template: { id: template.id, version: template.version },
    answers,
    texts,
    unasked,
    submitted,
  };
}

/**
 * What is to be said when a form is opened: a draft of another template, version or round, and a clock that is behind: before the
 * draft was saved, or more than a year before the period of the report.
 */
export function openingFindings(
  draft: Draft | null,
  {
    definition: { template },
    round,
  }: { readonly definition: FormDefinition; readonly round: Report['round'] },
  clock: Instant,
): readonly Finding[] {
  const [now, saved] = [clock.slice(0, 10), draft?.savedAt.slice(0, 10) ?? ''];
  const nextYear = `${Number(now.slice(0, 4)) + 1}${now.slice(4)}`;
  const known = now < saved ? saved : nextYear < round.from ? round.from : null;
  const expected = `${template.id} ${template.version}`;
  const found = draft === null ? expected : `${draft.template.id} ${draft.template.version}`;
  return [
    ...(found === expected ? [] : [finding('form/draft-other-template', { found, expected })]),
    ...(isOtherRound(draft, round) ? [finding('form/draft-other-round', {})] : []),
    ...(known === null ? [] : [finding('form/clock-behind', { now, known })]),
  ];
}

function isOtherRound(draft: Draft | null, { duty, occurrence }: Report['round']): boolean {
  const own = draft?.answers.round;
  return own !== undefined && (own.duty !== duty || own.occurrence !== occurrence);
}
