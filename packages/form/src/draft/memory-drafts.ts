import { failure, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { draftStale } from './draft-findings.ts';
import type { Draft, DraftStore } from './draft-store.ts';
import { summaryOf } from './draft-store.ts';

/** Drafts kept while the program runs (nơi lưu tạm), for tests and for pages that may keep nothing. */
export function memoryDrafts(): DraftStore {
  const drafts = new Map<string, Draft>();
  return {
    place: 'memory',
    load: async (id) => {
      expectArgument(id, 'core/not-text', 'drafts.load(id)');
      return success(drafts.get(id) ?? null);
    },
    list: async () => success([...drafts.values()].map(summaryOf)),
    save: async (draft) => {
      expectArgument(draft, 'form/not-a-draft', 'drafts.save(draft)');
      const stored = drafts.get(draft.id);
      if (stored !== undefined && stored.number >= draft.number) {
        return failure([draftStale(draft.number, stored.number)]);
      }
      drafts.set(draft.id, draft);
      return success(summaryOf(draft));
    },
    remove: async (id) => {
      expectArgument(id, 'core/not-text', 'drafts.remove(id)');
      drafts.delete(id);
      return success(null);
    },
  };
}
