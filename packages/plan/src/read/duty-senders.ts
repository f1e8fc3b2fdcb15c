import type { FoldedText } from '@chiendich/core';
import { foldTone, sameText } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { namesBody } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { nameKey } from '@chiendich/organizations';
import type { Assignment } from '../assignment.ts';
import type { PlanDeadline } from '../deadline.ts';
import { beginningWith } from '../written-words.ts';
import { bodiesAt } from './bodies-at.ts';
import type { Clause } from './clauses.ts';
import { responsibleFor, subjectOf, subjectOfLeaf } from './deadlines.ts';
import { bodyOfHeading, leadingBody } from './organization-phrase.ts';
import type { TextPart } from './text-parts.ts';

const { connectives, duties: words, groups, orderVerbs } = planWords;

const nouns = words.everybody.pattern;
const everybody = foldedPattern(
  `^(?:(?:${words.those.pattern}) )?(?:${nouns})(?:(?:,| ${connectives.and.pattern})? (?:${connectives.the.pattern} )?(?:${nouns})){0,4}` +
    `(?: (?:${words.namedAbove.pattern}|${words.entrusted.pattern}.*))?$`,
);
const asked = foldedPattern(
  `(?:${anyOf(orderVerbs)})(?: ${connectives.the.pattern}| ${words.giveTo.pattern})? $`,
);
const polite = beginningWith(words.formOfAddress.pattern);
const above = foldedPattern(` (?:${words.namedAbove.pattern}|${words.entrusted.pattern})(?!\\p{L})`);
const draftsIn = foldedPattern(`(?:^|[,;] )(?:${words.drafting.pattern})(?!\\p{L})`);
const institution = beginningWith(words.institutions.pattern);
const superiorBody = beginningWith(words.superiors.pattern);
const innerUnit = beginningWith(`(?:${connectives.the.pattern} )?(?:${words.innerUnits.pattern})`);

/** What duties to report are read of. */
export interface DutySources {
  readonly clauses: readonly Clause[];
  readonly deadlines: readonly PlanDeadline[];
  readonly assignments: readonly Assignment[];
  readonly issuer: string | null;
}

/** The body that a part of a sentence is about, or that stands behind its label: "Báo cáo tuần: Các xã gửi …". */
export function subjectOfPart({ text, folded }: TextPart, { leaf }: Clause): string | null {
  const subject = text.length === leaf.text.length ? subjectOfLeaf(leaf) : subjectOf(text, folded);
  if (subject !== null) return subject;
  const label = /^[^:.;]{2,40}:\s(?=\S)/u.exec(text);
  return label === null ? null : leadingBody(text.slice(label[0].length));
}

/** Who sends, and whether the sentence itself says so. */
export function sendersOf(
  part: TextPart,
  clause: Clause,
  { to, sources }: { readonly to: readonly string[]; readonly sources: DutySources },
): { readonly from: readonly string[]; readonly isNamed: boolean } {
  const drafted = draftedFor(part);
  if (drafted !== null) return { from: [ledBy(drafted, sources)], isNamed: true };
  const named = subjectOfPart(part, clause);
  if (named !== null && isEverybody(named, part.text)) {
    return { from: addressedBodies(to, sources), isNamed: true };
  }
  const drafts = draftsIn.test(part.folded);
  const superior =
    named !== null && ((drafts && isInnerUnit(named)) || sendsForIssuer(named, to, sources))
      ? issuerUnless(to, sources)
      : null;
  if (superior !== null) return { from: [superior], isNamed: true };
  if (named !== null) return { from: subjectsOf(named, sources), isNamed: true };
  const over = clause.ancestors.flatMap((section) =>
    section.title === null ? [] : [bodyOfHeading(section.title) ?? ''].filter((name) => name !== ''),
  );
  const own = over.at(-1) ?? responsibleFor(clause);
  const parent =
    over.at(-2) ?? (own !== null && (drafts || isInnerUnit(own)) ? issuerUnless(to, sources) : null);
  const isForIssuer = own !== null && over.length < 2 && sendsForIssuer(own, to, sources);
  const responsible = drafts || isForIssuer ? (parent ?? own) : own;
  if (responsible !== null) return { from: subjectsOf(responsible, sources), isNamed: false };
  const owner = ownerOf(clause, sources);
  if (owner !== null) return { from: subjectsOf(owner, sources), isNamed: false };
  return { from: clause.part === 'closing' ? addressedBodies(to, sources) : [], isNamed: false };
}

/**
 * "đề nghị các đơn vị", "Quý cơ quan", "các đơn vị nêu trên": the bodies that the plan names elsewhere. "Các đơn vị báo
 * cáo …" says itself who reports.
 */
function isEverybody(named: string, sentence: string): boolean {
  const folded = foldTone(named);
  if (!everybody.test(folded)) return false;
  const before = foldInPlace(sentence.slice(0, Math.max(sentence.indexOf(named), 0)));
  return asked.test(before) || polite.test(folded) || above.test(folded);
}

/** Who sends what was named before as the drafting body: for a unit of the issuer the issuer. */
export function draftedBy(
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
  const bodies = name.split('; ').flatMap(bodiesAt);
  const between = ` ${connectives.and.pattern} `.length - ', '.length;
  const shorter = name.length - bodies.join(', ').length;
  return shorter === 0 || (shorter === between && bodies.length === 2) ? bodies : [name];
}

const draftedBefore = foldedPattern(
  `(?:^|[,;]? )(?:${words.drafting.pattern}|${words.submitting.pattern}) (?:${words.giveTo.pattern} )?`,
);
const reportsNext = foldedPattern(`^ (?:${words.reporting.pattern})`);
const signing = foldedPattern(` ${words.signing.pattern}$`);

/** "tham mưu Sở Y tế báo cáo …": the body that sends what another drafts. */
function draftedFor({ text: sentence, folded }: TextPart): string | null {
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

/** "Phòng Kế hoạch tổng hợp: báo cáo Sở Y tế …" in a hospital's plan: the hospital reports to its department. */
function sendsForIssuer(unit: string, to: readonly string[], { issuer }: DutySources): boolean {
  if (issuer === null || to.length === 0 || !institution.test(foldInPlace(issuer))) return false;
  return isInnerUnit(unit) && to.every((name) => superiorBody.test(foldInPlace(name)));
}

/** Whose task the clause is, where neither it nor a heading above says so. */
function ownerOf({ leaf }: Clause, { assignments }: DutySources): string | null {
  const place = leaf.span?.start;
  if (place === undefined) return null;
  const holds = ({ tasks }: Assignment) =>
    tasks.some(({ span }) => span !== null && span.start <= place && place < span.end);
  return assignments.find(holds)?.organization ?? null;
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
export function isCalled(name: string, short: string): boolean {
  return name === short || name.startsWith(`${short} `);
}

/** The bodies that a part of a sentence is about, by who heads them. */
export function subjectsOf(subject: string, sources: DutySources): readonly string[] {
  return severalBodies(subject).map((name) => ledBy(name, sources));
}
