import type { Finding } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { documentTypeOf, parseSymbol } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { PlanCitation } from '../../identity.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm, stateOrUnknown } from '../plan-rule.ts';

/** A symbol of no valid form, and one whose type is another than the one named before it ("Quyết định số 12/KH-UBND"). */
export const citationSymbol: PlanRule = {
  codes: ['plan/citation-symbol-invalid', 'plan/citation-type-contradicted'],
  forms: everyForm,
  check({ plan }) {
    return plan.citations.flatMap((citation, index) =>
      citation.reference === null ? [] : symbolOf(citation, citation.reference, index),
    );
  },
};

function symbolOf(citation: PlanCitation, reference: string, index: number): readonly Finding[] {
  const place = { path: ['citations', index, 'reference'], span: citation.span };
  const symbol = parseSymbol(reference);
  if (symbol === null || symbol.number === null)
    return [finding('plan/citation-symbol-invalid', { reference }, place)];
  const named = typeNamed(citation.type);
  const written = typeNamed(symbol.type);
  if (named === null || written === null || named === written) return [];
  // The Party's guide has one abbreviation for types with the same initials: QĐ for quyết định and quy định.
  if (/^\d+\p{L}?-/u.test(reference) && initials(named) === initials(written)) return [];
  if (isOfIssuer(symbol.type ?? '', citation)) return [];
  const params = { reference, type: named, written };
  return [finding('plan/citation-type-contradicted', params, place)];
}

/** The name of a type by its name or abbreviation: of the decree's, and of the legal documents beside them. */
function typeNamed(words: string | null): string | null {
  if (words === null) return null;
  const same = (one: string | null) => one !== null && foldInPlace(one) === foldInPlace(words);
  const legal = planWords.otherTitledTypes.find(
    ({ name, abbreviation }) => same(name) || abbreviation === words,
  );
  return documentTypeOf(words)?.name ?? legal?.name ?? null;
}

/** "Công văn số 415/CT-NVT" of Cục Thuế: a letter's symbol begins with its issuer, whose letters may be those of a type. */
function isOfIssuer(letters: string, { type, issuer }: PlanCitation): boolean {
  const isLetter = type !== null && documentTypeOf(type)?.abbreviation === null;
  return isLetter && issuer !== null && initials(issuer).startsWith(letters.toUpperCase());
}

/** "Kết luận 56-KL/TW": the type stands before the figures, the word "số" does not. */
const withoutNumberWord = foldedPattern(
  `^(?!.*(?<!\\p{L})${planWords.connectives.number.pattern}(?!\\p{L}))\\p{L}[\\p{L}\\s]{2,40}\\s\\d`,
  'u',
);

/** A document cited by type and figures without "số" between them, where it stands first. */
export const citationNumberWord: PlanRule = {
  codes: ['plan/citation-number-word-missing'],
  forms: stateOrUnknown,
  check({ plan, document }) {
    const source = document?.source ?? null;
    const seen = new Set<string>();
    return plan.citations.flatMap(({ reference, span }, index) => {
      if (source === null || span === null || reference === null || seen.has(reference)) return [];
      // A place that is not in this document belongs to another text of the plan.
      if (span.end > source.length) return [];
      seen.add(reference);
      const text = source.slice(span.start, span.end).normalize('NFC').replace(/\s+/gu, ' ');
      const head = text.slice(0, text.search(/\d/) + 1);
      if (!withoutNumberWord.test(foldInPlace(head))) return [];
      return [
        finding(
          'plan/citation-number-word-missing',
          { quote: head.slice(0, -1) + reference },
          { path: ['citations', index], span },
        ),
      ];
    });
  },
};

function initials(name: string): string {
  return name
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

const heads = foldedPattern(
  `^(?:${[...planWords.issuersBySymbol.map(({ pattern }) => pattern), planWords.marks.coIssuer.pattern].join('|')})(?!\\p{L})`,
);
const known = planWords.issuersBySymbol.map(({ letters, pattern, meaning }) => ({
  letters,
  name: meaning,
  named: foldedPattern(`^(?:${pattern})(?!\\p{L})`),
}));

/** "Chỉ thị số 17/CT-TTg … của Bộ trưởng Bộ Y tế": letters that are one issuer's beside the name of another. */
export const citationIssuer: PlanRule = {
  codes: ['plan/citation-issuer-contradicted'],
  forms: everyForm,
  check({ plan }) {
    return plan.citations.flatMap(({ reference, issuer, span }, index) => {
      const letters = /-(\p{Lu}[\p{L}]+)\d{0,2}$/u.exec(reference ?? '')?.[1];
      const own = known.find((row) => row.letters === letters);
      const name = foldInPlace((issuer ?? '').normalize('NFC').trim());
      if (own === undefined || issuer === null || own.named.test(name) || !heads.test(name)) return [];
      const place = { path: ['citations', index, 'issuer'], span };
      const params = { reference, issuer, written: own.name };
      return [finding('plan/citation-issuer-contradicted', params, place)];
    });
  },
};
