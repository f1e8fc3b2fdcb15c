import { formatDate } from '@chiendich/core';
import type { FilesState, FormItem, FormPage } from '@chiendich/form';
import { guard } from 'lit/directives/guard.js';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { renderField } from '../questions/field.view.ts';
import { renderFiles } from './files.view.ts';
import { renderTable } from './table.view.ts';
import type { ViewContext } from './view-context.ts';
import { announcedAt, idPart } from './view-context.ts';

/** Title, status, source, period and due date; in short once the person is on the way. */
export function renderHead(
  { form, word, locale, isReadonly }: ViewContext,
  { notice, isShort }: { readonly notice: string; readonly isShort: boolean },
): TemplateResult {
  const { title, source, status, stages } = form.definition.template;
  const { from, to } = form.definition.period;
  const next = stages[0];
  const proposal = status === 'proposal';
  return html`<header class="head ${isShort ? 'short' : ''}" part="header">
    ${proposal ? html`<span class="tag" part="tag">${word('proposal')}</span>` : nothing}
    <h2 part="title"><bdi>${title[locale]}</bdi></h2>
    ${isShort ? nothing : html`<p class="hint">${proposal ? word('proposalNote') : nothing} <bdi>${source[locale]}</bdi></p>`}
    <slot name="notice">${notice === '' ? nothing : html`<p class="notice" part="notice">${notice}</p>`}</slot>
    <div class="facts">
      ${isShort ? nothing : html`<span>${word('period', { from: formatDate(from, 'short'), to: formatDate(to, 'short') })}</span>`}
      ${
        next === undefined
          ? nothing
          : html`<strong>${word('due', { boundary: word(next.boundary), due: formatDate(next.due, 'short') })}</strong>`
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

/** Takes chosen files; null where the page takes none. */
export type AddFiles = ((state: FilesState, files: readonly File[]) => void) | null;

/** A page with its sections as groups of fields. `caption` says which page of how many it is. */
export function renderPage(
  page: FormPage,
  context: ViewContext,
  { addFiles, caption }: { readonly addFiles: AddFiles; readonly caption: string | null },
): TemplateResult {
  const { locale } = context;
  const [only] = page.sections;
  const isSingle = page.sections.length === 1 && only?.label === page.label;
  return html`<section class="page" part="page" aria-labelledby="title-${page.code}">
    <h3 id="title-${page.code}" tabindex="-1">${caption === null ? nothing : html`<span class="caption">${caption}</span> `}${page.label[locale]}</h3>
    ${page.sections.map(
      ({ code, label, items }) => html`<fieldset
        part="section"
        id="part-${idPart(code)}"
        tabindex="-1"
        aria-labelledby=${isSingle ? `title-${page.code}` : `section-${idPart(code)}`}
      >
        ${isSingle ? nothing : html`<legend id="section-${idPart(code)}"><bdi>${label[locale]}</bdi></legend>`}
        ${blocksOf(items).map(
          (block) => html`<div class=${items.length > longestBlock ? 'block' : ''}>
            ${block.map((item) => renderItem(item, context, addFiles))}
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
function renderItem(item: FormItem, context: ViewContext, addFiles: AddFiles) {
  const { form, locale } = context;
  if (item.kind === 'table') {
    const state = form.table(item.key);
    return guard([state, locale, announcedAt(item.key, context)], () => renderTable(state, context));
  }
  if (item.kind === 'files') {
    const state = form.files(item.key);
    return guard([state, locale, addFiles === null, announcedAt(item.key, context)], () =>
      renderFiles(state, context, addFiles),
    );
  }
  const state = form.field(item.key);
  return guard([state, locale], () => renderField(state, context));
}
