import type { Deadline } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { findDeadlines } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { beginningWith } from '../written-words.ts';
import type { Clause } from './clauses.ts';

const { calendar, tables, terms } = planWords;

/** A deadline with the clause in which it stands. */
export interface PlacedDeadline {
  readonly deadline: Deadline;
  readonly clause: Clause;
}

/** The headings of the columns to which cells belong that follow. */
interface Columns {
  readonly titles: readonly string[];
  /** The cells stand one a line: any of them may be a date of the only column of terms. */
  readonly stacked: boolean;
}

/**
 * The deadlines of cells that are dates alone, by the heading of their column: "22/5/2024", "Quý III, IV/2026", "2027".
 *
 * The headings may stand in a row of the table, in a table or line before it ("TT | Nhiệm vụ | Thời hạn"), or one a line
 * where every cell is a line.
 */
export function cellDeadlines(clauses: readonly Clause[]): readonly PlacedDeadline[] {
  const found: PlacedDeadline[] = [];
  let columns: Columns | null = null;
  for (const [at, clause] of clauses.entries()) {
    const own = columnsAt(clauses, at);
    if (own === 'none') columns = null;
    else if (own !== null) columns = own;
    if (columns === null || isHeading(clause, columns)) continue;
    for (const deadline of inClause(clause, columns)) {
      const last = found.at(-1);
      const isSameDay = deadline.boundary === 'on' && last?.deadline.date === deadline.date;
      if (!isSameDay || last.clause.row?.column !== clause.row?.column) found.push({ deadline, clause });
    }
  }
  return found;
}

const ordinalTitle = foldedPattern(`^(?:${tables.ordinal.pattern})\\.?$`);
const dayTitle = foldedPattern(`^${calendar.day.pattern}(?:,? ${calendar.month.pattern})?$`);

/** The headings that begin at a clause, null where those before it hold on, 'none' where they end. */
function columnsAt(clauses: readonly Clause[], at: number): Columns | 'none' | null {
  const { row, leaf, ancestors } = clauses[at] as Clause;
  if (row !== null) {
    if (row.header.length > 0) return { titles: row.header, stacked: false };
    const first = foldTone(row.cells[0] ?? '');
    return row.column === 0 && dayTitle.test(first) ? { titles: row.cells, stacked: false } : null;
  }
  const cells = barCells(leaf.text);
  const [head = ''] = cells;
  const begins = head.length <= 20 && ordinalTitle.test(foldTone(head));
  if (begins && cells.length > 2) return { titles: cells, stacked: false };
  if (begins && cells.length === 1) {
    const titles = stackedTitles(clauses, at);
    return titles.length > 2 ? { titles, stacked: true } : null;
  }
  if (clauses[at - 1]?.row != null && leaf.text.length <= 40 && isTerm(leaf.text))
    return { titles: [leaf.text], stacked: true };
  const section = ancestors.at(-1);
  return section?.title === leaf && section.level === 'roman' && cells.length === 1 ? 'none' : null;
}

function barCells(text: string): readonly string[] {
  return text.split(' |').map((cell) => cell.trim());
}

/** "TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn" on lines of their own, up to the number of the first row. */
function stackedTitles(clauses: readonly Clause[], at: number): readonly string[] {
  const titles: string[] = [];
  for (const { row, leaf } of clauses.slice(at, at + 10)) {
    if (row !== null || leaf.text.length > 60) return [];
    if (/^(?:\d{1,2}|[IVX]{1,4})\.?$/.test(leaf.text)) return titles;
    titles.push(leaf.text);
  }
  return [];
}

function isHeading({ row, leaf }: Clause, { titles }: Columns): boolean {
  return row === null ? titles.includes(leaf.text) : row.cells === titles;
}

const termTitle = beginningWith(terms.termColumn.pattern);

const isTerm = (title: string) => {
  const folded = foldTone(title);
  return termTitle.test(folded) || dayTitle.test(folded);
};

function inClause({ row, leaf }: Clause, { titles, stacked }: Columns): readonly Deadline[] {
  const cells = row === null ? barCells(leaf.text) : [leaf.text];
  return cells.flatMap((text, index) => {
    const title = stacked ? titles.find(isTerm) : titles[row?.column ?? index];
    if (title === undefined || text.length > 60 || !/\d/.test(text) || !isTerm(title)) return [];
    if (!stacked && row === null && cells.length < 3) return [];
    return datesOfCell(text, title).map((deadline) => ({ ...deadline, span: leaf.span }));
  });
}

/** A column of days by which something is done; "Thời gian" alone says when it is done. */
const dueTitle = foldedPattern(terms.dueColumn.pattern);
/** "09 - 10/2026": months, where days would have a slash between them. */
const monthsAlone = /^(?:0?[1-9]|1[0-2])\s{0,3}[-–]\s{0,3}(?:0?[1-9]|1[0-2])\s{0,3}\/\s{0,3}\d{4}$/;
/** Years behind a quarter or alone: "Quý IV/2026, 2027". */
const furtherYear = /(?:^|\s{0,3}[,;]\s{0,3})(20\d\d)(?![\d/])/g;

function datesOfCell(text: string, title: string): readonly Omit<Deadline, 'span'>[] {
  const isDue = dueTitle.test(foldTone(title));
  const boundary = isDue ? 'by' : 'during';
  const years = [...text.matchAll(furtherYear)].map(
    ([, year = '']) => ({ date: year, quote: year, boundary }) as const,
  );
  const dates = text.replace(furtherYear, '').trim();
  if (dates === '') return isDue ? years : [];
  const label = `${(isDue ? terms.doneBy : terms.doneIn).pattern}: `;
  const written = monthsAlone.test(dates) ? `${calendar.month.pattern} ${dates}` : dates;
  const found = findDeadlines(`${label}${written}`);
  const [first] = found;
  if (first?.span == null || first.span.start > label.length + 5) return [];
  const said = found.reduce((sum, { quote }) => sum + quote.length, 0);
  if (written.length - said > 5 + 5 * found.length) return [];
  return [...found, ...years];
}
