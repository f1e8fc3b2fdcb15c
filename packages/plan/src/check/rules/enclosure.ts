import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { TextLeaf } from '@chiendich/official-text';
import { documentTypeOf, findCitations } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/** "(Kèm theo Kế hoạch số …)" over an annex that names another number, symbol or day than the document's own. */
export const enclosureAgrees: PlanRule = {
  codes: ['plan/enclosure-contradicted'],
  forms: everyForm,
  check(context) {
    return enclosureLines(context).flatMap(({ text, span }) => {
      const { number, symbol, date, type } = context.plan.document;
      const cited = findCitations(text)[0];
      const reference = cited?.reference ?? null;
      if (cited === undefined || reference === null || number === null || symbol === null) return [];
      const written = reference.slice(reference.search(/[/-]/) + 1).split(/[-/]/)[0];
      if (written !== type) return [];
      const own = `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`;
      const isOtherDay = cited.date?.length === 10 && date?.length === 10 && cited.date !== date;
      // Of a wrong type in the paper's own symbol there is a finding at that symbol.
      const isOtherType = documentTypeOf(symbol.split(/[-/]/)[0] ?? '')?.abbreviation !== type;
      if ((isSame(reference, own) || isOtherType) && !isOtherDay) return [];
      const place = { path: ['annexes'], span };
      const params = { written: reference, day: cited.date ?? '', own, date: date ?? '' };
      return [finding('plan/enclosure-contradicted', params, place)];
    });
  },
};

const enclosedWith = foldedPattern(`^[\\s(*_]*(?:${planWords.annexes.goesWith.pattern})`);

/** The lines over annexes, and over the plan that a decision promulgates, that say what they belong to. */
function enclosureLines({ document }: Pick<PlanCheck, 'document'>): readonly TextLeaf[] {
  const ofPlan = [...(document?.enclosed?.header ?? []), ...(document?.enclosed?.subject ?? [])].filter(
    ({ text }) => enclosedWith.test(foldInPlace(text)),
  );
  const ofAnnexes = (document?.annexes ?? []).flatMap(({ promulgation, leaves }) => {
    const line =
      promulgation === null ? undefined : leaves.find(({ text }) => text.includes(promulgation.slice(0, 20)));
    return line === undefined ? [] : [line];
  });
  return [...ofPlan, ...ofAnnexes];
}

/** "05/KH-UBND" and "5/KH-UBND" are one. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/^0+/, '').replace(/\s+/g, '').toUpperCase();
  return plain(one) === plain(other);
}
