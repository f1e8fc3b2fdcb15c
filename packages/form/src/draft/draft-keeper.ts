import { draftNotSaved } from './draft-findings.ts';
import type { Draft, DraftStatus, DraftStore } from './draft-store.ts';

/** Saves a draft after changes, one save at a time, always the latest (tự lưu bản nháp). */
export interface DraftKeeper {
  /** Something was entered. Returns at once; what is saved is taken when the save begins. */
  changed(): void;
  status(): DraftStatus;
  /** Of the last save. */
  number(): number;
}

interface KeeperOptions {
  readonly store: DraftStore | null;
  /** Of the draft that the form goes on with; 0 for a new one. */
  readonly number: number;
  /** The draft as it stands, under a number. */
  readonly take: (number: number) => Draft;
  readonly onStatus: () => void;
}

/** A keeper over a store; without a store it has nothing to do. */
export function createDraftKeeper({ store, number, take, onStatus }: KeeperOptions): DraftKeeper {
  let last = number;
  let status: DraftStatus = { state: 'unchanged' };
  let isSaving = false;
  let isChanged = false;

  const show = (next: DraftStatus): void => {
    status = next;
    onStatus();
  };

  const saveAll = async (to: DraftStore): Promise<void> => {
    isSaving = true;
    try {
      await null;
      while (isChanged) {
        isChanged = false;
        const saved = await saveOnce(to, () => take(last + 1));
        // Refused as stale, the number stays behind: counting on, this window would soon write over the other's draft.
        if (!isStale(saved)) last += 1;
        show(isChanged && saved.state === 'saved' ? { state: 'saving' } : saved);
      }
    } finally {
      isSaving = false;
    }
  };

  return {
    changed: () => {
      isChanged = true;
      if (store === null || isSaving) return;
      status = { state: 'saving' };
      void saveAll(store);
    },
    status: () => status,
    number: () => last,
  };
}

function isStale(status: DraftStatus): boolean {
  return status.state === 'failed' && status.findings.some(({ code }) => code === 'form/draft-stale');
}

async function saveOnce(store: DraftStore, take: () => Draft): Promise<DraftStatus> {
  try {
    const saved = await store.save(take());
    if (!saved.ok) return { state: 'failed', findings: saved.findings };
    return { state: 'saved', savedAt: saved.value.savedAt, number: saved.value.number };
  } catch (error) {
    return { state: 'failed', findings: [draftNotSaved(error)] };
  }
}
