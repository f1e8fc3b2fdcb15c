import { foldTone, normaliseText, sameText } from '@chiendich/core';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { Assignment, ReportingDuty } from '../assignment.ts';
import type { PlanDeadline } from '../deadline.ts';
import { beginningWith, startingLarge } from '../written-words.ts';
import type { Clause } from './clauses.ts';
import { deadlinesWithin, responsibleFor, subjectOf } from './deadlines.ts';
import { foldedLeaf } from './folded-leaf.ts';
import { bodiesAt, bodyInHeading } from './organization-phrase.ts';

const { annexes, connectives, duties: words, recurring } = planWords;

const reports = foldedPattern(words.reporting.pattern);
const sends = foldedPattern(
  `(?:(?<sends>${words.sending.pattern})|${words.reportingTo.pattern}) (?=\\p{L})`,
  'gu',
);
const nouns = words.everybody.pattern;
const everybody = foldedPattern(
  `^(?:(?:${words.those.pattern}) )?(?:${nouns})(?:(?:,| ${connectives.and.pattern})? (?:${connectives.the.pattern} )?(?:${nouns})){0,4}` +
    `(?: (?:${words.namedAbove.pattern}|${words.entrusted.pattern}.*))?$`,
);
const betweenSentences = new RegExp(
  `(?<=[.])\\s+(?=\\p{Lu})|(?<=;)\\s+(?=${words.anotherDuty.pattern})`,
  'u',
);
const term = foldedPattern(`^(?:${words.term.pattern})[^:]{0,40}:`);
const matter = foldedPattern(
  `${anyOf([words.reportedMatter, words.timesEach])}|(?:${anyOf(recurring)}) (?:${words.reportingPeriod.pattern})`,
);
const annex = new RegExp(
  `${startingLarge(annexes.heading.pattern)}(?: ${connectives.number.pattern})?(?: (?:[IVX]{1,5}|\\d{1,2})(?!\\p{L}))?`,
  'u',
);
const draftsIn = foldedPattern(`(?:^|[,;] )(?:${words.drafting.pattern})(?!\\p{L})`);
const innerUnit = beginningWith(`(?:${connectives.the.pattern} )?(?:${words.innerUnits.pattern})`);

export interface DutySources {
  readonly clauses: readonly Clause[];
  readonly deadlines: readonly PlanDeadline[];
  readonly assignments: readonly Assignment[];
  readonly issuer: string | null;
}

/** Who reports to whom by when (chế độ báo cáo); the report that gathers others has the next stage. */
export function reportingDuties(sources: DutySources): readonly ReportingDuty[] {
  const duties = sources.clauses
    .filter((clause) => clause.row === null && clause.part !== 'preamble')
    .flatMap((clause, index, all) =>
      !reports.test(foldedLeaf(clause.leaf))
        ? []
        : sentencesOf(clause.leaf.text).flatMap((sentence, at, sentences) =>
            dutyIn(sentence, clause, sources, sentences[at + 1] ?? '', all[index + 1]),
          ),
    );
  return withStages(duties).map((duty, index) => ({ id: `duty-${index + 1}`, ...duty }));
}

type Duty = Omit<ReportingDuty, 'id'>;

function sentencesOf(text: string): readonly string[] {
  return text.split(betweenSentences);
}

