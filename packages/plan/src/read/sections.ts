import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern } from '@chiendich/core/scan';
import type { BlockNode, SectionNode } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { PlanContent } from '../campaign.ts';
import type { PlanSection } from '../plan.ts';
import { spanOfBlock, textOfBlock, textUnder } from './clauses.ts';
import { activitiesIn, audiencesIn, topicsIn } from './content-words.ts';
import { foldedWords } from './folded-leaf.ts';

/** The numbered sections of a body; bullets, paragraphs and tables are text of the section that holds them. */
export function planSections(blocks: readonly BlockNode[]): readonly PlanSection[] {
  return numbered(blocks).map((section) => ({
    label: section.label,
    title: section.title?.text ?? null,
    text: [
      ...(section.lead === null ? [] : [section.lead.text]),
      ...section.children.filter((child) => !isNumbered(child)).map(textOfBlock),
    ].join('\n'),
    children: planSections(section.children),
  }));
}

/**
 * What stands before the first numbered section, one line a paragraph or bullet: all of it where nothing is numbered.
 * Notes such as "(Kèm theo …)" are left out.
 */
export function planPreamble(blocks: readonly BlockNode[]): string | null {
  const first = blocks.findIndex(isNumbered);
  const opening = first === -1 ? blocks : blocks.slice(0, first);
  const lines = opening.flatMap((block) =>
    block.kind === 'paragraph' && block.role !== 'basis' && block.role !== 'body' ? [] : [textOfBlock(block)],
  );
  return lines.join('\n') || null;
}

/** The paragraphs that close the plan behind its last section, one a line. */
export function planClosing(blocks: readonly BlockNode[]): string | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.role === 'closing' ? [block.leaf.text] : [],
  );
  return lines.join('\n') || null;
}

function isNumbered(block: BlockNode): block is SectionNode {
  return block.kind === 'section' && block.level !== 'dash' && block.level !== 'plus';
}

export function numbered(blocks: readonly BlockNode[]): readonly SectionNode[] {
  return blocks.filter(isNumbered);
}

/** Whether a heading has one of the words; both are compared folded. */
export function titleHas(section: SectionNode, words: FoldedPattern): boolean {
  return section.title !== null && words.test(foldedWords(section.title));
}

const { sections: words } = planWords;
const purposeWords = foldedPattern(anyOf([words.aim, words.significance]));
const requirementWords = foldedPattern(words.requirements.pattern);
const contentWords = foldedPattern(words.contents.pattern);
const organisingWords = foldedPattern(anyOf([words.organising, words.responsibility, words.beyondContents]));

/** The text of the purpose (mục đích) and of the requirements (yêu cầu). */
export function purposeAndRequirements(blocks: readonly BlockNode[]): {
  readonly purpose: string | null;
  readonly requirements: string | null;
} {
  let purpose: string | null = null;
  let requirements: string | null = null;
  for (const section of numbered(blocks).flatMap((outer) => [...numbered(outer.children), outer])) {
    const asks = titleHas(section, requirementWords);
    const aims = titleHas(section, purposeWords);
    if (aims && asks && numbered(section.children).some((child) => titleHas(child, requirementWords)))
      continue;
    if (aims) purpose ??= textUnder(section) || null;
    else if (asks) requirements ??= textUnder(section) || null;
  }
  return { purpose, requirements };
}

/** What is to be done, item by item, of the sections that say so (nội dung, nhiệm vụ, giải pháp). */
export function planContents(blocks: readonly BlockNode[]): readonly PlanContent[] {
  return numbered(blocks)
    .filter((section) => titleHas(section, contentWords) && !titleHas(section, organisingWords))
    .flatMap((section) => {
      const items = numbered(section.children);
      return items.length === 0 ? [section] : items;
    })
    .map(contentOf);
}

function contentOf(section: SectionNode): PlanContent {
  const under = textUnder(section);
  const text =
    section.title === null ? under : [section.title.text, under].filter((part) => part !== '').join('\n');
  return {
    label: section.label,
    text,
    activities: activitiesIn(text),
    audiences: audiencesIn(text),
    topics: topicsIn(text),
    span: spanOfBlock(section),
  };
}
