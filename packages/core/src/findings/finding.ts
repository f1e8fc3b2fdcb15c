import type { LocalizedText } from './locale.ts';
import type { Span } from './span.ts';

/**
 * How much a finding (phát hiện) weighs.
 *
 * `error`: must be corrected before the paper or report is used; `warning`: a person must look at it;
 * `info`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What fills a place in a finding's sentence. Dates travel as ISO text, numbers as numbers; a text that exists in both
 * languages (the label of an indicator) travels in both.
 */
export type FindingParam =
  | string
  | number
  | boolean
  | null
  | LocalizedText
  | readonly (string | LocalizedText)[];

/**
 * One fault or doubt found in a document, a report or a command (phát hiện): the only diagnostic of the SDK.
 *
 * `code` is public and stable, `<package>/<what>`. `path` leads to the value inside the checked data
 * (`['deadlines', 1, 'date']`), `span` to the place in the source text, `cell` to the cell of a workbook.
 * The sentence is made late, by `describeFinding`.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, FindingParam>>;
  readonly span?: Span;
  readonly cell?: CellAddress;
}

/** A cell of a workbook, e.g. `{ sheet: 'Báo cáo', address: 'E14' }`. */
interface CellAddress {
  readonly sheet: string;
  readonly address: string;
}

/** Whether any of the findings is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
