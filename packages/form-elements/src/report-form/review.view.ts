import type { LocalizedText } from '@chiendich/core';
import type {
  FieldDefinition,
  FieldKey,
  FieldState,
  FormSection,
  RowState,
  TableState,
} from '@chiendich/form';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { renderFindings, renderGiven, renderLabel } from '../questions/field.view.ts';
import { renderTable } from './table.view.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, isShown } from './view-context.ts';

/** Leads to where an answer is changed; null where nothing can be. */
type Change = ((key: FieldKey) => void) | null;

/** What every part of the review is drawn with. */
interface ReviewContext extends ViewContext {
  readonly change: Change;
}

/** All answers to read through before they are sent (xem lại báo cáo), each with the way to change it. */
export function renderReview(context: ViewContext, change: Change): TemplateResult {
  const { form, locale, word } = context;
  const review = { ...context, change };
  return html`<section class="page review" part="page review" aria-labelledby="title-review">
    <h3 id="title-review" tabindex="-1">${word('reviewTitle')}</h3>
    ${change === null ? nothing : html`<p>${word('reviewText')}</p>`}
    ${form.definition.pages.flatMap(({ sections }) =>
      sections
        .filter(({ items }) => items.some(({ key, kind }) => kind !== 'note' && form.isShown(key)))
        .map(
          (
            section,
          ) => html`<section part="section" id="part-${idPart(section.code)}" tabindex="-1" aria-labelledby="section-${idPart(section.code)}">
          <h4 id="section-${idPart(section.code)}"><bdi>${section.label[locale]}</bdi></h4>
          ${renderSection(section, review)}
        </section>`,
        ),
    )}
  </section>`;
}

function renderSection({ items, label }: FormSection, context: ReviewContext): readonly TemplateResult[] {
  const { form } = context;
  const rows = items.flatMap((item) => (item.kind === 'table' || item.kind === 'note' ? [] : [item]));
  const tables = items.flatMap((item) => (item.kind === 'table' ? [form.table(item.key)] : []));
  return [
    ...(rows.length === 0 ? [] : [html`<dl>${rows.map((item) => renderRow(item, context))}</dl>`]),
    ...tables.filter(({ visible }) => visible).map((table) => renderRows(table, label, context)),
  ];
}

function renderRow({ key }: FieldDefinition, context: ReviewContext) {
  const state = context.form.field(key);
  if (!state.visible) return nothing;
  const label = renderLabel(state, { ...context, isReadonly: true });
  return renderAnswer(state, { label, answer: renderGiven(state, context) }, context);
}

function renderAnswer(
  state: FieldState,
  { label, answer }: { readonly label: TemplateResult; readonly answer: TemplateResult },
  context: ReviewContext,
): TemplateResult {
  const { change } = context;
  const shown = state.findings.filter(isShown);
  const isWrong = shown.some(({ severity }) => severity === 'error');
  return html`<div class="row ${isWrong && change !== null ? 'has-error' : ''}">
    <dt>${label}</dt>
    <dd>${answer} ${change === null ? nothing : renderFindings(state, shown, context)}</dd>
    ${change === null ? nothing : html`<dd class="change">${state.computed ? nothing : renderChange(state, context, change)}</dd>`}
  </div>`;
}

function renderChange(
  { key, definition }: FieldState | TableState,
  { word, locale }: ViewContext,
  change: (key: FieldKey) => void,
): TemplateResult {
  return html`<button type="button" class="link" part="button" data-change=${key} @click=${() => change(key)}>${word('change')}<span class="unseen"> ${definition.label[locale]}</span></button>`;
}

function renderRows(table: TableState, heading: LocalizedText, context: ReviewContext): TemplateResult {
  const { change } = context;
  // The report leaves blank rows out, so they are not read through either.
  const rows = table.definition.rows === null ? table.rows.filter(isWritten) : table.rows;
  return html`${renderTable({ ...table, rows }, { ...context, isReadonly: true }, heading)}
    ${change === null ? nothing : html`<p class="change">${renderChange(table, context, change)}</p>`}`;
}

function isWritten({ cells }: RowState): boolean {
  return cells.some(({ answer, text, computed }) => !computed && (answer !== null || /\S/.test(text)));
}
