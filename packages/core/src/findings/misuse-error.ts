/**
 * A programmer's mistake: a call that no document and no user can cause.
 *
 * Faults of documents and users are findings, never exceptions.
 */
export class MisuseError extends Error {
  /** For programs that look at names of errors: `MisuseError`. */
  override readonly name = 'MisuseError';
  /** Stable, e.g. `core/not-a-civil-date`. */
  readonly code: string;

  /** @param message What was given, what was expected, what to call instead. */
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}
