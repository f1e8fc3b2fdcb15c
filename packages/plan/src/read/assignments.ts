import { foldTone } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, SectionNode } from '@chiendich/official-text';
import { orderLength } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { Assignment } from '../assignment.ts';
import { beginningWith } from '../written-words.ts';
import { colonOrders } from './colon-orders.ts';
import type { Reading } from './item-assignment.ts';
import { assignmentOf, givesNoTasks, namesBodyAsHeading, paragraphItem } from './item-assignment.ts';
import { namedParagraphs } from './named-paragraphs.ts';
import {
  bodyInHeading,
  bodyOfHeading,
  bodyOfLeaf,
  subjectIn,
  subjectOfSentences,
} from './organization-phrase.ts';
import type { DeadlinesIn, FoundAssignment } from './plan-task.ts';
import { isRoster } from './rosters.ts';
import { numbered, titleHas } from './sections.ts';
import { taskLines } from './task-lines.ts';
import { taskRows } from './task-rows.ts';
import { taskSentences } from './task-sentences.ts';

const { assignments: words, orderVerbs, sections } = planWords;

const organising = foldedPattern(anyOf([sections.organising, sections.responsibility, sections.giving]));
const ofGoals = beginningWith(sections.goals.pattern);
const ofContents = foldedPattern(sections.contents.pattern);
const ofCircumstances = beginningWith(sections.circumstances.pattern);
/** "6. Đề nghị: Hội Nông dân, Hội Phụ nữ …": the bodies stand behind the colon. */
const orderAlone = foldedPattern(`^(?:(?:${words.politely.pattern}) )?(?:${anyOf(orderVerbs)})$`);
/** Headings among those of bodies that say what is done. */
const namesMatter = beginningWith(sections.matters.pattern);

/** Where assignments are read. */
export interface AssignmentSources {
  /** The plan's body. */
  readonly blocks: readonly BlockNode[];
  /** The bodies of its annexes. */
  readonly annexes: readonly (readonly BlockNode[])[];
  readonly deadlinesIn: DeadlinesIn;
}

/**
 * Who does what: each heading of the organising sections that names a body, each item that a body opens, each row of a
 * table of tasks, and each item under which a line names who leads.
 */
export function planAssignments({ blocks, annexes, deadlinesIn }: AssignmentSources): readonly Assignment[] {
  const rows = [blocks, ...annexes].map((body) => taskRows(body, deadlinesIn));
  const lines = taskLines(blocks, deadlinesIn);
  const used = new Set([...rows, lines].flatMap((read) => [...read.blocks]));
  const reading: Reading = { found: [], deadlinesIn, used };
  for (const section of numbered(blocks).filter(isOrganising)) collect(section, reading, false);
  const others = numbered(blocks).filter(
    (section) => isOrganising(section) || titleHas(section, ofContents) || !titleHas(section, ofGoals),
  );
  const sentences = others.flatMap((section) => taskSentences(section, used, deadlinesIn));
  const all = [
    ...reading.found,
    ...sentences,
    ...lines.assignments,
    ...rows.flatMap((read) => read.assignments),
  ];
  return inOrder(all).map((assignment, index) => ({ id: `assignment-${index + 1}`, ...assignment }));
}

