import type { Finding } from '@chiendich/core';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import type { OfficialDocument, TextLeaf } from '@chiendich/official-text';
import { clausesOf } from './clauses.ts';

import { readerFinding } from './reader-findings.ts';

const count = '\\d{1,3}(?: ?\\([\\p{L} ]{1,20}\\))? ?(?:ngày|giờ|tuần|tháng)(?: làm việc)?';
const opens =
  '(?:trong(?: (?:vòng|thời hạn|thời gian|hạn))?|(?:chậm|muộn) nhất(?: (?:là|sau|trong|vào)){0,2}|không quá|tối đa(?: là)?|sau)';
const event = '(?:,? ?(?:kể|tính) từ|,? ?từ (?:ngày|khi|lúc)|,? ?sau (?:khi|ngày)|,? ?(?:sau )?khi)';
const rest = '[^.,;:\\n]{0,80}';
const term = foldedPattern(
  `(?<!\\p{L})(?:${opens} ${count}${event}(?!\\p{L})${rest}|trước(?: ít nhất)? ${count} (?:khi|trước khi|tổ chức|diễn ra|so với)(?!\\p{L})${rest})`,
  'gu',
);
const countsTime = /\d\)?\s?(?:\([^)]{1,20}\)\s?)?(?:ngày|giờ|tuần|tháng)(?!\s{0,3}\d)/u;
const named = /\d{1,2}\s?\/\s?\d{1,2}|tháng \d{1,2}/u;

/**
 * A finding for each term that counts from an event ("chậm nhất sau 05 ngày làm việc kể từ ngày kết thúc"): it has no
 * date yet, so it is no deadline of the plan, and is said here so that it is not lost.
 */
export function relativeTerms(document: OfficialDocument): readonly Finding[] {
  return clausesOf(document).flatMap(({ leaf }) =>
    countsTime.test(leaf.text) ? termsIn(leaf.text).map((quote) => said(quote, leaf.span)) : [],
  );
}

function termsIn(text: string): readonly string[] {
  return matchesOf(term, foldInPlace(text))
    .map((match) => text.slice(match.index, match.index + match[0].length).trim())
    .filter((quote) => !named.test(quote));
}

function said(quote: string, span: TextLeaf['span']): Finding {
  return readerFinding('plan/term-without-date', { quote }, { path: ['deadlines'], span });
}
