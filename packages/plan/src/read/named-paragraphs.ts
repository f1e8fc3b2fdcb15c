import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, ParagraphNode, SectionNode } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { bodyOfHeading } from './organization-phrase.ts';

/** A paragraph that is the name of a body alone, with what stands under it as its item. */
export interface NamedParagraph {
  readonly heading: ParagraphNode;
  readonly item: SectionNode;
  readonly organization: string;
}

const longestName = 90;
const longestMatter = 60;
const matter = foldedPattern(planWords.sections.withoutTasks.pattern);

/**
 * The bodies that a section without numbers names in lines of their own, each over the paragraphs of its tasks: "Ban Giám
 * hiệu nhà trường", "Tổ văn phòng". None where only one line does so.
 */
export function namedParagraphs({ children }: SectionNode): readonly NamedParagraph[] {
  if (children.filter((child) => nameAlone(child) !== null).length < 2) return [];
  const found: { heading: ParagraphNode; organization: string; under: BlockNode[] }[] = [];
  let open: BlockNode[] | null = null;
  for (const child of children) {
    const organization = nameAlone(child);
    if (organization !== null && child.kind === 'paragraph') {
      open = [];
      found.push({ heading: child, organization, under: open });
    } else if (isMatter(child)) open = null;
    else open?.push(child);
  }
  const named = found.filter(({ under }) => under.length > 0);
  if (named.length < 2 || named.length * 2 < found.length) return [];
  return named.map(({ heading, organization, under }) => ({
    heading,
    organization,
    item: { kind: 'section', level: 'letter', label: '', title: heading.leaf, lead: null, children: under },
  }));
}

function nameAlone(block: BlockNode): string | null {
  if (block.kind !== 'paragraph') return null;
  const { text } = block.leaf;
  return text.length > longestName || /[.;,:]$/.test(text) ? null : bodyOfHeading(block.leaf);
}

/** "Chế độ báo cáo" ends the tasks of the body above. */
function isMatter(block: BlockNode): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text } = block.leaf;
  return text.length <= longestMatter && !/[.;,]$/.test(text) && matter.test(foldInPlace(text));
}
