import type { Finding, Instant } from '@chiendich/core';
import type { ReportTemplate } from '@chiendich/report';
import type { Unasked } from '../engine/fill.ts';
import type { FieldRecord, Records } from '../engine/records.ts';
import { finding } from '../findings.ts';
import type { FormAnswers } from '../form.ts';
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
    table.rows.forEach(({ cells }, index) => {
      for (const [code, cell] of cells) note(`${table.key}[${index}].${code}`, cell);
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

/** What is to be said when a form goes on with a draft: of another template or version, or saved after now. */
export function draftFindings(draft: Draft, { template }: FormDefinition, now: Instant): readonly Finding[] {
  const found = `${draft.template.id} ${draft.template.version}`;
  const expected = `${template.id} ${template.version}`;
  const [today, saved] = [now.slice(0, 10), draft.savedAt.slice(0, 10)];
  return [
    ...(found === expected ? [] : [finding('form/draft-other-template', { found, expected })]),
    ...(today < saved ? [finding('form/clock-behind', { now: today, saved })] : []),
  ];
}
