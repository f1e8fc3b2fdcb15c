import type { Finding, FindingPlace } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { findCitations } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { nameKey } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import type { PlanCitation } from '../../identity.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

interface Placed {
  readonly citation: Pick<PlanCitation, 'reference' | 'date' | 'issuer'>;
  readonly reference: string;
  readonly place: FindingPlace;
}

/**
 * One document cited with two symbols (450/QĐ-TTg, 450/QĐ-TTG) or two days of one year, and a symbol whose year is not
 * that of the date beside it (163/2024/QH15 of 2025). Number and symbol of an issuer are unique in a year; in another
 * year, and for another issuer, the same symbol is another document.
 */
export const citationsAgree: PlanRule = {
  codes: ['plan/citation-symbol-two-ways', 'plan/citation-dated-two-ways', 'plan/citation-year-contradicted'],
  forms: everyForm,
  check(context) {
    const placed = citationsOf(context);
    return [...twoWays(placed), ...twoDays(placed), ...placed.flatMap(yearOf)];
  },
};

/** Every mention in the document's text; of a plan without one, the citations that it lists. */
function citationsOf({ plan, document, texts }: PlanCheck): readonly Placed[] {
  if (document !== null) {
    return texts.flatMap((text) =>
      findCitations(text.text).flatMap(({ reference, date, issuer, span }): readonly Placed[] => {
        // A title in capitals writes every symbol in capitals.
        if (reference === null || text.text === text.text.toUpperCase()) return [];
        const place = { path: text.path, span: spanWithin(text, span.start, span.end) };
        return [{ citation: { reference, date, issuer }, reference, place }];
      }),
    );
  }
  return plan.citations.flatMap((citation, index): readonly Placed[] => {
    const { reference, span } = citation;
    return reference === null ? [] : [{ citation, reference, place: { path: ['citations', index], span } }];
  });
}

function twoWays(placed: readonly Placed[]): readonly Finding[] {
  const groups = groupBy(placed, ({ reference }) => reference.toUpperCase().replace(/[^\p{L}\d]/gu, ''));
  return groups.flatMap((same) => {
    const forms = groupBy(same, ({ reference }) => reference).sort((a, b) => b.length - a.length);
    const usual = forms[0]?.[0];
    return forms
      .slice(1)
      .flatMap(([other]) =>
        usual === undefined || other === undefined
          ? []
          : [
              finding(
                'plan/citation-symbol-two-ways',
                { reference: other.reference, other: usual.reference },
                other.place,
              ),
            ],
      );
  });
}

function twoDays(placed: readonly Placed[]): readonly Finding[] {
  const dated = placed.filter(({ citation }) => citation.date?.length === 10);
  const key = ({ reference, citation }: Placed) => `${reference}|${citation.date?.slice(0, 4)}`;
  return groupBy(dated, key).flatMap((same) =>
    same.flatMap(({ citation, reference, place }, index) => {
      const first = same
        .slice(0, index)
        .find((other) => haveOneIssuer(other, { citation, reference, place }));
      if (first === undefined || first.citation.date === citation.date) return [];
      const params = { reference, date: citation.date, other: first.citation.date };
      return [finding('plan/citation-dated-two-ways', params, place)];
    }),
  );
}

const committees = foldedPattern(`(?:${planWords.cited.committeeSymbol.pattern})(?!\\p{L})`);

/** A symbol names its issuer, except that every province has its 12/KH-UBND. */
function haveOneIssuer(a: Placed, b: Placed): boolean {
  const [one, other] = [a.citation.issuer, b.citation.issuer];
  if (one === null || other === null) return !committees.test(foldInPlace(a.reference));
  return nameKey(one) === nameKey(other);
}

function yearOf({ citation, reference, place }: Placed): readonly Finding[] {
  const year = /^\d+[a-zđ]?\/((?:19|20)\d\d)\//iu.exec(reference)?.[1];
  const { date } = citation;
  if (year === undefined || date === null || date.slice(0, 4) === year) return [];
  return [finding('plan/citation-year-contradicted', { reference, year, date }, place)];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
