import { formatDate, isCivilDate } from '@chiendich/core';
import type { BlockNode, OfficialDocument, ParagraphNode } from '@chiendich/official-text';
import { formatDocumentNumber } from '@chiendich/official-text';
import type { HouseProfile } from '../decree/house-profile.ts';
import type { ComponentName } from '../decree/layout-rule.ts';
import { lowerFirst } from '../lower-first.ts';
import { printableText } from '../printable.ts';
import type { Box, Columns, FlowItem, Line, Rule, Run, StyleName } from './laid-paper.ts';
import { balancedRuns, plain, runsOf, upper } from './runs.ts';
import { textWidth } from './text-width.ts';

/** The left column's share of the header: the national name at 13 points fits the rest between the widest margins. */
const headerShare = 0.38;
const millimetre = 72 / 25.4;

/** The width between the margins of a page, in points. */
export function textWidthOf(profile: HouseProfile, landscape = false): number {
  const { left, right } = profile.margins;
  const { width, height } = profile.rules.page;
  return ((landscape ? height : width) - left - right) * millimetre;
}

/**
 * The header of the first page (ô số 1 đến 4 và 5b): agencies, number, and the subject of a công văn on the left;
 * national name, motto, place and date on the right.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục IV
 */
export function headerColumns(document: OfficialDocument, profile: HouseProfile): Columns {
  const { identity, subject, title } = document;
  const space = { width: textWidthOf(profile) * headerShare - 4, profile };
  const superior =
    identity.superior === null
      ? []
      : [balanced('superior', plain(superiorName(identity.superior, space)), space).line];
  const issuer = balanced('issuer', plain(upper(identity.issuer ?? '…………………')), space);
  const about = title === null ? subject.map(({ text }) => text).join(' ') : '';
  const dispatchSubject: readonly FlowItem[] =
    about === ''
      ? []
      : [
          balanced(
            'dispatchSubject',
            plain(about.startsWith('V/v') ? about : `V/v ${lowerFirst(about)}`),
            space,
          ).line,
        ];
  const symbol = identity.symbol ?? '………';
  const number = formatDocumentNumber({ number: identity.number, symbol });
  // A working paper, such as a script, has a heading but no type of the decree, hence no number.
  const isUnnumbered = title !== null && identity.type === null && identity.symbol === null;
  const motto = 'Độc lập - Tự do - Hạnh phúc';
  const { secrecy, urgency, circulation } = document.otherParts ?? {};
  const stamps = [secrecy, urgency].flatMap((text) => (text ? [stamp(text, profile)] : []));
  return {
    kind: 'columns',
    title: 'Cơ quan ban hành, số và ký hiệu; Quốc hiệu, Tiêu ngữ, địa danh và thời gian ban hành',
    share: headerShare,
    rows: [
      ...(circulation ? [{ left: [], right: [circulationBox(circulation, profile)] }] : []),
      {
        left: [...superior, issuer.line, ruleUnder('issuer', issuer.longest, profile)],
        right: [
          line('nationalName', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          line('motto', motto),
          ruleUnder('motto', textWidth(motto, profile.sizes.motto), profile),
        ],
      },
      {
        left: [...(isUnnumbered ? [] : [line('number', number), ...dispatchSubject]), ...stamps],
        right: [line('placeDate', placeAndDate(identity.place, identity.date))],
      },
    ],
  };
}

/**
 * Type and subject in the middle of the page (ô số 5a), the paper that this one goes with, and the rule below; nothing
 * for a công văn.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5; Phụ lục III, Mẫu 1.3
 */
export function titleLines(document: OfficialDocument, profile: HouseProfile): readonly FlowItem[] {
  if (document.title === null) return [];
  const items: FlowItem[] = [
    { kind: 'line', style: 'typeName', runs: runsOf(document.title, { upper: true }) },
  ];
  const space = { width: textWidthOf(profile) * 0.86, profile };
  let longest = 0;
  for (const leaf of document.subject) {
    const subject = balanced('subject', runsOf(leaf), space);
    longest = Math.max(longest, subject.longest);
    items.push(subject.line);
  }
  for (const { leaf } of referenceLines(document)) {
    items.push(balanced('annexReference', runsOf(leaf), space).line);
  }
  return [...items, ruleUnder('subject', longest, profile)];
}

/** The notes at the head of a titled paper: "(Kèm theo Kế hoạch số …)". They stand over the rule, not in the text. */
export function referenceLines({ title, body }: OfficialDocument): readonly ParagraphNode[] {
  const isNote = (block: BlockNode): block is ParagraphNode =>
    block.kind === 'paragraph' && block.role === 'note' && block.align === 'center';
  const end = body.findIndex((block) => !isNote(block));
  return title === null ? [] : body.slice(0, end < 0 ? body.length : end).filter(isNote);
}

/** "Kính gửi" (ô số 9a): one addressee on the line, more of them below it with their dashes under the colon. */
export function addresseeLines({ addressees }: OfficialDocument): readonly FlowItem[] {
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  if (others.length === 0) {
    return [{ kind: 'line', style: 'addressee', runs: runsOf(only, { prefix: 'Kính gửi: ' }) }];
  }
  return [
    { kind: 'line', style: 'addresseesHeading', runs: plain('Kính gửi:') },
    ...addressees.map((leaf, index): Line => {
      const text = `${leaf.text.replace(/[;.]$/, '')}${index === addressees.length - 1 ? '.' : ';'}`;
      return { kind: 'line', style: 'addresseeItem', runs: plain(`- ${text}`) };
    }),
  ];
}

/** A rule as long as the decree says of the line above it. */
export function ruleUnder(
  style: 'issuer' | 'motto' | 'subject',
  length: number,
  profile: HouseProfile,
): Rule {
  const share = profile.rules.components[style].underline?.sample ?? 1;
  return { kind: 'rule', length: length * share };
}

/** How wide lines may become, under the profile that sets them. */
interface LineSpace {
  readonly width: number;
  readonly profile: HouseProfile;
}

/**
 * The name of the body above in capitals, its usual words abbreviated where the whole name does not fit one line.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2, điểm a
 */
function superiorName(name: string, { width, profile }: LineSpace): string {
  if (textWidth(upper(name), profile.sizes.superior) <= width) return upper(name);
  return upper(name.replace(/[uủ][yỷ] ban nhân dân/iu, 'UBND').replace(/hội đồng nhân dân/iu, 'HĐND'));
}

/** A centred line in lines of equal length, and how long the longest is. */
export function balanced(
  style: ComponentName,
  runs: readonly Run[],
  { width, profile }: LineSpace,
): { readonly line: Line; readonly longest: number } {
  const broken = balancedRuns(runs, width, profile.sizes[style]);
  return { line: { kind: 'line', style, runs: broken.runs }, longest: broken.longest };
}

/** A degree of secrecy or urgency (ô số 10a, 10b), in a frame as wide as its stamp. */
function stamp(text: string, profile: HouseProfile): Box {
  const { stamps } = profile.rules.urgencyStamps;
  const own = stamps.find(({ word }) => word === text)?.width ?? null;
  // Another decree fixes the stamps of secrecy: the narrowest of these that holds the word.
  const least = textWidth(text, profile.sizes.urgency) / millimetre + 4;
  const width = own ?? Math.min(...stamps.map((one) => one.width).filter((one) => one >= least), 40);
  return { kind: 'box', style: 'urgency', text: printableText(text), width: width * millimetre };
}

/** How far the paper may go (ô số 11), in a frame over the national name. */
function circulationBox(text: string, profile: HouseProfile): Box {
  const shown = printableText(upper(text));
  const width = textWidth(shown, profile.sizes.circulation) + 16;
  return { kind: 'box', style: 'circulation', text: shown, width };
}

function placeAndDate(place: string | null, date: string | null): string {
  return `${place ?? '…………'}, ${dateWords(date)}`;
}

/** Blanks where the registry writes the day, and the month where it is not known either. */
function dateWords(date: string | null): string {
  if (date !== null && isCivilDate(date)) return formatDate(date, 'long');
  const month = /^(\d{4})-(\d\d)$/.exec(date ?? '');
  if (month === null) return 'ngày      tháng      năm ………';
  const number = Number(month[2]);
  return `ngày      tháng ${number < 3 ? `0${number}` : number} năm ${month[1]}`;
}

function line(style: StyleName, text: string): Line {
  return {
    kind: 'line',
    style,
    runs: plain(text.replace(/ {2,}/g, (blank) => '\u00A0'.repeat(blank.length))),
  };
}
