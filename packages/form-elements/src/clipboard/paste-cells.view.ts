import type { FieldKey, TableState } from '@chiendich/form';
import type { ViewContext } from '../report-form/view-context.ts';
import { sentenceOf } from '../report-form/view-context.ts';

/**
 * Several cells from a worksheet or a document's table fill the table from the present cell on, or from a new row where
 * no cell has the focus; one value is an ordinary paste.
 */
export function pasteCells(event: ClipboardEvent, table: TableState, context: ViewContext): void {
  const markup = event.clipboardData?.getData('text/html') ?? '';
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const isMarkedUp = (markup.match(/<t[dh][\s>]/gi)?.length ?? 0) > 1;
  if (!isMarkedUp && !isCells(text, markup)) return;
  event.preventDefault();
  const { key = '' } = (event.target as HTMLElement).dataset;
  const fill = fillFrom(key, table, context);
  if (isMarkedUp) void cellsOf(markup, text).then(fill);
  else fill(text);
}

/** Text of a worksheet; beside markup, line breaks alone are prose. */
function isCells(text: string, markup: string): boolean {
  return markup === '' ? /[\t\n]/.test(text.trim()) : text.includes('\t');
}

/**
 * The cells of markup as text of a worksheet. Who reads them is loaded at the first paste; where that fails, without a
 * network, the plain text beside the markup holds the same cells.
 */
async function cellsOf(markup: string, text: string): Promise<string> {
  try {
    const { tableFromHtml, textOfCells } = await import('./table-from-html.ts');
    const cells = tableFromHtml(markup);
    return cells === null ? text : textOfCells(cells);
  } catch {
    return text;
  }
}

/** Fills the table, as it stands by then, from the cell of a key on, and says what came of it. */
function fillFrom(key: FieldKey, table: TableState, context: ViewContext): (cells: string) => void {
  const { form, word, announce } = context;
  return (cells) => {
    const [row, column] = placeOf(key, form.table(table.key), context);
    const outcome = form.paste(table.key, row, column, cells);
    const sentences = outcome.findings.map((finding) => sentenceOf(finding, context));
    announce([word('pasted', { count: outcome.rows }), ...sentences].join(' '), table.key);
  };
}

function placeOf(key: FieldKey, { key: table, definition, rows }: TableState, { form }: ViewContext) {
  for (const { id, cells } of rows) {
    const cell = cells.find((candidate) => candidate.key === key);
    if (cell !== undefined) return [id, cell.definition.code] as const;
  }
  return [form.addRow(table), definition.columns[0]?.code ?? ''] as const;
}
