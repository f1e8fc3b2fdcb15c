import type { OutboxEntry } from '@chiendich/form';
import type { Submission } from '@chiendich/report';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { dayOf, timeOf } from '../report-form/foot.view.ts';
import type { ViewContext } from '../report-form/view-context.ts';
import type { SendFault } from './send-report.ts';
import type { Outcome } from './sending.view.ts';

/** The word for each outcome, which is also what people who listen hear of it. */
export const outcomeTitles = {
  sending: 'sending',
  sent: 'sent',
  ready: 'submitted',
  failed: 'notSent',
} as const;

/** What can be done once a report was handed over. */
export interface OutcomeActions {
  readonly save: (submission: Submission) => void;
  readonly goOn: () => void;
}

/** Why a report was not sent, in words. */
export function faultWords(fault: SendFault, word: ViewContext['word']): string {
  if (fault.kind === 'other') return fault.said;
  if (fault.kind !== 'refused') return word(fault.kind);
  return fault.said === '' ? word('refused', { status: fault.status }) : fault.said;
}

/** The outcome of sending, with the report as a file; of one that waits the list of those that wait says what can be done. */
export function renderOutcome(
  outcome: Outcome & { readonly isWaiting: boolean },
  { word }: ViewContext,
  { save, goOn }: OutcomeActions,
): TemplateResult {
  const { submission, state, isWaiting } = outcome;
  const { revision, submittedAt, hash } = submission;
  const time = `${timeOf(submittedAt)}, ${dayOf(submittedAt)}`;
  return html`<div class="outcome ${state}" part="outcome" id="outcome" tabindex="-1" role="group" aria-labelledby="outcome-title">
    <h3 id="outcome-title">${word(outcomeTitles[state])}</h3>
    ${state === 'ready' ? html`<p>${word('submittedText')}</p>` : nothing}
    ${state === 'sent' ? html`<p>${word('sentText', { revision })}</p>` : nothing}
    ${state === 'failed' ? html`<p><bdi>${word('sendFailed', { reason: faultWords(outcome.fault, word) })}</bdi></p>` : nothing}
    ${
      state === 'sending' || (state === 'failed' && isWaiting)
        ? nothing
        : html`<p class="hint">${word('receipt', { revision, time })} ${word('hash')}: <code>${hash}</code></p>
          <div class="buttons">
            <button type="button" class=${state === 'ready' ? '' : 'secondary'} part="button download" @click=${() => save(submission)}>${word('download')}</button>
            ${state === 'sent' ? html`<button type="button" class="secondary" part="button" data-act="go-on" @click=${goOn}>${word('backToForm')}</button>` : nothing}
          </div>`
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
  { word, form }: ViewContext,
  { retry, save, discard }: OutboxActions,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const nameOf = (id: string): string => {
    const { definition } = form.field('report.organization');
    return definition.kind === 'choice'
      ? (definition.choices?.find(({ code }) => code === id)?.label.vi ?? id)
      : id;
  };
  return html`<section class="outbox" part="outbox" aria-labelledby="outbox-title">
    <h3 id="outbox-title" tabindex="-1">${word('outboxTitle')}</h3>
    <ul>
      ${entries.map((entry) => {
        const { submission, reason } = entry;
        const { report, revision } = submission;
        const params = {
          organization: nameOf(report.organization),
          revision,
          reason: reason === '' ? word('interrupted') : reason,
        };
        return html`<li>
          <p><bdi>${word('outboxEntry', params)}</bdi></p>
          <div class="buttons">
            <button type="button" part="button" data-act="retry" @click=${() => retry(entry)}>${word('retry')}</button>
            <button type="button" class="secondary" part="button" @click=${() => save(submission)}>${word('download')}</button>
            <button type="button" class="secondary" part="button" data-act="discard" @click=${() => discard(entry)}>${word('discard')}</button>
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}
