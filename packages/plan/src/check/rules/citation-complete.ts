import type { Finding } from '@chiendich/core';
import { composeText, foldInPlace } from '@chiendich/core/scan';
import { DOCUMENT_TYPES } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { PlanCitation } from '../../identity.ts';
import { beginningWith, startingLarge } from '../../written-words.ts';
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
      if (reference === null || isLaw(citation.type) || seen.has(reference)) return [];
      seen.add(reference);
      const before = textBefore(citation, context);
      if (titles.includes(reference) || before === null) return [];
      return missingOf(citation, { reference, index, before });
    });
  },
};

const { cited, connectives, laws, otherDocumentTypes } = planWords;

/** Of laws and ordinances the name is enough, whether their number stands there or not. */
const lawType = beginningWith(laws.type.pattern);
const isLaw = (type: string | null) => lawType.test(foldInPlace(type ?? ''));

const ends = '[\\s,:*_]*$';
/** "Theo đề nghị của Sở Tài chính tại Công văn số 12/STC-NS": whose proposal it is stands before, its subject is the plan's. */
const proposal = new RegExp(
  `${startingLarge(cited.proposalOf.pattern)}[^.;]{3,120}${cited.at.pattern}${ends}`,
  'u',
);
const issuerBefore = new RegExp(`(?:${cited.saidBy.pattern})[^.;]{3,120}(?:${cited.by.pattern})${ends}`, 'u');

/** "Ủy ban nhân dân tỉnh đã ban hành Quyết định số …": who issued it stands before. */
const issuedBefore = new RegExp(
  `\\p{Lu}[\\p{L}\\d]{0,10}\\s[^.;:]{2,120}(?:${cited.issued.pattern})(?:\\s${cited.at.pattern})?${ends}`,
  'u',
);

/** A type apart from its number: "Kết luận liên ngành tư pháp Trung ương số 23/KL-LNTPTW". */
const typeNames = [
  ...DOCUMENT_TYPES.map(({ name }) => name),
  startingLarge(anyOf(otherDocumentTypes, 'decree', 'party')),
].join('|');
const typeBefore = new RegExp(`(?<!\\p{L})(?:${typeNames})(?!\\p{L})[^.;]*$`, 'u');

/** A list goes on: "các Quyết định: số 36/QĐ-TTg, số 1668/QĐ-TTg"; so does a table's cell. */
const inList = new RegExp(
  `(?:^|[:;,(|/\\n-]|(?<!\\p{L})(?:${connectives.and.pattern}|${connectives.or.pattern}))[\\s*_]*$`,
  'u',
);
const number = `(?:${connectives.number.pattern}\\s*)?[\\d/]`;
const oneOfList = new RegExp(`^[\\p{L}\\s]{1,40}:\\s*${number}`, 'u');
const numberAlone = new RegExp(`^${number}`, 'u');

/** The text before a citation; null for one whose type stands before it, in a list or apart from its number. */
function textBefore(citation: PlanCitation, { document }: PlanCheck): string | null {
  const source = document?.source ?? null;
  if (source === null || citation.span === null) return '';
  const { start, end } = citation.span;
  const own = composeText(source.slice(start, end));
  const before = composeText(source.slice(Math.max(0, start - 200), start));
  if (oneOfList.test(own)) return null;
  return numberAlone.test(own) && (inList.test(before) || typeBefore.test(before)) ? null : before;
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
