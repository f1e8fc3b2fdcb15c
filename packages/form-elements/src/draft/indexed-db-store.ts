import type { Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { expectArgument } from '@chiendich/core/misuse';
import type { Draft, DraftStore, Outbox, OutboxEntry } from '@chiendich/form';
import { draftNotRead, draftNotSaved, draftStale, outboxKey, readDraft, summaryOf } from '@chiendich/form';
import type { Database, TableName } from './database.ts';
import { answerOf, openDatabase } from './database.ts';

/** Drafts and the outbox of one browser on one device (lưu trên thiết bị). */
export interface DeviceStore {
  /** Drafts in this browser on this device. */
  readonly drafts: DraftStore;
  /** Reports that wait for the network. */
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
  expectArgument(name, 'core/not-text', 'indexedDbStore(name)');
  let database: Promise<Database> | null = null;
  const forget = (): void => {
    database = null;
  };
  const open = (): Promise<Database> => {
    database ??= openDatabase(name, forget);
    database.catch(forget);
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new DOMException('IndexedDB', 'TimeoutError')), longestOpening);
    });
    return Promise.race([database, late]);
  };
  const access = tableAccess(open);
  return { drafts: draftsIn(access), outbox: outboxIn(access) };
}

type Work<Value> = (table: IDBObjectStore) => Promise<Result<Value>>;

/** Work on one table in a transaction; what the database refuses is a finding. */
interface TableAccess {
  readonly read: <Value>(table: TableName, work: Work<Value>) => Promise<Result<Value>>;
  readonly write: <Value>(table: TableName, work: Work<Value>) => Promise<Result<Value>>;
}

function tableAccess(open: () => Promise<Database>): TableAccess {
  return {
    read: async (table, work) => {
      try {
        return await (await open()).work(table, 'readonly', work);
      } catch (error) {
        return failure([draftNotRead(error)]);
      }
    },
    write: async (table, work) => {
      try {
        return await (await open()).work(table, 'readwrite', work);
      } catch (error) {
        return failure([draftNotSaved(error)]);
      }
    },
  };
}

function draftsIn({ read, write }: TableAccess): DraftStore {
  return {
    place: 'device',
    load: (id) =>
      read('drafts', async (drafts) => {
        const stored: unknown = await answerOf(drafts.get(id));
        return stored === undefined ? success(null) : readDraft(JSON.stringify(stored));
      }),
    list: () =>
      read('drafts', async (drafts) => {
        const stored: readonly Draft[] = await answerOf(drafts.getAll());
        return success(stored.map(summaryOf));
      }),
    save: (draft) =>
      write('drafts', async (drafts) => {
        const stored: Draft | undefined = await answerOf(drafts.get(draft.id));
        if (stored !== undefined && stored.number >= draft.number)
          return failure([draftStale(draft.number, stored.number)]);
        await answerOf(drafts.put(draft));
        return success(summaryOf(draft));
      }),
    remove: (id) =>
      write('drafts', async (drafts) => {
        await answerOf(drafts.delete(id));
        return success(null);
      }),
  };
}

function outboxIn({ read, write }: TableAccess): Outbox {
  return {
    list: () =>
      read('outbox', async (outbox) => {
        const entries: readonly OutboxEntry[] = await answerOf(outbox.getAll());
        return success(entries);
      }),
    put: (entry) =>
      write('outbox', async (outbox) => {
        await answerOf(outbox.put(entry, outboxKey(entry.submission)));
        return success(null);
      }),
    remove: (submission) =>
      write('outbox', async (outbox) => {
        await answerOf(outbox.delete(outboxKey(submission)));
        return success(null);
      }),
  };
}
