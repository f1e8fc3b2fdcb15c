import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, OfficialDocument } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { marks, recipientLines: lines } = planWords;
const asAbove = foldedPattern(`^\\s*(?:${lines.asAbove.pattern}) (?:${lines.above.pattern})\\s*$`);
const asArticle = foldedPattern(
  `^\\s*(?:${lines.asAbove.pattern}) (?:${marks.article.pattern}) (?<number>\\d{1,2})(?!\\d)`,
);

/** Recipients that refer to what the paper lacks: "Như trên" without "Kính gửi", "Như Điều 4" in a decision of three articles. */
export const recipientsRefer: PlanRule = {
  codes: ['plan/recipient-refers-to-nothing'],
  forms: everyForm,
  check({ document }) {
    return document === null
      ? []
      : [document, ...(document.enclosed === null ? [] : [document.enclosed])].flatMap(emptyReferences);
  },
};

function emptyReferences({ addressees, recipients, body }: OfficialDocument) {
  const articles = articlesOf(body);
  return recipients.flatMap(({ name, leaf }) => {
    const folded = foldInPlace(name.normalize('NFC'));
    const article = asArticle.exec(folded)?.groups?.number;
    const isEmpty =
      (asAbove.test(folded) && addressees.length === 0) ||
      (article !== undefined && articles.length > 0 && !articles.includes(Number(article)));
    return isEmpty
      ? [finding('plan/recipient-refers-to-nothing', { name }, { path: ['recipients'], span: leaf.span })]
      : [];
  });
}

function articlesOf(blocks: readonly BlockNode[]): readonly number[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'section') return [];
    return [...(block.level === 'article' ? [Number(block.label)] : []), ...articlesOf(block.children)];
  });
}
