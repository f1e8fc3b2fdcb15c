import { askWindows } from './ask-windows.view.ts';
import type { ReportLock } from './report-lock.ts';

/**
 * Takes a lock for as long as the page keeps it. Where another window has it, waits behind it and calls `onFree` once
 * it is this window's turn. Where the browser has no locks (a page over plain HTTP), windows ask each other; where it
 * refuses them (a page without an origin), every window writes and the numbers of the drafts show who is behind.
 */
export async function takeLock(name: string, onFree: () => void): Promise<ReportLock> {
  if (navigator.locks === undefined) return askWindows(name, onFree);
  const first = await hold(name, { ifAvailable: true });
  if (first !== null) return { isHeld: true, release: first };
  const waiting = new AbortController();
  const turn = hold(name, { signal: waiting.signal }).then(async (release) => {
    await release?.();
    if (!waiting.signal.aborted) onFree();
  });
  return {
    isHeld: false,
    release: () => {
      waiting.abort();
      return turn;
    },
  };
}

/** What gives the lock back; null when it was not to be had. */
function hold(name: string, options: LockOptions): Promise<(() => Promise<void>) | null> {
  return new Promise((taken) => {
    const held = navigator.locks.request(name, options, (lock) => {
      if (lock === null) {
        taken(null);
        return undefined;
      }
      return new Promise<void>((free) =>
        taken(async () => {
          free();
          await held;
        }),
      );
    });
    held.catch((error) =>
      taken(error instanceof DOMException && error.name === 'AbortError' ? null : async () => {}),
    );
  });
}
