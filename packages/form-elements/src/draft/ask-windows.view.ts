import type { ReportLock } from './report-lock.ts';

/** Milliseconds within which a window that has the report open answers. */
const longestAnswer = 300;

/** What windows say to each other: that one has the report, has closed it, or, by its ticket, asks for it. */
type Said = 'held' | 'free' | number;

/**
 * A lock among windows that ask each other (khóa giữa các cửa sổ), for pages where the browser has none: those that came
 * over plain HTTP. Of two that ask at once the lower ticket goes first. A window that was killed answers nobody, so
 * that the next one gets the report.
 */
export async function askWindows(name: string, onFree: () => void): Promise<ReportLock> {
  const channel = new BroadcastChannel(name);
  const say = (said: Said) => channel.postMessage(said);
  const ticket = Math.random();
  const isHeld = await new Promise<boolean>((settle) => {
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data === 'held') settle(false);
      else if (typeof data === 'number' && data > ticket) say('held');
    };
    say(ticket);
    setTimeout(() => settle(true), longestAnswer);
  });
  const release = async () => {
    if (isHeld && channel.onmessage !== null) say('free');
    channel.onmessage = null;
    channel.close();
    removeEventListener('pagehide', release);
  };
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (isHeld && typeof data === 'number') say('held');
    if (isHeld || data !== 'free') return;
    void release();
    onFree();
  };
  addEventListener('pagehide', release);
  return { isHeld, release };
}
