import type { LocalizedText } from '@chiendich/core';
import { formatDate } from '@chiendich/core';
import type { FormItem, FormPage } from '@chiendich/form';
import { guard } from 'lit/directives/guard.js';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { renderField } from '../questions/field.view.ts';
import type { ReportFormProperties } from './report-form-properties.view.ts';
import { isAsked } from './shown-pages.ts';
import { renderTable } from './table.view.ts';
import type { ViewContext } from './view-context.ts';
import { announcedAt, idPart } from './view-context.ts';

/** Title, status, source, period and due date; in short once the person is on the way. */
export function renderHead(
  { form, word, locale, isReadonly }: ViewContext,
  {
    notice,
    due,
    isShort,
  }: { readonly notice: string; readonly due: ReportFormProperties['due']; readonly isShort: boolean },
): TemplateResult {
  const { title, source, status } = form.definition.template;
  const { from, to } = form.round;
  const proposal = status === 'proposal';
  return html`<header class="head ${isShort ? 'short' : ''}" part="header">
    ${proposal ? html`<span class="tag" part="tag">${word('proposal')}</span>` : nothing}
    <h2 part="title"><bdi>${title[locale]}</bdi></h2>
    ${isShort ? nothing : html`<p class="hint">${proposal ? word('proposalNote') : nothing} <bdi>${source[locale]}</bdi></p>`}
    <slot name="notice">${notice === '' ? nothing : html`<p class="notice" part="notice">${notice}</p>`}</slot>
    <div class="facts">
      ${isShort ? nothing : html`<span>${word('period', { from: formatDate(from, 'short'), to: formatDate(to, 'short') })}</span>`}
      ${
        due === null
          ? nothing
          : html`<strong>${word('due', { boundary: word(due.boundary), due: formatDate(due.due, 'short') })}</strong>`
      }
    </div>
    ${
      isShort
        ? nothing
        : isReadonly
          ? html`<p class="hint">${word('readonlyNote')}</p>`
          : html`<p class="hint guide">${word('requiredNote')} ${word('numberNote')}</p>`
    }
  </header>`;
}

/** A page with its sections as groups of fields. `caption` says which page of how many it is. */
export function renderPage(page: FormPage, context: ViewContext, caption: string | null): TemplateResult {
  const { form, locale } = context;
  return html`<section class="page" part="page" ?hidden=${!isAsked(page, form)} aria-labelledby="title-${page.code}">
    <h3 id="title-${page.code}" tabindex="-1">${caption === null ? nothing : html`<span class="caption">${caption}</span> `}${page.label[locale]}</h3>
    ${page.hint === null ? nothing : html`<p class="hint"><bdi>${page.hint[locale]}</bdi></p>`}
    ${page.sections.map(
      ({ code, label, hint, items }) => html`<fieldset
        ?hidden=${!items.some((item) => form.isShown(item.key))}
        part="section"
        id="part-${idPart(code)}"
        tabindex="-1"
        aria-labelledby="section-${idPart(code)}"
      >
        <legend class=${label[locale] === page.label[locale] ? 'unseen' : ''} id="section-${idPart(code)}"><bdi>${label[locale]}</bdi></legend>
        ${hint === null ? nothing : html`<p class="hint"><bdi>${hint[locale]}</bdi></p>`}
        ${blocksOf(items).map(
          (block) => html`<div class=${items.length > longestBlock ? 'block' : ''}>
            ${block.map((item) => renderItem(item, label, context))}
          </div>`,
        )}
      </fieldset>`,
    )}
  </section>`;
}

/** Most items that a browser lays out at once; of a longer section it leaves out the blocks that nobody sees. */
const longestBlock = 100;

/** Items in blocks. They never stand in the fieldset itself, which looks at all its children at every new one. */
function blocksOf(items: readonly FormItem[]): readonly (readonly FormItem[])[] {
  return Array.from({ length: Math.ceil(items.length / longestBlock) }, (_, index) =>
    items.slice(index * longestBlock, (index + 1) * longestBlock),
  );
}

/** Drawn again only when its state is another object. */
function renderItem(item: FormItem, heading: LocalizedText, context: ViewContext) {
  const { form, locale, addFiles } = context;
  if (item.kind === 'note') {
    return form.isShown(item.key)
      ? html`<p class="note" part="note"><bdi>${item.text[locale]}</bdi></p>`
      : nothing;
  }
  if (item.kind === 'table') {
    const state = form.table(item.key);
    return guard([state, locale, announcedAt(item.key, context)], () => renderTable(state, context, heading));
  }
  const state = form.field(item.key);
  return guard([state, locale, addFiles === null, announcedAt(item.key, context)], () =>
    renderField(state, context),
  );
}
