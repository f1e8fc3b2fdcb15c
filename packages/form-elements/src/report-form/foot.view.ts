import type { CivilDate, Instant } from '@chiendich/core';
import { formatDate } from '@chiendich/core';
import type { DraftPlace } from '@chiendich/form';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { ViewContext } from './view-context.ts';
import { sentenceOf } from './view-context.ts';

/** Days after which a browser that saw no visit may clear what a page keeps (Safari). */
const daysKept = 7;

/** One button at the end of the form. The first is the one that the Enter key presses. */
export interface FootButton {
  readonly name: 'next' | 'back' | 'review' | 'submit' | 'send';
  readonly text: string;
  /** Null for the button that submits the form. */
  readonly act: (() => void) | null;
}

/** What the foot needs beside the form. */
export interface FootOptions {
  readonly buttons: readonly FootButton[];
  readonly place: DraftPlace | null;
  /** The browser has promised to keep what the page stores. */
  readonly isKept: boolean;
  readonly saveDraft: () => void;
  readonly openDraft: (file: File) => void;
}

/** What goes on from here, and the draft: where it is and until when, out as a file and in again. */
export function renderFoot(context: ViewContext, options: FootOptions): TemplateResult {
  const { word } = context;
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) options.openDraft(file);
    input.value = '';
  };
  return html`<div class="foot" part="foot">
    <div class="buttons">
      ${options.buttons.map(({ name, text, act }) =>
        act === null
          ? html`<button type="submit" part="button submit" data-act=${name}>${text}</button>`
          : html`<button type="button" class="secondary" part="button" data-act=${name} @click=${act}>${text}</button>`,
      )}
    </div>
    <div class="draft" part="draft" role="group" aria-labelledby="draft-title">
      <h3 id="draft-title">${word('draft')}</h3>
      ${renderDraftStatus(context, options)}
      <div class="buttons">
        <button type="button" class="link" part="button" @click=${options.saveDraft}>${word('draftFile')}</button>
        <label class="link file-button" part="button"
          >${word('draftOpen')}<input type="file" class="unseen" id="open-draft" accept="application/json,.json" @change=${choose}
        /></label>
      </div>
    </div>
  </div>`;
}

function renderDraftStatus(context: ViewContext, { place, isKept }: FootOptions) {
  const { form, word } = context;
  const status = form.draftStatus();
  if (status.state === 'failed') {
    return html`<div class="finding error" role="alert" data-draft="failed">
      ${status.findings.map((finding) => html`<p>${sentenceOf(finding, context)}</p>`)}
    </div>`;
  }
  if (place === null) return html`<p class="hint">${word('draftNowhere')}</p>`;
  if (status.state !== 'saved') return html`<p class="hint">${word('draftUnchanged')}</p>`;
  const where = { memory: 'draftInMemory', device: 'draftOnDevice', server: 'draftOnServer' } as const;
  const until = dayOf(status.savedAt, daysKept);
  return html`<p class="hint" data-draft="saved">
    ${word(where[place], { time: timeOf(status.savedAt) })}
    ${place !== 'device' ? nothing : isKept ? word('draftKeptByBrowser') : word('draftMayBeCleared', { until })}
  </p>`;
}

/** The time of day of an instant where the person is. */
export function timeOf(instant: Instant): string {
  const date = new Date(instant);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** The day of an instant where the person is, or the day so many days later. */
export function dayOf(instant: Instant, later = 0): string {
  const date = new Date(instant);
  date.setMinutes(date.getMinutes() - date.getTimezoneOffset() + later * 1440);
  return formatDate(date.toISOString().slice(0, 10) as CivilDate, 'short');
}
