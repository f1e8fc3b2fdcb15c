import type { LocalizedText } from '@chiendich/core';
import { formatNumber } from '@chiendich/core';
import type { ColumnDefinition, FieldKey, FieldState, RowState, TableState } from '@chiendich/form';
import type { QuestionOf } from '@chiendich/report';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { pasteCells } from '../clipboard/paste-cells.view.ts';
import {
  needsState,
  renderFindings,
  renderGiven,
  renderInput,
  renderMark,
  renderTold,
  shownFindings,
} from '../questions/field.view.ts';
import { renderFigureState } from './figure-state.view.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, inputId } from './view-context.ts';

/**
 * A table of answers: a real table on a wide form, one card a row on a narrow one. Its name is shown where the heading
 * above it says something else.
 */
export function renderTable(
  state: TableState,
  context: ViewContext,
  heading: LocalizedText,
): TemplateResult | typeof nothing {
  if (!state.visible) return nothing;
  const { key, definition, rows } = state;
  const { word, locale, isReadonly } = context;
  const id = idPart(key);
  const isNamed = definition.rows !== null;
  const hasActions = !isReadonly && !isNamed;
  const take = isReadonly ? nothing : (event: ClipboardEvent) => pasteCells(event, state, context);
  return html`<div class="table-field" part="table" @paste=${take} @keydown=${(event: KeyboardEvent) => goBelow(event, state, context)}>
    <p class=${definition.label[locale] === heading[locale] ? 'unseen' : 'table-name'} id="name-${id}"><bdi>${definition.label[locale]}</bdi></p>
    ${definition.hint === null ? nothing : html`<p class="hint"><bdi>${definition.hint[locale]}</bdi></p>`}
    ${isReadonly ? nothing : html`<p class="hint" id="paste-${id}">${word('pasteHint')}</p>`}
    ${renderTold(key, context)}
    ${isReadonly ? nothing : renderFindings(state, shownFindings(state), context)}
    ${
      rows.length === 0
        ? html`<p class="no-rows">${word(state.none ? 'none' : 'noRows')}</p>`
        : html`<table aria-labelledby="name-${id}" role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader" id="column-${id}-order">${word(isNamed ? 'rowName' : 'order')}</th>
                ${definition.columns.map(
                  (column) => html`<th scope="col" role="columnheader" class=${column.kind}>
                    <span id="column-${id}-${column.code}"><bdi>${column.label[locale]}</bdi>${unitOf(column, context)}${
                      column.required && !isReadonly ? renderMark(context) : nothing
                    }</span>
                    ${column.hint === null || isReadonly ? nothing : html`<span class="hint" id="hint-${id}-${column.code}"><bdi>${column.hint[locale]}</bdi></span>`}
                  </th>`,
                )}
                ${hasActions ? html`<th scope="col" role="columnheader"><span class="unseen">${word('actions')}</span></th>` : nothing}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${repeat(
                rows.filter(({ visible }) => visible),
                (row) => row.id,
                (row, index) =>
                  guard([row, index, index === rows.length - 1, locale, isReadonly], () =>
                    renderRow({ key, row, index, isLast: index === rows.length - 1 }, context),
                  ),
              )}
            </tbody>
            ${renderTotals(state, context)}
          </table>`
    }
    ${hasActions ? html`<div class="buttons">${renderAddRow(state, context)} ${renderNone(state, context)}</div>` : nothing}
  </div>`;
}

function renderAddRow(state: TableState, context: ViewContext): TemplateResult {
  const { key, definition, rows } = state;
  const isFull = definition.maximumRows !== null && rows.length >= definition.maximumRows;
  return html`<button type="button" class="secondary" part="button add-row" id="add-${idPart(key)}" data-table=${key}
    ?disabled=${isFull} @click=${() => addRow(state, context)}>${context.word('addRow')}</button>`;
}

/** To say that there is nothing to list, which is another answer than none yet; where the template asks for no row. */
function renderNone({ key, definition, rows, none }: TableState, { form, word }: ViewContext) {
  if (rows.length > 0 || definition.minimumRows > 0) return nothing;
  const say = (event: Event) => form.setNone(key, (event.target as HTMLInputElement).checked);
  return html`<label class="box"><input type="checkbox" part="input" data-key=${key} aria-describedby="name-${idPart(key)}"
    .checked=${none} @change=${say} /> ${word('none')}</label>`;
}

/** The unit of a figure's column, behind its name. */
function unitOf(column: ColumnDefinition, { locale }: ViewContext): string {
  return column.kind === 'number' ? ` (${column.unit[locale]})` : '';
}

/** A row where it stands in its table. */
interface PlacedRow {
  /** Of the table. */
  readonly key: FieldKey;
  readonly row: RowState;
  readonly index: number;
  readonly isLast: boolean;
}

function renderRow(placed: PlacedRow, context: ViewContext): TemplateResult {
  const { key, row } = placed;
  const { isReadonly, locale } = context;
  const id = idPart(key);
  const rowId = `row-${id}-${row.id}`;
  return html`<tr role="row" id=${rowId} data-row=${row.id} data-table=${key}>
    <th scope="row" role="rowheader" class=${row.label === null ? '' : 'named'} id="${rowId}-header">${renderRowName(placed, context)}</th>
    ${row.cells.map(
      (cell) => html`<td role="cell" class=${cell.definition.kind}>
        <span class="cell-label" aria-hidden="true"><bdi>${cell.definition.label[locale]}</bdi>${isReadonly ? unitOf(cell.definition, context) : ''}${cell.required && !isReadonly ? html`<span class="mark"> *</span>` : nothing}${
          cell.definition.hint === null || isReadonly
            ? nothing
            : html` <span class="hint"><bdi>${cell.definition.hint[locale]}</bdi></span>`
        }</span>
        ${renderCell(cell, `${rowId}-header column-${id}-${cell.definition.code}`, context)}
      </td>`,
    )}
    ${isReadonly || row.label !== null ? nothing : html`<td role="cell" class="actions">${renderRowActions(placed, context)}</td>`}
  </tr>`;
}

