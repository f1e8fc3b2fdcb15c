import type { OutboxEntry, Submission } from '@chiendich/form';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ViewContext } from './view-context.ts';

/** What became of sending: being sent, sent by the page, ready to be downloaded, or failed. */
export type Outcome =
  | { readonly state: 'sending' | 'sent' | 'ready'; readonly submission: Submission }
  | { readonly state: 'failed'; readonly submission: Submission; readonly reason: string };

const titles = { sending: 'sending', sent: 'sent', ready: 'submitted', failed: 'summaryTitle' } as const;

/** The outcome of sending, with the report as a file. */
export function renderOutcome(
  outcome: Outcome,
  { word }: ViewContext,
  save: (submission: Submission) => void,
): TemplateResult {
  const { submission, state } = outcome;
  return html`<div class="outcome" part="outcome" id="outcome" tabindex="-1" role="group" aria-labelledby="outcome-title">
    <h3 id="outcome-title">${word(titles[state])}</h3>
    ${state === 'ready' ? html`<p>${word('submittedText')}</p>` : nothing}
    ${state === 'sent' ? html`<p>${word('sentText', { revision: submission.revision })}</p>` : nothing}
    ${state === 'failed' ? html`<p>${word('sendFailed', { reason: outcome.reason })}</p>` : nothing}
    <p class="hint">${word('revision')}: ${submission.revision} · ${word('hash')}: <code>${submission.hash}</code></p>
    ${
      state === 'sending'
        ? nothing
        : html`<button type="button" part="button download" @click=${() => save(submission)}>${word('download')}</button>`
    }
  </div>`;
}

/** What can be done with a report that waits. */
export interface OutboxActions {
  readonly retry: (entry: OutboxEntry) => void;
  readonly save: (submission: Submission) => void;
  readonly discard: (entry: OutboxEntry) => void;
}

/** Reports that could not be sent yet, each with what can be done. */
export function renderOutbox(
  entries: readonly OutboxEntry[],
  { word }: ViewContext,
  { retry, save, discard }: OutboxActions,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<section class="outbox" part="outbox" aria-labelledby="outbox-title">
    <h3 id="outbox-title">${word('outboxTitle')}</h3>
    <ul>
      ${entries.map((entry) => {
        const { submission, reason } = entry;
        const params = {
          organization: submission.report.organization,
          revision: submission.revision,
          reason,
        };
        return html`<li>
          <p><bdi>${word('outboxEntry', params)}</bdi></p>
          <button type="button" part="button" data-act="retry" @click=${() => retry(entry)}>${word('retry')}</button>
          <button type="button" class="secondary" part="button" @click=${() => save(submission)}>${word('downloadOne')}</button>
          <button type="button" class="secondary" part="button" data-act="discard" @click=${() => discard(entry)}>
            ${word('discard')}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}
