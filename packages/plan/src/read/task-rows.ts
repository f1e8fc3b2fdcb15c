import { normaliseText } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode } from '@chiendich/official-text';
import { namesBody } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { beginningWith } from '../written-words.ts';
import { bodiesAt } from './bodies-at.ts';
import { spanOver } from './clauses.ts';
import type { DeadlinesIn, FoundAssignment } from './plan-task.ts';
import type { Cell } from './table-lines.ts';
import { tableLines } from './table-lines.ts';

/** What is read of the tables of a document: their assignments, and the blocks that are their rows. */
export interface TaskRows {
  readonly assignments: readonly FoundAssignment[];
  readonly blocks: ReadonlySet<BlockNode>;
}

type Column = 'ordinal' | 'what' | 'lead' | 'with' | 'term' | 'result' | 'moment' | 'other';

const { assignments: words, clock, script, tables, terms } = planWords;
const ordinalWord = beginningWith(tables.ordinal.pattern);
const ordinal = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,2}|[ivxIVX]{1,5}|\p{L})?[.)]?$/u;
const termTitle = beginningWith(terms.termColumn.pattern);
const momentTitle = beginningWith(`${script.from.pattern}|${script.until.pattern}`);
/** A time of day in the cell of a term: the row is one of a programme. */
const timeOfDay = foldedPattern(`^\\d{1,2} ?(?:${clock.hour.pattern}|:\\d)`);
const resultTitle = beginningWith(words.resultColumn.pattern);
const withTitle = foldedPattern(words.cooperates.pattern);
const whatTitle = beginningWith(words.taskColumn.pattern);
const leadTitle = foldedPattern(words.leaderOfRow.pattern);
const leaderElsewhere = beginningWith(words.saidElsewhere.pattern);

/** Who does what by the tables of a body or an annex: rows of a table, or lines whose cells a bar divides. */
export function taskRows(blocks: readonly BlockNode[], deadlinesIn: DeadlinesIn): TaskRows {
  const used = new Set<BlockNode>();
  const assignments: FoundAssignment[] = [];
  let columns: readonly Column[] | null = null;
  let owners = new Map<string, number>();
  for (const { blocks: held, cells } of tableLines(blocks)) {
    if (cells.length === 0) {
      columns = null;
      continue;
    }
    const heads = headingColumns(cells);
    if (heads !== null) {
      columns = isOfTasks(heads) ? heads : null;
      owners = new Map();
      if (columns !== null) for (const block of held) used.add(block);
      continue;
    }
    if (columns === null) continue;
    for (const block of held) used.add(block);
    const row = rowAssignment(cells, columns, deadlinesIn);
    if (row === null) continue;
    const known = owners.get(row.organization);
    const same = known === undefined ? undefined : assignments[known];
    if (known === undefined || same === undefined) {
      owners.set(row.organization, assignments.length);
      assignments.push(row);
    } else assignments[known] = { ...same, tasks: [...same.tasks, ...row.tasks], deadline: null };
  }
  return { assignments, blocks: used };
}

/** The columns that a row of headings names; null where the row is not one of headings. */
function headingColumns(cells: readonly Cell[]): readonly Column[] | null {
  if (cells.length < 2 || cells.some(({ text }) => text.length > 80)) return null;
  const columns = cells.map(({ text }) => columnOf(text));
  return columns[0] === 'ordinal' || (columns.includes('what') && columns.includes('lead')) ? columns : null;
}

function isOfTasks(columns: readonly Column[]): boolean {
  return columns.includes('what') && columns.includes('lead') && !columns.includes('moment');
}

function columnOf(title: string): Column {
  const folded = foldInPlace(title);
  if (ordinalWord.test(folded)) return 'ordinal';
  if (termTitle.test(folded)) return 'term';
  if (momentTitle.test(folded)) return 'moment';
  if (resultTitle.test(folded)) return 'result';
  if (whatTitle.test(folded)) return 'what';
  if (leadTitle.test(folded)) return 'lead';
  return withTitle.test(folded) ? 'with' : 'other';
}

function rowAssignment(
  cells: readonly Cell[],
  columns: readonly Column[],
  deadlinesIn: DeadlinesIn,
): FoundAssignment | null {
  const at = (column: Column): Cell | null => cells[columns.indexOf(column)] ?? null;
  const [what, lead, partners, term] = [at('what'), at('lead'), at('with'), at('term')];
  const result = at('result')?.text ?? '';
  // Of cells merged over several rows only the first row has the text: what comes of it sets the next ones apart.
  const done = cells.filter(({ text }, index) => columns[index] === 'what' && text !== '');
  const text = done.map((cell) => cell.text).join(': ') || result;
  if (what === null || lead === null || lead.text.length < 2 || text === '') return null;
  if (leaderElsewhere.test(foldInPlace(lead.text))) return null;
  if (timeOfDay.test(foldInPlace(term?.text ?? ''))) return null;
  const number = columns[0] === 'ordinal' ? cells[0]?.text : '';
  if (number === undefined || !ordinal.test(number)) return null;
  const span = spanOver(cells.at(0)?.leaves[0] ?? null, cells.at(-1)?.leaves.at(-1) ?? null);
  const due = (term?.leaves ?? []).flatMap((leaf) => deadlinesIn(leaf.span));
  const inCell = due.find(({ quote }) => normaliseText(term?.text ?? '').includes(normaliseText(quote)));
  const deadline = inCell ?? (term?.leaves[0] === what.leaves[0] ? null : (due[0] ?? null));
  const task = {
    text,
    with: bodiesInCell(partners?.text ?? ''),
    result: result || null,
    deadline,
    duty: null,
    span,
  };
  return { organization: lead.text, mode: 'giao', role: 'lead', tasks: [task], deadline, span };
}

/** The bodies of a cell one by one; nobody where it holds a dash. */
export function bodiesInCell(text: string): readonly string[] {
  if (!/\p{L}/u.test(text)) return [];
  const named = namesBody(text) ? bodiesAt(text) : [];
  return named.length > 0 ? named : [text];
}
