import { expectArgument } from '@chiendich/core/misuse';
import type { Finding } from './finding.ts';
import { formatMessage } from './format-message.ts';
import type { Locale, LocalizedText } from './locale.ts';
import type { FindingFactory } from './message-catalogue.ts';
import type { FindingSource } from './source.ts';
import { formatSource } from './source.ts';

/** What stands beside the sentence of a code: its reason, what it rests on, and what to do. */
export interface Explanation {
  /** Why it is found, in one sentence (vì sao). */
  readonly why: LocalizedText;
  /** Absent: it follows from the data alone, as a cell that is not a number. */
  readonly source?: FindingSource;
  /** What the person who reads it does next (cách xử lý); its places are among those of the sentence. */
  readonly remedy: LocalizedText;
}

const explanations = new Map<string, Explanation>();

/**
 * Explains codes that `finding` makes, in modules of their own: a page that shows sentences alone does not load them.
 *
 * A code that nothing declared is misuse: `core/unknown-finding`.
 */
export function defineExplanations<Messages extends Readonly<Record<string, string>>>(
  finding: FindingFactory<Messages>,
  rows: { readonly [Code in keyof Messages]?: Explanation },
): void {
  expectArgument(finding, 'core/not-a-function', 'defineExplanations(finding, …)');
  expectArgument(rows, 'core/not-fields', 'defineExplanations(…, rows)');
  for (const [code, row] of Object.entries<Explanation | undefined>(rows)) {
    if (row !== undefined) explanations.set(finding(code, {} as never).code, row);
  }
}

/** Why a finding is made, on what it rests (null: on the data alone), and what to do, in words. */
export interface ExplainedFinding {
  /** Why it is found (vì sao), one sentence. */
  readonly why: string;
  /** The law or practice that it rests on (căn cứ), in words; null where it follows from the data alone. */
  readonly source: string | null;
  /** What to do next (cách xử lý). */
  readonly remedy: string;
}

/**
 * Reason, source and remedy of a finding (vì sao, căn cứ, cách xử lý), or null where none are loaded.
 *
 * A package's explanations are loaded by its entry `/messages`; those of plans also by `@chiendich/plan` itself.
 */
export function explainFinding(
  finding: Pick<Finding, 'code' | 'params'>,
  locale: Locale,
): ExplainedFinding | null {
  expectArgument(finding, 'core/not-a-finding', 'explainFinding(finding, …)');
  expectArgument(locale, 'core/not-a-locale', 'explainFinding(…, locale)');
  const { code, params } = finding;
  const row = explanations.get(code);
  if (row === undefined) return null;
  return {
    why: formatMessage(row.why[locale], params, locale),
    source: row.source === undefined ? null : formatSource(row.source, locale),
    remedy: formatMessage(row.remedy[locale], params, locale),
  };
}

/** The law or practice that a code rests on; null where it follows from the data alone or is not loaded. */
export function sourceOf(code: string): FindingSource | null {
  expectArgument(code, 'core/not-a-code', 'sourceOf(code)');
  return explanations.get(code)?.source ?? null;
}
