import type { Finding, Instant, Result } from '@chiendich/core';
import type { FormAnswers } from '../form-answers.ts';

/**
 * Everything a person has entered (bản nháp), as plain JSON: also what is hidden, what is no number yet, and what the
 * template does not ask.
 *
 * `number` counts the saves: of two drafts with one id the higher is the later.
 */
export interface Draft {
  readonly format: 1;
  readonly id: string;
  readonly number: number;
  readonly savedAt: Instant;
  readonly template: { readonly id: string; readonly version: string };
  readonly answers: FormAnswers;
  /** Texts as they were typed where the answer does not say all, by field; a cell by its row's index: `activities[0].date`. */
  readonly texts: Readonly<Record<string, string>>;
  /** What was filled in and the template does not ask, by part and code. */
  readonly unasked: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The last report made from this draft; null while there is none. */
  readonly submitted: { readonly revision: number; readonly hash: string } | null;
}

/** What a list of drafts shows of each. */
export type DraftSummary = Pick<Draft, 'id' | 'number' | 'savedAt' | 'template' | 'submitted'> & {
  readonly organization: string | null;
};

/** Where drafts are kept, for the sentence that tells the person. */
export type DraftPlace = 'memory' | 'device' | 'server';

/**
 * Where drafts are kept (nơi lưu bản nháp): a port, with `memoryDrafts` here and one over IndexedDB among the elements.
 *
 * A store never throws: what fails is a finding. `save` refuses a draft whose `number` is not above the stored one.
 */
export interface DraftStore {
  readonly place: DraftPlace;
  load(id: string): Promise<Result<Draft | null>>;
  list(): Promise<Result<readonly DraftSummary[]>>;
  save(draft: Draft): Promise<Result<DraftSummary>>;
  remove(id: string): Promise<Result<null>>;
}

/** How saving stands: nothing to save, saving, saved at, or failed. */
export type DraftStatus =
  | { readonly state: 'unchanged' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly savedAt: Instant; readonly number: number }
  | { readonly state: 'failed'; readonly findings: readonly Finding[] };

/** The summary of a draft. */
export function summaryOf(draft: Draft): DraftSummary {
  const { id, number, savedAt, template, submitted, answers } = draft;
  return { id, number, savedAt, template, submitted, organization: answers.organization ?? null };
}
