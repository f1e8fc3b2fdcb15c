import type { BlockNode, OfficialDocument } from '@chiendich/official-text';
import type { Plan } from '../plan.ts';
import { planAnnexes, slogansOf } from './annexes.ts';
import { planAssignments } from './assignments.ts';
import { readCampaign } from './campaign-facts.ts';
import { readCeremony } from './ceremony.ts';
import { planBases, planCitations, readCitations } from './citations.ts';
import type { Clause } from './clauses.ts';
import { clausesOf, clausesOfBlocks } from './clauses.ts';
import { deadlinesWithin, planDeadlines } from './deadlines.ts';
import { reportingDuties } from './duties.ts';
import { mainYear, yearClues } from './inferred-years.ts';
import { planFunding, planProcurement } from './resources.ts';
import { planClosing, planContents, planPreamble, planSections, purposeAndRequirements } from './sections.ts';
import { withDuties } from './task-duties.ts';

/** Trích yếu: the printed lines as one text. */
export function subjectOfDocument(document: OfficialDocument): string | null {
  return document.subject.map((leaf) => leaf.text).join(' ') || null;
}

/** Gathers the facts of a plan; `main` is the document itself or the plan that it encloses. */
export function buildPlan(
  document: OfficialDocument,
  main: OfficialDocument,
  givenYear: number | undefined,
): Plan {
  const { identity } = document;
  const clues = yearClues(givenYear, identity.date, subjectOfDocument(main));
  const year = mainYear(clues);
  const outer = document === main ? [] : clausesOf(document);
  const clauses = clausesOf(main);
  const all = inOrder([...outer, ...clauses]);
  const citations = readCitations(document);
  const inside = main.enclosed === null ? [] : clausesOfBlocks(main.enclosed.body, 'annex');
  const bodies = bodiesOf([document, main, ...(main.enclosed === null ? [] : [main.enclosed])]);
  const deadlines = planDeadlines(document, { clauses: [...all, ...inside], bodies }, clues);
  const assignments = planAssignments({
    blocks: main.body,
    annexes: (document === main ? [main] : [main, document]).flatMap((one) =>
      one.annexes.map((annex) => annex.body),
    ),
    deadlinesIn: (span) => (span === null ? [] : deadlinesWithin(deadlines, span)),
  });
  const duties = reportingDuties({ clauses, deadlines, assignments, issuer: identity.issuer });
  const annexes = planAnnexes(main, all);
  const tail = document.recipients.length > 0 || document.signature !== null ? document : main;
  return {
    schemaVersion: 1,
    document: identity,
    subject: subjectOfDocument(document),
    campaign: readCampaign({ document, subject: subjectOfDocument(main), clauses, deadlines, year }),
    preamble: planPreamble(main.body),
    closing: planClosing(main.body),
    bases: planBases(document, document === main ? clauses : outer, citations),
    ...purposeAndRequirements(main.body),
    contents: planContents(main.body),
    sections: planSections(main.body),
    citations: planCitations(citations, document.source !== null),
    deadlines,
    assignments: withDuties(assignments, duties),
    ceremony: readCeremony(clauses, main.annexes, year),
    procurement: planProcurement(clauses),
    funding: planFunding(main.body),
    reportingDuties: duties,
    slogans: slogansOf(annexes),
    annexes,
    recipients: tail.recipients.map(({ name, purpose, leaf }) => ({ name, purpose, span: leaf.span })),
    signature:
      tail.signature === null
        ? null
        : {
            authority: tail.signature.authority,
            position: tail.signature.position,
            name: tail.signature.name,
          },
    unplaced: [...document.unplaced, ...(document === main ? [] : main.unplaced)].map(({ text, span }) => ({
      text,
      span,
    })),
  };
}

/** The bodies of documents and of their annexes, each document once. */
function bodiesOf(documents: readonly OfficialDocument[]): readonly (readonly BlockNode[])[] {
  return [...new Set(documents)].flatMap((one) => [one.body, ...one.annexes.map((annex) => annex.body)]);
}

/** In the order of the text: an article's plan stands inside the decision. */
function inOrder(clauses: readonly Clause[]): readonly Clause[] {
  return [...clauses].sort((a, b) => (a.leaf.span?.start ?? 0) - (b.leaf.span?.start ?? 0));
}
