import type { Span } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import type { BlockNode, SectionNode } from '@chiendich/official-text';
import type { Funding, ProcurementItem } from '../assignment.ts';
import type { Clause } from './clauses.ts';
import { spanOfBlock, textUnder } from './clauses.ts';
import { amountIn } from './money.ts';
import { numbered, titleHas } from './sections.ts';

const fundingTitle = foldedPattern('kinh phí|nguồn lực tài chính|dự toán');
const source =
  /(?<!\p{L})(?:từ (?:các )?)?nguồn\s{1,4}((?:kinh phí|ngân sách|vốn|sự nghiệp|xã hội hóa|chi|thu|quỹ|tài trợ)[^.;,()\n]{0,120}?)(?=\s(?:được|theo|của|năm|để|hằng|hàng|đã)(?!\p{L})|\s?[.;,()\n]|$)/iu;
const budget = /ngân sách (?:nhà nước|trung ương|tỉnh|thành phố|địa phương|huyện|xã)/iu;

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

const buying =
  /(?:mua sắm|thuê(?:,| và)? mua|mua,? thuê|in ấn|trang bị|chuẩn bị cơ sở vật chất)[^:.]{0,80}:/iu;
const counted = /^((?:thuê|mua|đặt|in|làm)\s)?(\d{1,3}(?:\.\d{3}){1,3}|\d{1,6})\s(?=\p{L})/iu;

const buyingCounted = /(?<!\p{L})(?:mua(?: sắm)?|in(?: ấn)?|đặt (?:in|may)|may|thuê)\s(?=\d)/iu;
const afterCounted = /[;:\n]|\.(?!\d)|\s(?:để|cho|phục vụ|từ|tại|trước)(?!\p{L})/u;

/** What is to be bought, hired or printed: the list behind "mua sắm: …", or counts behind "mua", "in", "thuê". */
export function planProcurement(clauses: readonly Clause[]): readonly ProcurementItem[] {
  return clauses.flatMap(({ leaf: { text, span } }) => {
    const list = buying.exec(text);
    if (list !== null) return itemsIn(text.slice(list.index + list[0].length), span);
    const counts = buyingCounted.exec(text);
    return counts === null ? [] : countedItems(text.slice(counts.index + counts[0].length), span);
  });
}

/** "500 áo phông, 300 mũ và 2.000 túi vải để phát …": the items that begin with a count. */
function countedItems(text: string, span: Span | null): readonly ProcurementItem[] {
  const list = text.split(afterCounted, 1)[0] ?? '';
  const items = list.split(/, | và (?=\d)/u);
  const end = items.findIndex((item) => !/^\d/.test(item));
  return itemsIn(items.slice(0, end === -1 ? items.length : end).join(', '), span);
}

function itemsIn(list: string, span: Span | null): readonly ProcurementItem[] {
  const openEnded = /(?:…|\.{3,}|v\.\s?v\.?)[\s.;]*$/u.test(list);
  const names = splitOutsideBrackets(list.replace(/(?:…|\.{2,}|v\.\s?v\.?)[\s.;]*$/u, ''))
    .map((name) =>
      name
        .replace(/^và /u, '')
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