function inOrder(found: readonly FoundAssignment[]): readonly FoundAssignment[] {
  if (found.some(({ span }) => span === null)) return found;
  return [...found].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** By its heading; or because most headings under it name bodies. */
function isOrganising(section: SectionNode): boolean {
  if (titleHas(section, organising)) return true;
  if (titleHas(section, ofCircumstances)) return false;
  const titles = numbered(section.children).filter((child) => child.title !== null);
  const bodies = titles.filter(namesBodyAsHeading);
  return bodies.length >= 2 && bodies.length * 2 > titles.length;
}

function collect(section: SectionNode, reading: Reading, inside: boolean): void {
  const { found, used } = reading;
  const take = (block: BlockNode, assignment: FoundAssignment): void => {
    found.push(assignment);
    used.add(block);
  };
  const named = inside ? [] : namedParagraphs(section);
  for (const { heading, item, organization } of [...named, ...colonOrders(section, used)]) {
    take(heading, assignmentOf(item, organization, heading.leaf.text, reading));
    for (const block of item.children) used.add(block);
  }
  const unnumbered = !section.children.some((child) => child.kind === 'section');
  const namesAll = namesMostlyBodies(section);
  const namesAlone = inside ? new Set() : namesBetweenTasks(section);
  for (const child of section.children) {
    if (used.has(child)) continue;
    if (child.kind === 'paragraph' && unnumbered && !inside) {
      const body = subjectOfSentences(child.leaf);
      if (body !== null) take(child, assignmentOf(paragraphItem(child), body, child.leaf.text, reading));
    }
    if (child.kind !== 'section') continue;
    if (isBullet(child)) {
      const body =
        inside || child.lead === null
          ? null
          : (bodyOfLeaf(child.lead) ?? (namesAlone.has(child) ? bodyOfHeading(child.lead) : null));
      if (body !== null) take(child, assignmentOf(child, body, child.lead?.text ?? '', reading));
      continue;
    }
    if (givesNoTasks(child) && !namesBodyAsHeading(child)) {
      if (numbered(child.children).some(namesBodyAsHeading)) collect(child, reading, inside);
      continue;
    }
    const heading = orderAlone.test(foldInPlace(child.title?.text ?? ''))
      ? null
      : (child.title?.text ?? null);
    const opening =
      heading ?? [child.title?.text, child.lead?.text].filter((text) => text !== undefined).join(' ');
    const organization =
      heading !== null
        ? (bodyInHeading(heading) ??
          (namesAll && !namesMatter.test(foldTone(heading)) ? withoutOrder(heading) : null))
        : inside && child.level === 'letter'
          ? null
          : subjectIn(opening);
    if (isRoster(child)) {
      for (const block of [child, ...child.children]) used.add(block);
      continue;
    }
    const isGroup = onlyGroups(child) || namedParagraphs(child).length > 0;
    const assignment =
      organization === null || isGroup ? null : assignmentOf(child, organization, opening, reading);
    const isAssignment = assignment !== null && (assignment.tasks.length > 0 || child.children.length === 0);
    if (isAssignment) found.push(assignment);
    collect(child, reading, inside || (organization !== null && !isGroup));
    if (assignment !== null) used.add(child);
  }
}

/** "* Phòng Y tế" between the bullets of its tasks: names alone, where most bullets say what is done. */
function namesBetweenTasks(section: SectionNode): ReadonlySet<BlockNode> {
  const bullets = section.children.flatMap((child) =>
    child.kind === 'section' && isBullet(child) ? [child] : [],
  );
  const names = bullets.filter(({ lead }) => lead !== null && isNameAlone(lead.text));
  if (names.length * 2 > bullets.length) return new Set();
  const all = new Set<BlockNode>(names);
  return new Set(
    section.children.filter((child, at) => {
      const next = section.children[at + 1];
      return all.has(child) && next !== undefined && !all.has(next);
    }),
  );
}

function isBullet({ level }: SectionNode): boolean {
  return level === 'dash' || level === 'plus';
}

function isNameAlone(text: string): boolean {
  return text.length <= 120 && !/[.;,:]$/.test(text) && bodyInHeading(text) !== null;
}

/** "Đối với giáo viên": the name without the word that turns to it. */
function withoutOrder(heading: string): string {
  return heading.slice(orderLength(heading)).trim() || heading;
}

/** Most headings name bodies: then the few others do so too, whatever their first word. */
function namesMostlyBodies(section: SectionNode): boolean {
  const titles = numbered(section.children).flatMap((child) =>
    child.title === null || givesNoTasks(child) ? [] : [child.title],
  );
  const bodies = titles.filter((title) => bodyOfHeading(title) !== null).length;
  return bodies >= 2 && bodies * 3 >= titles.length * 2;
}

/** A heading over headings of bodies, without tasks of its own: "1. Nhiệm vụ của thành viên Ban Chỉ đạo". */
function onlyGroups(section: SectionNode): boolean {
  return (
    section.lead === null &&
    section.children.length > 1 &&
    section.children.every((child) => child.kind === 'section' && namesBodyAsHeading(child))
  );
}
