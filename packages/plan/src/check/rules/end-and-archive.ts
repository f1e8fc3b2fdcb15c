import type { BlockNode, OfficialDocument, TextLeaf } from '@chiendich/official-text';
import { leavesOf } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import { startingLarge } from '../../written-words.ts';
import type { PlanRule } from '../plan-rule.ts';
import { stateAlone } from '../plan-rule.ts';

/** A text that does not end in "./." before the signature. A text that ends in a table is left alone. */
export const endMark: PlanRule = {
  codes: ['plan/end-mark-missing'],
  forms: stateAlone,
  check({ document }) {
    if (document === null || !isWhole(document)) return [];
    const { body } = document.enclosed ?? document;
    const last = lastLeaf(body);
    // Footnotes may stand behind the end of the text: the mark is looked for in all of it.
    if (
      last === null ||
      leavesOf(document.enclosed ?? document).some((leaf) => /\.\s*\/\s*\.[\s*_]*$/.test(leaf.text))
    )
      return [];
    return [finding('plan/end-mark-missing', { end: last.text.slice(-40) }, { span: last.span })];
  },
};

/** A first page alone has no end: without signature and recipients the text is a part. */
function isWhole({ signature, recipients, enclosed }: OfficialDocument): boolean {
  return signature !== null || recipients.length > 0 || (enclosed !== null && isWhole(enclosed));
}

/** A page number that was left standing behind the text. */
function isPageNumber(block: BlockNode): boolean {
  return block.kind === 'paragraph' && /^\s*\d{1,3}\s*$/.test(block.leaf.text);
}

function lastLeaf(blocks: readonly BlockNode[]): TextLeaf | null {
  const last = blocks.findLast((block) => !isPageNumber(block));
  if (last === undefined || last.kind === 'table') return null;
  if (last.kind === 'paragraph') return last.leaf;
  return last.children.length > 0 ? lastLeaf(last.children) : (last.lead ?? last.title);
}

const { recipientLines: lines, recipients } = planWords;
const kept = startingLarge(recipients.archive.pattern);
const archive = new RegExp(`^${kept}\\s*:\\s*VT(?!\\p{L})`, 'u');
/** A Party body keeps its documents at its office: "Lưu VPĐU", "Lưu Văn phòng Đảng ủy". Its symbols hold a slash. */
const partyArchive = new RegExp(`^${kept}\\s*:?\\s*(?:VT|VP|${startingLarge(lines.office.pattern)})`, 'u');

/** Recipients whose last line is not "Lưu: VT, …". */
export const archiveLine: PlanRule = {
  codes: ['plan/archive-line-missing'],
  forms: stateAlone,
  check({ plan }) {
    const last = plan.recipients.at(-1);
    const form = plan.document.symbol?.includes('/') === true ? partyArchive : archive;
    if (last === undefined || form.test(last.name.normalize('NFC'))) return [];
    const place = { path: ['recipients', plan.recipients.length - 1, 'name'], span: last.span };
    return [finding('plan/archive-line-missing', { last: last.name }, place)];
  },
};
