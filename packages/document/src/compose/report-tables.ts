import type { TableCell, TableNode } from '@chiendich/official-text';
import type { ReportTable, ReportTemplate } from '@chiendich/report';
import type { AnswerPrinter } from './answer-cells.ts';
import type { AnsweredQuestion, AnsweredRow } from './answered.ts';
import { groupedTable, unitLabel } from './grouped-table.ts';
import { cell, centred, sharesByContent, tableOf } from './table-parts.ts';

/** What the answers of a report are printed with. */
export interface Printing {
  readonly template: ReportTemplate;
  readonly print: AnswerPrinter;
}

/** A row of short answers before its table is made. */
export interface AnswerRow {
  readonly label: string;
  /** The measure unit of a number; null where there is none. */
  readonly unit: string | null;
  readonly answer: TableCell;
  readonly reason: string;
}

/** Rows of short answers under their heading; null where there is none. */
export interface AnswerGroup {
  readonly label: string | null;
  readonly rows: readonly AnswerRow[];
}

/** TT | Nội dung | Đơn vị tính | Kết quả | Ghi chú; without measure units where no row has one. */
export function answersTable(groups: readonly AnswerGroup[]): TableNode {
  const hasUnits = groups.some(({ rows }) => rows.some(({ unit }) => unit !== null));
  const head = hasUnits
    ? { headings: ['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Ghi chú'], widths: [6, 38, 13, 20, 23] }
    : { headings: ['TT', 'Nội dung', 'Kết quả', 'Ghi chú'], widths: [6, 38, 33, 23] };
  const made = groups.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => [
      cell(row.label),
      ...(hasUnits ? [cell(row.unit ?? '', centred)] : []),
      row.answer,
      cell(row.reason),
    ]),
  }));
  return groupedTable(head, made);
}

/** The row of a short answer. */
export function rowOf(item: AnsweredQuestion, { template, print }: Printing): AnswerRow {
  const { question } = item;
  return {
    label: question.label.vi,
    unit: unitOf(question, template),
    answer: print.cell(item),
    reason: print.reason(item),
  };
}

function unitOf(question: AnsweredQuestion['question'], template: ReportTemplate): string | null {
  return question.kind === 'number' ? unitLabel(question.unit, template) : null;
}

/** More columns need the long side of the page. */
const mostColumns = 7;

/** The rows of a table under its caption, unless the heading over it says the same: numbered where they are the reporter's own, else by their names. */
export function rowsTable(
  { table, rows }: { readonly table: ReportTable; readonly rows: readonly AnsweredRow[] },
  { template, print, over }: Printing & { readonly over: string },
): TableNode {
  const isNamed = rows.some(({ row }) => row !== null);
  const printed = rows.map(({ row, cells }, index) => [
    cell(String(index + 1), centred),
    ...(isNamed ? [cell(row?.label.vi ?? '')] : []),
    ...cells.map((asked) => (asked === null ? cell('') : print.cell(asked))),
  ]);
  const headings = [
    'TT',
    ...(isNamed ? ['Nội dung'] : []),
    ...table.columns.map((column) => headingOf(column, template)),
  ];
  const widths = sharesByContent(headings, printed);
  const caption = table.label.vi === over ? {} : { caption: table.label.vi };
  return tableOf({ headings, widths, ...caption, landscape: table.columns.length > mostColumns }, printed);
}

/** What a column holds, a number with its measure unit. */
function headingOf(column: ReportTable['columns'][number], template: ReportTemplate): string {
  const unit = unitOf(column, template);
  return unit === null ? column.label.vi : `${column.label.vi} (${unit})`;
}
