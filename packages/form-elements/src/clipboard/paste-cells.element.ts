import type { FieldKey, TableState } from '@chiendich/form';
import type { ViewContext } from '../report-form/view-context.ts';
import { sentenceOf } from '../report-form/view-context.ts';
import { tableFromHtml, textOfCells } from './table-from-html.ts';

/**
 * Several cells from a worksheet or a document's table fill the table from the present cell on, or from a new row where
 * no cell has the focus; one value is an ordinary paste.
 */
export function pasteCells(event: ClipboardEvent, table: TableState, context: ViewContext): void {
  const text = cellsOf(event.clipboardData);
  if (text === null) return;
  event.preventDefault();
  const { form, word, announce } = context;
  const [row, column] = placeOf((event.target as HTMLElement).dataset.key ?? '', table, context);
  const outcome = form.paste(table.key, row, column, text);
  const sentences = outcome.findings.map((finding) => sentenceOf(finding, context));
  announce([word('pasted', { count: outcome.rows }), ...sentences].join(' '), table.key);
}

/** The cells on the clipboard as text of a worksheet; null for one value or for prose. */
function cellsOf(data: DataTransfer | null): string | null {
  const markup = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  const table = markup === '' ? null : tableFromHtml(markup);
  if (table !== null) return table.length > 1 || (table[0]?.length ?? 0) > 1 ? textOfCells(table) : null;
  const isTable = markup === '' ? /[\t\n]/.test(text.trim()) : text.includes('\t');
  return isTable ? text : null;
}

function placeOf(key: FieldKey, { key: table, definition, rows }: TableState, { form }: ViewContext) {
  for (const { id, cells } of rows) {
    const cell = cells.find((candidate) => candidate.key === key);
    if (cell !== undefined) return [id, cell.definition.code] as const;
  }
  return [form.addRow(table), definition.columns[0]?.code ?? ''] as const;
}
