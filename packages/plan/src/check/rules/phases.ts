import type { CivilDate, Finding, Span } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { BlockNode, OfficialDocument, TextLeaf } from '@chiendich/official-text';
import { findDates } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { dates, marks } = planWords;
const named = foldedPattern(`^[\\s*_]*(?:${marks.phase.pattern}) (?:\\d{1,2}|[ivx]{1,4})(?!\\p{L})`);
const from = foldedPattern(`(?<!\\p{L})${dates.from.pattern}(?!\\p{L})[^.;]{0,20}$`);
const until = foldedPattern(`^[^.;]{0,12}(?:${dates.until.pattern}|[-–])`);

interface Period {
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly quote: string;
  readonly span: Span | null;
}

/** Phases of one row that overlap, and one that goes beyond the period which they divide. Only full dates are compared. */
export const phasesAgree: PlanRule = {
  codes: ['plan/phases-disagree'],
  forms: everyForm,
  check({ document }) {
    return document === null ? [] : [document, document.enclosed].flatMap(inDocument);
  },
};

function inDocument(document: OfficialDocument | null): readonly Finding[] {
  return document === null ? [] : inRow(document.body, null);
}

function inRow(blocks: readonly BlockNode[], above: Period | null): readonly Finding[] {
  let whole = above;
  let before: Period | null = null;
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    const leaf = block.kind === 'paragraph' ? block.leaf : (block.lead ?? block.title);
    const period = leaf === null ? null : periodIn(leaf);
    const isPhase =
      block.kind === 'section' &&
      [block.title, block.lead].some((one) => one !== null && named.test(foldInPlace(one.text)));
    if (!isPhase) {
      whole = period ?? whole;
      return block.kind === 'section' ? inRow(block.children, period) : [];
    }
    const other = period === null ? null : disagreeing(period, before, whole);
    before = period;
    if (period === null || other === null) return [];
    return [
      finding('plan/phases-disagree', { phase: period.quote, other: other.quote }, { span: period.span }),
    ];
  });
}

/** The phase before, where it ends later than this one begins; the whole, where this one goes beyond it. */
function disagreeing(period: Period, before: Period | null, whole: Period | null): Period | null {
  if (before !== null && before.last > period.first) return before;
  return whole !== null && (period.first < whole.first || period.last > whole.last) ? whole : null;
}

/** "Từ ngày 01/02/2026 đến ngày 22/02/2026", the only one of a text. */
function periodIn({ text, span }: TextLeaf): Period | null {
  const [one, other, ...others] = findDates(text).filter(({ precision }) => precision === 'day');
  if (one === undefined || other === undefined || others.length > 0) return null;
  const [first, last] = [one.date, other.date];
  if (!isCivilDate(first) || !isCivilDate(last) || first > last) return null;
  const isPeriod =
    from.test(foldInPlace(text.slice(0, one.span.start))) &&
    until.test(foldInPlace(text.slice(one.span.end, other.span.start)));
  return isPeriod ? { first, last, quote: text.slice(one.span.start, other.span.end), span } : null;
}
