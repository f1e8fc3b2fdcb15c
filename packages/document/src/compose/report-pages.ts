import type { Finding } from '@chiendich/core';
import type { TableNode } from '@chiendich/official-text';
import type { AnsweredPage, ReportTable } from '@chiendich/report';
import { finding } from '../findings.ts';
import type { AnswerPrinter } from './answer-cells.ts';
import type { AnsweredItem, AnsweredQuestion, AnsweredRow, AnsweredSection } from './answered.ts';
import type { PaperTables } from './paper-kind.ts';
import type { AnswerGroup, AnswerRow, Printing } from './report-tables.ts';
import { answersTable, rowOf, rowsTable } from './report-tables.ts';

/** A part of a page in the paper: a heading, a table of short answers, a long answer under its label, or the rows of a table. */
interface PrintedPart {
  /** The section, where it stands over what follows. */
  readonly heading: string | null;
  /** The label of a long answer. */
  readonly question: string | null;
  /** Whether the long answer stands under a section. */
  readonly under: boolean;
  readonly text: string | null;
  /** Whether the table "answers" stands here. */
  readonly table: boolean;
}

/** A page of a report in the paper. */
interface PrintedPage {
  readonly label: string;
  readonly parts: readonly PrintedPart[];
}

/** The pages of a report as its paper prints them. */
export interface PrintedReport {
  readonly pages: readonly PrintedPage[];
  readonly tables: PaperTables;
  readonly findings: readonly Finding[];
  /** Where the long answers come from in the report. */
  readonly places: ReadonlyMap<
    string,
    { readonly path: readonly (string | number)[]; readonly field: string }
  >;
}

type Question = AnsweredItem & { readonly kind: 'question' };

/** A part with what is made of it elsewhere: its table, and the question of a long answer. */
interface MadePart extends PrintedPart {
  readonly made: TableNode | null;
  readonly asked: Question | null;
}

const nothing = { heading: null, question: null, under: false, text: null, table: false } as const;
const empty: MadePart = { ...nothing, made: null, asked: null };

/** Lays out the pages of a report: everything that it is asked, in the author's order. */
export function printedReport(pages: readonly AnsweredPage[], printing: Printing): PrintedReport {
  const tables: Record<string, TableNode> = {};
  const places = new Map<string, { readonly path: readonly (string | number)[]; readonly field: string }>();
  const printed = pages
    .map(({ page, sections }) => ({
      label: page.label.vi,
      parts: partsOf(page.label.vi, sections, printing),
    }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ label, parts }, pageAt) => {
      parts.forEach(({ made, asked }, partAt) => {
        const place = `pages.${pageAt}.parts.${partAt}`;
        if (made !== null) tables[`${place}.answers`] = made;
        if (asked === null) return;
        const { code, label: field } = asked.question;
        places.set(`${place}.text`, { path: ['report', 'answers', code], field: field.vi });
      });
      return { label, parts: parts.map(({ made: _, asked: __, ...part }): PrintedPart => part) };
    });
  return { pages: printed, tables, findings: pages.flatMap((page) => findingsOf(page, printing)), places };
}

/** Sections of short answers alone share a table, in which each has its heading; the others stand under theirs. */
function partsOf(
  page: string,
  sections: readonly AnsweredSection[],
  printing: Printing,
): readonly MadePart[] {
  const parts: MadePart[] = [];
  let groups: AnswerGroup[] = [];
  const isAlone = sections.length === 1 && sections[0]?.section.label.vi === page;
  const close = () => {
    if (groups.length > 0) parts.push({ ...empty, table: true, made: answersTable(groups) });
    groups = [];
  };
  for (const { section, items } of sections) {
    const shown = items.filter((item) => item.kind !== 'note' && !isLeftOut(item));
    if (shown.length === 0) continue;
    const label = isAlone ? null : section.label.vi;
    const short = shown.flatMap((item) => shortQuestion(item) ?? []);
    if (short.length === shown.length) {
      groups.push({ label, rows: short.map((item) => rowOf(item, printing)) });
      continue;
    }
    close();
    if (label !== null) parts.push({ ...empty, heading: label });
    parts.push(...mixedParts(shown, { ...printing, over: label ?? page, under: label !== null }));
  }
  close();
  return parts;
}

/** The parts of a section with long answers or tables. */
function mixedParts(
  items: readonly AnsweredItem[],
  { over, under, ...printing }: Printing & { readonly over: string; readonly under: boolean },
): readonly MadePart[] {
  const parts: MadePart[] = [];
  let rows: AnswerRow[] = [];
  const close = () => {
    if (rows.length > 0) parts.push({ ...empty, table: true, made: answersTable([{ label: null, rows }]) });
    rows = [];
  };
  for (const item of items) {
    const short = shortQuestion(item);
    if (short !== null) {
      rows.push(rowOf(short, printing));
      continue;
    }
    close();
    if (item.kind === 'table') {
      parts.push({ ...empty, table: true, made: rowsTable(item, { ...printing, over }) });
    } else if (item.kind === 'question') {
      const text = printing.print.words(item);
      parts.push({ ...empty, question: item.question.label.vi, under, text, asked: item });
    }
  }
  close();
  return parts;
}

/** What fits a row of a table: everything but long texts and tables. */
function shortQuestion(item: AnsweredItem): Question | null {
  return item.kind === 'question' && !isLong(item) ? item : null;
}

function isLong({ question }: AnsweredQuestion): boolean {
  return question.kind === 'text' && question.format === 'long';
}

/**
 * A long answer and files that nobody had to give, and a table of the reporter's own rows without any, leave nothing
 * behind; a short question that was left open keeps its row.
 */
function isLeftOut(item: AnsweredItem): boolean {
  if (item.kind === 'table') return item.rows.length === 0;
  if (item.kind === 'note' || item.answer !== null || item.required) return false;
  return isLong(item) || item.question.kind === 'files';
}

/** What is still to be answered, and what cannot be printed by its name. A long answer is a blank of the text. */
function findingsOf({ sections }: AnsweredPage, { print }: Printing): readonly Finding[] {
  return sections.flatMap(({ items }) =>
    items.flatMap((item): readonly Finding[] => {
      if (item.kind === 'note') return [];
      if (item.kind === 'table')
        return item.rows.flatMap((row, index) => rowFindings(item.table, row, { index, print }));
      const path = ['report', 'answers', item.question.code];
      return [...(isLong(item) ? [] : openFinding(item, path)), ...print.doubts(item, path)];
    }),
  );
}

function rowFindings(
  { code }: ReportTable,
  { row, cells }: AnsweredRow,
  { index, print }: { readonly index: number; readonly print: AnswerPrinter },
): readonly Finding[] {
  return cells.flatMap((asked) => {
    if (asked === null) return [];
    const path = ['report', 'answers', code, row?.code ?? index, asked.question.code];
    return [...openFinding(asked, path), ...print.doubts(asked, path)];
  });
}

function openFinding(
  { required, answer, question }: AnsweredQuestion,
  path: Finding['path'],
): readonly Finding[] {
  if (!required || answer !== null) return [];
  return [finding('document/fact-missing', { field: question.label }, { path })];
}
