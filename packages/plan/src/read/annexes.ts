import type { Span } from '@chiendich/core';
import { romanNumeral } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { Annex, OfficialDocument } from '@chiendich/official-text';
import { DOCUMENT_TYPES, readLabel } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { PlanAnnex } from '../identity.ts';
import { startingEither } from '../written-words.ts';
import type { Clause } from './clauses.ts';
import { spanOver, textOfBlock } from './clauses.ts';

interface Mention {
  readonly label: string;
  readonly quote: string;
  readonly context: string;
  readonly span: Span | null;
}

const { annexes, annexKinds: words, cited, connectives, otherDocumentTypes } = planWords;
const annex = startingEither(annexes.heading.pattern);
const numeral = '(?:[IVX]{1,5}|\\d{1,2})(?![\\p{L}\\d])';
const number = `(?:${connectives.number.pattern}\\s?)?`;
const mention = new RegExp(
  `(?<!\\p{L})${annex}(?:\\s${number}(${numeral}(?:(?:,|;|\\s${connectives.and.pattern})\\s(?:${annex}\\s)?${number}${numeral}){0,20}))?`,
  'gu',
);
const types = [anyOf(otherDocumentTypes), ...DOCUMENT_TYPES.map(({ name }) => name.toLowerCase())].join('|');
/** "Phụ lục II Nghị quyết …", "Phụ lục II, Kế hoạch số 12/KH-UBND": any type with its number right behind the annex. */
const ofAnotherDocument = foldedPattern(
  `^(?:(?:[^.;]{0,60}?(?:${cited.annexOf.pattern}))? ?(?:${cited.another.pattern})(?!\\p{L})|,? ?(?:${types}) ${number}\\d)`,
);

/** What an annex is for shows at its first mentions. */
const mostContexts = 12;

/** The annexes that a plan names or carries, each with how the text calls it. */
export function planAnnexes(document: OfficialDocument, clauses: readonly Clause[]): readonly PlanAnnex[] {
  const mentions = clauses.filter((clause) => clause.part !== 'annex').flatMap(mentionsIn);
  const headed = document.annexes.filter(isHeaded);
  const labels = [...new Set([...mentions, ...headed].map(({ label }) => label))];
  return labels
    .filter((label) => label !== '' || labels.length === 1 || headed.some((annex) => annex.label === ''))
    .map((label) => {
      const own = mentions.filter((found) => found.label === label);
      const attached = headed.find((annex) => annex.label === label) ?? null;
      return {
        label,
        title: attached?.title ?? null,
        kind: kindOf([...own.slice(0, mostContexts).map(({ context }) => context), attached?.title ?? '']),
        text: attached === null ? null : textOfAnnex(attached),
        mentions: [...new Set(own.map(({ quote }) => quote))],
        span: own[0]?.span ?? spanOver(attached?.leaves[0] ?? null, attached?.leaves.at(-1) ?? null),
      };
    });
}

const heading = foldedPattern(`^${annexes.heading.pattern}`);

/** A table under the signature that only says with which document it goes is text of the plan, not an annex with a name. */
function isHeaded(annex: Annex): boolean {
  const first = annex.leaves[0];
  return annex.label !== '' || first === undefined || heading.test(foldInPlace(first.text));
}

function mentionsIn(clause: Clause): readonly Mention[] {
  const { text, span } = clause.leaf;
  return [...text.matchAll(mention)].flatMap((match) => {
    const after = foldInPlace(text.slice(match.index + match[0].length, match.index + match[0].length + 120));
    if (ofAnotherDocument.test(after)) return [];
    const context = text.slice(Math.max(0, match.index - 90), match.index + match[0].length + 60);
    const numerals = [...(match[1] ?? '').matchAll(/[IVX]{1,5}|\d{1,2}/gu)].map((found) => found[0]);
    if (numerals.length <= 1) return [{ label: romanLabel(numerals[0]), quote: match[0], context, span }];
    return numerals.map((numeral) => ({
      label: romanLabel(numeral),
      quote: `Phụ lục ${numeral}`,
      context,
      span,
    }));
  });
}

/** The Roman label of a mention: "01" and "1" are I; '' where it has no number. */
function romanLabel(numeral: string | undefined): string {
  const value = numeral === undefined ? null : (readLabel(`${numeral}. X`)?.value ?? null);
  return value === null || value < 1 ? (numeral ?? '') : romanNumeral(value);
}

const kinds = [
  ['slogans', foldedPattern(words.slogans.pattern)],
  ['script', foldedPattern(words.script.pattern)],
  ['reportOutline', foldedPattern(words.reportOutline.pattern)],
] as const;

function kindOf(contexts: readonly string[]): PlanAnnex['kind'] {
  for (const context of contexts) {
    const found = kinds.find(([, title]) => title.test(foldInPlace(context)));
    if (found !== undefined) return found[0];
  }
  return 'other';
}

function textOfAnnex(annex: Annex): string {
  return annex.body.map(textOfBlock).join('\n');
}

/** The slogans (khẩu hiệu) of the annex that lists them, one a line, without bullets and numbers. */
export function slogansOf(annexes: readonly PlanAnnex[]): readonly string[] {
  return annexes
    .filter((annex) => annex.kind === 'slogans' && annex.text !== null)
    .flatMap((annex) => (annex.text ?? '').split('\n'))
    .map((line) => line.replace(/^(?:[-+•]|\d{1,3}[.)])\s*/u, '').trim())
    .filter((line) => line !== '');
}
