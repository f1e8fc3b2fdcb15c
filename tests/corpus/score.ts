import { foldTone, sameText } from '@chiendich/core';
import type { OfficialDocument } from '@chiendich/official-text';
import type { Plan, PlanDeadline, PlanSection } from '@chiendich/plan';
import { goldDeadline, readDeadlines } from './deadline-keys.ts';

/** A text's facts as a person annotated them. */
export interface Gold {
  readonly isPlan: boolean;
  readonly documentType: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly bases: readonly string[];
  readonly sections: readonly GoldSection[];
  readonly citations: readonly string[];
  readonly deadlines: readonly {
    readonly quote: string;
    readonly date: string;
    readonly relation: string;
    readonly end?: string;
  }[];
  readonly units: readonly string[];
  readonly recipients: readonly string[];
  readonly signature: {
    readonly authority: readonly string[];
    readonly position: string | null;
    readonly name: string | null;
  } | null;
  readonly annexes: readonly string[];
  /** Bodies whose tasks stand outside the organising sections, where `tasks` are not listed. */
  readonly otherOwners?: readonly string[];
  /** Who does what; the older annotations do not list them. */
  readonly tasks?: readonly GoldTask[];
  readonly reportingDuties?: readonly GoldDuty[];
}

interface GoldTask {
  /** As printed; several in one cell are joined with "; ". */
  readonly owner: string;
  /** The task as printed, or its beginning. */
  readonly what: string;
  readonly deadline: string | null;
}

interface GoldDuty {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** ISO date, or the day of a recurring one. */
  readonly due: string | null;
}

interface GoldSection {
  readonly label: string;
  readonly title: string | null;
  readonly children?: readonly GoldSection[];
}

/** How many facts were expected, read, and both; `faults` names what differs. */
export interface Score {
  readonly expected: number;
  readonly read: number;
  readonly right: number;
  readonly faults: readonly string[];
}

/** Precision and recall as one figure; nothing expected and nothing read is 1. */
export function f1({ expected, read, right }: Pick<Score, 'expected' | 'read' | 'right'>): number {
  return expected + read === 0 ? 1 : (2 * right) / (expected + read);
}

export function addScores(scores: readonly Score[]): Score {
  return {
    expected: scores.reduce((sum, score) => sum + score.expected, 0),
    read: scores.reduce((sum, score) => sum + score.read, 0),
    right: scores.reduce((sum, score) => sum + score.right, 0),
    faults: scores.flatMap((score) => score.faults),
  };
}

/** Identity and signature: every field counts one. */
export function scoreIdentity(
  gold: Gold,
  document: OfficialDocument,
  subject: string | null,
  signature: Gold['signature'],
): Score {
  const { identity } = document;
  const pairs: readonly (readonly [string, string | null, string | null])[] = [
    ['type', gold.documentType, identity.type],
    ['number', gold.number, identity.number],
    ['symbol', gold.symbol, identity.symbol],
    ['place', gold.place, identity.place],
    ['date', gold.date, identity.date],
    ['issuer', gold.issuer, identity.issuer],
    ['title', gold.title, subject],
    ['authority', gold.signature?.authority.join(' / ') ?? null, signature?.authority.join(' / ') ?? null],
    ['position', gold.signature?.position ?? null, signature?.position ?? null],
    ['name', gold.signature?.name ?? null, signature?.name ?? null],
  ];
  const faults = pairs
    .filter(([, wanted, got]) => !same(wanted, got))
    .map(([field, wanted, got]) => `${field}: ${wanted} ≠ ${got}`);
  return { expected: pairs.length, read: pairs.length, right: pairs.length - faults.length, faults };
}

function same(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameText(a, b);
}

/** Every list of facts of a plan against the annotation. */
export function scorePlan(gold: Gold, plan: Plan): Readonly<Record<string, Score>> {
  return {
    bases: scoreLists(
      gold.bases,
      plan.bases.map((basis) => basis.reference ?? basis.name ?? ''),
    ),
    sections: scoreLists(gold.sections.flatMap(sectionKeys), plan.sections.flatMap(sectionKeys)),
    citations: scoreLists(gold.citations, [
      ...new Set(plan.citations.flatMap((citation) => citation.reference ?? [])),
    ]),
    deadlines: scoreLists(gold.deadlines.map(goldDeadline), readDeadlines(plan)),
    organizations: scoreLists(gold.units, unitsOf(gold, plan)),
    recipients: scoreLists(
      gold.recipients,
      plan.recipients.map((recipient) => recipient.name),
    ),
    annexes: scoreLists(
      gold.annexes,
      plan.annexes.map((annex) => annex.label),
    ),
    ...(gold.tasks === undefined ? {} : { tasks: scoreTasks(gold.tasks, plan) }),
    ...(gold.reportingDuties === undefined ? {} : { duties: scoreDuties(gold.reportingDuties, plan) }),
  };
}

