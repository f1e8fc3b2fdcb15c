import type { Finding } from '@chiendich/core';
import { hasErrors, instantOf } from '@chiendich/core';
import type { Outbox, OutboxEntry } from '@chiendich/form';
import type { Submission } from '@chiendich/report';
import { faultOf, longestWait, refuseFailed, type SendFault } from './send-report.ts';

/** What became of sending: being sent, sent by the page, ready to be downloaded, or failed. */
export type Outcome = {
  readonly submission: Submission;
  /** The person waits for it; else it went out by itself while they were at the form. */
  readonly isAsked: boolean;
} & (
  | { readonly state: 'sending' | 'sent' | 'ready' }
  | { readonly state: 'failed'; readonly fault: SendFault }
);

/** What sending needs of the element. */
export interface SendingHost {
  readonly outbox: () => Outbox | null;
  /** Id of the template whose reports wait here; null while nothing waits. */
  readonly templateId: () => string | null;
  /** Gives the report to whoever sends it: a promise of how it goes, or whether somebody took it without one. */
  readonly handOver: (submission: Submission) => Promise<unknown> | 'taken' | 'left';
  readonly reasonOf: (fault: SendFault) => string;
  readonly changed: () => void;
  /** The outcome is another one, and the person asked for it. */
  readonly show: () => void;
  readonly report: (findings: readonly Finding[]) => void;
}

/**
 * Sends reports and keeps those that could not be sent (gửi báo cáo, hộp chờ gửi).
 *
 * A report is put among those that wait before its sending begins and leaves them once it is received: a tab that is
 * killed in between loses nothing, and what is sent again carries the same id and revision.
 */
export class Sending {
  outcome: Outcome | null = null;
  #waiting: readonly OutboxEntry[] = [];
  /** What goes out by itself at present. */
  #meanwhile: Submission | null = null;
  readonly #host: SendingHost;

  constructor(host: SendingHost) {
    this.#host = host;
  }

  /** Reports that wait, without the one that is on its way. */
  get waiting(): readonly OutboxEntry[] {
    const underway = this.outcome?.state === 'sending' ? this.outcome.submission : this.#meanwhile;
    return this.#waiting.filter(({ submission }) => underway === null || !isSame(submission, underway));
  }

  /** Whether the report of the outcome waits to be sent again. */
  get isWaiting(): boolean {
    const { outcome } = this;
    return outcome !== null && this.waiting.some((entry) => isSame(entry.submission, outcome.submission));
  }

  /** Puts away the outcome, except of what is on its way. */
  forget(): void {
    if (this.outcome?.state !== 'sending') this.outcome = null;
  }

  /** Sends a report; one that is on its way is not sent beside itself. */
  send(submission: Submission): void {
    if (this.outcome?.state === 'sending') return;
    const handed = this.#host.handOver(submission);
    if (handed === 'taken') this.outcome = { state: 'sent', submission, isAsked: true };
    else if (handed === 'left') this.outcome = { state: 'ready', submission, isAsked: true };
    else {
      this.outcome = { state: 'sending', submission, isAsked: true };
      void this.#follow(handed, submission).then(() => this.#host.show());
    }
    this.#host.changed();
    this.#host.show();
  }

  /** The network is back: sends what waits, one after the other, without taking the person away from the form. */
  async sendWaiting(): Promise<void> {
    if (this.#meanwhile !== null) return;
    for (const { submission } of this.waiting) {
      if (this.outcome?.state === 'sending') return;
      const handed = this.#host.handOver(submission);
      if (!(handed instanceof Promise)) continue;
      this.#meanwhile = submission;
      await this.#follow(handed, submission).finally(() => {
        this.#meanwhile = null;
      });
    }
    this.#host.changed();
  }

  async discard({ submission }: OutboxEntry): Promise<void> {
    await this.#host.outbox()?.remove(submission);
    await this.list();
  }

  /** Reads again what waits. */
  async list(): Promise<void> {
    const listed = await this.#host.outbox()?.list();
    const id = this.#host.templateId();
    this.#waiting =
      listed?.ok === true
        ? listed.value.filter(({ submission }) => submission.report.template.id === id)
        : [];
    this.#host.changed();
  }

  async #follow(sent: Promise<unknown>, submission: Submission): Promise<void> {
    this.#host.changed();
    // An answer that comes after the wait still counts; one that fails has been reported.
    const arrived = sent.then(refuseFailed).then(() => this.#received(submission));
    arrived.catch(() => {});
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new DOMException('', 'TimeoutError')), longestWait + 1_000);
    });
    try {
      await this.#wait(submission, '');
      await Promise.race([arrived, late]);
    } catch (error) {
      const fault = faultOf(error);
      if (this.#isAwaited(submission)) this.outcome = { state: 'failed', submission, isAsked: true, fault };
      await this.#wait(submission, this.#host.reasonOf(fault));
    }
    await this.list();
  }

  async #received(submission: Submission): Promise<void> {
    const isAsked = this.#isAwaited(submission);
    const shown = this.outcome;
    if (isAsked || shown?.isAsked !== true || shown.state === 'failed')
      this.outcome = { state: 'sent', submission, isAsked };
    await this.#host.outbox()?.remove(submission);
    await this.list();
  }

  /** Whether the person waits for this report to be sent. */
  #isAwaited(submission: Submission): boolean {
    const { outcome } = this;
    return outcome?.state === 'sending' && isSame(outcome.submission, submission);
  }

  /** Puts a report among those that wait; an attempt counts once it has failed. */
  async #wait(submission: Submission, reason: string): Promise<void> {
    const before = this.#waiting.find((entry) => isSame(entry.submission, submission));
    const kept = await this.#host.outbox()?.put({
      submission,
      attempts: (before?.attempts ?? 0) + (reason === '' ? 0 : 1),
      lastAttemptAt: instantOf(new Date()),
      reason,
    });
    if (kept !== undefined && hasErrors(kept.findings)) this.#host.report(kept.findings);
  }
}

function isSame(one: Submission, other: Submission): boolean {
  return one.id === other.id && one.revision === other.revision;
}
