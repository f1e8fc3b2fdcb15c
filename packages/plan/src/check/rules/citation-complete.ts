import type { Finding } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { PlanCitation } from '../../identity.ts';
import type { PlanRule } from '../plan-rule.ts';

/**
 * A document that is cited for the first time without its type, date, issuer or subject. Laws and ordinances need
 * their name only; later mentions need type and number only.
 */
export const citationComplete: PlanRule = {
  codes: [
    'plan/citation-type-missing',
    'plan/citation-date-missing',
    'plan/citation-issuer-missing',
    'plan/citation-subject-missing',
  ],
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.a, II.6.b',
  check({ plan }) {
    const seen = new Set<string>();
    return plan.citations.flatMap((citation, index) => {
      if (citation.reference === null || seen.has(citation.reference)) return [];
      seen.add(citation.reference);
      return missingOf(citation, citation.reference, index);
    });
  },
};

function missingOf(citation: PlanCitation, reference: string, index: number): readonly Finding[] {
  const place = { path: ['citations', index], span: citation.span };
  return [
    ...(citation.type === null ? [finding('plan/citation-type-missing', { reference }, place)] : []),
    ...(citation.date === null ? [finding('plan/citation-date-missing', { reference }, place)] : []),
    ...(citation.issuer === null ? [finding('plan/citation-issuer-missing', { reference }, place)] : []),
    ...(citation.subject === null ? [finding('plan/citation-subject-missing', { reference }, place)] : []),
  ];
}
