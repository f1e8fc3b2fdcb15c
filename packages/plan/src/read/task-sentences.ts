import { normaliseText } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, SectionNode, TextLeaf } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { beginningWith } from '../written-words.ts';
import { modeOf, subjectIn } from './organization-phrase.ts';
import type { DeadlinesIn, FoundAssignment } from './plan-task.ts';
import { partnersIn, singleTask } from './plan-task.ts';
import { titleHas } from './sections.ts';

const { sections: words } = planWords;
const givesNoTasks = beginningWith(
  anyOf([
    words.aim,
    words.significance,
    words.requirements,
    words.situation,
    words.funding,
    words.circumstances,
  ]),
);
const leads = foldedPattern(planWords.assignments.leads.pattern);
const betweenSentences = /(?<=[.])\s+(?=\p{Lu})/u;
const betweenParts = /(?<=;)\s+/u;

/**
 * Who does what by the sentences of a section that a body opens: "Sở Y tế chủ trì …", "Căn cứ Kế hoạch này, các xã xây
 * dựng …". `used` holds blocks that were read otherwise.
 */
export function taskSentences(
  section: SectionNode,
  used: ReadonlySet<BlockNode>,
  deadlinesIn: DeadlinesIn,
): readonly FoundAssignment[] {
  if (used.has(section) || titleHas(section, givesNoTasks)) return [];
  const own = section.lead === null ? [] : tasksOfLeaf(section.lead, deadlinesIn);
  const below = section.children.flatMap((child) => {
    if (child.kind === 'section') return taskSentences(child, used, deadlinesIn);
    return child.kind === 'table' || used.has(child) ? [] : tasksOfLeaf(child.leaf, deadlinesIn);
  });
  return [...own, ...below];
}

/**
 * The tasks of a paragraph: each sentence, or part between semicolons, that a body opens, with what goes on behind it. It
 * is a task where the body leads or something is due: what all do all the time is none.
 */
function tasksOfLeaf(leaf: TextLeaf, deadlinesIn: DeadlinesIn): readonly FoundAssignment[] {
  const found: FoundAssignment[] = [];
  for (const sentence of leaf.text.split(betweenSentences)) {
    const tasks: { owner: string; text: string }[] = [];
    for (const part of sentence.split(betweenParts)) {
      const owner = subjectIn(part);
      const last = tasks.at(-1);
      if (owner !== null && /\s/.test(owner)) tasks.push({ owner, text: part });
      else if (last !== undefined) last.text = `${last.text} ${part}`;
    }
    for (const { owner, text } of tasks) {
      const due = deadlinesIn(leaf.span).find(({ quote }) => text.includes(normaliseText(quote))) ?? null;
      if (due === null && !leads.test(foldInPlace(text.slice(0, owner.length + 60)))) continue;
      const task = { text, with: partnersIn(text), result: null, deadline: due, duty: null, span: leaf.span };
      found.push(singleTask(owner, modeOf(text), task));
    }
  }
  return found;
}
