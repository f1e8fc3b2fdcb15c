import type { OfficialDocument } from '@chiendich/core';
import { formatDate, formatDocumentNumber, isCivilDate } from '@chiendich/core';
import type { HouseProfile } from '../decree/house-profile.ts';
import type { Columns, FlowItem, Line, Rule, StyleName } from './laid-paper.ts';
import { brokenRuns, plain, runsOf, upper } from './runs.ts';
import { balancedLines, textWidth } from './text-width.ts';

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
  const width = textWidthOf(profile) * headerShare - 4;
  const superior =
    identity.superior === null ? [] : [centredName('superior', identity.superior, width, profile).line];
  const issuer = centredName('issuer', identity.issuer ?? '…………………', width, profile);
  const about = title === null ? subject.map(({ text }) => text).join(' ') : '';
  const dispatchSubject: readonly FlowItem[] =
    about === ''
      ? []
      : [
          { kind: 'space', height: 6 },
          line('dispatchSubject', about.startsWith('V/v') ? about : `V/v ${lowerFirst(about)}`),
        ];
  const symbol = identity.symbol ?? '………';
  const number = formatDocumentNumber({ number: identity.number, symbol });
  // A working paper, such as a script, has a heading but no type of the decree, hence no number.
  const isUnnumbered = title !== null && identity.type === null && identity.symbol === null;
  const motto = 'Độc lập - Tự do - Hạnh phúc';
  return {
    kind: 'columns',
    share: headerShare,
    rows: [
      {
        left: [...superior, issuer.line, ruleUnder('issuer', issuer.longest, profile)],
        right: [
          line('nationalName', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          line('motto', motto),
          ruleUnder('motto', textWidth(motto, profile.sizes.motto), profile),
        ],
      },
      {
        left: isUnnumbered ? [] : [line('number', number), ...dispatchSubject],
        right: [line('placeDate', placeAndDate(identity.place, identity.date))],
      },
    ],
  };
}

/** Type and subject in the middle of the page (ô số 5a), with the rule below; nothing for a công văn. */
export function titleLines(document: OfficialDocument, profile: HouseProfile): readonly FlowItem[] {
  if (document.title === null) return [];
  const items: FlowItem[] = [
    { kind: 'space', height: 12 },
    {
      kind: 'line',
      style: 'typeName',
      runs: runsOf(document.title, { upper: true }),
      keepNext: true,
      heading: 1,
    },
  ];
  const width = textWidthOf(profile) * 0.86;
  let longest = 0;
  for (const leaf of document.subject) {
    const broken = leaf.marks === undefined ? balancedLines(leaf.text, width, profile.sizes.subject) : null;
    for (const text of broken ?? [leaf.text])
      longest = Math.max(longest, textWidth(text, profile.sizes.subject));
    const runs = broken === null ? runsOf(leaf) : brokenRuns(broken);
    items.push({ kind: 'line', style: 'subject', runs, keepNext: true });
  }
  return [...items, ruleUnder('subject', Math.min(longest, width), profile), { kind: 'space', height: 6 }];
}

/** "Kính gửi" (ô số 9a): one addressee on the line, more of them below it with their dashes under the colon. */
export function addresseeLines({ addressees }: OfficialDocument): readonly FlowItem[] {
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  if (others.length === 0) {
    return [
      { kind: 'line', style: 'addressee', align: 'center', runs: runsOf(only, { prefix: 'Kính gửi: ' }) },
    ];
  }
  const indent = 28;
  const colon = 17.5;
  return [
    { kind: 'line', style: 'addressee', runs: plain('Kính gửi:'), left: indent, keepNext: true },
    ...addressees.map((leaf, index): Line => {
      const text = `${leaf.text.replace(/[;.]$/, '')}${index === addressees.length - 1 ? '.' : ';'}`;
      return { kind: 'line', style: 'addressee', runs: plain(`- ${text}`), left: indent + colon };
    }),
    { kind: 'space', height: 6 },
  ];
}

/** A rule as long as the decree says of the line above it. */
export function ruleUnder(
  style: 'issuer' | 'motto' | 'subject',
  length: number,
  profile: HouseProfile,
): Rule {
  const share = profile.rules.components[style].underline?.sample ?? 1;
  return { kind: 'rule', length: length * share, gap: 4 };
}

function centredName(style: 'superior' | 'issuer', name: string, width: number, profile: HouseProfile) {
  const size = profile.sizes[style];
  const lines = balancedLines(upper(name), width, size);
  const longest = Math.max(...lines.map((text) => textWidth(text, size)));
  const named: Line = { kind: 'line', style, runs: brokenRuns(lines) };
  return { line: named, longest: Math.min(longest, width) };
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

function line(style: StyleName, text: string): Line {
  return {
    kind: 'line',
    style,
    runs: plain(text.replace(/ {2,}/g, (blank) => '\u00A0'.repeat(blank.length))),
  };
}
