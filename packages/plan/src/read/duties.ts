import type { FoldedText } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import type { FoldedMatch } from '@chiendich/core/scan';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { ReportingDuty } from '../assignment.ts';
import type { PlanDeadline } from '../deadline.ts';
import { beginningWith, startingLarge } from '../written-words.ts';
import { bodiesAt } from './bodies-at.ts';
import type { Clause } from './clauses.ts';
import { deadlinesWithin } from './deadlines.ts';
import type { DutySources } from './duty-senders.ts';
import { draftedBy, isCalled, sendersOf, subjectOfPart, subjectsOf } from './duty-senders.ts';
import { foldedLeaf } from './folded-leaf.ts';
import { titleHas } from './sections.ts';
import type { TextPart } from './text-parts.ts';
import { textParts } from './text-parts.ts';

const { annexes, connectives, duties: words, recurring, sections } = planWords;

const reports = foldedPattern(words.reporting.pattern);
const sends = foldedPattern(
  `(?:(?<sends>${words.sending.pattern})|(?<gives>${words.givingTo.pattern})|${words.reportingTo.pattern}) (?=\\p{L})`,
  'gu',
);
const comesBack = foldedPattern(`(?:${words.reporting.pattern}) (?:${words.inTurn.pattern})(?!\\p{L})`);
const above = beginningWith(words.authority.pattern);
const regime = foldedPattern(words.regime.pattern);
const term = foldedPattern(`^(?:${words.term.pattern})[^:]{0,40}:`);
const matter = foldedPattern(
  `${anyOf([words.reportedMatter, words.timesEach])}|(?:${anyOf(recurring)}) (?:${words.reportingPeriod.pattern})`,
);
const period = foldedPattern(`^(?:\\d{1,2} )?(?:${words.reportingPeriod.pattern})(?!\\p{L})`);
const annex = new RegExp(
  `${startingLarge(annexes.heading.pattern)}(?: ${connectives.number.pattern})?(?: (?:[IVX]{1,5}|\\d{1,2})(?!\\p{L}))?`,
  'u',
);
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
  return withStages(withoutRepeats(duties)).map((duty, index) => ({ id: `duty-${index + 1}`, ...duty }));
}

/** A report without a day says nothing beside one to the same body with its day. */
function withoutRepeats(duties: readonly Duty[]): readonly Duty[] {
  const waysOf = ({ from, to }: Duty) => foldTone([...from, '>', ...to].join('|'));
  const dated = new Set(duties.filter(({ due }) => due !== null).map(waysOf));
  return duties.filter((duty) => duty.due !== null || !dated.has(waysOf(duty)));
}

type Duty = Omit<ReportingDuty, 'id'>;

const onReports = foldedPattern(sections.onReports.pattern);

/** Under a heading such as "Chế độ báo cáo", where who reports may be said once for all. */
function isOnReports({ ancestors }: Clause): boolean {
  return ancestors.some((section) => titleHas(section, onReports));
}