/**
 * The bodies that have tasks. `units` lists those of the organising sections: one that has its task elsewhere, in a table
 * or a sentence, counts with the annotated tasks.
 */
function unitsOf({ units, tasks = [], otherOwners = [] }: Gold, plan: Plan): readonly string[] {
  const listed = new Set(units.map(letters));
  const owners = tasks.flatMap(({ owner }) => [owner, ...owner.split(';')]);
  const elsewhere = new Set([...owners, ...otherOwners].map(letters));
  return [...new Set(plan.assignments.map((assignment) => assignment.organization))].filter(
    (name) => listed.has(letters(name)) || !elsewhere.has(letters(name)),
  );
}

const letters = (text: string) => foldTone(text).replace(/[^\p{L}\p{N}]+/gu, '');
/** So many letters of a task must agree. */
const begin = 40;

/** A task is right when its beginning is in a task of an assignment that is its owner's. */
function scoreTasks(wanted: readonly GoldTask[], plan: Plan): Score {
  const got = plan.assignments.flatMap(({ organization, tasks }) =>
    tasks.map(({ text }) => ({
      owner: letters(organization),
      text: letters(text),
      shown: `${organization}: ${text}`,
    })),
  );
  const used = new Set<number>();
  const missing = wanted.filter(({ owner, what }) => {
    const owners = [owner, ...owner.split(';')].map(letters);
    const start = letters(what).slice(0, begin);
    const agrees = (task: (typeof got)[number]) => owners.includes(task.owner) && task.text.includes(start);
    const unused = got.findIndex((task, index) => !used.has(index) && agrees(task));
    const at = unused === -1 ? got.findIndex(agrees) : unused;
    if (at !== -1) used.add(at);
    return at === -1;
  });
  const left = got.filter((_, index) => !used.has(index));
  return {
    expected: wanted.length,
    read: wanted.length - missing.length + left.length,
    right: wanted.length - missing.length,
    faults: [
      ...missing.map(({ owner, what }) => `missing: ${owner}: ${what.slice(0, 80)}`),
      ...left.map(({ shown }) => `too much: ${shown.slice(0, 120)}`),
    ],
  };
}

/** A duty is right when who reports, to whom and the day agree. */
function scoreDuties(wanted: readonly GoldDuty[], plan: Plan): Score {
  const key = (from: readonly string[], to: readonly string[], due: string | null) =>
    [from, to]
      .map((bodies) => bodies.map(letters).sort().join('+'))
      .join(' → ')
      .concat(` ${due ?? '(no day)'}`);
  return scoreLists(
    wanted.map(({ from, to, due }) => key(from, to, due)),
    plan.reportingDuties.map(({ from, to, due }) => key(from, to, due === null ? null : dayOf(due))),
  );
}

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** The day of a deadline as annotations write it: of a quarter the day of its last month, of a week the weekday's name. */
function dayOf({ date, recurrence }: PlanDeadline): string {
  if (recurrence === 'weekly') return weekdays[Number(date) - 1] ?? date;
  return recurrence === 'quarterly' ? date.slice(-2) : date;
}

/** The annotations list the numbered children of a section, not its điểm: "a)". */
const lettered = /^[a-zđ]$/u;

function sectionKeys(section: GoldSection | PlanSection): readonly string[] {
  const children = (section.children ?? []).filter(({ label }) => !lettered.test(label));
  return [keyOf(section), ...children.map((child) => `${section.label} ${keyOf(child)}`)];
}

function keyOf({ label, title }: { readonly label: string; readonly title: string | null }): string {
  return `${label} ${title ?? '(running text)'}`;
}

/** Two lists with repetitions, compared without case, tone place and closing marks. */
export function scoreLists(wanted: readonly string[], got: readonly string[]): Score {
  const left = [...got];
  const missing: string[] = [];
  for (const item of wanted) {
    const at = left.findIndex((other) => sameText(trim(other), trim(item)));
    if (at === -1) missing.push(item);
    else left.splice(at, 1);
  }
  return {
    expected: wanted.length,
    read: got.length,
    right: wanted.length - missing.length,
    faults: [...missing.map((item) => `missing: ${item}`), ...left.map((item) => `too much: ${item}`)],
  };
}

function trim(text: string): string {
  return text.replace(/[\s.:;,]+$/u, '');
}