/** The name that the template gives a row, or its number. */
function renderRowName({ row: { label }, index }: PlacedRow, { word, locale }: ViewContext): TemplateResult {
  if (label !== null) return html`<bdi>${label[locale]}</bdi>`;
  return html`<span class="row-name">${word('row', { number: index + 1 })}</span><span class="row-number" aria-hidden="true">${index + 1}</span>`;
}

/** A cell that is not asked stays empty. */
function renderCell(cell: FieldState, labelledBy: string, context: ViewContext) {
  if (!cell.visible) return nothing;
  if (context.isReadonly) return renderGiven(cell, context);
  return html`${renderInput(cell, context, labelledBy)}
    ${needsState(cell, false) ? renderFigureState(cell, context, true) : nothing}
    ${renderFindings(cell, shownFindings(cell), context)}`;
}

type RowAct = 'moveUp' | 'moveDown' | 'removeRow';

/** Whoever works by keyboard keeps their place: on the row that moved, or on what stands where one was removed. */
function renderRowActions({ key, row, index, isLast }: PlacedRow, context: ViewContext): TemplateResult {
  const { form, word, announce, focus } = context;
  const idOf = (name: RowAct, of: RowState | undefined = row) => `${name}-${idPart(key)}-${of?.id}`;
  const move = (to: number, name: RowAct) => {
    form.moveRow(key, row.id, to);
    announce(word('rowMoved', { from: index + 1, to: to + 1 }));
    focus(idOf(name), idOf('removeRow'));
  };
  const remove = () => {
    form.removeRow(key, row.id);
    const { rows } = form.table(key);
    announce(word('rowRemoved', { number: index + 1, count: rows.length }));
    focus(idOf('removeRow', rows[index]), `add-${idPart(key)}`);
  };
  // Off where there is nothing to do.
  const button = (name: RowAct, sign: string, act: (() => void) | null) => {
    const label = word(name, { number: index + 1 });
    return html`<button type="button" class="icon" part="button" id=${idOf(name)} data-act=${name} title=${label} aria-label=${label} ?disabled=${act === null} @click=${act}>${sign}</button>`;
  };
  return html`${button('moveUp', '↑', index === 0 ? null : () => move(index - 1, 'moveUp'))}
    ${button('moveDown', '↓', isLast ? null : () => move(index + 1, 'moveDown'))}
    ${button('removeRow', word('remove'), remove)}`;
}

/** Sums below their columns, where there is a figure to add up and every one can be read; the word for them spans what stands before the first. */
function renderTotals({ definition, totals, rows }: TableState, { word, locale, isReadonly }: ViewContext) {
  const first = definition.columns.findIndex(({ code }) => totals[code] !== undefined);
  if (first < 0) return nothing;
  return html`<tfoot role="rowgroup">
    <tr role="row">
      <th scope="row" role="rowheader" colspan=${first + 1}>${word('total')}</th>
      ${definition.columns.slice(first).map((column) => {
        if (column.kind !== 'number' || totals[column.code] === undefined)
          return html`<td role="cell" class="no-total"></td>`;
        const total = totals[column.code];
        const cells = rows.flatMap((row) =>
          row.cells.filter(({ definition: { code } }) => code === column.code),
        );
        const isStated = cells.some(({ answer }) => answer !== null) && !cells.some(isUnread);
        const text =
          isStated && total?.state === 'value' && typeof total.value === 'number'
            ? formatNumber(total.value)
            : word('totalUnknown');
        return html`<td role="cell" class="number" data-total=${column.code}>
          <span class="cell-label" aria-hidden="true"><bdi>${column.label[locale]}</bdi> (${column.unit[locale]})</span>
          ${renderWay(column.question, word)}<output>${text}</output>
        </td>`;
      })}
      ${isReadonly || definition.rows !== null ? nothing : html`<td role="cell" class="no-total"></td>`}
    </tr>
  </tfoot>`;
}

/** What stands below a column when it is not a sum, as the word for the row says. */
const ways = { max: 'largest', min: 'smallest', mean: 'mean', median: 'median' } as const;

function renderWay({ aggregation }: QuestionOf<'number'>, word: ViewContext['word']) {
  return aggregation in ways
    ? html`<span class="way">${word(ways[aggregation as keyof typeof ways])}</span> `
    : nothing;
}

/** Something was typed that cannot be read as a figure yet. */
function isUnread({ answer, text }: FieldState): boolean {
  return answer === null && /\S/.test(text);
}

function addRow({ key, definition, rows }: TableState, { form, word, announce, focus }: ViewContext): void {
  const row = form.addRow(key);
  announce(word('rowAdded', { number: rows.length + 1 }));
  focus(inputId(`${key}[${row}].${definition.columns[0]?.code}`));
}

/** The Enter key leads to the cell below, as in a worksheet; it does not send a report from within a table. */
function goBelow(event: KeyboardEvent, { rows }: TableState, { focus }: ViewContext): void {
  const { key } = (event.target as HTMLElement).dataset;
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || key === undefined) return;
  event.preventDefault();
  for (const [index, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.key === key);
    const below = column < 0 ? undefined : rows[index + 1]?.cells[column];
    if (below !== undefined) focus(inputId(below.key));
  }
}
