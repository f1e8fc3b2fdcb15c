import type { Finding, Span } from '@chiendich/core';
import { romanValue } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { PlanAnnex } from '../../identity.ts';
import { startingLarge } from '../../written-words.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm, stateOrUnknown } from '../plan-rule.ts';

const { annexes, connectives } = planWords;
const annex = `^${annexes.heading.pattern}(?: ${connectives.number.pattern})?\\s+`;
const numbered = foldedPattern(`${annex}(\\p{L}+)$`);
const isRoman = (mention: string) =>
  romanValue((numbered.exec(foldInPlace(mention))?.[1] ?? '').toUpperCase()) !== null;
const heading = new RegExp(
  `^(?:${startingLarge(annexes.heading.pattern)})(?: ${connectives.number.pattern})?\\s+[\\dIVX]{1,5}(?![\\p{L}\\d])`,
  'iu',
);
/** "theo Phụ lục kèm theo", "tại Phụ lục.": the only annex needs no number. */
const namedAlone = foldedPattern(
  `[\\p{L},(][ (]{1,2}${annexes.heading.pattern}(?! (?:${connectives.number.pattern} )?[\\divx])`,
);
const otherNumber = foldedPattern(`${annex}(?:\\d{1,3}|[a-z])$`);

/** Two or more annexes that are not all numbered in Roman numerals. */
export const annexNumbering: PlanRule = {
  codes: ['plan/annexes-numbered-two-ways', 'plan/annexes-not-roman'],
  forms: stateOrUnknown,
  check({ plan, document }) {
    if (plan.annexes.length < 2) return [];
    const headings = (document?.annexes ?? []).flatMap(
      ({ leaves }) => heading.exec(leaves[0]?.text ?? '')?.[0] ?? [],
    );
    const mentions = [...new Set([...plan.annexes.flatMap((annex) => annex.mentions), ...headings])];
    const others = mentions.filter((mention) => otherNumber.test(foldInPlace(mention)) && !isRoman(mention));
    if (others.length === 0) return [];
    const named = plan.annexes.findIndex((annex) =>
      annex.mentions.some((mention) => others.includes(mention)),
    );
    const index = Math.max(0, named);
    const annex = plan.annexes[index];
    const mention = annex?.mentions.find((written) => others.includes(written));
    const own = document?.annexes.find(({ leaves }) =>
      others.some((other) => leaves[0]?.text.startsWith(other)),
    );
    const span =
      annex === undefined
        ? null
        : named < 0
          ? (own?.leaves[0]?.span ?? null)
          : spanOfMention(annex, mention, document);
    const place = { path: ['annexes', index, 'mentions'], span };
    return mentions.some(isRoman)
      ? [finding('plan/annexes-numbered-two-ways', { mentions }, place)]
      : [finding('plan/annexes-not-roman', { mentions: others }, place)];
  },
};

/** An annex that the text refers to and that is not there, and one that is there and never referred to. */
export const annexPresence: PlanRule = {
  codes: ['plan/annexes-not-in-text', 'plan/annex-absent', 'plan/annex-not-mentioned'],
  forms: everyForm,
  check({ plan, document, texts }) {
    const absent = plan.annexes.filter(({ text, mentions }) => text === null && mentions.length > 0);
    const [first] = absent;
    // Annexes are often files of their own: where none is there, one note for all.
    if (first !== undefined && document !== null && plan.annexes.every(({ text }) => text === null)) {
      const mentions = absent.flatMap(({ mentions }) => mentions.slice(0, 1));
      const place = { path: ['annexes'], span: spanOfMention(first, first.mentions[0], document) };
      return [finding('plan/annexes-not-in-text', { mentions }, place)];
    }
    const attached = plan.annexes.filter(({ text }) => text !== null);
    const isOnly = attached.length === 1 && texts.some(({ text }) => namedAlone.test(foldInPlace(text)));
    const found = plan.annexes
      .flatMap((annex, index) => presence(annex, index, document))
      .filter((one) => !isOnly || isAbsent(one));
    // One annex under a wrong number is both absent and never mentioned: one slip, one finding.
    return found.length === 2 && found.some(isAbsent) && !found.every(isAbsent)
      ? found.filter(isAbsent)
      : found;
  },
};

const isAbsent = ({ code }: Finding) => code === 'plan/annex-absent';

function presence(annex: PlanAnnex, index: number, document: PlanCheck['document']): readonly Finding[] {
  const [mention] = annex.mentions;
  const place = { path: ['annexes', index], span: spanOfMention(annex, mention, document) };
  if (annex.text === null && mention !== undefined) return [finding('plan/annex-absent', { mention }, place)];
  if (annex.text !== null && mention === undefined) {
    return [finding('plan/annex-not-mentioned', { annex: `Phụ lục ${annex.label}`.trim() }, place)];
  }
  return [];
}

/** Where the mention itself stands in the paragraph that the annex was found in; the paragraph where that is not known. */
function spanOfMention(
  { span }: PlanAnnex,
  mention: string | undefined,
  document: PlanCheck['document'],
): Span | null {
  const source = document?.source ?? null;
  if (source === null || span === null || mention === undefined) return span;
  const at = source.slice(span.start, span.end).indexOf(mention);
  return at === -1 ? span : { start: span.start + at, end: span.start + at + mention.length };
}
