import type { BlockNode, SectionNode } from '@chiendich/official-text';
import { namesBodyAsHeading } from './item-assignment.ts';
import type { NamedParagraph } from './named-paragraphs.ts';
import { bodyOfLeaf, subjectOfSentences } from './organization-phrase.ts';

const longestOrder = 200;

/** "Căn cứ Kế hoạch này, Phòng Kinh tế có trách nhiệm:" over "1. Rà soát …", "2. Lập dự toán …" of its own rank. */
export function colonOrders(
  { children }: SectionNode,
  used: ReadonlySet<BlockNode>,
): readonly NamedParagraph[] {
  return children.flatMap((heading, at) => {
    if (heading.kind !== 'paragraph' || used.has(heading)) return [];
    const { text } = heading.leaf;
    const organization =
      text.endsWith(':') && text.length <= longestOrder ? subjectOfSentences(heading.leaf) : null;
    const items = organization === null ? [] : itemsBehind(children.slice(at + 1));
    return organization === null || items.length < 2 ? [] : [{ heading, item: itemOf(items), organization }];
  });
}

/** The items of one rank up to another block; none where one of them names a body. */
function itemsBehind(blocks: readonly BlockNode[]): readonly SectionNode[] {
  const [first] = blocks;
  if (first?.kind !== 'section') return [];
  const end = blocks.findIndex((block) => block.kind !== 'section' || block.level !== first.level);
  const items = blocks.slice(0, end === -1 ? blocks.length : end) as readonly SectionNode[];
  return items.some(givenToOthers) ? [] : items;
}

function givenToOthers(item: SectionNode): boolean {
  return namesBodyAsHeading(item) || (item.lead !== null && bodyOfLeaf(item.lead) !== null);
}

/** The items as those of one. */
function itemOf(items: readonly SectionNode[]): SectionNode {
  return { kind: 'section', level: 'letter', label: '', title: null, lead: null, children: items };
}
