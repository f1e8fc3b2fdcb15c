import { foldTone } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, ParagraphNode, SectionNode, TextLeaf } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { PlanTask } from '../assignment.ts';
import { beginningWith } from '../written-words.ts';
import { firstLeaf, spanOfBlock, textOfBlock } from './clauses.ts';
import {
  bodyApart,
  bodyOfHeading,
  bodyOfLeaf,
  leadingBody,
  modeOf,
  orderedBehindLabel,
} from './organization-phrase.ts';
import type { DeadlinesIn, FoundAssignment } from './plan-task.ts';
import { partnersIn, singleTask, taskOf } from './plan-task.ts';
import { titleHas } from './sections.ts';
import { textParts } from './text-parts.ts';

const { assignments: words, groups, orderVerbs, sections } = planWords;

/** The reading of a plan's items into assignments. */
export interface Reading {
  /** What was found so far. */
  readonly found: FoundAssignment[];
  /** The deadlines of a stretch of the source. */
  readonly deadlinesIn: DeadlinesIn;
  /** Blocks that were read as rows of a table or lines with labels; then those that are assignments. */
  readonly used: Set<BlockNode>;
}

const noTasks = foldedPattern(sections.withoutTasks.pattern);

/** A heading of a matter that gives nobody a task: "Kinh phí". */
export function givesNoTasks(section: SectionNode): boolean {
  return titleHas(section, noTasks);
}

/** A paragraph of a section that numbers nothing, as the item that it is. */
export function paragraphItem({ leaf }: ParagraphNode): SectionNode {
  return { kind: 'section', level: 'dash', label: '', title: null, lead: leaf, children: [] };
}

/** Whether a section's heading is the name of a body. */
export function namesBodyAsHeading({ title }: SectionNode): boolean {
  return title !== null && bodyOfHeading(title) !== null;
}

/** The item of a body as its assignment; an item in it that another body leads is that body's. */
export function assignmentOf(
  section: SectionNode,
  organization: string,
  opening: string,
  reading: Reading,
): FoundAssignment {
  const { deadlinesIn, used } = reading;
  const tasks: PlanTask[] = [];
  if (section.lead !== null) tasks.push(taskOf(section.lead.text, section.lead.span, deadlinesIn));
  reading.found.push(...tasksApart(section.lead, organization, deadlinesIn));
  for (const block of section.children) {
    if (used.has(block) || (block.kind === 'paragraph' && saysNothing(block.leaf.text))) continue;
    if (block.kind === 'section' && (namesBodyAsHeading(block) || givesNoTasks(block))) continue;
    if (block.kind === 'paragraph' && tasks.length > 0 && isDetail(block.leaf.text)) {
      const last = tasks.at(-1) as PlanTask;
      tasks[tasks.length - 1] = {
        ...last,
        deadline: last.deadline ?? deadlinesIn(block.leaf.span)[0] ?? null,
      };
      continue;
    }
    const other = bodyOfItem(block, organization);
    if (other !== null) {
      reading.found.push(assignmentOf(asItem(block), other, textOfItem(block), reading));
      continue;
    }
    const span = spanOfBlock(block);
    tasks.push(taskOf(textOfBlock(block).replace(/^[-+] /u, ''), span, deadlinesIn));
    reading.found.push(...tasksApart(leafOfItem(block), organization, deadlinesIn));
  }
  const own = tasks.flatMap((task) => (task.deadline === null ? [] : [task.deadline]));
  return {
    organization,
    mode: modeOf(opening),
    role: isCoordinating(tasks) ? 'coordinate' : 'lead',
    tasks,
    deadline: own.length === 1 && tasks.length === 1 ? (own[0] ?? null) : null,
    span: spanOfBlock(section) ?? firstLeaf(section)?.span ?? null,
  };
}

const laterSentence = /\.\s+\p{Lu}/u;

