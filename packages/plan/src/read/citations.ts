import type { Citation, OfficialDocument } from '@chiendich/core';
import { findCitations, leavesOf } from '@chiendich/core';
import type { Basis, PlanCitation } from '../identity.ts';
import type { Clause } from './clauses.ts';
import { clauseAt } from './clauses.ts';

/** Every document that the text cites, each once, in order of first mention; laws by name. */
export function readCitations(document: OfficialDocument): readonly Citation[] {
  if (document.source !== null) return findCitations(document.source);
  return leavesOf(document).flatMap((leaf) => findCitations(leaf.text));
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

/** The bases: documents cited before the first section, and laws that are themselves the basis ("Căn cứ Luật …"). */
export function planBases(
  document: OfficialDocument,
  clauses: readonly Clause[],
  citations: readonly Citation[],
): readonly Basis[] {
  const preamble = clauses.filter((clause) => clause.part === 'preamble' && !isNote(clause.leaf.text));
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

function isNote(text: string): boolean {
  return /^\(?(?:ban hành )?kèm theo/iu.test(text);
}

function isBasisItself(before: string): boolean {
  return /(?:căn cứ(?: vào)?|[;.,]|thực hiện|theo|^)\s*(?:các\s+)?$/iu.test(before);
}

function onceEach(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter((citation) => {
    const key = citation.reference ?? citation.name ?? '';
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
