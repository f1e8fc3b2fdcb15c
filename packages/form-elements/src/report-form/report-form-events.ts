import type { Finding, Instant } from '@chiendich/core';
import type { FieldKey, Form } from '@chiendich/form';
import type { Submission } from '@chiendich/report';

/**
 * Detail of `chiendich-submit`: `respondWith` reports that the page sends the report and how that went.
 *
 * @inline
 */
interface SubmitDetail {
  /** The report, checked and with its hash. */
  readonly submission: Submission;
  /** To be called at once, with a promise that settles when the report was sent or failed. */
  readonly respondWith: (sent: Promise<unknown>) => void;
}

/**
 * Detail of `chiendich-change`.
 *
 * @inline
 */
interface ChangeDetail {
  /** The fields, tables and lists of files whose state changed. */
  readonly keys: readonly FieldKey[];
  /** The form as it stands now. */
  readonly form: Form;
}

/**
 * Detail of `chiendich-draft-saved`.
 *
 * @inline
 */
interface DraftSavedDetail {
  /** By the clock of the device. */
  readonly savedAt: Instant;
  /** Counts the saves of the draft. */
  readonly number: number;
}

/**
 * Detail of `chiendich-error`.
 *
 * @inline
 */
interface ErrorDetail {
  /** What went wrong, as findings. */
  readonly findings: readonly Finding[];
}

/** The events of `<chiendich-report-form>` by name (sự kiện của biểu mẫu); they bubble and leave the shadow root. */
export interface ReportFormEventMap {
  /** An answer or the rows of a table changed. */
  readonly 'chiendich-change': CustomEvent<ChangeDetail>;
  /** The draft was kept. */
  readonly 'chiendich-draft-saved': CustomEvent<DraftSavedDetail>;
  /** Cancelable: who calls `respondWith` or `preventDefault` sends the report itself. */
  readonly 'chiendich-submit': CustomEvent<SubmitDetail>;
  /** The form cannot be opened, kept or sent. */
  readonly 'chiendich-error': CustomEvent<ErrorDetail>;
}

declare global {
  interface HTMLElementEventMap extends ReportFormEventMap {}
}
