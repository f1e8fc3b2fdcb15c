import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, SectionNode } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { beginningWith } from '../written-words.ts';
import { textOfBlock } from './clauses.ts';

const { assignments: words } = planWords;

const place = beginningWith(`${words.memberOf.pattern}|${words.cooperates.pattern}`);
const member = /^[-+•*\s]*([^:.;]{2,80}):\s([^:.;]{2,100})[.;]?$/u;
const placeBefore = foldedPattern(`^(?:${words.memberOf.pattern})(?!\\p{L})`);
const longestPerson = 12;

/**
 * Whether a section lists who is in a board, "Hiệu trưởng: Chủ tịch Ban Chỉ đạo", "Trưởng ban: Phó Hiệu trưởng": places, not
 * tasks.
 */
export function isRoster({ children: blocks }: SectionNode): boolean {
  const [opening] = blocks;
  const isOpened = opening?.kind === 'paragraph' && opening.leaf.text.endsWith(':');
  const children = isOpened ? blocks.slice(1) : blocks;
  if (children.length < 2) return false;
  const lines = children.map(memberLine);
  return (
    lines.every((line) => line !== null) &&
    lines.filter((line) => line === 'place').length * 2 >= lines.length
  );
}

function memberLine(block: BlockNode): 'place' | 'person' | null {
  if (block.kind === 'table' || (block.kind === 'section' && block.children.length > 0)) return null;
  const found = member.exec(textOfBlock(block));
  if (found === null) return null;
  const [, before = '', behind = ''] = found;
  if (place.test(foldInPlace(behind))) return 'place';
  return placeBefore.test(foldInPlace(before)) && behind.split(' ').length <= longestPerson ? 'person' : null;
}
