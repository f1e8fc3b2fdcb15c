import { draftNotSaved } from './draft-findings.ts';
import type { Draft, DraftStatus, DraftStore } from './draft-store.ts';

/** Saves a draft after changes, one save at a time, always the latest (tự lưu bản nháp). */
export interface DraftKeeper {
  /** Something was entered. Returns at once; what is saved is taken when the save begins. */
  changed(): void;
  status(): DraftStatus;
}

interface KeeperOptions {
  readonly store: DraftStore | null;
  /** The draft as it stands, with the next number. */
  readonly take: () => Draft;
  readonly onStatus: () => void;
}

/** A keeper over a store; without a store it has nothing to do. */
export function createDraftKeeper({ store, take, onStatus }: KeeperOptions): DraftKeeper {
  let status: DraftStatus = { state: 'unchanged' };
  let isSaving = false;
  let isChanged = false;

  const show = (next: DraftStatus): void => {
    status = next;
    onStatus();
  };

  const saveAll = async (to: DraftStore): Promise<void> => {
    isSaving = true;
    await null;
    while (isChanged) {
      isChanged = false;
      show(await saveOnce(to, take()));
    }
    isSaving = false;
  };

  return {
    changed: () => {
      isChanged = true;
      if (store === null || isSaving) return;
      status = { state: 'saving' };
      void saveAll(store);
    },
    status: () => status,
  };
}

async function saveOnce(store: DraftStore, draft: Draft): Promise<DraftStatus> {
  try {
    const saved = await store.save(draft);
    if (!saved.ok) return { state: 'failed', findings: saved.findings };
    return { state: 'saved', savedAt: saved.value.savedAt, number: saved.value.number };
  } catch (error) {
    return { state: 'failed', findings: [draftNotSaved(error)] };
  }
}
