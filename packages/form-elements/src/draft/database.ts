/** A table of the browser's own database. */
export type TableName = 'drafts' | 'outbox';

/** The browser's own database (IndexedDB), open. */
export interface Database {
  /** Does a work on one table, all of it or nothing; over once what was written is kept. */
  work<Value>(
    table: TableName,
    mode: 'readonly' | 'readwrite',
    work: (table: IDBObjectStore) => Promise<Value>,
  ): Promise<Value>;
}

/**
 * Opens a database with the tables that it needs (mở cơ sở dữ liệu của trình duyệt). `onClosed` reports that the browser
 * has closed it, or that it gave way to a newer page.
 */
export async function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: 'id' });
    request.result.createObjectStore('outbox');
  };
  const database = await answerOf(request);
  database.onclose = onClosed;
  database.onversionchange = () => {
    database.close();
    onClosed();
  };
  return {
    work: async (table, mode, work) => {
      const transaction = database.transaction(table, mode);
      const kept = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      const [value] = await Promise.all([work(transaction.objectStore(table)), kept]);
      return value;
    },
  };
}

/** What the browser answers to one request. */
export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
