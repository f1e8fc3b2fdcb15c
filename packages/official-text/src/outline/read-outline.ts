import type { Result } from '@chiendich/core';
import { failure, hasErrors, success } from '@chiendich/core';
import type { ScanText } from '@chiendich/core/scan';
import { scanText } from '@chiendich/core/scan';
import { spacedScan } from '../lost-spaces.ts';
import { expectArgument } from '../misuse.ts';
import { checkText } from './check-text.ts';
import { withEmphasis } from './emphasis.ts';
import { mapLeaves } from './map-leaves.ts';
import type { OfficialDocument } from './official-document.ts';
import { outlineFinding } from './outline-findings.ts';
import { readDocument } from './read-document.ts';
import { rejoinLines } from './rejoin-lines.ts';
import { takeApart } from './run-together.ts';
import { readPieces } from './source-piece.ts';

/**
 * Reads the text of an official document (văn bản hành chính) into its outline: header, type and subject, bases,
 * sections by their numbering, tables, recipients, signature, annexes, and a document that it encloses.
 *
 * Plain text and Markdown of any tidiness. Levels come from the numbering, not from `#`; lines that a margin or a page
 * break cut are joined; a header or a signature that was flattened into one line with `|` is taken apart. The leaf spans
 * tile the source exactly (`leavesOf`); bold and italic of Markdown are marks of the leaves. A missing part is null or empty. Findings: `official-text/empty-text`, `official-text/not-text`,
 * `official-text/text-too-long`, `official-text/legacy-encoding` stop the reading; `official-text/control-characters`,
 * `official-text/broken-characters`, `official-text/unplaced-text` go with a value.
 *
 * @source NĐ 30/2020/NĐ-CP, Điều 8; Phụ lục I; Phụ lục III
 * @example readOutline('').ok // => false
 */
export function readOutline(text: string): Result<OfficialDocument> {
  expectArgument(text, 'core/not-text', 'readOutline(text)');
  const findings = checkText(text);
  if (hasErrors(findings)) return failure(findings);
  const composed = spacedScan(scanText(text));
  const { shown } = composed;
  const pieces = takeApart(shown, rejoinLines(readPieces(shown)));
  if (pieces.length === 0) return failure([outlineFinding('official-text/empty-text', {})]);
  const read = readDocument(shown, pieces, 0);
  const marked = shown.includes('*') ? mapLeaves(read, (leaf) => withEmphasis(shown, leaf)) : read;
  const document = shown === text ? marked : placedInSource(marked, composed);
  if (document.unplaced.length === 0) return success(document, findings);
  const first = document.unplaced[0];
  const unplaced = outlineFinding(
    'official-text/unplaced-text',
    { count: document.unplaced.length, sample: first?.text.slice(0, 80) ?? '' },
    { path: ['unplaced'], span: first?.span ?? null },
  );
  return success(document, [...findings, unplaced]);
}

/**
 * The document with its leaves placed in the text as it was given. What reads raw text sees composed letters alone, whatever
 * Unicode form they came in; only here does the other form count.
 */
function placedInSource(document: OfficialDocument, { source, spanOf }: ScanText): OfficialDocument {
  const placed = mapLeaves(document, (leaf) => {
    if (leaf.span === null) return leaf;
    const { start, end } = leaf.span;
    return { ...leaf, span: { ...spanOf(start, end), ...(start === 0 ? { start } : {}) } };
  });
  return withSource(placed, source);
}

function withSource(document: OfficialDocument, source: string): OfficialDocument {
  const { enclosed } = document;
  return { ...document, source, enclosed: enclosed === null ? null : withSource(enclosed, source) };
}
