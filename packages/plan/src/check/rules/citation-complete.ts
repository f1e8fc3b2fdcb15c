import type { Finding } from '@chiendich/core';
import { DOCUMENT_TYPES } from '@chiendich/official-text';
import { finding } from '../../findings.ts';
import type { PlanCitation } from '../../identity.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';

/**
 * A document that is cited for the first time without its type, date, issuer or subject. Laws and ordinances need
 * their name only; later mentions need type and number only.
 *
 * A letter that proposes the plan needs no subject. Left out are a document that only stands in the title of another,
 * and one of a list under a common type.
 */
export const citationComplete: PlanRule = {
  codes: [
    'plan/citation-type-missing',
    'plan/citation-date-missing',
    'plan/citation-issuer-missing',
    'plan/citation-subject-missing',
  ],
  check(context) {
    const seen = new Set<string>();
    const titles = context.plan.citations
      .map((citation) => (citation.subject ?? '').replace(/\s*([-/])\s*/g, '$1'))
      .join('\n');
    return context.plan.citations.flatMap((citation, index) => {
      const { reference } = citation;
      if (reference === null || isLaw.test(citation.type ?? '') || seen.has(reference)) return [];
      seen.add(reference);
      const before = textBefore(citation, context);
      if (titles.includes(reference) || before === null) return [];
      return missingOf(citation, { reference, index, before });
    });
  },
};

/** Of laws and ordinances the name is enough, whether their number stands there or not. */
const isLaw = /^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh)(?!\p{L})/iu;

/** "Theo đề nghị của Sở Tài chính tại Công văn số 12/STC-NS": whose proposal it is stands before, its subject is the plan's. */
const proposal = /Theo đề nghị của[^.;]{3,120}tại[\s,:*_]*$/u;
const issuerBefore = /(?:của|ý kiến|đề nghị|chỉ đạo)[^.;]{3,120}(?:tại|theo)[\s,:*_]*$/u;

/** "Ủy ban nhân dân tỉnh đã ban hành Quyết định số …": who issued it stands before. */
const issuedBefore =
  /\p{Lu}[\p{L}\d]{0,10}\s[^.;:]{2,120}(?:ban hành|phê duyệt|thông qua)(?:\stại)?[\s,:*_]*$/u;

/** A type apart from its number: "Kết luận liên ngành tư pháp Trung ương số 23/KL-LNTPTW". */
const typeNames = [...DOCUMENT_TYPES.map(({ name }) => name), 'Kết luận', 'Nghị định', 'Thông tư'].join('|');
const typeBefore = new RegExp(`(?<!\\p{L})(?:${typeNames})(?!\\p{L})[^.;]*$`, 'u');

/** A list goes on: "các Quyết định: số 36/QĐ-TTg, số 1668/QĐ-TTg"; so does a table's cell. */
const inList = /(?:^|[:;,(|/\n-]|(?<!\p{L})(?:và|hoặc))[\s*_]*$/u;

/** The text before a citation; null for one whose type stands before it, in a list or apart from its number. */
function textBefore(citation: PlanCitation, { document }: PlanCheck): string | null {
  const source = document?.source ?? null;
  if (source === null || citation.span === null) return '';
  const { start, end } = citation.span;
  const own = source.slice(start, end);
  const before = source.slice(Math.max(0, start - 200), start);
  if (/^[\p{L}\s]{1,40}:\s*(?:số\s*)?[\d/]/u.test(own)) return null;
  return /^(?:số\s*)?[\d/]/u.test(own) && (inList.test(before) || typeBefore.test(before)) ? null : before;
}

function missingOf(
  citation: PlanCitation,
  found: { readonly reference: string; readonly index: number; readonly before: string },
): readonly Finding[] {
  const { reference } = found;
  const place = { path: ['citations', found.index], span: citation.span };
  const issuerMissing =
    citation.issuer === null && !issuerBefore.test(found.before) && !issuedBefore.test(found.before);
  const subjectMissing = citation.subject === null && !proposal.test(found.before);
  return [
    ...(citation.type === null ? [finding('plan/citation-type-missing', { reference }, place)] : []),
    ...(citation.date === null ? [finding('plan/citation-date-missing', { reference }, place)] : []),
    ...(issuerMissing ? [finding('plan/citation-issuer-missing', { reference }, place)] : []),
    ...(subjectMissing ? [finding('plan/citation-subject-missing', { reference }, place)] : []),
  ];
}
