import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { TextLeaf } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { DocumentForm, PlanRule } from '../plan-rule.ts';

/** "Số: 87-KH/UBND": the Party's hyphen behind the number, and its slash before the body. */
const partyNumber = /(?<![\d/-])\d{1,5}\s*[-–]\s*\p{Lu}{2,4}\s*\/\s*\p{Lu}{2}/u;
const partyBehalf = /^\s*[TK]\s*\/\s*[MTL](?!\p{L})/u;
const stateName = foldedPattern(`(?:${planWords.headers.nationalNameBegins.pattern})(?!\\p{L})`);

/**
 * Marks of the other form: the Party's number or "T/M" on a paper of the State, the name of the State on one of the Party.
 * Papers of the Front and the unions mix both by their own guides.
 */
export const otherForm: PlanRule = {
  codes: ['plan/mark-of-other-form'],
  forms: ['state', 'party'],
  check({ document, form }) {
    if (document === null) return [];
    const leaves = [...document.header, ...(document.signature?.leaves ?? [])];
    return leaves.flatMap((leaf) => {
      const quote = markIn(leaf, form);
      return quote === null
        ? []
        : [finding('plan/mark-of-other-form', { quote }, { path: ['document'], span: leaf.span })];
    });
  },
};

function markIn({ text }: TextLeaf, form: DocumentForm): string | null {
  if (form === 'party') return stateName.test(foldInPlace(text.normalize('NFC'))) ? text.trim() : null;
  return (partyNumber.exec(text) ?? partyBehalf.exec(text))?.[0].trim() ?? null;
}
