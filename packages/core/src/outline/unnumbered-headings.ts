import { foldTone } from '../text.ts';
import type { FlatItem } from './flat-item.ts';
import { countWords, foldedPattern, isUpperCase } from './heading.ts';
import { RANK } from './numbering.ts';

const sectionWords = foldedPattern(
  '^(?:mục (?:đích|tiêu)|yêu cầu|quan điểm|nội dung|nhiệm vụ|giải pháp|các (?:nhiệm vụ|giải pháp|hoạt động)|tổ chức thực hiện|kinh phí|thời gian|địa điểm|đối tượng|phạm vi|phân công|công tác|chế độ báo cáo|tiến độ|lộ trình|khen thưởng)(?![\\p{L}])',
);

/**
 * Headings that carry no number, of a body whose sections have none: lines in capitals, and marked lines that say what
 * sections say. They become sections of the outermost level with an empty label. A single such line must say what
 * sections say.
 */
export function withUnnumberedHeadings(items: readonly FlatItem[]): readonly FlatItem[] {
  const hasSections = items.some((item) => item.kind === 'label' && item.label.rank <= RANK.roman);
  if (hasSections) return items;
  const headings = new Set(items.filter((item, index) => isHeading(item, items[index + 1])));
  if (headings.size < 2 && ![...headings].some(saysWhatSectionsSay)) return items;
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
  return strong && saysWhatSectionsSay(item);
}

function saysWhatSectionsSay(item: FlatItem): boolean {
  return item.kind === 'paragraph' && sectionWords.test(foldTone(item.paragraph.piece.text.slice(0, 40)));
}
