import type { LocalizedText } from '@chiendich/core';
import { formatDate, isCivilDate } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, OfficialDocument, TextLeaf } from '@chiendich/official-text';
import { documentTypeOf, findCitations } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { nameKey } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * "(Kèm theo Kế hoạch số …)" over an annex or a promulgated plan, and "Trên đây là Kế hoạch số …" at its end, that name
 * another number, symbol, day or committee than the document's own.
 */
export const enclosureAgrees: PlanRule = {
  codes: ['plan/enclosure-contradicted'],
  forms: everyForm,
  check(context) {
    return linesOnItself(context).flatMap(({ text, span }) => {
      const { number, symbol, date, type, issuer } = context.plan.document;
      const cited = findCitations(text)[0];
      const reference = cited?.reference ?? null;
      if (cited === undefined || reference === null || number === null || symbol === null) return [];
      const written = reference.slice(reference.search(/[/-]/) + 1).split(/[-/]/)[0];
      if (written !== type) return [];
      const own = `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`;
      const isOtherDay = cited.date?.length === 10 && date?.length === 10 && cited.date !== date;
      // Of a wrong type in the paper's own symbol there is a finding at that symbol.
      const isOtherType = documentTypeOf(symbol.split(/[-/]/)[0] ?? '')?.abbreviation !== type;
      const isOtherBody = namesOtherCommittee(cited.issuer, context.plan.document.issuer);
      if ((isSame(reference, own) || isOtherType) && !isOtherDay && !isOtherBody) return [];
      const place = { path: ['annexes'], span };
      const params = {
        written: [reference, ...dayText(cited.date), ...(isOtherBody ? [cited.issuer ?? ''] : [])],
        own: [own, ...dayText(date), ...(isOtherBody ? [issuer ?? ''] : [])],
      };
      return [finding('plan/enclosure-contradicted', params, place)];
    });
  },
};

const { agreement, annexes, connectives, marks } = planWords;
/** "Trên đây là Kế hoạch số 12/KH-UBND …": the number is its own; behind other words it is another paper's. */
const closes = foldedPattern(
  `^[\\s*_]*(?:${marks.closes.pattern}) (?:${agreement.plan.pattern}) ${connectives.number.pattern} \\d`,
);
const enclosedWith = foldedPattern(`^[\\s(*_]*(?:${annexes.goesWith.pattern})`);

/**
 * The lines over annexes, and over the plan that a decision promulgates, that say what they belong to, and the end that calls
 * the plan by its number: what they name is the paper itself.
 */
export function linesOnItself({ document }: Pick<PlanCheck, 'document'>): readonly TextLeaf[] {
  const { enclosed } = document ?? { enclosed: null };
  const ofPlan = [...(enclosed?.header ?? []), ...(enclosed?.subject ?? []), ...paragraphs(enclosed)].filter(
    ({ text }) => enclosedWith.test(foldInPlace(text)),
  );
  const closing = paragraphs(enclosed ?? document).filter(({ text }) => closes.test(foldInPlace(text)));
  const ofAnnexes = (document?.annexes ?? []).flatMap(({ promulgation, leaves }) => {
    const line =
      promulgation === null ? undefined : leaves.find(({ text }) => text.includes(promulgation.slice(0, 20)));
    return line === undefined ? [] : [line];
  });
  return [...ofPlan, ...ofAnnexes, ...closing];
}

/** The paragraphs of a document, those under its last item as well, where its end stands. */
function paragraphs(document: Pick<OfficialDocument, 'body'> | null): readonly TextLeaf[] {
  const inside = (blocks: readonly BlockNode[]): readonly TextLeaf[] =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.leaf] : block.kind === 'section' ? inside(block.children) : [],
    );
  return inside(document?.body ?? []);
}

function dayText(date: string | null): readonly LocalizedText[] {
  return date === null || !isCivilDate(date) ? [] : [{ vi: formatDate(date, 'short'), en: date }];
}

const committee = foldedPattern(`^(?:${agreement.committeeOf.pattern}) (?=\\p{L})`);

/** Of one kind, with another name: "… phường Hòa Cường" in an annex of "… phường Hải Châu". */
function namesOtherCommittee(named: string | null, issuer: string | null): boolean {
  const [one, other] = [nameKey(named ?? ''), nameKey(issuer ?? '')];
  const kind = committee.exec(foldInPlace(one))?.[0];
  if (kind === undefined || !other.startsWith(kind)) return false;
  const [first, second] = [one.slice(kind.length), other.slice(kind.length)];
  return !first.startsWith(second) && !second.startsWith(first);
}

/** "05/KH-UBND" and "5/KH-UBND" are one; of a stroke in the wrong place there is a finding at the number itself. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/^0+/, '')
      .replace(/[^\p{L}\d]/gu, '')
      .toUpperCase();
  return plain(one) === plain(other);
}
