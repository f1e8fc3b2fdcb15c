import type { Finding } from '@chiendich/core';
import { documentTypeOf, parseSymbol } from '@chiendich/official-text';
import { finding } from '../../findings.ts';
import type { PlanCitation } from '../../identity.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

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
  const named = citation.type === null ? null : documentTypeOf(citation.type);
  const written = symbol.type === null ? null : documentTypeOf(symbol.type);
  if (named === null || written === null || named.name === written.name) return [];
  // The Party's guide has one abbreviation for types with the same initials: QĐ for quyết định and quy định.
  if (/^\d+\p{L}?-/u.test(reference) && initials(named.name) === initials(written.name)) return [];
  const params = { reference, type: named.name, written: written.name };
  return [finding('plan/citation-type-contradicted', params, place)];
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}
