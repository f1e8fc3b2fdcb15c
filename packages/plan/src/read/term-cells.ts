import type { Deadline } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import type { BlockNode, TextLeaf } from '@chiendich/official-text';
import { findDeadlines } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { beginningWith } from '../written-words.ts';
import type { Clause } from './clauses.ts';
import type { TableLine } from './table-lines.ts';
import { tableLines } from './table-lines.ts';

const { assignments, calendar, tables, terms } = planWords;

/** A deadline with the clause in which it stands. */
export interface PlacedDeadline {
  readonly deadline: Deadline;
  readonly clause: Clause;
}

/**
 * The deadlines of cells that are dates alone, by the heading of their column: "22/5/2024", "Quý III, IV/2026", "2027".
 * `clauseOf` gives the clause of a leaf, null for one that is not read.
 */
export function cellDeadlines(
  bodies: readonly (readonly BlockNode[])[],
  clauseOf: (leaf: TextLeaf) => Clause | null,
): readonly PlacedDeadline[] {
  return bodies.flatMap((blocks) => {
    const found: PlacedDeadline[] = [];
    let titles: readonly string[] | null = null;
    const lastOf = new Map<number, string>();
    for (const line of tableLines(blocks)) {
      if (line.cells.length === 0) titles = null;
      else if (isHead(line)) titles = line.cells.map(({ text }) => text);
      else if (titles !== null) {
        for (const { deadline, leaf, column } of termsIn(line, titles)) {
          const clause = clauseOf(leaf);
          const said = `${deadline.boundary} ${deadline.date}`;
          const isSameDay = deadline.boundary === 'on' && lastOf.get(column) === said;
          if (clause !== null && !isSameDay) found.push({ deadline, clause });
          lastOf.set(column, said);
        }
      }
    }
    return found;
  });
}

const ordinalTitle = foldedPattern(`^(?:${tables.ordinal.pattern})\\.?$`);
const dayTitle = foldedPattern(`^${calendar.day.pattern}(?:,? ${calendar.month.pattern})?$`);

function isHead({ cells, isHead }: TableLine): boolean {
  const first = cells[0]?.text ?? '';
  if (isHead === true || cells.length < 2 || first.length > 20) return isHead === true;
  const folded = foldTone(first);
  if ((cells.length > 2 && ordinalTitle.test(folded)) || dayTitle.test(folded)) return true;
  const titles = cells.map(({ text }) => text);
  const hasTerm = cells.length > 2 ? titles.some(isTerm) : isTerm(first);
  return hasTerm && titles.every((title) => title.length <= 40) && titles.some(isTask);
}

const taskTitle = beginningWith(assignments.taskColumn.pattern);
const isTask = (title: string) => taskTitle.test(foldTone(title));

const termTitle = beginningWith(terms.termColumn.pattern);

const isTerm = (title: string) => {
  const folded = foldTone(title);
  return termTitle.test(folded) || dayTitle.test(folded);
};

interface TermOfCell {
  readonly deadline: Deadline;
  readonly leaf: TextLeaf;
  readonly column: number;
}

/** The terms of a row, in the columns of terms. */
function termsIn({ cells }: TableLine, titles: readonly string[]): readonly TermOfCell[] {
  return cells.flatMap(({ text, leaves }, column) => {
    const title = titles[column];
    const leaf = leaves[0];
    if (title === undefined || leaf === undefined || text.length > 60) return [];
    if (!/[\dIVX]/.test(text) || !isTerm(title)) return [];
    return datesOfCell(text, title).map((deadline) => ({
      deadline: { ...deadline, span: leaf.span },
      leaf,
      column,
    }));
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
