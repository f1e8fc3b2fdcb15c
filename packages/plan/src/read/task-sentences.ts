import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, SectionNode, TextLeaf } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { beginningWith } from '../written-words.ts';
import { namesBodyAsHeading } from './item-assignment.ts';
import { bodyBehindDash, bodyInside, modeOf, subjectIn, subjectOfSentences } from './organization-phrase.ts';
import type { DeadlinesIn, FoundAssignment } from './plan-task.ts';
import { partnersIn, singleTask } from './plan-task.ts';
import { titleHas } from './sections.ts';
import type { TextPart } from './text-parts.ts';
import { textParts } from './text-parts.ts';

const { sections: words } = planWords;
const givesNoTasks = beginningWith(
  anyOf([
    words.aim,
    words.significance,
    words.requirements,
    words.situation,
    words.funding,
    words.circumstances,
    words.goals,
  ]),
);
const saysWhatIsDone = foldedPattern(words.contents.pattern);
const everybody = foldedPattern(planWords.assignments.allBodies.pattern);
const several = beginningWith(anyOf([planWords.headings.several, planWords.assignments.eachOf]));
const longestName = 60;

/** One body, not a group of them or whoever it concerns; a longer name may have swallowed a verb. */
function isParticular(owner: string): boolean {
  const folded = foldInPlace(owner);
  return (
    owner.length <= longestName && !/\d{2}/.test(owner) && !several.test(folded) && !everybody.test(folded)
  );
}

const leads = foldedPattern(planWords.assignments.leads.pattern);

/**
 * Who does what by the sentences of a section that a body opens: "Sở Y tế chủ trì …", "Căn cứ Kế hoạch này, các xã xây
 * dựng …". `used` holds blocks that were read otherwise.
 */
export function taskSentences(
  section: SectionNode,
  used: ReadonlySet<BlockNode>,
  deadlinesIn: DeadlinesIn,
): readonly FoundAssignment[] {
  if (used.has(section)) return [];
  if (titleHas(section, givesNoTasks) && !titleHas(section, saysWhatIsDone)) return [];
  const own = section.lead === null ? [] : tasksOfLeaf(section.lead, deadlinesIn);
  const below = section.children.flatMap((child, at) => {
    if (child.kind === 'section') return taskSentences(child, used, deadlinesIn);
    if (child.kind === 'paragraph' && opensHeadings(child.leaf, section.children[at + 1])) return [];
    return child.kind === 'table' || used.has(child) ? [] : tasksOfLeaf(child.leaf, deadlinesIn);
  });
  return [...own, ...below];
}

/** "UBND xã phân công:" over headings of bodies gives nothing itself. */
function opensHeadings({ text }: TextLeaf, next: BlockNode | undefined): boolean {
  return text.endsWith(':') && next?.kind === 'section' && namesBodyAsHeading(next);
}

/** "Thành phần gồm: …; …": names behind it are a list, not who does what. */
const opensList = foldedPattern(`(?:^| )(?:${planWords.assignments.introducesList.pattern}): `);

/**
 * The tasks of a paragraph: each sentence, or part between semicolons, that a body opens, with what goes on behind it. It
 * is a task where the body is a particular one, leads, or something is due: what all do all the time is not.
 */
function tasksOfLeaf(leaf: TextLeaf, deadlinesIn: DeadlinesIn): readonly FoundAssignment[] {
  const tasks: { owner: string; parts: TextPart[] }[] = [];
  let open: TextPart[] | null = null;
  let isInList = false;
  for (const part of textParts(leaf, deadlinesIn(leaf.span))) {
    if (part.isSentence) isInList = false;
    if (isInList) {
      open?.push(part);
      continue;
    }
    isInList = opensList.test(part.folded);
    const leading = part.text.length === leaf.text.length ? subjectOfSentences(leaf) : subjectIn(part.text);
    const owner = leading ?? bodyInside(part.text, part.folded) ?? bodyBehindDash(part.text);
    if (owner !== null && /\s/.test(owner)) {
      open = [part];
      tasks.push({ owner, parts: open });
    } else if (part.isSentence) open = null;
    else open?.push(part);
  }
  return tasks.flatMap(({ owner, parts }) => {
    const text = parts.map((part) => part.text).join(' ');
    const deadline = parts.flatMap(({ deadlines }) => deadlines)[0]?.deadline ?? null;
    if (
      deadline === null &&
      !leads.test(foldInPlace(text.slice(0, owner.length + 60))) &&
      !isParticular(owner)
    )
      return [];
    const task = { text, with: partnersIn(text), result: null, deadline, duty: null, span: leaf.span };
    return [singleTask(owner, modeOf(text), task)];
  });
}
