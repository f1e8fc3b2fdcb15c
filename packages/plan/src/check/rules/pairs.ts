import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const pairs = [
  ['“', '”'],
  ['(', ')'],
] as const;
const quoted = 40;
/** Columns beside one another may put other lines between two halves of a paragraph. */
const textsBehind = 3;

/** A paragraph that is whole: one broken over the cells of a table, or by a converter, ends anyhow. */
const whole = /[.;:!?…]["”)]?$/u;

/** A quotation mark or a bracket that opens and is not closed, in its paragraph or soon after. */
export const pairsClosed: PlanRule = {
  codes: ['plan/pair-not-closed'],
  forms: everyForm,
  check({ texts }) {
    return texts.flatMap((text, index) =>
      pairs.flatMap(([open, close]) => {
        const start = unclosed(text.text, open, close);
        const isClosedLater = texts
          .slice(index + 1, index + 1 + textsBehind)
          .some((later) => later.text.includes(close));
        if (start === null || isClosedLater || !whole.test(text.text.trimEnd())) return [];
        const quote = text.text
          .slice(start, start + quoted)
          .replace(/\s+/g, ' ')
          .trim();
        return [finding('plan/pair-not-closed', { open, close, quote }, placeOf(text, start))];
      }),
    );
  },
};

/** Where the first mark stands that is not closed; null where all are, and where the text closes more than it opens. */
function unclosed(text: string, open: string, close: string): number | null {
  const left: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) left.push(at);
    else if (text[at] === close) left.pop();
  }
  return left[0] ?? null;
}

function placeOf(text: CheckedText, start: number) {
  return { path: text.path, span: spanWithin(text, start, Math.min(text.text.length, start + quoted)) };
}
