import type { FlatItem } from './flat-item.ts';
import { countWords, isUpperCase } from './heading.ts';
import { RANK } from './numbering.ts';
import { saysWhatSectionsSay } from './section-words.ts';

/**
 * Headings that carry no number, of a body whose sections have none: lines in capitals, and marked lines that say what
 * sections say. They become sections of the outermost level with an empty label. A single such line must say what
 * sections say.
 */
export function withUnnumberedHeadings(items: readonly FlatItem[]): readonly FlatItem[] {
  const hasSections = items.some((item) => item.kind === 'label' && item.label.rank <= RANK.roman);
  if (hasSections) return items;
  const headings = new Set(items.filter((item, index) => isHeading(item, items[index + 1])));
  if (headings.size < 2 && ![...headings].some(namesSection)) return items;
  return items.map((item) =>
    item.kind !== 'paragraph' || !headings.has(item)
      ? item
      : {
          kind: 'label',
          paragraph: item.paragraph,
          label: { level: 'roman', rank: RANK.roman, label: '', value: null, length: 0 },
        },
  );
}

function isHeading(item: FlatItem, next: FlatItem | undefined): boolean {
  if (item.kind !== 'paragraph' || next === undefined) return false;
  const { text, strong } = item.paragraph.piece;
  if (/[.;,…]$/.test(text) || countWords(text, 31) > 30 || text.startsWith('(')) return false;
  const isPlain = next.kind !== 'paragraph' || !isUpperCase(next.paragraph.piece.text);
  if (isUpperCase(text)) return isPlain && countWords(text, 2) > 1;
  return strong && namesSection(item);
}

function namesSection(item: FlatItem): boolean {
  return item.kind === 'paragraph' && saysWhatSectionsSay(item.paragraph.piece.text);
}
