import type { Finding } from '@chiendich/core';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import type { BlockNode, OfficialDocument, TextLeaf } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { connectives, marks } = planWords;
const counted = `(?<count>\\d{1,2}) (?:${marks.counter.pattern})(?!\\p{L})`;
const inBrackets = foldedPattern(`(?<![\\d.,/])${counted}\\s?\\((?<list>[^()]{6,300})\\)`, 'gu');
const announced = foldedPattern(
  `(?<!\\p{L})(?:${marks.divides.pattern}) ${counted}[^.;:\\d]{0,40}:[\\s*_]{0,4}$`,
);
const separator = new RegExp(`\\s*[,;]\\s*|\\s+${connectives.and.pattern}\\s+`, 'u');
const mostWords = 6;

/** How many there are, and another number of them behind it: "05 ấp (Tân Hòa, Tân Lập)", "chia làm 03 đợt:" over two. */
export const countsAgree: PlanRule = {
  codes: ['plan/count-differs'],
  forms: everyForm,
  check({ texts, document }) {
    return [
      ...texts.flatMap(listsIn),
      ...(document === null ? [] : [document, document.enclosed].flatMap(partsUnder)),
    ];
  },
};

function listsIn(text: CheckedText): readonly Finding[] {
  return matchesOf(inBrackets, foldInPlace(text.text)).flatMap(({ 0: match, index, groups }) => {
    const list = text.text.slice(index, index + match.length).replace(/^[^(]*\(|\)$/gu, '');
    const names = list.split(separator);
    const count = Number(groups?.count);
    if (count === names.length || names.length < 2 || !names.every(isName)) return [];
    const params = {
      count,
      listed: names.length,
      quote: text.text.slice(index, index + match.indexOf('(')).trim(),
    };
    const place = { path: text.path, span: spanWithin(text, index, index + match.length) };
    return [finding('plan/count-differs', params, place)];
  });
}

/** A name of its own in a list: it begins with a capital or a figure and is short. */
function isName(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && !/[….:]/u.test(text) && text.split(/\s+/u).length <= mostWords;
}

/** The items of one rank behind a sentence that announces so many of them. */
function partsUnder(document: OfficialDocument | null): readonly Finding[] {
  return document === null ? [] : inRow(document.body);
}

function inRow(blocks: readonly BlockNode[]): readonly Finding[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'paragraph') return differing(block.leaf, blocks.slice(index + 1));
    if (block.kind === 'table') return [];
    const said = block.lead ?? block.title;
    return [...(said === null ? [] : differing(said, block.children)), ...inRow(block.children)];
  });
}

function differing(leaf: TextLeaf, behind: readonly BlockNode[]): readonly Finding[] {
  const found = announced.exec(foldInPlace(leaf.text));
  const [first] = behind;
  if (found === null || first?.kind !== 'section') return [];
  const end = behind.findIndex((block) => block.kind !== 'section' || block.level !== first.level);
  const listed = end < 0 ? behind.length : end;
  const count = Number(found.groups?.count);
  if (count === listed || listed < 2) return [];
  const quote = leaf.text
    .slice(found.index)
    .replace(/:[\s*_]*$/u, '')
    .trim();
  return [finding('plan/count-differs', { count, listed, quote }, { span: leaf.span })];
}
