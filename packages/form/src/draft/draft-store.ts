import type { Finding, Instant, Result } from '@chiendich/core';
import type { InferShape, Shape } from '@chiendich/core/shape';
import {
  anyText,
  anything,
  count,
  dictionary,
  instant,
  nullable,
  oneOf,
  record,
  text,
} from '@chiendich/core/shape';
import type { Report } from '@chiendich/report';
import { expectArgument } from '#misuse';
import type { FormAnswers } from '../form-answers.ts';

/** What a draft must say to be one. */
export const draftHead = record({
  /** Version of the format. */
  format: oneOf(1),
  /** The same in all its saves. */
  id: text,
  /** Counts the saves: of two drafts with one id the higher is the later. */
  number: count,
  /** When it was saved. */
  savedAt: instant,
  /** The template on which it was made. */
  template: record({ id: anyText, version: anyText }),
});

/** What a draft holds, each part for itself: a part that is not as it should be costs no other. */
export const draftParts = {
  /** Answers as the form had them, also of what is hidden. */
  answers: dictionary(anything) as Shape<FormAnswers>,
  /** Texts as they were typed where the answer does not say all, by field; a cell by its row's index or name: `activities[0].date`. */
  texts: dictionary(anyText),
  /** What was filled in and the template does not ask, by part and code. */
  unasked: dictionary(dictionary(anything)),
  /** The last report made from this draft; null until a report is made. */
  submitted: nullable(record({ revision: count, hash: text })),
};

const draftShape = record(draftParts);

/**
 * Everything a person has entered (bản nháp), as plain JSON: also what is hidden, what is not a number yet, and what the
 * template does not ask.
 */
export interface Draft extends InferShape<typeof draftHead>, InferShape<typeof draftShape> {}

/** What a list of drafts shows of each. */
export type DraftSummary = Pick<Draft, 'id' | 'number' | 'savedAt' | 'template' | 'submitted'> & {
  /** The reporting organization; null while it is not chosen. */
  readonly organization: string | null;
  /** Duty and occurrence of the round that it answers; null where the draft does not say. */
  readonly round: Pick<Report['round'], 'duty' | 'occurrence'> | null;
};

/** Where drafts are kept, for the sentence that the person reads. */
export type DraftPlace = 'memory' | 'device' | 'server';

/**
 * Where drafts are kept (nơi lưu bản nháp): a port, with `memoryDrafts` here and one over IndexedDB among the elements.
 *
 * A store never throws: what fails is a finding. `save` refuses a draft whose `number` is not above the stored one.
 */
export interface DraftStore {
  /** For the sentence that says where drafts are. */
  readonly place: DraftPlace;
  /** The draft of an id; null where nothing is stored. */
  load(id: string): Promise<Result<Draft | null>>;
  /** Every draft of the store, in any order. */
  list(): Promise<Result<readonly DraftSummary[]>>;
  /** Stores a draft whose `number` is above the stored one. */
  save(draft: Draft): Promise<Result<DraftSummary>>;
  /** Removes a draft; no fault where it is absent. */
  remove(id: string): Promise<Result<null>>;
}

/** How saving stands: nothing to save, saving, saved at, or failed. */
export type DraftStatus =
  | {
      /** Nothing to save, or on its way. */
      readonly state: 'unchanged' | 'saving';
    }
  | {
      /** The last change is kept. */
      readonly state: 'saved';
      /** By the clock of the form. */
      readonly savedAt: Instant;
      /** Counts the saves of the draft. */
      readonly number: number;
    }
  | {
      /** The last change is not kept. */
      readonly state: 'failed';
      /** Why. */
      readonly findings: readonly Finding[];
    };

/** The summary of a draft. */
export function summaryOf(draft: Draft): DraftSummary {
  expectArgument(draft, 'form/not-a-draft', 'summaryOf(draft)');
  const { id, number, savedAt, template, submitted, answers } = draft;
  const { organization = null, round } = answers;
  const answered = round === undefined ? null : { duty: round.duty, occurrence: round.occurrence };
  return { id, number, savedAt, template, submitted, organization, round: answered };
}
