import type { Finding, Instant, Locale } from '@chiendich/core';
import type { Draft, DraftStore, Form, FormAnswers, FormDefinition } from '@chiendich/form';
import { createForm, draftOpenElsewhere } from '@chiendich/form';
import { newId } from './new-id.element.ts';

/** What a form is opened with. */
export interface OpenOptions {
  readonly answers: FormAnswers | null;
  readonly draftStore: DraftStore | null;
  /** A draft from a file, taken instead of what is stored. */
  readonly draft: Draft | null;
  readonly locale: Locale;
}

/** A form that is open. `release` lets other windows write. */
export interface OpenedForm {
  readonly form: Form;
  /** Another window has the report open: this one only shows it. */
  readonly isElsewhere: boolean;
  readonly findings: readonly Finding[];
  readonly release: () => void;
}

/**
 * Opens a form over what is stored: takes the lock of the report, then goes on with the latest draft for the same
 * template and organization. Without a store the form opens at once.
 */
export async function openForm(definition: FormDefinition, options: OpenOptions): Promise<OpenedForm> {
  const { draftStore } = options;
  if (draftStore === null) return { ...openNow(definition, options), release: () => {} };
  const organization = options.answers?.organization ?? null;
  const release = await takeLock(`chiendich-report:${definition.template.id}:${organization ?? ''}`);
  const findings: Finding[] = release === null ? [draftOpenElsewhere()] : [];
  const stored =
    options.draft === null ? await latestDraft(draftStore, definition, organization, findings) : null;
  const form = formOf(definition, {
    ...options,
    draft: options.draft ?? stored,
    draftStore: release === null ? null : draftStore,
  });
  return { form, isElsewhere: release === null, findings, release: release ?? (() => {}) };
}

/** Opens a form that nothing is stored for. */
export function openNow(definition: FormDefinition, options: OpenOptions): Omit<OpenedForm, 'release'> {
  return { form: formOf(definition, options), isElsewhere: false, findings: [] };
}

function formOf(definition: FormDefinition, { answers, draftStore, draft, locale }: OpenOptions): Form {
  return createForm(definition, {
    ...(answers === null ? {} : { answers }),
    ...(draftStore === null ? {} : { draftStore }),
    ...(draft === null ? {} : { draft }),
    locale,
    clock: () => new Date().toISOString() as Instant,
    ids: newId,
  });
}

async function latestDraft(
  store: DraftStore,
  { template }: FormDefinition,
  organization: string | null,
  findings: Finding[],
): Promise<Draft | null> {
  const listed = await store.list();
  findings.push(...listed.findings);
  if (!listed.ok) return null;
  const [latest] = listed.value
    .filter((draft) => draft.template.id === template.id)
    .filter((draft) => organization === null || draft.organization === organization)
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  if (latest === undefined) return null;
  const loaded = await store.load(latest.id);
  findings.push(...loaded.findings);
  return loaded.ok ? loaded.value : null;
}

/** Takes a lock of this browser for as long as the page keeps it; null when another window has it. */
function takeLock(name: string): Promise<(() => void) | null> {
  const { locks } = navigator;
  if (locks === undefined) return Promise.resolve(() => {});
  return new Promise((taken) => {
    const held = locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        taken(null);
        return undefined;
      }
      return new Promise<void>((release) => taken(() => release()));
    });
    held.catch(() => taken(() => {}));
  });
}
