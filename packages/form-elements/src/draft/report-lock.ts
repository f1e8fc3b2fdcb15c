/** The lock of a report in this browser: one window at a time writes. */
export interface ReportLock {
  /** Whether this window has it. */
  readonly isHeld: boolean;
  /** Gives the lock up, or stops waiting for it; over once another window, or this one again, can take it. */
  readonly release: () => Promise<void>;
}
