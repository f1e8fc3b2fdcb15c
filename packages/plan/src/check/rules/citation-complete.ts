import type { Finding, LocalizedText, Span } from '@chiendich/core';
import { composeText, foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { DOCUMENT_TYPES } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { PlanCitation } from '../../identity.ts';
import { beginningWith, startingEither, startingLarge } from '../../written-words.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { stateOrUnknown } from '../plan-rule.ts';
import { linesOnItself } from './enclosure.ts';

/**
 * A document that is cited for the first time without its type, date, issuer or subject. Laws and ordinances need
 * their name only; later mentions need type and number only.
 *
 * One finding says all that one citation lacks. A letter that proposes the plan needs no subject. Left out are a document
 * that only stands in the title of another, and one of a list under a common type.
 */
export const citationComplete: PlanRule = {
  codes: ['plan/citation-incomplete'],
  forms: stateOrUnknown,
  check(context) {
    const seen = new Set<string>();
    const titles = context.plan.citations
      .map((citation) => (citation.subject ?? '').replace(/\s*([-/])\s*/g, '$1'))
      .join('\n');
    const apart = spansApart(context);
    return context.plan.citations.flatMap((given, index, all) => {
      const { reference } = given;
      const isApart = apart.some(
        ({ start, end }) => given.span !== null && start <= given.span.start && given.span.end <= end,
      );
      const citation = sharing(given, all.slice(index + 1), context);
      if (isApart || isInCapitals(given, context)) return [];
      if (reference === null || isLaw(citation.type) || seen.has(reference)) return [];
      seen.add(reference);
      const before = textBefore(citation, context);
      if (titles.includes(reference) || before === null) return [];
      return missingOf(citation, { reference, index, before, goesOn: goesOn(given, context) });
    });
  },
};

const { agreement, calendar, citations, cited, connectives, laws, otherDocumentTypes } = planWords;

/** Of laws and ordinances the name is enough, whether their number stands there or not. */
const lawType = beginningWith(laws.type.pattern);
const isLaw = (type: string | null) => lawType.test(foldInPlace(type ?? ''));

const ends = '[\\s,:*_]*$';
/** "Theo đề nghị của Sở Tài chính tại Công văn số 12/STC-NS": whose proposal it is stands before, its subject is the plan's. */
const proposal = new RegExp(
  `(?:${startingLarge(cited.proposalOf.pattern)}|${startingEither(agreement.proposes.pattern)})[^.;]{3,160}${cited.at.pattern}${ends}`,
  'u',
);
const issuerBefore = new RegExp(`(?:${cited.saidBy.pattern})[^.;]{3,120}(?:${cited.by.pattern})${ends}`, 'u');

/** "Ủy ban nhân dân tỉnh đã ban hành Quyết định số …": who issued it stands before. */
const issuedBefore = new RegExp(
  `\\p{Lu}[\\p{L}\\d]{0,10}\\s[^.;:]{2,120}(?:${cited.issued.pattern})(?:\\s${cited.at.pattern})?${ends}`,
  'u',
);

/** "Công ty cổ phần Khoáng sản tại Văn bản số 51/GĐN": whose it is stands before; a letter called by no type needs no subject. */
const issuedAt = new RegExp(`\\p{Lu}[^.;]{3,160}\\s${cited.at.pattern}${ends}`, 'u');
const generic = beginningWith(agreement.letter.pattern);

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

/** The header, the subject and the lines on the paper itself: what is cited there is named in full elsewhere. */
function spansApart({ document }: PlanCheck): readonly Span[] {
  if (document === null) return [];
  const leaves = [
    ...document.header,
    ...document.subject,
    ...document.annexes.flatMap((annex) => annex.leaves),
    ...linesOnItself({ document }),
  ];
  return leaves.flatMap(({ span }) => span ?? []);
}

/** A title in capitals, over the text or of another document, names documents in short. */
function isInCapitals({ span }: PlanCitation, { document }: PlanCheck): boolean {
  const text = span === null ? '' : (document?.source?.slice(span.start, span.end) ?? '');
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}

/** "của UBND tỉnh thành lập Ban Chỉ đạo": a subject that begins with what the document does. */
const subjectInIssuer = foldedPattern(`(?<!\\p{L})(?:${agreement.subjectVerb.pattern})(?!\\p{L})`);

/** What links one citation to the next of a list that has its issuer and subject in common. */
const link = new RegExp(
  `^[\\s*_]*(?:,|${connectives.and.pattern})?[\\s*_]*(?:${connectives.the.pattern})?[\\s*_]*$`,
  'u',
);

/** "Quyết định số 318/QĐ-TTg, số 319/QĐ-TTg ngày … của … ban hành …": with what the end of its list says of all. */
function sharing(citation: PlanCitation, others: readonly PlanCitation[], context: PlanCheck): PlanCitation {
  const [next, ...rest] = others;
  const source = context.document?.source ?? null;
  if (next === undefined || source === null || citation.span === null || next.span === null) return citation;
  const between = source.slice(citation.span.end, next.span.start);
  if (next.span.start < citation.span.end || between.length > 12 || !link.test(between)) return citation;
  const { issuer, subject, date } = sharing(next, rest, context);
  return {
    ...citation,
    issuer: citation.issuer ?? issuer,
    subject: citation.subject ?? subject,
    // Only a number of a list leaves its day to the next: "các Quyết định số 318, số 319 ngày …".
    date: citation.date ?? (next.type === null || next.type === citation.type ? date : null),
  };
}

const punctuation = new RegExp(
  `^(?:[;,.)|:\\n"”*_-]|$|(?:${connectives.and.pattern}|${connectives.or.pattern}|${connectives.of.pattern}|${calendar.day.pattern})(?!\\p{L}))`,
  'u',
);

/** ", Bộ trưởng Bộ Giáo dục và Đào tạo quy định về …": a second issuer, and then the subject. */
const nextIssuer = foldedPattern(
  `^ {0,3}, {1,3}(?:${planWords.marks.coIssuer.pattern})[^.;:\\n]{3,110}? (?:${agreement.subjectVerb.pattern}|${citations.subject.pattern})(?!\\p{L}| (?:${agreement.plan.pattern}))`,
);

/** Whether more words belong to a citation than were read: "(khóa XII) về …", "thành lập …". */
function goesOn({ span }: PlanCitation, { document }: PlanCheck): boolean {
  const source = document?.source ?? null;
  if (source === null || span === null) return false;
  const rest = composeText(source.slice(span.end, span.end + 200)).replace(/^\s*\([^()]{1,60}\)/u, '');
  return !punctuation.test(rest.trimStart()) || nextIssuer.test(foldInPlace(rest));
}

const parts = {
  type: { vi: 'tên loại', en: 'type' },
  date: { vi: 'ngày, tháng, năm ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  subject: { vi: 'trích yếu nội dung', en: 'subject' },
} satisfies Readonly<Record<string, LocalizedText>>;

function missingOf(
  citation: PlanCitation,
  found: {
    readonly reference: string;
    readonly index: number;
    readonly before: string;
    /** Whether words stand behind the citation that the reader took for no subject. */
    readonly goesOn: boolean;
  },
): readonly Finding[] {
  const { reference } = found;
  const place = { path: ['citations', found.index], span: citation.span };
  const issuerMissing =
    citation.issuer === null &&
    ![issuerBefore, issuedBefore, issuedAt].some((known) => known.test(found.before));
  const isRead = !subjectInIssuer.test(foldInPlace(citation.issuer ?? ''));
  const isNote = generic.test(foldInPlace(citation.type ?? '')) && issuedAt.test(found.before);
  const subjectMissing =
    citation.subject === null && !proposal.test(found.before) && !isNote && isRead && !found.goesOn;
  const missing = [
    ...(citation.type === null ? [parts.type] : []),
    ...(citation.date === null ? [parts.date] : []),
    ...(issuerMissing ? [parts.issuer] : []),
    ...(subjectMissing ? [parts.subject] : []),
  ];
  return missing.length === 0 ? [] : [finding('plan/citation-incomplete', { reference, missing }, place)];
}