function isTitle({ leaf, ancestors }: Clause): boolean {
  return leaf === ancestors.at(-1)?.title;
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
    const { text, folded } = part;
    const own = receivers(text, folded);
    const behind = own.length + before.to.length > 0 ? [] : receiverBehind(parts.slice(at + 1));
    const isRegime = own.length === 0 && part.isSentence && !isTitle(clause) && regime.test(folded);
    const to = own.length > 0 || isRegime ? own : [...before.to, ...behind];
    const goesOn = duties.length > 0 && period.test(folded);
    if (!reports.test(folded) && !goesOn) {
      const subject = subjectOfPart(part, clause);
      before = {
        from: before.from.length > 0 || subject === null ? before.from : subjectsOf(subject, sources),
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
    const isAlone =
      from.length > 0 && (isRegime || (isOnReports(clause) && !isTitle(clause) && saysWhen(part, dues)));
    if (to.length === 0 && !isAlone) continue;
    const found = dues.length > 0 ? dues : isOnReports(clause) || matter.test(folded) ? [null] : [];
    const template = annex.exec(text)?.[0] ?? null;
    const span = clause.leaf.span;
    duties.push(...found.map((due) => ({ from, to, due, template, stage: 1, span })));
    if (found.length > 0) duties.push(...gatheredDuties(part, to, span));
  }
  return duties;
}

/** "Báo cáo tháng trước ngày 20; báo cáo năm trước ngày 10/12; gửi về Sở Y tế": what all parts of the sentence leave open. */
function receiverBehind(parts: readonly TextPart[]): readonly string[] {
  const end = parts.findIndex(({ isSentence }) => isSentence);
  const rest = end === -1 ? parts : parts.slice(0, end);
  const last = rest.find(({ text, folded }) => receivers(text, folded).length > 0);
  return last === undefined || reports.test(last.folded) ? [] : receivers(last.text, last.folded);
}

/** A report without a receiver: by a day, or one that comes back. */
function saysWhen({ folded }: TextPart, dues: readonly PlanDeadline[]): boolean {
  return dues.length > 0 || comesBack.test(folded);
}

function partsOf(clause: Clause, sources: DutySources): readonly TextPart[] {
  return textParts(clause.leaf, deadlinesOf(clause, sources.deadlines));
}

const gathers = foldedPattern(`(?<!\\p{L})(?:${words.gathering.pattern}) (?=\\p{L})`);

/** "… để tổng hợp, báo cáo UBND tỉnh trước ngày …": what the receivers of reports report on; without a day it says why alone. */
function gatheredDuties(
  { text, folded, deadlines }: TextPart,
  from: readonly string[],
  span: Duty['span'],
): readonly Duty[] {
  const match = gathers.exec(folded);
  const to = match === null ? [] : bodiesAt(text.slice(match.index + match[0].length));
  if (match === null || to.length === 0) return [];
  const dues = deadlines.filter(({ place }) => place > match.index).map(({ deadline }) => deadline);
  return dues.map((due) => ({ from, to, due, template: null, stage: 1, span }));
}

const inTurn = beginningWith(words.inTurn.pattern);

/** The terms of a report: behind the word that orders it; before it, where none comes behind: the last, or all of what comes back. */
function duesOf({ folded, deadlines: all }: TextPart): readonly PlanDeadline[] {
  const end = gathers.exec(folded)?.index ?? folded.length;
  const deadlines = all.filter(({ place }) => place < end);
  const order = reports.exec(folded)?.index ?? 0;
  const after = deadlines.filter(({ place }) => place > order);
  const before = inTurn.test(folded.slice(0, 40)) ? deadlines : deadlines.slice(-1);
  return (after.length > 0 ? after : before).map(({ deadline }) => deadline);
}

/** The term in the sentence or the line behind: "Thời gian hoàn thành: …". */
function termBehind(
  part: TextPart | undefined,
  next: Clause | undefined,
  sources: DutySources,
): readonly PlanDeadline[] {
  const inPart = part !== undefined && term.test(part.folded) ? part.deadlines : [];
  const inLine =
    next !== undefined && term.test(foldedLeaf(next.leaf)) ? deadlinesOf(next, sources.deadlines) : [];
  return [...inPart.map(({ deadline }) => deadline), ...inLine].slice(0, 1);
}

/** By their place; of a document without a source, where nothing has one, by their words. */
function deadlinesOf({ leaf }: Clause, deadlines: readonly PlanDeadline[]): readonly PlanDeadline[] {
  if (leaf.span !== null) return deadlinesWithin(deadlines, leaf.span);
  return deadlines.filter(({ quote }) => leaf.text.includes(quote));
}

/** What says most about who receives a report comes first. */
const ranks: readonly ((match: FoldedMatch) => boolean)[] = [
  ({ groups }) => groups?.sends !== undefined,
  ({ groups }) => groups?.sends === undefined && groups?.gives === undefined,
  ({ groups }) => groups?.gives !== undefined,
];

/** "gửi về Sở X": the first that receives; what is "để tổng hợp báo cáo" comes after and is another's duty. */
function receivers(sentence: string, folded: FoldedText): readonly string[] {
  const places = matchesOf(sends, folded);
  for (const isOfRank of ranks) {
    for (const match of places) {
      if (!isOfRank(match)) continue;
      const behind = sentence.slice(match.index + match[0].length);
      const bodies = bodiesAt(behind);
      if (bodies.length > 0) return bodies;
      const authority = above.exec(foldInPlace(behind.slice(0, 60)))?.[0].length ?? 0;
      if (authority > 0) return [behind.slice(0, authority)];
    }
  }
  return [];
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
