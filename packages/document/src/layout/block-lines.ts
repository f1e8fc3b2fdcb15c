import type {
  BlockNode,
  ParagraphNode,
  SectionLevel,
  SectionNode,
  TableNode,
  TextLeaf,
} from '@chiendich/official-text';
import type { HouseProfile } from '../decree/house-profile.ts';
import { printableText } from '../printable.ts';
import { textWidthOf } from './first-page.ts';
import type { FlowItem, Line, StyleName } from './laid-paper.ts';
import { balancedRuns, plain, runsOf } from './runs.ts';

interface LevelLook {
  readonly titled: StyleName;
  readonly running: StyleName;
  readonly sign: (label: string) => string;
  /** Where it is not the depth of the style. */
  readonly heading?: number;
  /** The heading stands on its own line, so text after it begins a new one. */
  readonly ownLine: boolean;
  readonly upper?: boolean;
}

/** A heading that carries no number has no sign. */
const dot = (label: string) => (label === '' ? '' : `${label}. `);

const looks: Readonly<Record<Exclude<SectionLevel, 'part' | 'chapter' | 'heading'>, LevelLook>> = {
  article: { titled: 'articleTitle', running: 'body', sign: dot, ownLine: true },
  roman: { titled: 'romanTitle', running: 'body', sign: dot, ownLine: true, upper: true },
  arabic: { titled: 'clauseTitle', running: 'clause', sign: dot, ownLine: true },
  decimal: { titled: 'clauseTitle', running: 'clause', sign: dot, heading: 4, ownLine: true },
  letter: { titled: 'point', running: 'point', sign: (label) => `${label}) `, ownLine: false },
  dash: { titled: 'body', running: 'body', sign: () => '- ', ownLine: false },
  plus: { titled: 'body', running: 'body', sign: () => '+ ', ownLine: false },
};

/** The lines and tables of blocks, in reading order. */
export function blockLines(blocks: readonly BlockNode[], profile: HouseProfile): readonly FlowItem[] {
  return blocks.flatMap((block): readonly FlowItem[] => {
    if (block.kind === 'paragraph') return [paragraphLine(block, profile)];
    if (block.kind === 'section') return [...sectionLines(block), ...blockLines(block.children, profile)];
    const grid: FlowItem = { kind: 'grid', table: block, title: titleOf(block) };
    if (block.caption === null) return [grid];
    return [{ kind: 'line', style: 'caption', runs: plain(block.caption) }, grid];
  });
}

/** What a table shows: its caption, else the headings of its columns. */
function titleOf({ caption, rows }: TableNode): string {
  const headings = (rows[0] ?? []).map(({ leaves }) => leaves.map(({ text }) => text).join(' '));
  return printableText(caption ?? `Bảng: ${headings.filter((text) => text !== '').join(', ')}`);
}

function paragraphLine(block: ParagraphNode, profile: HouseProfile): Line {
  const isCentred = block.align === 'center';
  const other = block.align === undefined || isCentred ? {} : { align: block.align };
  const italic = block.role === 'note';
  const runs = runsOf(block.leaf).map((run) => (italic ? { ...run, italic: true } : run));
  const style = block.role === 'basis' ? 'basis' : isCentred ? 'centred' : 'body';
  const shown = isCentred ? balancedRuns(runs, textWidthOf(profile), profile.sizes.body).runs : runs;
  return { kind: 'line', style, runs: shown, ...other };
}

function sectionLines(section: SectionNode): readonly Line[] {
  const { level, label, title, lead } = section;
  if (level === 'part' || level === 'chapter' || level === 'heading') return partLines(section);
  const look = looks[level];
  if (title === null) {
    return lead === null ? [] : [item(look.running, lead, look.sign(label))];
  }
  if (!look.ownLine) {
    const runs = [
      ...runsOf(title, { prefix: look.sign(label) }),
      ...(lead === null ? [] : [{ text: /[:.;,]$/u.test(title.text) ? ' ' : ': ' }, ...runsOf(lead)]),
    ];
    return [{ kind: 'line', style: look.titled, runs }];
  }
  const heading: Line = {
    kind: 'line',
    style: look.titled,
    runs: runsOf(title, { prefix: look.sign(label), upper: look.upper ?? false }),
    ...(look.heading === undefined ? {} : { heading: look.heading }),
  };
  return lead === null ? [heading] : [heading, item('body', lead, '')];
}

/** "Chương I" over its title, both in the middle. */
function partLines({ label, title, lead }: SectionNode): readonly Line[] {
  return [
    { kind: 'line', style: 'partLabel', runs: plain(label) },
    ...(title === null
      ? []
      : [{ kind: 'line', style: 'partTitle', runs: runsOf(title, { upper: true }) } as const]),
    ...(lead === null ? [] : [item('body', lead, '')]),
  ];
}

function item(style: StyleName, leaf: TextLeaf, prefix: string): Line {
  return { kind: 'line', style, runs: runsOf(leaf, { prefix }) };
}
