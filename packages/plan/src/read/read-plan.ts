import type { Finding } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import type { OfficialDocument } from '@chiendich/official-text';
import { readOutline } from '@chiendich/official-text';
import { scannedIn } from '../check/rules/looks-scanned.ts';
import { expectArgument } from '../misuse.ts';
import type { Plan } from '../plan.ts';
import { buildPlan, subjectOfDocument } from './build-plan.ts';
import { findPlan } from './find-plan.ts';
import { readerFinding } from './reader-findings.ts';
import { relativeTerms } from './relative-terms.ts';

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
  expectKeys(options, { year: true }, 'readPlan(…, options)');
  expectArgument(options.year, 'core/not-a-year', 'readPlan(…, { year })');
  const outline = typeof source === 'string' ? readOutline(source) : null;
  if (outline !== null && !outline.ok) return { ...outline, document: null };
  const document = typeof source === 'string' ? (outline?.value as OfficialDocument) : source;
  const read = (outline?.findings ?? []).filter((found) => found.code !== 'official-text/unplaced-text');
  const found = findPlan(document);
  if (found === null) {
    const text = document.source ?? '';
    const reason = fileName.test(text)
      ? readerFinding('plan/text-is-a-file-name', { name: text.trim() })
      : notAPlan(document);
    return { ok: false, findings: [...read, ...scannedIn(text), reason], document };
  }
  const plan = buildPlan(found.outer ?? document, found.main, options.year);
  const findings = [
    ...read,
    ...(found.reason === null ? [] : [readerFinding('plan/type-assumed', { reason: found.reason })]),
    ...relativeTerms(found.main, plan.deadlines),
    ...unplaced(plan),
  ];
  return { ok: true, value: { plan, document }, findings };
}

/** A text of one line that ends like the name of a file: a program gave the path where the content belongs. */
const fileName = /^[^\n]{1,500}\.(?:txt|md|docx?|pdf|html?|rtf|odt)\s*$/iu;

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
