import type { Instant } from '@chiendich/core';
import { addDays, civilDateAt, formatDate } from '@chiendich/core';
import type { DraftPlace, FilesState, FormPage } from '@chiendich/form';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderField } from './field-view.element.ts';
import { renderFiles } from './files-view.element.ts';
import { renderTable } from './table-view.element.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, sentenceOf } from './view-context.ts';

/** Days after which a browser that saw no visit may clear what a page keeps (Safari). */
const daysKept = 7;

/** Title, status, source, period and due date. */
export function renderHead({ form, word, locale, isReadonly }: ViewContext, notice: string): TemplateResult {
  const { title, source, status, stages } = form.definition.template;
  const { from, to } = form.definition.period;
  const next = stages[0];
  const proposal = status === 'proposal';
  return html`<header class="head" part="header">
    ${proposal ? html`<span class="tag" part="tag">${word('proposal')}</span>` : nothing}
    <h2 part="title"><bdi>${title[locale]}</bdi></h2>
    <p class="hint">${proposal ? word('proposalNote') : nothing} <bdi>${source[locale]}</bdi></p>
    <slot name="notice">${notice === '' ? nothing : html`<p class="notice" part="notice">${notice}</p>`}</slot>
    <div class="facts">
      <span>${word('period', { from: formatDate(from, 'short'), to: formatDate(to, 'short') })}</span>
      ${
        next === undefined
          ? nothing
          : html`<strong>${word('due', { boundary: word(next.boundary), due: formatDate(next.due, 'short') })}</strong>`
      }
    </div>
    <p class="hint">${isReadonly ? word('readonlyNote') : html`${word('requiredNote')} ${word('numberNote')}`}</p>
  </header>`;
}

/** Links to every section. */
export function renderContents(
  { form, word, locale }: ViewContext,
  goTo: (code: string) => void,
): TemplateResult {
  const follow = (event: Event, code: string) => {
    event.preventDefault();
    goTo(code);
  };
  const sections = form.definition.pages.flatMap((page) => page.sections);
  return html`<nav aria-labelledby="contents" part="contents">
    <h3 id="contents">${word('contents')}</h3>
    <ol>
      ${sections.map(
        ({ code, label }) =>
          html`<li><a href="#" @click=${(event: Event) => follow(event, code)}><bdi>${label[locale]}</bdi></a></li>`,
      )}
    </ol>
  </nav>`;
}

/** Takes chosen files; null where the page takes none. */
export type AddFiles = ((state: FilesState, files: readonly File[]) => void) | null;

/** A page with its sections as groups of fields. */
export function renderPage(page: FormPage, context: ViewContext, addFiles: AddFiles): TemplateResult {
  const { locale } = context;
  const [only] = page.sections;
  const isSingle = page.sections.length === 1 && only?.label === page.label;
  return html`<section class="page" part="page" aria-labelledby="title-${page.code}">
    <h3 id="title-${page.code}">${page.label[locale]}</h3>
    ${page.sections.map(
      ({ code, label, items }) => html`<fieldset
        part="section"
        id="part-${idPart(code)}"
        tabindex="-1"
        aria-labelledby=${isSingle ? `title-${page.code}` : `section-${idPart(code)}`}
      >
        ${isSingle ? nothing : html`<legend id="section-${idPart(code)}"><bdi>${label[locale]}</bdi></legend>`}
        ${items.map((item) => renderItem(item, context, addFiles))}
      </fieldset>`,
    )}
  </section>`;
}

/** Drawn again only when its state is another object. */
function renderItem(
  item: FormPage['sections'][number]['items'][number],
  context: ViewContext,
  addFiles: AddFiles,
) {
  const { form, locale, isReadonly } = context;
  if (item.kind === 'table') {
    const state = form.table(item.key);
    return guard([state, locale, isReadonly], () => renderTable(state, context));
  }
  if (item.kind === 'files') {
    const state = form.files(item.key);
    return guard([state, locale, isReadonly, addFiles === null], () => renderFiles(state, context, addFiles));
  }
  const state = form.field(item.key);
  return guard([state, locale, isReadonly], () => renderField(state, context));
}

/** What the foot needs beside the form. */
export interface FootOptions {
  readonly place: DraftPlace | null;
  /** The browser has promised to keep what the page stores. */
  readonly isKept: boolean;
  readonly saveDraft: () => void;
  readonly openDraft: (file: File) => void;
}

/** Sending, and where the draft is and until when. */
export function renderFoot(context: ViewContext, options: FootOptions): TemplateResult {
  const { word } = context;
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) options.openDraft(file);
    input.value = '';
  };
  return html`<div class="foot" part="foot">
    <button type="submit" part="button submit">${word('submit')}</button>
    <button type="button" class="secondary" part="button" @click=${options.saveDraft}>${word('draftFile')}</button>
    <label class="button secondary file-button" part="button"
      >${word('draftOpen')}<input type="file" class="unseen" accept="application/json,.json" @change=${choose}
    /></label>
    ${renderDraftStatus(context, options)}
  </div>`;
}

function renderDraftStatus(context: ViewContext, { place, isKept }: FootOptions) {
  const { form, word } = context;
  const status = form.draftStatus();
  if (place === null || status.state === 'unchanged') return nothing;
  if (status.state === 'saving') return html`<p class="hint" data-draft="saving">${word('draftSaving')}</p>`;
  if (status.state === 'failed') {
    return html`<div class="finding error" role="alert" data-draft="failed">
      ${status.findings.map((finding) => html`<p>${sentenceOf(finding, context)}</p>`)}
    </div>`;
  }
  const until = formatDate(addDays(civilDateAt(status.savedAt), daysKept), 'short');
  const where = { memory: 'draftInMemory', device: 'draftOnDevice', server: 'draftOnServer' } as const;
  return html`<p class="hint" data-draft="saved">
    ${word('draftSaved', { time: timeOf(status.savedAt) })} ${word(where[place])}
    ${place !== 'device' ? nothing : isKept ? word('draftKeptByBrowser') : word('draftMayBeCleared', { until })}
  </p>`;
}

/** The time of day of an instant where the person is. */
export function timeOf(instant: Instant): string {
  const date = new Date(instant);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
