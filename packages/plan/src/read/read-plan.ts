import type { Finding } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import type { OfficialDocument } from '@chiendich/official-text';
import { readOutline } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { expectArgument } from '../misuse.ts';
import type { Plan } from '../plan.ts';
import { buildPlan, subjectOfDocument } from './build-plan.ts';
import { readerFinding } from './reader-findings.ts';
import { relativeTerms } from './relative-terms.ts';
import { numbered, titleHas } from './sections.ts';

/** Options of `readPlan`. */
export interface ReadPlanOptions {
  /** Completes dates that name no year; the year of the document, or of its subject, when not given. */
  readonly year?: number;
}

/**
 * What `readPlan` gives: a `Result` whose failure keeps the document that was read, null where the text could not be
 * read at all. The identity of a text that is no plan is `document.identity`.
 */
export type ReadPlanResult =
  | {
      /** A plan was read. */
      readonly ok: true;
      /** The plan, and the document that it was read from. */
      readonly value: { readonly plan: Plan; readonly document: OfficialDocument };
      /** What is doubtful in the text; without an error. */
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly document: OfficialDocument | null };

/**
 * Reads a campaign plan (kế hoạch) from the text of a document, or from its outline.
 *
 * Every fact keeps its place in the source; nothing is corrected and nothing invented: what the text leaves open is
 * null or an empty list. Of a decision that promulgates a plan the identity, bases, recipients and signature are the
 * decision's, sections and tasks the plan's. A text that is no plan fails with `plan/not-a-plan`, its identity in
 * `document.identity` and in the finding's params. What fits nowhere is in `plan.unplaced` (`plan/unplaced-text`);
 * a term that counts from an event is said as `plan/term-without-date`.
 *
 * @example readPlan('THÔNG BÁO\n\nVề việc treo cờ Tổ quốc').ok // => false
 */
export function readPlan(source: string | OfficialDocument, options: ReadPlanOptions = {}): ReadPlanResult {
  expectArgument(source, 'plan/not-plan-source', 'readPlan(source, …)');
  expectArgument(options, 'core/not-options', 'readPlan(…, options)');
  const outline = typeof source === 'string' ? readOutline(source) : null;
  if (outline !== null && !outline.ok) return { ...outline, document: null };
  const document = typeof source === 'string' ? (outline?.value as OfficialDocument) : source;
  const read = (outline?.findings ?? []).filter((found) => found.code !== 'official-text/unplaced-text');
  const found = findPlan(document);
  if (found === null) return { ok: false, findings: [...read, notAPlan(document)], document };
  const plan = buildPlan(document, found.main, options.year);
  const findings = [
    ...read,
    ...(found.reason === null ? [] : [readerFinding('plan/type-assumed', { reason: found.reason })]),
    ...relativeTerms(found.main),
    ...unplaced(plan),
  ];
  return { ok: true, value: { plan, document }, findings };
}

interface FoundPlan {
  /** The document whose sections are the plan: itself, or what it encloses. */
  readonly main: OfficialDocument;
  /** Why it is a plan, where no title says so. */
  readonly reason: string | null;
}

const { sections: words } = planWords;
const aim = foldedPattern(words.aim.pattern);
const organising = foldedPattern(words.organising.pattern);

function findPlan(document: OfficialDocument): FoundPlan | null {
  const { type, symbol } = document.identity;
  if (type === 'KH' && (document.title !== null || document.source === null))
    return { main: document, reason: null };
  if (document.enclosed !== null) {
    const inside = findPlan(document.enclosed);
    if (inside !== null) return inside;
  }
  if (document.title !== null) return null;
  if (symbol !== null && /(?:^|[-/])KH(?:[-/]|$)/.test(symbol)) return { main: document, reason: symbol };
  const sections = numbered(document.body);
  const purpose = sections.find((section) => titleHas(section, aim));
  const organises = sections.find((section) => titleHas(section, organising));
  if (symbol !== null) return null;
  if (purpose !== undefined && organises !== undefined) {
    const titles = [purpose, organises].map(({ title }) => title?.text.toUpperCase() ?? '');
    return { main: document, reason: titles.join('; ') };
  }
  const announced = document.addressees.length > 0 ? null : announcement(document);
  return announced === null ? null : { main: document, reason: announced };
}

const announces = foldedPattern(
  `(?:${words.promulgating.pattern})(?![\\p{L}])[^.;]{0,300}(?:${words.asFollows.pattern}) ?:$`,
);

/** "…, Ủy ban nhân dân xã ban hành Kế hoạch … như sau:" in the preamble of a text that lost its title. */
function announcement(document: OfficialDocument): string | null {
  for (const block of document.body.slice(0, 12)) {
    if (block.kind !== 'paragraph') return null;
    const text = block.leaf.text.slice(-500);
    const found = announces.exec(foldTone(text));
    if (found !== null) return text.slice(found.index, found.index + 80);
  }
  return null;
}

function notAPlan(document: OfficialDocument): Finding {
  const { type, number, symbol, date, issuer } = document.identity;
  return readerFinding(
    'plan/not-a-plan',
    {
      type: document.title?.text ?? type,
      number,
      symbol,
      date,
      issuer,
      subject: subjectOfDocument(document),
    },
    { path: ['document', 'type'], span: document.title?.span ?? null },
  );
}

function unplaced(plan: Plan): readonly Finding[] {
  const first = plan.unplaced[0];
  if (first === undefined) return [];
  return [
    readerFinding(
      'plan/unplaced-text',
      { count: plan.unplaced.length, sample: first.text.slice(0, 80) },
      { path: ['unplaced'], span: first.span },
    ),
  ];
}
