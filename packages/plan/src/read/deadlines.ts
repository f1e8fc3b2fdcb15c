import type { Deadline, FoldedText, Span } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, OfficialDocument, TextLeaf } from '@chiendich/official-text';
import { findDeadlines } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { PlanDeadline } from '../deadline.ts';
import { beginningWith } from '../written-words.ts';
import type { Clause } from './clauses.ts';
import { clauseAt } from './clauses.ts';
import { eventTerms } from './event-terms.ts';
import { foldedLeaf, foldedWords } from './folded-leaf.ts';
import type { YearClues } from './inferred-years.ts';
import { beginsBeforeItsYear, mainYear, precedes, saysNextYear, withInferredYear } from './inferred-years.ts';
import {
  bodyOfHeading,
  bodyOfLeaf,
  leadingBody,
  subjectIn,
  subjectOfSentences,
} from './organization-phrase.ts';
import type { PlacedDeadline } from './term-cells.ts';
import { cellDeadlines } from './term-cells.ts';

const { assignments: assigning, calendar, dates, duties, orderVerbs, sections } = planWords;

const leadColumn = foldedPattern(assigning.leaderOfRow.pattern);
const order = foldedPattern(
  `(?:${anyOf(orderVerbs, 'ask', 'order')})(?: ${assigning.giveTo.pattern})? (?=\\p{L})`,
);

/** The deadlines of the body and the annexes in order, each with who must meet it. */
export function planDeadlines(
  document: OfficialDocument,
  {
    clauses,
    bodies,
  }: { readonly clauses: readonly Clause[]; readonly bodies: readonly (readonly BlockNode[])[] },
  clues: YearClues,
): readonly PlanDeadline[] {
  const placed = clauses.filter((clause) => clause.part !== 'preamble' && !tellsOfThePast(clause));
  const found: PlacedDeadline[] = [];
  if (document.source !== null) {
    for (const deadline of findDeadlines(document.source)) {
      const clause = deadline.span === null ? null : clauseAt(placed, deadline.span.start);
      if (clause !== null) found.push({ deadline, clause });
    }
  } else {
    for (const clause of placed) {
      for (const deadline of findDeadlines(clause.leaf.text)) {
        found.push({ deadline: { ...deadline, span: null }, clause });
      }
    }
  }

  const byLeaf = new Map(placed.map((clause) => [clause.leaf, clause]));
  const inCells = cellDeadlines(bodies, (leaf) => byLeaf.get(leaf) ?? null);
  const cells = new Set(inCells.map(({ clause }) => clause));
  const outside = inCells.length === 0 ? found : found.filter(({ clause }) => !cells.has(clause));
  const fromEvents = eventTerms(placed, found);
  const all =
    inCells.length + fromEvents.length === 0 ? found : inOrder([...outside, ...inCells, ...fromEvents]);
  const { date: issued } = document.identity;
  const ahead = all.filter(
    (one) => isAhead(one, clues, document.source) && !isIssue(one, issued) && !isYearOfAims(one),
  );
  const isOwn = ({ deadline, clause }: PlacedDeadline) =>
    !saysNextYear(behind(deadline, clause, document.source));
  const lastEarly = beginsBeforeItsYear(
    ahead.filter(isOwn).map(({ deadline }) => deadline),
    clues,
  )
    ? ahead.findLastIndex(({ deadline, clause }) => !isReport(deadline, clause, document.source))
    : -1;
  return ahead.map(({ deadline, clause }, index) => ({
    id: `deadline-${index + 1}`,
    ...withInferredYear(deadline, clues, {
      behind: behind(deadline, clause, document.source),
      early: index <= lastEarly,
    }),
    responsible: responsibleFor(clause),
  }));
}

const reports = foldedPattern(duties.reporting.pattern);

/** The report with which a plan ends looks back on its year. */
function isReport(deadline: Deadline, clause: Clause, source: string | null): boolean {
  return reports.test(foldInPlace(textBefore(deadline, clause, source)));
}

/**
 * "Trước năm 2020" in a later plan speaks of the past; so does a day before the issue that no word makes a term and no
 * label names ("bão đổ bộ ngày 29/9/2025", "số liệu từ ngày 01/10 đến ngày 18/10/2025").
 */
function isAhead({ deadline, clause }: PlacedDeadline, clues: YearClues, source: string | null): boolean {
  const { date, boundary, end, quote } = deadline;
  if (boundary === 'before') return !/^\d{4}$/.test(date) || Number(date) > (mainYear(clues) ?? 0);
  const last = end ?? date;
  if (boundary === 'by' || clause.row !== null || deadline.recurrence !== undefined) return true;
  if (!/^\d{4}/.test(last) || !precedes(last, clues.issued)) return true;
  const opened = foldInPlace(quote.slice(0, 20));
  return !bareDate.test(opened) || /:\s*$/.test(textBefore(deadline, clause, source));
}

