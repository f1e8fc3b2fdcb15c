import type { Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import type { Draft, DraftStore, Outbox, OutboxEntry } from '@chiendich/form';
import { draftNotRead, draftNotSaved, draftStale, outboxKey, readDraft, summaryOf } from '@chiendich/form';
import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';

interface Tables extends DBSchema {
  readonly drafts: { readonly key: string; readonly value: Draft };
  readonly outbox: { readonly key: string; readonly value: OutboxEntry };
}

/** Drafts and the outbox of one browser on one device (lưu trên thiết bị). */
export interface DeviceStore {
  readonly drafts: DraftStore;
  readonly outbox: Outbox;
}

/** Milliseconds after which a database that does not open counts as refused, so that nobody waits for it. */
const longestOpening = 4_000;

/**
 * Keeps drafts and reports that wait to be sent in the browser's own database (IndexedDB).
 *
 * Opens it at the first use. Where the browser refuses (a private window, a full disk, a page opened from disk) each
 * call gives the reason as a finding and nothing on the page is lost.
 */
export function indexedDbStore(name = 'chiendich'): DeviceStore {
  let database: Promise<IDBPDatabase<Tables>> | null = null;
  const open = (): Promise<IDBPDatabase<Tables>> => {
    database ??= openDB<Tables>(name, 1, {
      upgrade: (created) => {
        created.createObjectStore('drafts', { keyPath: 'id' });
        created.createObjectStore('outbox');
      },
      terminated: () => {
        database = null;
      },
    });
    database.catch(() => {
      database = null;
    });
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new DOMException('IndexedDB', 'TimeoutError')), longestOpening);
    });
    return Promise.race([database, late]);
  };
  const read = async <Value>(
    work: (tables: IDBPDatabase<Tables>) => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    try {
      return await work(await open());
    } catch (error) {
      return failure([draftNotRead(error)]);
    }
  };
  const write = async <Value>(
    work: (tables: IDBPDatabase<Tables>) => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    try {
      return await work(await open());
    } catch (error) {
      return failure([draftNotSaved(error)]);
    }
  };
  return {
    drafts: {
      place: 'device',
      load: (id) =>
        read(async (tables) => {
          const stored = await tables.get('drafts', id);
          return stored === undefined ? success(null) : readDraft(JSON.stringify(stored));
        }),
      list: () => read(async (tables) => success((await tables.getAll('drafts')).map(summaryOf))),
      save: (draft) =>
        write(async (tables) => {
          const change = tables.transaction('drafts', 'readwrite');
          const stored = await change.store.get(draft.id);
          if (stored !== undefined && stored.number >= draft.number) {
            await change.done;
            return failure([draftStale(draft.number, stored.number)]);
          }
          await Promise.all([change.store.put(draft), change.done]);
          return success(summaryOf(draft));
        }),
      remove: (id) =>
        write(async (tables) => {
          await tables.delete('drafts', id);
          return success(null);
        }),
    },
    outbox: {
      list: () => read(async (tables) => success(await tables.getAll('outbox'))),
      put: (entry) =>
        write(async (tables) => {
          await tables.put('outbox', entry, outboxKey(entry.submission));
          return success(null);
        }),
      remove: (submission) =>
        write(async (tables) => {
          await tables.delete('outbox', outboxKey(submission));
          return success(null);
        }),
    },
  };
}
