import type { Span } from '@chiendich/core';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import type { BlockNode, SectionNode } from '@chiendich/official-text';
import { namesBody } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { spanOfBlock } from './clauses.ts';
import { leadingBody } from './organization-phrase.ts';
import type { DeadlinesIn, FoundAssignment } from './plan-task.ts';
import { partnersIn, singleTask } from './plan-task.ts';
import type { TaskRows } from './task-rows.ts';
import { bodiesInCell } from './task-rows.ts';

const { assignments: words, terms } = planWords;
const body = `(?:(?:${words.bodyOfLabel.pattern}) (?:\\/ ?)?){0,2}`;
const more = '(?: \\p{L}{1,9}){0,3}';
const label = foldedPattern(
  `(?<=^[-+•*( ]{0,3}|[;.,(] ?)(?:(?<lead>${body}(?:${words.leadsInLabel.pattern}))|(?<with>${body}${words.cooperates.pattern}${more})|` +
    `(?<term>(?:${terms.termColumn.pattern})${more})|(?<result>(?:${words.resultColumn.pattern})${more})) ?: ?`,
  'gu',
);

const kinds = ['lead', 'with', 'term', 'result'] as const;

interface Field {
  readonly kind: (typeof kinds)[number];
  readonly text: string;
}

/** Who does what by lines such as "Đơn vị chủ trì: …", "Thời gian hoàn thành: …", under the items of which they speak. */
export function taskLines(blocks: readonly BlockNode[], deadlinesIn: DeadlinesIn): TaskRows {
  const used = new Set<BlockNode>();
  const assignments: FoundAssignment[] = [];
  const enter = (section: SectionNode): void => {
    assignments.push(...labelledTasks(section, deadlinesIn, used));
    for (const child of section.children) if (child.kind === 'section' && !used.has(child)) enter(child);
  };
  for (const block of blocks) if (block.kind === 'section') enter(block);
  return { assignments, blocks: used };
}

interface OpenTask {
  /** Its line says itself what is done, without the heading. */
  readonly hasOwnText: boolean;
  readonly text: string[];
  readonly fields: Field[];
  readonly blocks: BlockNode[];
}

function openTask(hasOwnText: boolean, text: string[]): OpenTask {
  return { hasOwnText, text, fields: [], blocks: [] };
}

/** The tasks of an item: what stands before lines with labels is what is done, the lines say who, with whom, by when. */
function labelledTasks(
  section: SectionNode,
  deadlinesIn: DeadlinesIn,
  used: Set<BlockNode>,
): readonly FoundAssignment[] {
  if (!section.children.some((block) => lineOf(block)?.includes(':') === true)) return [];
  const found: FoundAssignment[] = [];
  const heading = section.title?.text ?? null;
  let open = openTask(false, section.lead === null ? [] : [section.lead.text]);
  const close = (): void => {
    const assignment = assignmentOf(open.hasOwnText ? null : heading, open, deadlinesIn);
    if (assignment !== null) {
      found.push(assignment);
      for (const block of open.blocks) used.add(block);
    }
    open = openTask(false, []);
  };
  for (const block of section.children) {
    const line = lineOf(block);
    if (line === null) {
      if (open.fields.length > 0) close();
      continue;
    }
    const { before, fields } = fieldsOf(line);
    if (before !== '' && open.fields.some(({ kind }) => kind === 'lead')) close();
    if (before !== '' && fields.length > 0) open = openTask(true, []);
    if (before !== '') open.text.push(before);
    open.fields.push(...fields);
    open.blocks.push(block);
  }
  if (open.fields.length > 0) close();
  return found;
}

/** A block that is one line. */
function lineOf(block: BlockNode): string | null {
  if (block.kind === 'paragraph') return block.leaf.text;
  if (block.kind === 'table' || block.children.length > 0) return null;
  return [block.title?.text, block.lead?.text].filter((text) => text !== undefined).join(': ');
}

/** What a line says behind its labels, and before the first; all of it is before where no label names who leads. */
function fieldsOf(line: string): { readonly before: string; readonly fields: readonly Field[] } {
  if (!line.includes(':')) return { before: line, fields: [] };
  const places = matchesOf(label, foldInPlace(line));
  const first = places[0]?.index ?? line.length;
  const isLabelled = first <= 4 || places.some((match) => match.groups?.lead !== undefined);
  if (places.length === 0 || !isLabelled) return { before: line, fields: [] };
  const fields = places.map((match, at) => ({
    kind: kinds.find((kind) => match.groups?.[kind] !== undefined) ?? 'lead',
    text: line
      .slice(match.index + match[0].length, places[at + 1]?.index ?? line.length)
      .replace(/[\s.;,)]+$/u, ''),
  }));
  return { before: first <= 4 ? '' : line.slice(0, first).trim(), fields };
}

function assignmentOf(
  heading: string | null,
  open: OpenTask,
  deadlinesIn: DeadlinesIn,
): FoundAssignment | null {
  const value = (kind: Field['kind']) => open.fields.find((field) => field.kind === kind)?.text ?? null;
  const lead = value('lead');
  if (lead === null || !namesBody(lead)) return null;
  const organization = leadingBody(lead) ?? lead;
  const doing = organization === lead ? [] : [lead];
  const text = [...(heading === null ? [] : [heading]), ...open.text, ...doing].join('\n');
  const span = spanOfLines(open.blocks);
  const partners = value('with');
  const others = open.fields.filter(({ kind }) => kind === 'lead').slice(1);
  const task = {
    text,
    with: [
      ...(partners === null ? partnersIn(lead) : bodiesInCell(partners)),
      ...others.flatMap((field) => bodiesInCell(field.text)),
    ],
    result: value('result'),
    deadline: deadlinesIn(span)[0] ?? null,
    duty: null,
    span,
  };
  return text === '' ? null : singleTask(organization, 'giao', task);
}

function spanOfLines(blocks: readonly BlockNode[]): Span | null {
  const [first, last] = [blocks[0], blocks.at(-1)].map((block) =>
    block === undefined ? null : spanOfBlock(block),
  );
  return first == null || last == null ? null : { start: first.start, end: last.end };
}
