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
  if (children.filter((child, at) => nameAlone(child, children[at + 1]) !== null).length < 2) return [];
  const found: { heading: ParagraphNode; organization: string; under: BlockNode[] }[] = [];
  let open: BlockNode[] | null = null;
  for (const [at, child] of children.entries()) {
    const organization = nameAlone(child, children[at + 1]);
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

/** A line that is a name; with a colon over bullets. */
function nameAlone(block: BlockNode, next: BlockNode | undefined): string | null {
  if (block.kind !== 'paragraph') return null;
  const { text } = block.leaf;
  if (text.length > longestName || /[.;,]$/.test(text)) return null;
  if (text.endsWith(':') && (next?.kind !== 'section' || next.level !== 'dash')) return null;
  return bodyOfHeading(block.leaf);
}

/** "Chế độ báo cáo" ends the tasks of the body above. */
function isMatter(block: BlockNode): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text } = block.leaf;
  return text.length <= longestMatter && !/[.;,]$/.test(text) && matter.test(foldInPlace(text));
}
