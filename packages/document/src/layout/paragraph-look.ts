import type { HouseProfile } from '../decree/house-profile.ts';
import type { Alignment, ComponentName } from '../decree/layout-rule.ts';
import type { StyleName } from './laid-paper.ts';

/** How the paragraphs of a style look under a profile. Points, but for `lineSpacing`, which is in lines. */
export interface ParagraphLook {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Alignment;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly lineSpacing: number;
  readonly keepNext: boolean;
}

/** Components that run over the page as its text does. */
const running: ReadonlySet<StyleName> = new Set([
  'body',
  'basis',
  'clause',
  'point',
  'clauseTitle',
  'romanTitle',
  'articleTitle',
]);
const headings: ReadonlySet<StyleName> = new Set([
  'clauseTitle',
  'romanTitle',
  'articleTitle',
  'partLabel',
  'partTitle',
]);

/** The looks of all styles, by name. */
export function paragraphLooks(profile: HouseProfile): Readonly<Record<StyleName, ParagraphLook>> {
  const components = Object.entries(profile.rules.components) as [
    ComponentName,
    HouseProfile['rules']['components'][ComponentName],
  ][];
  const looks = components.map(([name, rule]): readonly [StyleName, ParagraphLook] => {
    const runs = running.has(name);
    const gap = runs ? profile.paragraphGap : 0;
    return [
      name,
      {
        id: `cd-${name}`,
        name: rule.name,
        size: profile.sizes[name],
        bold: rule.bold,
        italic: rule.italic,
        align: rule.align,
        firstLine: runs ? (profile.firstLineIndent * 72) / 25.4 : 0,
        before: gap,
        after: gap,
        lineSpacing: runs ? profile.lineSpacing : 1,
        keepNext: headings.has(name),
      },
    ];
  });
  const extra = {
    bold: false,
    italic: false,
    firstLine: 0,
    before: 2,
    after: 2,
    lineSpacing: 1,
    keepNext: false,
  };
  return {
    ...Object.fromEntries(looks),
    tableText: {
      id: 'cd-tableText',
      name: 'Chữ trong bảng',
      size: profile.tableSize,
      align: 'left',
      ...extra,
    },
    mark: {
      id: 'cd-mark',
      name: 'Dấu đánh dấu văn bản',
      size: 12,
      align: 'center',
      ...extra,
      bold: true,
    },
  } as Readonly<Record<StyleName, ParagraphLook>>;
}
