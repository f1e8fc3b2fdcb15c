import { expectArgument } from '@chiendich/core/misuse';
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
  /** Public and stable, `package/name`; never used again for something else. */
  readonly code: string;
  /** `error` stops the use of what was looked at, `warning` wants a person, `info` is for the record. */
  readonly severity: Severity;
  /** Keys and indexes that lead to the value in what was looked at; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** What the sentence is filled with, and what a program may want beside it. */
  readonly params: Readonly<Record<string, FindingParam>>;
  /** The place in the text that was read; absent where no text was. */
  readonly span?: Span;
  /** The cell of a workbook that was read; absent elsewhere. */
  readonly cell?: CellAddress;
}

/** A cell of a workbook, e.g. `{ sheet: 'Báo cáo', address: 'E14' }`. */
interface CellAddress {
  /** Name of the sheet. */
  readonly sheet: string;
  /** As Excel writes it: `E14`. */
  readonly address: string;
}

/** Whether any of the findings is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  expectArgument(findings, 'core/not-findings', 'hasErrors(findings)');
  return findings.some((finding) => finding.severity === 'error');
}