/** "… Riêng UBND phường A cử …": a sentence of an item that gives another body its task. */
function tasksApart(
  leaf: TextLeaf | null,
  organization: string,
  deadlinesIn: DeadlinesIn,
): readonly FoundAssignment[] {
  if (leaf === null || !laterSentence.test(leaf.text)) return [];
  return textParts(leaf, deadlinesIn(leaf.span)).flatMap(({ text, isSentence, deadlines }, at) => {
    const body = at === 0 || !isSentence ? null : (bodyApart(text) ?? leaderOf(text));
    if (body === null || foldTone(body) === foldTone(organization)) return [];
    const deadline = deadlines[0]?.deadline ?? null;
    const task = { text, with: partnersIn(text), result: null, deadline, duty: null, span: leaf.span };
    return [singleTask(body, modeOf(text), task)];
  });
}

/** "Công an tỉnh chủ trì …": who leads by a sentence of its own. */
function leaderOf(sentence: string): string | null {
  const name = leadingBody(sentence);
  const isLeader =
    name !== null && leadsSoon.test(foldInPlace(sentence.slice(name.length, name.length + 20)));
  return isLeader ? name : null;
}

const leadsSoon = foldedPattern(`^(?: (?:${words.leads.pattern}|${words.inPerson.pattern}))`);

const orderWithColon = foldedPattern(`^(?:(?:${words.politely.pattern}) )?(?:${anyOf(orderVerbs)}):`);

/** Another body that an item among the tasks of a body names as the one who leads: "Huyện đoàn chủ trì …". */
function bodyOfItem(block: BlockNode, organization: string): string | null {
  if (block.kind === 'table') return null;
  const text = textOfItem(block);
  const ordered = orderedBehindLabel(text);
  if (ordered !== null && ordered !== organization) return ordered;
  const isAsked = orderWithColon.test(foldInPlace(text.slice(0, 40)));
  const leaf = leafOfItem(block);
  const name = leaf === null ? leadingBody(text) : bodyOfLeaf(leaf);
  if (name === null || name === organization) return null;
  if (isAsked || leadsSoon.test(foldInPlace(text.slice(name.length, name.length + 20)))) return name;
  return text.startsWith(name) && isBodyOfItsOwn(name, organization) ? name : null;
}

const longestOwnName = 60;
const office = beginningWith(groups.office.pattern);

/** A body by its name; part of the name above or who heads that body stands for it, a longer name may have swallowed a verb. */
function isBodyOfItsOwn(name: string, above: string): boolean {
  if (name.length > longestOwnName || !/\s/.test(name) || office.test(foldInPlace(name))) return false;
  return !foldTone(above).includes(foldTone(name));
}

/** The leaf that is the whole text of an item; null where its heading and its text are two. */
function leafOfItem(block: BlockNode): TextLeaf | null {
  if (block.kind === 'paragraph') return block.leaf;
  return block.kind === 'section' && block.title === null ? block.lead : null;
}

function textOfItem(block: BlockNode): string {
  if (block.kind === 'paragraph') return block.leaf.text;
  return block.kind === 'table'
    ? ''
    : [block.title?.text, block.lead?.text].filter((text) => text !== undefined).join(': ');
}

function asItem(block: BlockNode): SectionNode {
  return block.kind === 'paragraph' ? paragraphItem(block) : (block as SectionNode);
}

/** A page number, a line of dots, or a note in brackets. */
function saysNothing(text: string): boolean {
  return !/\p{L}/u.test(text) || /^\([^()]{0,200}\)$/.test(text);
}

const detail = foldedPattern(`^(?:${words.taskDetail.pattern})`);

function isDetail(text: string): boolean {
  return detail.test(foldInPlace(text));
}

const coordinates = foldedPattern(`^(?:${words.sends.pattern} .{0,60})?${words.cooperates.pattern}`);
const leads = foldedPattern(words.leads.pattern);

function isCoordinating(tasks: readonly PlanTask[]): boolean {
  return (
    tasks.length > 0 &&
    tasks.every(({ text }) => coordinates.test(foldTone(text.slice(0, 90))) && !leads.test(foldInPlace(text)))
  );
}