/** A date that no word makes a term. */
const bareDate = foldedPattern(`^(?:${dates.from.pattern} )?(?:${calendar.day.pattern} ?)?\\d`);

const placeAndDate = new RegExp(`^\\p{Lu}[\\p{L} .'’-]{1,40}, ?${calendar.day.pattern} [^.;:]{4,40}$`, 'u');

/** Place and date of issue, which some write under the text. */
function isIssue({ deadline, clause }: PlacedDeadline, issued: string | null): boolean {
  return deadline.date === issued && placeAndDate.test(clause.leaf.text);
}

function textBefore({ span, quote }: Deadline, { leaf }: Clause, source: string | null): string {
  if (source !== null && span !== null) return source.slice(Math.max(0, span.start - 40), span.start);
  return leaf.text.split(quote, 1)[0] ?? '';
}

/** The text behind a deadline. */
function behind({ span, quote }: Deadline, { leaf }: Clause, source: string | null): string {
  if (source !== null && span !== null) return source.slice(span.end, span.end + 60);
  return leaf.text.split(quote, 2)[1] ?? '';
}

const situation = beginningWith(sections.situation.pattern);
const aims = beginningWith(anyOf([sections.aim, sections.significance, sections.requirements]));

/** "… là nhiệm vụ trọng tâm trong năm 2026" among the purposes says when all of the plan is done. */
function isYearOfAims({ deadline, clause }: PlacedDeadline): boolean {
  const title = clause.ancestors[0]?.title;
  return /^\d{4}$/.test(deadline.date) && title != null && aims.test(foldedWords(title));
}

/** What a section on the situation dates is no task of the plan. */
function tellsOfThePast({ ancestors }: Clause): boolean {
  const title = ancestors[0]?.title;
  return title != null && situation.test(foldedWords(title));
}

function inOrder(found: readonly PlacedDeadline[]): readonly PlacedDeadline[] {
  return [...found].sort((a, b) => (a.deadline.span?.start ?? 0) - (b.deadline.span?.start ?? 0));
}

/** The deadlines that begin in a stretch of the source, in order; the first is found by halving. */
export function deadlinesWithin(
  deadlines: readonly PlanDeadline[],
  { start, end }: Span,
): readonly PlanDeadline[] {
  const placeOf = (at: number) => deadlines[at]?.span?.start ?? Number.POSITIVE_INFINITY;
  let first = 0;
  let behind = deadlines.length;
  while (first < behind) {
    const middle = (first + behind) >> 1;
    if (placeOf(middle) < start) first = middle + 1;
    else behind = middle;
  }
  while (placeOf(behind) < end) behind += 1;
  return deadlines.slice(first, behind);
}

/** Who must meet a deadline: the row's leading body, the sentence's subject, or the heading above. */
export function responsibleFor(clause: Clause): string | null {
  const { row } = clause;
  if (row !== null) {
    const column = row.header.findIndex((title) => leadColumn.test(foldTone(title)));
    const name = column === -1 ? undefined : row.cells[column];
    return name === undefined || name === '' || column === row.column ? null : name;
  }
  const subject = subjectOfLeaf(clause.leaf);
  if (subject !== null) return subject;
  for (const section of [...clause.ancestors].reverse()) {
    const name = section.title === null ? null : bodyOfHeading(section.title);
    if (name !== null) return name;
    const leading = section.lead === null ? null : bodyOfLeaf(section.lead);
    if (leading !== null) return leading;
  }
  return null;
}

/** The body that a sentence begins with, or that it asks: "… đề nghị các sở, ban, ngành báo cáo …". */
export function subjectOf(text: string, folded: FoldedText): string | null {
  return withAsked(text, subjectIn(text), folded);
}

/** `subjectOf` of a leaf. */
export function subjectOfLeaf(leaf: TextLeaf): string | null {
  return withAsked(leaf.text, subjectOfSentences(leaf), foldedLeaf(leaf));
}

/** The body that is asked, where it does not lead. */
function withAsked(text: string, leading: string | null, folded: FoldedText): string | null {
  if (leading !== null && !order.test(folded.slice(leading.length, leading.length + 30))) return leading;
  const match = order.exec(folded);
  return match === null ? leading : (leadingBody(text.slice(match.index + match[0].length)) ?? leading);
}
