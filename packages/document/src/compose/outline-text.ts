import { romanNumeral } from '@chiendich/core';
import type {
  Annex,
  BlockNode,
  ParagraphNode,
  SectionLevel,
  SectionNode,
  TextLeaf,
} from '@chiendich/official-text';
import { decree30 } from '../decree/nd30-2020.ts';
import { pointLetter } from './item-labels.ts';
import type { PaperTables } from './paper-kind.ts';
import type { LineSign, TextLine } from './text-lines.ts';

/** The parts of a paper that its text template gives. */
export interface OutlinedText {
  readonly subject: readonly TextLeaf[];
  readonly body: readonly BlockNode[];
  readonly annexes: readonly Annex[];
}

type ItemSign = '#' | '##' | '###' | '1.' | 'a)' | '-' | '+';

interface ItemStyle {
  readonly level: SectionLevel;
  readonly rank: number;
  readonly titled: boolean;
  readonly label: (number: number) => string;
}

const decimal = (number: number) => String(number);

const styles: Readonly<Record<ItemSign, ItemStyle>> = {
  '#': { level: 'roman', rank: 0, titled: true, label: romanNumeral },
  '##': { level: 'arabic', rank: 1, titled: true, label: decimal },
  '1.': { level: 'arabic', rank: 1, titled: false, label: decimal },
  '###': { level: 'letter', rank: 2, titled: true, label: pointLetter },
  'a)': { level: 'letter', rank: 2, titled: false, label: pointLetter },
  '-': { level: 'dash', rank: 3, titled: false, label: () => '-' },
  '+': { level: 'plus', rank: 4, titled: false, label: () => '+' },
};

interface OpenSection extends Omit<SectionNode, 'children'> {
  readonly rank: number;
  readonly children: BlockNode[];
}

/** Builds the outline of printed lines, numbering headings and items in their rows. */
export function outlineText(lines: readonly TextLine[], tables: PaperTables): OutlinedText {
  const subject: TextLeaf[] = [];
  const body: BlockNode[] = [];
  const annexes: { readonly title: string; readonly body: BlockNode[] }[] = [];
  const open: OpenSection[] = [];
  const counters = [0, 0, 0, 0, 0];
  const innermost = () => open.at(-1)?.children ?? annexes.at(-1)?.body ?? body;
  /** Running text and tables belong to the heading over them, not to the item before them. */
  const closeItems = () => {
    while (open.length > 0 && open.at(-1)?.title === null) open.pop();
  };

  for (const line of lines) {
    if (line.kind === 'table') {
      closeItems();
      const own = tables[[...line.path, line.name].join('.')];
      innermost().push(...[own ?? tables[line.name] ?? []].flat());
      continue;
    }
    const { sign, leaf } = line;
    if (sign === '@subject') subject.push(leaf);
    else if (sign === '@annex') {
      open.length = 0;
      counters.fill(0);
      annexes.push({ title: leaf.text, body: [] });
    } else if (sign === null || !isItemSign(sign)) {
      closeItems();
      if (sign === '@closing') open.length = 0;
      innermost().push(paragraph(sign, leaf));
    } else {
      const style = styles[sign];
      while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= style.rank) open.pop();
      counters[style.rank] = (counters[style.rank] ?? 0) + 1;
      counters.fill(0, style.rank + 1);
      const section: OpenSection = {
        kind: 'section',
        level: style.level,
        label: style.label(counters[style.rank] ?? 1),
        title: style.titled ? leaf : null,
        lead: style.titled ? null : leaf,
        rank: style.rank,
        children: [],
      };
      innermost().push(section);
      open.push(section);
    }
  }
  return {
    subject,
    body: body.map(withoutRank),
    annexes: annexes.map((annex, index) => ({
      label: annexes.length >= decree30.annexes.numberedFrom ? romanNumeral(index + 1) : '',
      title: annex.title,
      promulgation: null,
      leaves: [],
      body: annex.body.map(withoutRank),
    })),
  };
}

function isItemSign(sign: LineSign): sign is ItemSign {
  return sign in styles;
}

function paragraph(sign: LineSign | null, leaf: TextLeaf): ParagraphNode {
  if (sign === '@reference') return { kind: 'paragraph', role: 'note', align: 'center', leaf };
  if (sign === '@center') return { kind: 'paragraph', role: 'body', align: 'center', leaf };
  const role = sign === '@basis' ? 'basis' : sign === '@closing' ? 'closing' : 'body';
  return { kind: 'paragraph', role, leaf };
}

function withoutRank(block: BlockNode): BlockNode {
  if (block.kind !== 'section') return block;
  const { level, label, title, lead, children } = block;
  return { kind: 'section', level, label, title, lead, children: children.map(withoutRank) };
}
