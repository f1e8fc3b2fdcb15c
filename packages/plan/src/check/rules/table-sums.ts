import type { Finding, Span } from '@chiendich/core';
import { numberOfScaled, parseNumber, scaledOfText, sumScaled } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, OfficialDocument, TableCell, TableNode } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { tables: words } = planWords;
const totalRow = foldedPattern(`^(?:${words.total.pattern})(?:\\s*\\([\\p{L}\\d\\s+]+\\))?\\s*:?$`);
/** Columns that a total row may fill without adding up. */
const notAdded = foldedPattern(`%|${words.notAdded.pattern}`);
const decimals = 3;

/**
 * A column whose figures do not add up to the total under them. Only tables are judged that leave no doubt what is
 * added: rows numbered 1 to n without groups, every cell of the column a figure or empty, no merged cells.
 */
export const tableSums: PlanRule = {
  codes: ['plan/table-sum-differs'],
  forms: everyForm,
  check({ document }) {
    return document === null ? [] : tablesOf(document).flatMap(sumsOf);
  },
};

function tablesOf(document: OfficialDocument): readonly TableNode[] {
  const inside = (blocks: readonly BlockNode[]): readonly TableNode[] =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : block.kind === 'section' ? inside(block.children) : [],
    );
  return [
    ...inside(document.body),
    ...document.annexes.flatMap((annex) => inside(annex.body)),
    ...(document.enclosed === null ? [] : tablesOf(document.enclosed)),
  ];
}

function sumsOf({ rows, headerRows }: TableNode): readonly Finding[] {
  const head = rows[Math.max(0, headerRows - 1)] ?? [];
  const at = rows.findIndex((row, index) => index >= headerRows && row.slice(0, 2).some(isTotal));
  const total = rows[at];
  const added = rows.slice(Math.max(1, headerRows), at);
  const isPlain = (row: readonly TableCell[]) =>
    row.length === head.length && row.every((cell) => (cell.columns ?? 1) === 1 && (cell.rows ?? 1) === 1);
  if (total === undefined || added.length < 2 || ![head, total, ...added].every(isPlain)) return [];
  if (!added.every((row, index) => textOf(row[0]).replace(/\.$/, '') === String(index + 1))) return [];
  return head.flatMap((title, column) => {
    const name = textOf(title);
    const written = figureOf(total[column]);
    const parts = added.map((row) => row[column]).filter((cell) => textOf(cell) !== '');
    const figures = parts.map(figureOf).filter((figure) => figure !== null);
    const sum = figures.length === parts.length && figures.length > 0 ? sumScaled(figures) : null;
    if (
      column === 0 ||
      written === null ||
      sum === null ||
      sum === written ||
      notAdded.test(foldInPlace(name))
    )
      return [];
    const params = {
      column: name,
      total: numberOfScaled(written, decimals),
      sum: numberOfScaled(sum, decimals),
    };
    return [finding('plan/table-sum-differs', params, { span: spanOf(total[column]) })];
  });
}

function isTotal(cell: TableCell): boolean {
  return totalRow.test(foldInPlace(textOf(cell)));
}

function textOf(cell: TableCell | undefined): string {
  return (cell?.leaves ?? [])
    .map(({ text }) => text.replace(/[*_]/g, ''))
    .join(' ')
    .trim();
}

/** The figure of a cell in thousandths; a point before three digits separates thousands, as in all official papers. */
function figureOf(cell: TableCell | undefined): number | null {
  const text = textOf(cell);
  const whole = parseNumber(text, { integer: true });
  const read = whole.ok ? whole : parseNumber(text);
  return read.ok && read.kind === 'exact' ? scaledOfText(read.decimal, decimals) : null;
}

function spanOf(cell: TableCell | undefined): Span | null {
  return cell?.leaves[0]?.span ?? null;
}
