import type { Span } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import type { BlockNode, SectionNode } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import type { Funding, ProcurementItem } from '../assignment.ts';
import type { Clause } from './clauses.ts';
import { spanOfBlock, textUnder } from './clauses.ts';
import { foldedLeaf } from './folded-leaf.ts';
import { amountIn } from './money.ts';
import { numbered, titleHas } from './sections.ts';

const { connectives, resources: words, sections } = planWords;
const fundingTitle = foldedPattern(sections.funding.pattern);
const source = new RegExp(
  `(?<!\\p{L})${words.source.pattern}\\s{1,4}((?:${words.sourceKind.pattern})[^.;,()\\n]{0,120}?)` +
    `(?=\\s(?:${words.behindSource.pattern})(?!\\p{L})|\\s?[.;,()\\n]|$)`,
  'iu',
);
const budget = new RegExp(words.budget.pattern, 'iu');

/** Where the money comes from: the sections on kinh phí, item by item. */
export function planFunding(blocks: readonly BlockNode[]): readonly Funding[] {
  return fundingSections(blocks).flatMap((section) => {
    const items = numbered(section.children);
    return (items.length === 0 ? [section] : items).map(fundingOf);
  });
}

function fundingSections(blocks: readonly BlockNode[]): readonly SectionNode[] {
  return numbered(blocks).flatMap((section) =>
    titleHas(section, fundingTitle) ? [section] : fundingSections(section.children),
  );
}

function fundingOf(section: SectionNode): Funding {
  const text = textUnder(section);
  return {
    text,
    source: source.exec(text)?.[1]?.trim() ?? budget.exec(text)?.[0] ?? null,
    amount: amountIn(text),
    span: spanOfBlock(section),
  };
}

const buying = foldedPattern(`(?:${words.buyingList.pattern})[^:.]{0,80}:`);
const counted = new RegExp(
  `^((?:${words.boughtInList.pattern})\\s)?(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,6})\\s(?=\\p{L})`,
  'iu',
);
const buyingCounted = foldedPattern(`(?<!\\p{L})(?:${words.buyingCounted.pattern})\\s(?=\\d)`);
const afterCounted = new RegExp(`[;:\\n]|\\.(?!\\d)|\\s(?:${words.behindBought.pattern})(?!\\p{L})`, 'u');
const and = connectives.and.pattern;
const betweenCounts = new RegExp(`, | ${and} (?=\\d)`, 'u');
const leadingAnd = new RegExp(`^${and} `, 'u');

/** What is to be bought, hired or printed: the list behind "mua sắm: …", or counts behind "mua", "in", "thuê". */
export function planProcurement(clauses: readonly Clause[]): readonly ProcurementItem[] {
  return clauses.flatMap(({ leaf }) => {
    const { text, span } = leaf;
    const folded = foldedLeaf(leaf);
    const list = buying.exec(folded);
    if (list !== null) return itemsIn(text.slice(list.index + list[0].length), span);
    const counts = buyingCounted.exec(folded);
    return counts === null ? [] : countedItems(text.slice(counts.index + counts[0].length), span);
  });
}

/** "500 áo phông, 300 mũ và 2.000 túi vải để phát …": the items that begin with a count. */
function countedItems(text: string, span: Span | null): readonly ProcurementItem[] {
  const list = text.split(afterCounted, 1)[0] ?? '';
  const items = list.split(betweenCounts);
  const end = items.findIndex((item) => !/^\d/.test(item));
  return itemsIn(items.slice(0, end === -1 ? items.length : end).join(', '), span);
}

function itemsIn(list: string, span: Span | null): readonly ProcurementItem[] {
  const openEnded = /(?:…|\.{3,}|v\.\s?v\.?)[\s.;]*$/u.test(list);
  const names = splitOutsideBrackets(list.replace(/(?:…|\.{2,}|v\.\s?v\.?)[\s.;]*$/u, ''))
    .map((name) =>
      name
        .replace(leadingAnd, '')
        .replace(/[\s.;,]+$/u, '')
        .trim(),
    )
    .filter((name) => name !== '');
  return names.map((name, index) => {
    const count = counted.exec(name);
    return {
      item: count === null ? name : `${count[1] ?? ''}${name.slice(count[0].length)}`,
      quantity: count === null ? null : Number((count[2] ?? '').replaceAll('.', '')),
      unitPrice: null,
      ...(openEnded && index === names.length - 1 ? { openEnded } : {}),
      span,
    };
  });
}

function splitOutsideBrackets(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const letter = list.charAt(at);
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if ((letter === ',' || letter === ';') && depth === 0 && !/^,\d/.test(list.slice(at, at + 2))) {
      parts.push(list.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, list.slice(from)];
}
