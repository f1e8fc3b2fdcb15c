import type { OfficialDocument } from '@chiendich/official-text';
import type { HouseProfile } from '../decree/house-profile.ts';
import { printableText } from '../printable.ts';
import { blockLines } from './block-lines.ts';
import { addresseeLines, headerColumns, referenceLines, titleLines } from './first-page.ts';
import type { FlowItem, LaidPaper, Sheet } from './laid-paper.ts';
import { annexHeading, signingColumns, withEndMark } from './last-page.ts';
import type { PaperForm } from './paper-form.ts';
import { annexesIn, annexReference, signatureNote } from './paper-form.ts';

/**
 * Lays a paper out under a profile (bố trí thể thức): what stands where, in which style, on which sheets, of all that
 * the file of its form holds.
 */
export function layOut(
  document: OfficialDocument,
  profile: HouseProfile,
  form: PaperForm = 'paper',
): LaidPaper {
  const isSigned = document.signature !== null || document.recipients.length > 0;
  const text = blockLines(document.body.slice(referenceLines(document).length), profile);
  const main: readonly FlowItem[] = [
    headerColumns(document, profile),
    ...titleLines(document, profile),
    ...addresseeLines(document),
    ...(isSigned ? keptWithNext(text) : text),
    ...(isSigned ? [signingColumns(document)] : []),
  ];
  const annexes = annexesIn(document, form).map((annex): Sheet => {
    const text = withEndMark(blockLines(annex.body, profile));
    const reference = {
      enclosedWith: annexReference(document, form),
      signatureNote: signatureNote(document, form),
    };
    const flow = [...annexHeading(annex, reference, profile), ...text];
    return { landscape: flow.some(isWide), restart: true, flow };
  });
  const subject = document.subject.map(({ text }) => text).join(' ');
  const [annex] = typeof form === 'string' ? [] : annexesIn(document, form);
  const named =
    annex === undefined ? [document.title?.text, subject] : [`Phụ lục ${annex.label}`.trim(), annex.title];
  return {
    title: printableText(named.filter(Boolean).join(' – ')),
    subject: printableText(subject),
    issuer: printableText(document.identity.issuer ?? ''),
    marks: (document.watermarks ?? []).map(printableText),
    contact: typeof form === 'string' ? (document.otherParts?.contact ?? []).map(printableText) : [],
    sheets: typeof form === 'string' ? [...sheetsOf(main), ...annexes] : annexes,
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
