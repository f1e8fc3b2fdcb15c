import type { Finding } from '@chiendich/core';
import { foldInPlace, matchesOf, pattern } from '@chiendich/core/scan';
import { documentTypeOf, findCitations } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { agreement, connectives } = planWords;
const open = '(?:…|\\.{3,20}|_{2,20})';
const blank = pattern(
  `(?<!\\p{L})(?:${agreement.blank.pattern})\\s{0,3}${open}|(?<!\\p{L})${connectives.number.pattern}\\s{0,3}${open}\\s{0,2}/|${open}\\s{0,2}/\\s{0,2}(?:\\d|\\p{L}{2})|(?<!\\p{L})[xX]{2,4}/(?:[xX]{2,4}|\\d)|\\[\\s?${open}\\s?\\]`,
  'g',
);

/** A place that was left to be filled in: "ngày …/3/2026", "số …", "xx/xx". Header and annexes, which are forms, are left out. */
export const placeholders: PlanRule = {
  codes: ['plan/placeholder-left'],
  forms: everyForm,
  check(context) {
    return runningTexts(context).flatMap((text) => {
      const [found] = matchesOf(blank, foldInPlace(text.text));
      if (found === undefined) return [];
      const { index } = found;
      const quote = text.text
        .slice(Math.max(0, index - 20), index + found[0].length + 10)
        .replace(/\s+/g, ' ');
      const place = { path: text.path, span: spanWithin(text, index, index + found[0].length) };
      return [finding('plan/placeholder-left', { quote: quote.trim() }, place)];
    });
  },
};

/** The texts between the header and the annexes. */
function runningTexts({ texts, document }: PlanCheck): readonly CheckedText[] {
  const header = Math.max(0, ...(document?.header ?? []).map(({ span }) => span?.end ?? 0));
  const starts = (document?.annexes ?? []).flatMap(({ leaves }) => leaves[0]?.span?.start ?? []);
  const annexes = Math.min(Number.POSITIVE_INFINITY, ...starts);
  return texts.filter(
    ({ span }) => span === null || document === null || (span.start >= header && span.end <= annexes),
  );
}

/** The issuing verb with its object; with "kế hoạch" anywhere in the sentence the other word is part of its name. */
const issuesType = pattern(
  `(?<= )(?:${agreement.issues.pattern}) (?:${agreement.issuedType.pattern})(?!\\p{L})(?![^\\n]*(?:${agreement.plan.pattern}))`,
  'g',
);
const otherType = pattern(`(?<!\\p{L})(?:${agreement.otherTypeHere.pattern})(?!\\p{L})`, 'g');

/**
 * A plan that calls itself a decision or a letter: "thi hành Quyết định này". Left out are decisions that promulgate a
 * plan, and texts that have cited such a document before.
 */
export const otherTypeNamed: PlanRule = {
  codes: ['plan/other-type-named'],
  forms: everyForm,
  check(context) {
    const { plan, document } = context;
    const own = documentTypeOf(plan.document.type ?? '');
    if (own === null || (document !== null && document.enclosed !== null)) return [];
    return [...issuedAs(context, own.name), ...namedHere(context, own.name)];
  },
};

/** "… ban hành Chương trình … như sau:" over a plan: the sentence that issues it calls it by another type. */
function issuedAs({ plan, document }: PlanCheck, own: string): readonly Finding[] {
  const line = (plan.preamble ?? '').split('\n').findLast((text) => text.trim().endsWith(':')) ?? '';
  const [found, ...others] = matchesOf(issuesType, foldInPlace(line));
  if (plan.document.type !== 'KH' || found === undefined || others.length > 0) return [];
  const quote = line.slice(found.index, found.index + found[0].length).trim();
  const start = document?.source?.indexOf(line) ?? -1;
  const span = start < 0 ? null : { start, end: start + line.length };
  return [finding('plan/other-type-named', { quote, type: own }, { path: ['preamble'], span })];
}

function namedHere(context: PlanCheck, own: string): readonly Finding[] {
  return runningTexts(context).flatMap((text) =>
    matchesOf(otherType, foldInPlace(text.text)).flatMap(({ 0: words, index }) => {
      const quote = text.text.slice(index, index + words.length);
      const type = quote.slice(0, quote.lastIndexOf(' '));
      const isCited = findCitations(text.text.slice(0, index)).some(
        (citation) => foldInPlace(citation.type ?? '') === foldInPlace(type),
      );
      if (isCited || foldInPlace(type) === foldInPlace(own)) return [];
      const place = { path: text.path, span: spanWithin(text, index, index + words.length) };
      return [finding('plan/other-type-named', { quote, type: own }, place)];
    }),
  );
}
