import type { FoldedText } from '@chiendich/core';
import { foldTone, sameText } from '@chiendich/core';
import type { FoldedMatch } from '@chiendich/core/scan';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { namesBody } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { nameKey } from '@chiendich/organizations';
import type { Assignment, ReportingDuty } from '../assignment.ts';
import type { PlanDeadline } from '../deadline.ts';
import { beginningWith, startingLarge } from '../written-words.ts';
import type { Clause } from './clauses.ts';
import { deadlinesWithin, responsibleFor, subjectOf, subjectOfLeaf } from './deadlines.ts';
import { foldedLeaf } from './folded-leaf.ts';
import { bodiesAt, bodyOfHeading, leadingBody } from './organization-phrase.ts';
import { titleHas } from './sections.ts';
import type { TextPart } from './text-parts.ts';
import { textParts } from './text-parts.ts';

const { annexes, connectives, duties: words, groups, recurring, sections } = planWords;

const reports = foldedPattern(words.reporting.pattern);
const sends = foldedPattern(
  `(?:(?<sends>${words.sending.pattern})|(?<gives>${words.givingTo.pattern})|${words.reportingTo.pattern}) (?=\\p{L})`,
  'gu',
);
const nouns = words.everybody.pattern;
const everybody = foldedPattern(
  `^(?:(?:${words.those.pattern}) )?(?:${nouns})(?:(?:,| ${connectives.and.pattern})? (?:${connectives.the.pattern} )?(?:${nouns})){0,4}` +
    `(?: (?:${words.namedAbove.pattern}|${words.entrusted.pattern}.*))?$`,
);
const term = foldedPattern(`^(?:${words.term.pattern})[^:]{0,40}:`);
const matter = foldedPattern(
  `${anyOf([words.reportedMatter, words.timesEach])}|(?:${anyOf(recurring)}) (?:${words.reportingPeriod.pattern})`,
);
const period = foldedPattern(`^(?:\\d{1,2} )?(?:${words.reportingPeriod.pattern})(?!\\p{L})`);
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
  const duties: Duty[] = [];
  sources.clauses
    .filter((clause) => clause.row === null && clause.part !== 'preamble')
    .forEach((clause, index, all) => {
      if (!reports.test(foldedLeaf(clause.leaf))) return;
      const found = dutiesIn(clause, sources, all[index + 1]);
      const before = duties.at(-1)?.from ?? [];
      const others = isOnReports(clause) ? before : [];
      duties.push(...found.map((duty) => (duty.from.length === 0 ? { ...duty, from: others } : duty)));
    });
  return withStages(duties).map((duty, index) => ({ id: `duty-${index + 1}`, ...duty }));
}

type Duty = Omit<ReportingDuty, 'id'>;

const onReports = foldedPattern(sections.onReports.pattern);

/** Under a heading such as "Chế độ báo cáo", where who reports may be said once for all. */
function isOnReports({ ancestors }: Clause): boolean {
  return ancestors.some((section) => titleHas(section, onReports));
}

