import type { HouseProfile } from '../decree/house-profile.ts';
import type { Alignment, ComponentName, ComponentRule } from '../decree/layout-rule.ts';
import type { StyleName } from './laid-paper.ts';

/** How the paragraphs of a style look under a profile. Points, but for `lineSpacing`, which is in lines. */
export interface ParagraphLook {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Alignment;
  /** From the left margin to the paragraph, and on from there to its first line. */
  readonly left: number;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly lineSpacing: number;
  readonly keepNext: boolean;
  /** No gap between two paragraphs of this style. */
  readonly closeUp?: boolean;
  /** The height of a drawn line, without text. */
  readonly exact?: number;
  /** Depth in the outline of headings, from 1. */
  readonly heading?: number;
  /** RGB in hexadecimal where it is not the page's. */
  readonly colour?: string;
}

type Change = Partial<ParagraphLook>;

const millimetre = 72 / 25.4;

/** Components that run over the page as its text does. */
const running: ReadonlySet<ComponentName> = new Set([
  'body',
  'basis',
  'clause',
  'point',
  'clauseTitle',
  'romanTitle',
  'articleTitle',
]);

/** What a component's style adds to the decree's rule for it. */
const changes: Partial<Readonly<Record<ComponentName, Change>>> = {
  typeName: { before: 12, keepNext: true, heading: 1 },
  subject: { keepNext: true },
  dispatchSubject: { before: 6 },
  addressee: { align: 'center', before: 12, after: 6, keepNext: true },
  articleTitle: { keepNext: true, heading: 2 },
  romanTitle: { keepNext: true, heading: 2 },
  clauseTitle: { keepNext: true, heading: 3 },
  partLabel: { keepNext: true, heading: 2 },
  partTitle: { keepNext: true },
  annexLabel: { keepNext: true, heading: 1 },
  annexTitle: { keepNext: true },
  annexReference: { keepNext: true },
  authority: { before: 12, keepNext: true, closeUp: true },
  recipientsHeading: { before: 12 },
  signedFileNote: { after: 6 },
  drafterMark: { before: 6 },
  urgency: { before: 6, colour: 'FF0000' },
  circulation: { after: 6 },
};

/** The looks of all styles, by name. */
export function paragraphLooks(profile: HouseProfile): Readonly<Record<StyleName, ParagraphLook>> {
  const components = Object.entries(profile.rules.components) as [ComponentName, ComponentRule][];
  const looks = components.map(([name, rule]): readonly [StyleName, ParagraphLook] => {
    const gap = running.has(name) ? profile.paragraphGap : 0;
    return [
      name,
      {
        id: `cd-${name}`,
        name: rule.name,
        size: profile.sizes[name],
        bold: rule.bold,
        italic: rule.italic,
        align: rule.align,
        left: 0,
        firstLine: running.has(name) ? profile.firstLineIndent * millimetre : 0,
        before: gap,
        after: gap,
        lineSpacing: running.has(name) ? profile.lineSpacing : 1,
        keepNext: false,
        ...changes[name],
      },
    ];
  });
  return { ...Object.fromEntries(looks), ...ownLooks(profile) } as Readonly<Record<StyleName, ParagraphLook>>;
}

/** The looks that the decree has no rule for. */
function ownLooks({ sizes, paragraphGap, lineSpacing, tableSize }: HouseProfile) {
  const own = (
    id: Exclude<StyleName, ComponentName>,
    name: string,
    look: Change & Pick<ParagraphLook, 'size'>,
  ) => ({
    id: `cd-${id}`,
    name,
    bold: false,
    italic: false,
    align: 'left' as const,
    left: 0,
    firstLine: 0,
    before: 0,
    after: 0,
    lineSpacing: 1,
    keepNext: false,
    ...look,
  });
  const middle = { size: sizes.body, align: 'center', before: paragraphGap, after: paragraphGap } as const;
  const cell = { size: tableSize, before: 2, after: 2 };
  // "Kính gửi" and then its colon, under which the dashes stand.
  const colon = 28 * millimetre + sizes.addressee * 3.55;
  const dash = sizes.addressee * 0.58;
  return {
    addresseesHeading: own('addresseesHeading', 'Kính gửi nhiều nơi', {
      size: sizes.addressee,
      left: 28 * millimetre,
      before: 12,
      keepNext: true,
    }),
    addresseeItem: own('addresseeItem', 'Tên nơi kính gửi', {
      size: sizes.addressee,
      left: colon + dash,
      firstLine: -dash,
      after: 6,
      closeUp: true,
    }),
    centred: own('centred', 'Đoạn văn ở giữa', { ...middle, lineSpacing }),
    caption: own('caption', 'Tên bảng', { ...middle, bold: true, keepNext: true }),
    tableText: own('tableText', 'Chữ trong bảng', cell),
    tableCentred: own('tableCentred', 'Chữ giữa ô', { ...cell, align: 'center' }),
    tableNumber: own('tableNumber', 'Số trong bảng', { ...cell, align: 'right' }),
    tableHeading: own('tableHeading', 'Đầu cột', {
      ...cell,
      align: 'center',
      bold: true,
      keepNext: true,
    }),
    tableGroup: own('tableGroup', 'Tên nhóm trong bảng', { ...cell, bold: true, keepNext: true }),
    rule: own('rule', 'Đường kẻ', { size: 2, before: 4, after: 6, exact: 2, keepNext: true }),
    signaturePlace: own('signaturePlace', 'Chỗ ký', { size: sizes.body, exact: 72, keepNext: true }),
    mark: own('mark', 'Dấu đánh dấu văn bản', { ...cell, size: 12, align: 'center', bold: true }),
  };
}
