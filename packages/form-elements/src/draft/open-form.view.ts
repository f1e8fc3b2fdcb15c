import type { Finding, Instant, Locale } from '@chiendich/core';
import { instantOf } from '@chiendich/core';
import type { Draft, DraftStore, Form, FormAnswers, FormDefinition } from '@chiendich/form';
import { createForm, draftOpenElsewhere } from '@chiendich/form';
import type { Report } from '@chiendich/report';
import { newId } from './new-id.view.ts';
import { overStored } from './over-stored.ts';
import type { ReportLock } from './report-lock.ts';
import { takeLock } from './take-lock.view.ts';

/** What a form is opened with. */
export interface OpenOptions {
  readonly round: Report['round'];
  readonly answers: FormAnswers | null;
  readonly draftStore: DraftStore | null;
  /** A draft from a file, taken instead of what is stored. */
  readonly draft: Draft | null;
  readonly locale: Locale;
  /** The window that had the report open has closed it. */
  readonly onFree: () => void;
}

/** A form that is open. `release` lets other windows write. */
export interface OpenedForm {
  readonly form: Form;
  /** Another window has the report open: this one only shows it. */
  readonly isElsewhere: boolean;
  /** When what it goes on with was saved; null for a new form. */
  readonly resumedFrom: Instant | null;
  /** What is said of the store, of the draft, and of what the draft holds beyond the form. */
  readonly findings: readonly Finding[];
  readonly release: () => Promise<void>;
}

/**
 * Opens a form over what is stored: takes the lock of the report, then goes on with the latest draft for the same
 * template, round and organization. Without a store the form opens at once.
 */
export async function openForm(definition: FormDefinition, options: OpenOptions): Promise<OpenedForm> {
  const { draftStore, draft, round } = options;
  if (draftStore === null) return openNow(definition, options);
  const organization = options.answers?.organization ?? null;
  const lock = await takeLock(
    `chiendich-report:${definition.template.id}:${round.duty}:${round.occurrence}:${organization ?? ''}`,
    options.onFree,
  );
  const findings: Finding[] = lock.isHeld ? [] : [draftOpenElsewhere()];
  const taken =
    draft === null || !lock.isHeld
      ? await latestDraft(draftStore, { template: definition.template.id, organization, round }, findings)
      : await storeInPlace(draftStore, draft, findings);
  return opened(definition, {
    ...options,
    draft: taken,
    draftStore: lock.isHeld ? draftStore : null,
    findings,
    lock,
  });
}

/** Opens a form that nothing is stored for. */
export function openNow(definition: FormDefinition, options: OpenOptions): OpenedForm {
  const lock = { isHeld: true, release: async () => {} };
  return opened(definition, { ...options, draftStore: null, findings: [], lock });
}

const reportedAtOpening = [
  'form/answer-unknown',
  'form/draft-other-template',
  'form/draft-other-round',
  'form/clock-behind',
];

interface Opening extends OpenOptions {
  readonly findings: readonly Finding[];
  readonly lock: ReportLock;
}

function opened(
  definition: FormDefinition,
  { round, answers, draftStore, draft, locale, findings, lock }: Opening,
): OpenedForm {
  const form = createForm(definition, {
    ...(answers === null ? {} : { answers }),
    ...(draftStore === null ? {} : { draftStore }),
    ...(draft === null ? {} : { draft }),
    round,
    locale,
    clock: now,
    ids: newId,
  });
  const left = form.findings().filter(({ code }) => reportedAtOpening.includes(code));
  return {
    form,
    isElsewhere: !lock.isHeld,
    resumedFrom: draft?.savedAt ?? null,
    findings: [...findings, ...left],
    release: lock.release,
  };
}

/** Of which report a draft is. */
interface DraftOwner {
  /** Id of the template. */
  readonly template: string;
  /** Null: of any organization. */
  readonly organization: string | null;
  readonly round: Report['round'];
}

async function latestDraft(
  store: DraftStore,
  { template, organization, round }: DraftOwner,
  findings: Finding[],
): Promise<Draft | null> {
  const listed = await store.list();
  findings.push(...listed.findings);
  if (!listed.ok) return null;
  const [latest] = listed.value
    .filter((draft) => draft.template.id === template)
    .filter((draft) => draft.round === null || isOf(draft.round, round))
    .filter((draft) => organization === null || draft.organization === organization)
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  if (latest === undefined) return null;
  const loaded = await store.load(latest.id);
  findings.push(...loaded.findings);
  return loaded.ok ? loaded.value : null;
}

/** Stores a draft from a file at once: it is what the form goes on with when it is opened again. */
async function storeInPlace(store: DraftStore, draft: Draft, findings: Finding[]): Promise<Draft> {
  const stored = await store.load(draft.id);
  const numbered = overStored(draft, stored.ok ? stored.value : null, now());
  const saved = await store.save(numbered);
  findings.push(...saved.findings);
  return numbered;
}

function isOf(
  { duty, occurrence }: Pick<Report['round'], 'duty' | 'occurrence'>,
  round: Report['round'],
): boolean {
  return duty === round.duty && occurrence === round.occurrence;
}

function now(): Instant {
  return instantOf(new Date());
}
