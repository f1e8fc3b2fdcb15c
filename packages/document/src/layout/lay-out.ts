import type { OfficialDocument } from '@chiendich/core';
import type { HouseProfile } from '../decree/house-profile.ts';
import { printableText } from '../printable.ts';
import { blockLines } from './block-lines.ts';
import { addresseeLines, headerColumns, titleLines } from './first-page.ts';
import type { FlowItem, LaidPaper, Sheet } from './laid-paper.ts';
import { annexHeading, signingColumns } from './last-page.ts';

/** Lays a paper out under a profile (bố trí thể thức): what stands where, in which style, on which sheets. */
export function layOut(document: OfficialDocument, profile: HouseProfile): LaidPaper {
  const isSigned = document.signature !== null || document.recipients.length > 0;
  const main: readonly FlowItem[] = [
    headerColumns(document, profile),
    ...titleLines(document, profile),
    ...addresseeLines(document),
    ...(isSigned ? keptWithNext(blockLines(document.body, profile)) : blockLines(document.body, profile)),
    ...(isSigned ? [signingColumns(document)] : []),
  ];
  const annexes = document.annexes.map((annex): Sheet => {
    const flow = [...annexHeading(annex, document, profile), ...blockLines(annex.body, profile)];
    return { landscape: flow.some(isWide), restart: true, flow };
  });
  const subject = document.subject.map(({ text }) => text).join(' ');
  return {
    title: printableText([document.title?.text, subject].filter(Boolean).join(' – ')),
    subject: printableText(subject),
    issuer: printableText(document.identity.issuer ?? ''),
    marks: (document.watermarks ?? []).map(printableText),
    contact: (document.otherParts?.contact ?? []).map(printableText),
    sheets: [...sheetsOf(main), ...annexes],
  };
}

/** The last line, or the last row of a table, goes to the page of what follows, so that nobody signs a page without text. */
function keptWithNext(flow: readonly FlowItem[]): readonly FlowItem[] {
  const last = flow.at(-1);
  return last?.kind === 'line' || last?.kind === 'grid'
    ? [...flow.slice(0, -1), { ...last, keepNext: true }]
    : flow;
}

/** Cuts a flow into sheets where a table needs the long side of the page. Numbering starts with the first of them. */
function sheetsOf(flow: readonly FlowItem[]): readonly Sheet[] {
  const sheets: { landscape: boolean; flow: FlowItem[] }[] = [];
  for (const item of flow) {
    const landscape = isWide(item);
    const last = sheets.at(-1);
    if (last?.landscape === landscape) last.flow.push(item);
    else sheets.push({ landscape, flow: [item] });
  }
  return sheets.map((sheet, index) => ({ ...sheet, restart: index === 0 }));
}

function isWide(item: FlowItem): boolean {
  return item.kind === 'grid' && item.table.landscape === true;
}