/** One sentence; its term may stand in the next one or in the line below ("Thời gian hoàn thành: …"). */
function dutyIn(
  sentence: string,
  clause: Clause,
  sources: DutySources,
  nextSentence: string,
  nextClause: Clause | undefined,
): readonly Duty[] {
  const folded = foldInPlace(sentence);
  if (!reports.test(folded)) return [];
  const isTerm = (text: string) => term.test(foldInPlace(text));
  const dueIn = (text: string, place: Clause) =>
    deadlinesOf(place, sources.deadlines).find(({ quote }) => text.includes(normaliseText(quote))) ?? null;
  const due =
    dueIn(sentence, clause) ??
    (isTerm(nextSentence) ? dueIn(nextSentence, clause) : null) ??
    (nextClause !== undefined && isTerm(nextClause.leaf.text)
      ? dueIn(nextClause.leaf.text, nextClause)
      : null);
  const to = receivers(sentence);
  if (to.length === 0 || (due === null && !matter.test(folded))) return [];
  return [
    {
      from: sendersOf(sentence, clause, to, sources),
      to,
      due,
      template: annex.exec(sentence)?.[0] ?? null,
      stage: 1,
      span: clause.leaf.span,
    },
  ];
}

/** By their place; of a document without a source, where nothing has one, by their words. */
function deadlinesOf({ leaf }: Clause, deadlines: readonly PlanDeadline[]): readonly PlanDeadline[] {
  if (leaf.span !== null) return deadlinesWithin(deadlines, leaf.span);
  return deadlines.filter(({ quote }) => leaf.text.includes(quote));
}

/** "gửi về Sở X": the first that receives; what is "để tổng hợp báo cáo" comes after and is another's duty. */
function receivers(sentence: string): readonly string[] {
  const places = matchesOf(sends, foldInPlace(sentence)).map((match) => ({
    sends: match.groups?.sends !== undefined,
    bodies: bodiesAt(sentence.slice(match.index + match[0].length)),
  }));
  const reached = places.filter((place) => place.bodies.length > 0);
  return (reached.find((place) => place.sends) ?? reached[0])?.bodies ?? [];
}

function sendersOf(
  sentence: string,
  clause: Clause,
  to: readonly string[],
  sources: DutySources,
): readonly string[] {
  const named = subjectOf(sentence);
  if (named !== null && everybody.test(foldTone(named))) return addressedBodies(to, sources);
  if (named !== null) return [named];
  const above = clause.ancestors.flatMap((section) =>
    section.title === null ? [] : [bodyInHeading(section.title.text) ?? ''].filter((name) => name !== ''),
  );
  const own = above.at(-1) ?? responsibleFor(clause);
  const drafts = draftsIn.test(foldInPlace(sentence));
  const parent = above.at(-2) ?? (own !== null && (drafts || isInnerUnit(own)) ? sources.issuer : null);
  const responsible = drafts ? (parent ?? own) : own;
  if (responsible !== null) return [responsible];
  return clause.part === 'closing' ? addressedBodies(to, sources) : [];
}

/** A unit of the issuer drafts reports that the issuer sends. */
function isInnerUnit(name: string): boolean {
  return innerUnit.test(foldInPlace(name));
}

/** "Quý cơ quan", "các đơn vị": the bodies that the plan asks, without the receiver and its own units. */
function addressedBodies(to: readonly string[], { assignments }: DutySources): readonly string[] {
  const asked = assignments.filter((assignment) => assignment.mode === 'đề nghị');
  const others = assignments.filter(
    (assignment) => !to.some((name) => sameText(name, assignment.organization)),
  );
  return [...new Set((asked.length > 0 ? asked : others).map((assignment) => assignment.organization))];
}

/** A body by its name, or by the beginning of it: "Sở" is "Sở Y tế". */
function isCalled(name: string, short: string): boolean {
  return name === short || name.startsWith(`${short} `);
}

/** A report from a body that receives another's report is one stage later. */
function withStages(duties: readonly Duty[]): readonly Duty[] {
  const receivers = new Set<string>();
  const named = duties.map((duty) => ({ duty, from: duty.from.map(foldTone) }));
  for (const { duty, from } of named) {
    for (const to of duty.to.map(foldTone)) if (!from.includes(to)) receivers.add(to);
  }
  return named.map(({ duty, from }) => ({
    ...duty,
    stage: from.some((name) => [...receivers].some((receiver) => isCalled(name, receiver))) ? 2 : 1,
  }));
}
