import { formatNumber } from '@chiendich/core';
import type { FieldState, RowState, TableState } from '@chiendich/form';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { renderFindings, renderGiven, renderInput, shownFindings } from './field-view.element.ts';
import { renderFigureState } from './figure-state.element.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, sentenceOf } from './view-context.ts';

/** A table of activities: a real table on a wide form, one card a row on a narrow one. */
export function renderTable(state: TableState, context: ViewContext): TemplateResult | typeof nothing {
  if (!state.visible) return nothing;
  const { key, definition, rows } = state;
  const { word, locale, isReadonly } = context;
  const id = idPart(key);
  const isFull = definition.maximumRows !== null && rows.length >= definition.maximumRows;
  return html`<div class="table-field" part="table">
    ${isReadonly ? nothing : html`<p class="hint" id="paste-${id}">${word('pasteHint')}</p>`}
    ${renderFindings(state, shownFindings(state), context)}
    ${
      rows.length === 0
        ? html`<p class="no-rows">${word('noRows')}</p>`
        : html`<table aria-labelledby="section-${id}" role="table" @paste=${(event: ClipboardEvent) => paste(event, context)}>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader" id="column-${id}-order">${word('order')}</th>
                ${definition.columns.map(
                  (column) => html`<th scope="col" role="columnheader" id="column-${id}-${column.code}">
                    <bdi>${column.label[locale]}</bdi>${column.kind === 'number' ? html` <span class="in-unit">(${column.unit[locale]})</span>` : nothing}${
                      column.required
                        ? html`<span class="mark" aria-hidden="true"> *</span><span class="unseen"> (${word('required')})</span>`
                        : nothing
                    }
                  </th>`,
                )}
                ${isReadonly ? nothing : html`<th scope="col" role="columnheader"><span class="unseen">${word('actions')}</span></th>`}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${repeat(
                rows,
                (row) => row.id,
                (row, index) =>
                  guard([row, index, rows.length, locale, isReadonly], () =>
                    renderRow(state, row, index, context),
                  ),
              )}
            </tbody>
            ${renderTotals(state, context)}
          </table>`
    }
    ${
      isReadonly
        ? nothing
        : html`<button type="button" class="secondary" part="button add-row" id="add-${id}" data-table=${key}
            ?disabled=${isFull} @click=${() => addRow(state, context)}>${word('addRow')}</button>`
    }
  </div>`;
}

function renderRow(table: TableState, row: RowState, index: number, context: ViewContext): TemplateResult {
  const { word, isReadonly, locale } = context;
  const id = idPart(table.key);
  const rowId = `row-${id}-${row.id}`;
  return html`<tr role="row" id=${rowId} data-row=${row.id} data-table=${table.key}>
    <th scope="row" role="rowheader" id="${rowId}-header"><span class="unseen">${word('row', { number: index + 1 })}</span><span aria-hidden="true">${index + 1}</span></th>
    ${row.cells.map(
      (cell) => html`<td role="cell" class=${cell.definition.kind}>
        <span class="cell-label" aria-hidden="true">${cell.definition.label[locale]}${cell.definition.kind === 'number' ? ` (${cell.definition.unit[locale]})` : ''}</span>
        ${renderCell(cell, `${rowId}-header column-${id}-${cell.definition.code}`, context)}
      </td>`,
    )}
    ${isReadonly ? nothing : html`<td role="cell" class="actions">${renderRowActions(table, row, index, context)}</td>`}
  </tr>`;
}

function renderCell(cell: FieldState, labelledBy: string, context: ViewContext): TemplateResult {
  if (context.isReadonly) return renderGiven(cell, context);
  return html`${renderInput(cell, context, labelledBy)}
    ${needsState(cell) ? renderFigureState(cell, context, true) : nothing}
    ${renderFindings(cell, shownFindings(cell), context)}`;
}

/** An optional cell may be left empty, so that it asks for its state only once it has one. */
function needsState({ definition, required, answer }: FieldState): boolean {
  return definition.kind === 'number' && (required || (typeof answer === 'object' && answer !== null));
}

function renderRowActions(
  table: TableState,
  row: RowState,
  index: number,
  context: ViewContext,
): TemplateResult {
  const { form, word, announce } = context;
  const move = (to: number) => {
    form.moveRow(table.key, row.id, to);
    announce(word('rowMoved', { from: index + 1, to: to + 1 }));
  };
  const remove = () => {
    form.removeRow(table.key, row.id);
    announce(word('rowRemoved', { number: index + 1, count: table.rows.length - 1 }));
  };
  const button = (
    name: 'moveUp' | 'moveDown' | 'removeRow',
    sign: string,
    act: () => void,
    isOff = false,
  ) => {
    const label = word(name, { number: index + 1 });
    return html`<button type="button" class="icon" part="button" data-act=${name} title=${label} aria-label=${label} ?disabled=${isOff} @click=${act}>${sign}</button>`;
  };
  return html`${button('moveUp', '↑', () => move(index - 1), index === 0)}
    ${button('moveDown', '↓', () => move(index + 1), index === table.rows.length - 1)}
    ${button('removeRow', '✕', remove)}`;
}

function renderTotals({ definition, totals }: TableState, { word, locale, isReadonly }: ViewContext) {
  if (Object.keys(totals).length === 0) return nothing;
  return html`<tfoot role="rowgroup">
    <tr role="row">
      <th scope="row" role="rowheader"><span class="total-label">${word('total')}</span></th>
      ${definition.columns.map((column) => {
        if (column.kind !== 'number') return html`<td role="cell" class="no-total"></td>`;
        const total = totals[column.code];
        const text =
          total?.state === 'value' && typeof total.value === 'number'
            ? formatNumber(total.value)
            : word('totalUnknown');
        return html`<td role="cell" class="number" data-total=${column.code}>
          <span class="cell-label" aria-hidden="true">${column.label[locale]} (${column.unit[locale]})</span>
          <output>${text}</output>
        </td>`;
      })}
      ${isReadonly ? nothing : html`<td role="cell" class="no-total"></td>`}
    </tr>
  </tfoot>`;
}

function addRow({ key, rows }: TableState, { form, word, announce }: ViewContext): void {
  form.addRow(key);
  announce(word('rowAdded', { number: rows.length + 1 }));
}

/** Several cells from a worksheet fill the table from the present cell on; one value is an ordinary paste. */
function paste(event: ClipboardEvent, context: ViewContext): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const target = event.target as HTMLElement;
  const [, table, row, column] = /^(\w+)\[(\w+)\]\.(\w+)$/.exec(target.dataset.key ?? '') ?? [];
  if (context.isReadonly || table === undefined || row === undefined || column === undefined) return;
  if (!/[\t\n]/.test(text.trim())) return;
  event.preventDefault();
  const outcome = context.form.paste(table, row, column, text);
  const sentences = outcome.findings.map((finding) => sentenceOf(finding, context));
  context.announce([context.word('pasted', { count: outcome.rows }), ...sentences].join(' '));
}
