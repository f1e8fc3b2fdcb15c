import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { Citation, OfficialDocument, TextLeaf } from '@chiendich/official-text';
import { findCitations, leavesOf, parseSymbol } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { Basis, PlanCitation } from '../identity.ts';
import { beginningWith } from '../written-words.ts';
import type { Clause } from './clauses.ts';
import { clauseAt } from './clauses.ts';
import { foldedLeaf } from './folded-leaf.ts';

/** Every mention of another document in the text, in order; laws by name. */
export function readCitations(document: OfficialDocument): readonly Citation[] {
  const cited =
    document.source === null
      ? leavesOf(document).flatMap((leaf) => findCitations(leaf.text))
      : findCitations(document.source).filter(({ span }) => span.start >= startOf(document));
  return cited.filter(({ reference }) => !isOwnNumber(reference, document));
}

/** What a page prints above the national name is not the document's: lists of related documents, menus. */
function startOf({ header }: OfficialDocument): number {
  return header.find(bearsNationalName)?.span?.start ?? 0;
}

/** In capitals: a page may name the Party in its menu as well. */
function bearsNationalName(leaf: TextLeaf): boolean {
  const match = nationalName.exec(foldedLeaf(leaf));
  if (match === null) return false;
  const written = leaf.text.slice(match.index, match.index + match[0].length);
  return written === written.toUpperCase();
}

const { annexes, cited, connectives, headers, sections } = planWords;
const nationalName = foldedPattern(anyOf([headers.nationalName, headers.nationalNameBegins]));

function isOwnNumber(reference: string | null, { identity }: OfficialDocument): boolean {
  const symbol = reference === null || identity.number === null ? null : parseSymbol(reference);
  return symbol !== null && symbol.number === identity.number && symbol.symbol === identity.symbol;
}

/** The citations of the plan, each document once. */
export function planCitations(citations: readonly Citation[], fromText: boolean): readonly PlanCitation[] {
  return onceEach(citations).map(({ reference, type, name, date, issuer, subject, span }) => ({
    reference,
    type: reference === null ? (name ?? type) : type,
    date,
    issuer,
    subject,
    span: fromText ? span : null,
  }));
}

/**
 * The bases: documents cited before the first section, and laws that are themselves the basis ("Căn cứ Luật …"). A plan
 * that names none there may have a section of them ("I. Căn cứ xây dựng kế hoạch").
 */
export function planBases(
  document: OfficialDocument,
  clauses: readonly Clause[],
  citations: readonly Citation[],
): readonly Basis[] {
  const before = clauses.filter(
    (clause) => clause.part === 'preamble' && !note.test(foldedLeaf(clause.leaf)),
  );
  const preamble = before.some(({ leaf }) => findCitations(leaf.text).length > 0)
    ? before
    : [...before, ...clauses.filter(isInBasisSection)];
  const { source } = document;
  const cited =
    source === null
      ? preamble.flatMap((clause) =>
          findCitations(clause.leaf.text).map((citation) => ({
            citation,
            before: clause.leaf.text.slice(0, citation.span.start),
          })),
        )
      : citations
          .filter((citation) => clauseAt(preamble, citation.span.start) !== null)
          .map((citation) => ({
            citation,
            before: source.slice(Math.max(0, citation.span.start - 60), citation.span.start),
          }));
  const own = cited.filter(({ citation, before }) => citation.reference !== null || isBasisItself(before));
  return onceEach(own.map(({ citation }) => citation)).map(
    ({ reference, type, name, date, issuer, subject, span }) => ({
      reference,
      name: name ?? type,
      date,
      issuer,
      subject,
      span: source === null ? null : span,
    }),
  );
}

const basisTitle = beginningWith(sections.basis.pattern);

function isInBasisSection({ ancestors }: Clause): boolean {
  const title = ancestors[0]?.title ?? null;
  return title !== null && basisTitle.test(foldedLeaf(title));
}

const note = foldedPattern(`^\\(?${annexes.goesWith.pattern}`);
const beforeBasis = foldedPattern(
  `(?:${cited.opensBasis.pattern}\\s?:?|[;.,]|${cited.carriesOut.pattern}|^)\\s*(?:[-–+•*]\\s*)?(?:${connectives.the.pattern}\\s+)?$`,
);

function isBasisItself(before: string): boolean {
  return beforeBasis.test(foldInPlace(before.normalize('NFC')));
}

/** A title in capitals writes `QĐ-TTG`: the document is the same, and its symbol is taken where it is spelled out. */
function onceEach(citations: readonly Citation[]): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const citation of citations) {
    const key = (citation.reference ?? citation.name ?? '').toUpperCase();
    const known = found.get(key);
    if (known === undefined) found.set(key, citation);
    else if (known.reference === key && citation.reference !== null)
      found.set(key, { ...known, reference: citation.reference });
    else if (known.name === key && citation.name !== null) found.set(key, { ...known, name: citation.name });
  }
  return [...found.values()];
}