/** What a part of a sentence says about who reports to whom; what it leaves open is what the part before says. */
interface Ways {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The duties of a paragraph, sentence by sentence and between semicolons. */
function dutiesIn(clause: Clause, sources: DutySources, next: Clause | undefined): readonly Duty[] {
  const parts = partsOf(clause, sources);
  const duties: Duty[] = [];
  let before: Ways = { from: [], to: [] };
  for (const [at, part] of parts.entries()) {
    const { text } = part;
    const folded = foldInPlace(text);
    const own = receivers(text, folded);
    const to = own.length > 0 ? own : before.to;
    const goesOn = duties.length > 0 && period.test(folded);
    if (!reports.test(folded) && !goesOn) {
      const subject = subjectOfPart(part, clause);
      before = {
        from:
          before.from.length > 0 || subject === null
            ? before.from
            : severalBodies(subject).map((name) => ledBy(name, sources)),
        to,
      };
      continue;
    }
    const named = sendersOf(part, clause, { to, sources });
    const from =
      named.isNamed || before.from.length === 0
        ? named.from
        : draftedBy(before.from, { folded, to, sources });
    before = { from, to };
    const ownDues = duesOf(part);
    const dues = ownDues.length > 0 ? ownDues : termBehind(parts[at + 1], next, sources);
    if (to.length === 0 && (dues.length === 0 || !isOnReports(clause))) continue;
    const found = dues.length > 0 ? dues : matter.test(folded) ? [null] : [];
    const template = annex.exec(text)?.[0] ?? null;
    duties.push(...found.map((due) => ({ from, to, due, template, stage: 1, span: clause.leaf.span })));
  }
  return duties;
}

function partsOf(clause: Clause, sources: DutySources): readonly TextPart[] {
  return textParts(clause.leaf.text, deadlinesOf(clause, sources.deadlines));
}

const inTurn = beginningWith(words.inTurn.pattern);

/** The terms of a report: behind the word that orders it; before it, where none comes behind: the last, or all of what comes back. */
function duesOf({ text, deadlines }: TextPart): readonly PlanDeadline[] {
  const order = reports.exec(foldInPlace(text))?.index ?? 0;
  const after = deadlines.filter(({ place }) => place > order);
  const before = inTurn.test(foldInPlace(text.slice(0, 40))) ? deadlines : deadlines.slice(-1);
  return (after.length > 0 ? after : before).map(({ deadline }) => deadline);
}

/** The term in the sentence or the line behind: "Thời gian hoàn thành: …". */
function termBehind(
  part: TextPart | undefined,
  next: Clause | undefined,
  sources: DutySources,
): readonly PlanDeadline[] {
  const isTerm = (text: string) => term.test(foldInPlace(text));
  const inPart = part !== undefined && isTerm(part.text) ? part.deadlines : [];
  const inLine = next !== undefined && isTerm(next.leaf.text) ? deadlinesOf(next, sources.deadlines) : [];
  return [...inPart.map(({ deadline }) => deadline), ...inLine].slice(0, 1);
}

/** By their place; of a document without a source, where nothing has one, by their words. */
function deadlinesOf({ leaf }: Clause, deadlines: readonly PlanDeadline[]): readonly PlanDeadline[] {
  if (leaf.span !== null) return deadlinesWithin(deadlines, leaf.span);
  return deadlines.filter(({ quote }) => leaf.text.includes(quote));
}

/** "gửi về Sở X": the first that receives; what is "để tổng hợp báo cáo" comes after and is another's duty. */
function receivers(sentence: string, folded: FoldedText): readonly string[] {
  const places = matchesOf(sends, folded);
  const rankOf = ({ groups }: FoldedMatch) =>
    groups?.sends !== undefined ? 0 : groups?.gives === undefined ? 1 : 2;
  for (const match of [...places].sort((a, b) => rankOf(a) - rankOf(b))) {
    const bodies = bodiesAt(sentence.slice(match.index + match[0].length));
    if (bodies.length > 0) return bodies;
  }
  return [];
}

function subjectOfPart({ text }: TextPart, { leaf }: Clause): string | null {
  return text.length === leaf.text.length ? subjectOfLeaf(leaf) : subjectOf(text);
}

/** Who sends, and whether the sentence itself says so. */
function sendersOf(
  part: TextPart,
  clause: Clause,
  { to, sources }: { readonly to: readonly string[]; readonly sources: DutySources },
): { readonly from: readonly string[]; readonly isNamed: boolean } {
  const { text: sentence } = part;
  const drafted = draftedFor(sentence);
  if (drafted !== null) return { from: [ledBy(drafted, sources)], isNamed: true };
  const named = subjectOfPart(part, clause);
  if (named !== null && everybody.test(foldTone(named))) {
    return { from: addressedBodies(to, sources), isNamed: true };
  }
  const drafts = draftsIn.test(foldInPlace(sentence));
  const superior = named !== null && drafts && isInnerUnit(named) ? issuerUnless(to, sources) : null;
  if (superior !== null) return { from: [superior], isNamed: true };
  if (named !== null)
    return { from: severalBodies(named).map((name) => ledBy(name, sources)), isNamed: true };
  const above = clause.ancestors.flatMap((section) =>
    section.title === null ? [] : [bodyOfHeading(section.title) ?? ''].filter((name) => name !== ''),
  );
  const own = above.at(-1) ?? responsibleFor(clause);
  const parent =
    above.at(-2) ?? (own !== null && (drafts || isInnerUnit(own)) ? issuerUnless(to, sources) : null);
  const responsible = drafts ? (parent ?? own) : own;
  if (responsible !== null)
    return { from: severalBodies(responsible).map((name) => ledBy(name, sources)), isNamed: false };
  return { from: clause.part === 'closing' ? addressedBodies(to, sources) : [], isNamed: false };
}

/** Who sends what was named before as the drafting body: for a unit of the issuer the issuer. */
function draftedBy(
  names: readonly string[],
  {
    folded,
    to,
    sources,
  }: { readonly folded: FoldedText; readonly to: readonly string[]; readonly sources: DutySources },
): readonly string[] {
  const [only] = names;
  if (only === undefined || names.length > 1 || !draftsIn.test(folded) || !isInnerUnit(only)) return names;
  return [issuerUnless(to, sources) ?? only];
}

/** The issuer, unless it is reported to: a body that drafts its report to the issuer sends it. */
function issuerUnless(to: readonly string[], { issuer }: DutySources): string | null {
  const key = issuer === null ? '' : nameKey(issuer);
  return to.some((name) => isCalled(key, nameKey(name))) ? null : issuer;
}

const head = foldedPattern(`^(?:(?:${groups.office.pattern}) )(?=\\p{L})`);
const kindAlone = /^\p{Lu}\p{Ll}+$/u;

/** A body by who heads it, who signs its reports: of "Thủ trưởng các sở" the departments, of "Giám đốc Sở" the issuer. */
function ledBy(name: string, { issuer }: DutySources): string {
  const start = head.exec(foldInPlace(name))?.[0].length ?? 0;
  const body = name.slice(start);
  if (start === 0 || !namesBody(body)) return name;
  const isIssuer = kindAlone.test(body) && issuer !== null && isCalled(nameKey(issuer), nameKey(body));
  return isIssuer ? issuer : body;
}

/** The bodies of a name, one by one: "các sở, ban, ngành, Ủy ban nhân dân các xã". */
function severalBodies(name: string): readonly string[] {
  const bodies = bodiesAt(name);
  return bodies.join(', ').length === name.length ? bodies : [name];
}

const draftedBefore = foldedPattern(
  `(?:^|[,;] )(?:${words.drafting.pattern}|${words.submitting.pattern}) (?:${words.giveTo.pattern} )?`,
);
const reportsNext = foldedPattern(`^ (?:${words.reporting.pattern})`);
const signing = foldedPattern(` ${words.signing.pattern}$`);

/** "tham mưu Sở Y tế báo cáo …": the body that sends what another drafts. */
function draftedFor(sentence: string): string | null {
  const folded = foldInPlace(sentence);
  const match = draftedBefore.exec(folded);
  if (match === null) return null;
  const rest = sentence.slice(match.index + match[0].length);
  const name = leadingBody(rest);
  if (name === null || signing.test(foldInPlace(name))) return null;
  return reportsNext.test(foldInPlace(rest.slice(name.length, name.length + 20))) ? name : null;
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
