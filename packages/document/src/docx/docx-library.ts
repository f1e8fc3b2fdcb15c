// One file, though long: the only one that may know the docx library.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { HouseProfile } from '../decree/house-profile.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { cellStyle } from '../layout/cell-style.ts';
import { columnWidths } from '../layout/column-widths.ts';
import { textWidthOf } from '../layout/first-page.ts';
import type {
  Box,
  Columns,
  FlowItem,
  Grid,
  LaidPaper,
  Line,
  Rule,
  Run,
  Sheet,
} from '../layout/laid-paper.ts';
import type { ParagraphLook } from '../layout/paragraph-look.ts';
import { paragraphLooks } from '../layout/paragraph-look.ts';
import { runsOf } from '../layout/runs.ts';

const twips = (points: number) => Math.round(points * 20);
const millimetres = (length: number) => Math.round((length * 1440) / 25.4);
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder } as const;
const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** The parts of a package by their paths, before they are zipped. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

interface PackerWithCompiler {
  readonly compiler: { compile(document: Document): PackageParts };
}

/**
 * Builds the parts of a DOCX through the docx library: the only file that knows it.
 *
 * The library's packer only gives promises of a zip that holds the time of day, so its compiler is asked for the
 * parts themselves; the version of the library is pinned for that.
 */
export function buildParts(paper: LaidPaper, profile: HouseProfile): PackageParts {
  const document = new Document({
    title: paper.title,
    subject: paper.subject,
    creator: paper.issuer,
    lastModifiedBy: paper.issuer,
    styles: stylesOf(profile),
    defaultTabStop: millimetres(12.7),
    sections: paper.sheets.map((sheet, index) =>
      sectionOf(sheet, { marks: paper.marks, contact: index === 0 ? paper.contact : [] }, profile),
    ),
  });
  const parts = new Map((Packer as unknown as PackerWithCompiler).compiler.compile(document));
  const path = 'word/document.xml';
  parts.set(path, withTableTitles(String(parts.get(path)), titlesOf(paper)));
  return parts;
}

/** The titles of the tables in the order of the file. */
function titlesOf({ sheets }: LaidPaper): readonly string[] {
  return sheets.flatMap(({ flow }) =>
    flow.flatMap((item) => (item.kind === 'columns' || item.kind === 'grid' ? [item.title] : [])),
  );
}

/** Gives every table its text for readers who cannot see it, which the library has no option for. */
function withTableTitles(xml: string, titles: readonly string[]): string {
  let at = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const title = titles[at++];
    return title === undefined ? end : `<w:tblCaption w:val="${escapeMarkup(title)}"/>${end}`;
  });
}

function stylesOf(profile: HouseProfile) {
  const { font, colour } = profile.rules.page;
  return {
    default: {
      document: {
        run: {
          font,
          color: colour,
          size: profile.sizes.body * 2,
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
        },
      },
    },
    paragraphStyles: Object.values(paragraphLooks(profile)).map(paragraphStyle),
    characterStyles: [
      { id: blankStyle, name: 'Chỗ để trống', basedOn: 'DefaultParagraphFont', quickFormat: true },
    ],
  };
}

const blankStyle = 'cd-blank';

function paragraphStyle(look: ParagraphLook) {
  const hanging = look.firstLine < 0;
  return {
    id: look.id,
    name: look.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      size: look.size * 2,
      sizeComplexScript: look.size * 2,
      bold: look.bold,
      italics: look.italic,
      ...(look.colour === undefined ? {} : { color: look.colour }),
    },
    paragraph: {
      alignment: alignments[look.align],
      spacing: {
        before: twips(look.before),
        after: twips(look.after),
        line: look.exact === undefined ? Math.round(look.lineSpacing * 240) : twips(look.exact),
        lineRule: look.exact === undefined ? LineRuleType.AUTO : LineRuleType.EXACT,
      },
      indent: {
        ...(look.left === 0 ? {} : { left: twips(look.left) }),
        ...(hanging ? { hanging: twips(-look.firstLine) } : { firstLine: twips(look.firstLine) }),
      },
      keepNext: look.keepNext,
      ...(look.closeUp ? { contextualSpacing: true } : {}),
      ...(look.heading === undefined ? {} : { outlineLevel: look.heading - 1 }),
    },
  };
}

interface FootOfPage {
  readonly marks: readonly string[];
  /** Only on the first page. */
  readonly contact: readonly string[];
}

function sectionOf(sheet: Sheet, { marks, contact }: FootOfPage, profile: HouseProfile): ISectionOptions {
  const { page } = profile.rules;
  const { top, bottom, left, right } = profile.margins;
  const looks = paragraphLooks(profile);
  const markLines = () =>
    marks.map((text) => new Paragraph({ style: looks.mark.id, children: [new TextRun(text)] }));
  const pageNumber = () =>
    new Paragraph({
      style: looks.pageNumber.id,
      children: [new TextRun({ children: [PageNumber.CURRENT] })],
    });
  const frame: FrameOfPage = { looks, width: twips(textWidthOf(profile, sheet.landscape)) };
  const contactLines = () =>
    contact.length === 0
      ? []
      : [
          ruleOf({ kind: 'rule', length: textWidthOf(profile, sheet.landscape) }, frame),
          ...contact.map((text) => new Paragraph({ style: looks.contact.id, children: [new TextRun(text)] })),
        ];
  const footOf = (lines: Paragraph[]) => new Footer({ children: lines.length > 0 ? lines : [emptyLine()] });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: sheet.restart,
      page: {
        // The library swaps the sides of a landscape page itself.
        size: {
          width: millimetres(page.width),
          height: millimetres(page.height),
          orientation: sheet.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: millimetres(top),
          bottom: millimetres(bottom),
          left: millimetres(left),
          right: millimetres(right),
          header: millimetres(10),
          footer: millimetres(8),
        },
        ...(sheet.restart ? { pageNumbers: { start: profile.rules.pageNumbers.first } } : {}),
      },
    },
    headers: {
      default: new Header({ children: [pageNumber()] }),
      first: new Header({ children: [emptyLine()] }),
    },
    footers: {
      default: footOf(markLines()),
      first: footOf([...contactLines(), ...markLines()]),
    },
    children: flowOf(sheet.flow, frame),
  };
}

interface FrameOfPage {
  readonly looks: ReturnType<typeof paragraphLooks>;
  /** Twips between the margins. */
  readonly width: number;
}

function flowOf(flow: readonly FlowItem[], frame: FrameOfPage): (Paragraph | Table)[] {
  const children = flow.flatMap((item, index) => {
    const child = childOf(item, frame);
    // Two tables without a paragraph between them would be one.
    return child instanceof Table && flow[index - 1]?.kind === 'grid' ? [emptyLine(12), child] : [child];
  });
  // A section, like a cell, must end with a paragraph.
  return children.at(-1) instanceof Table ? [...children, emptyLine()] : children;
}

function childOf(item: FlowItem, frame: FrameOfPage): Paragraph | Table {
  switch (item.kind) {
    case 'line':
      return lineOf(item, frame.looks[item.style]);
    case 'rule':
      return ruleOf(item, frame);
    case 'box':
      return boxOf(item, frame);
    case 'columns':
      return columnsOf(item, frame);
    case 'grid':
      return gridOf(item, frame);
  }
}

function lineOf(line: Line, look: ParagraphLook): Paragraph {
  return new Paragraph({
    style: look.id,
    children: line.runs.map(textRun),
    ...(line.align === undefined ? {} : { alignment: alignments[line.align] }),
    ...(line.keepNext ? { keepNext: true } : {}),
    ...(line.heading === undefined ? {} : { outlineLevel: line.heading - 1 }),
  });
}

function textRun(run: Run): TextRun {
  return new TextRun({
    text: run.text,
    ...(run.bold === undefined ? {} : { bold: run.bold }),
    ...(run.italic === undefined ? {} : { italics: run.italic }),
    ...(run.blank ? { style: blankStyle } : {}),
    ...(run.lineBreak ? { break: 1 } : {}),
  });
}

/** A rule is the upper border of an empty paragraph, so that its length is exact and it adds no text. */
function ruleOf(rule: Rule, frame: FrameOfPage): Paragraph {
  return new Paragraph({
    style: frame.looks.rule.id,
    indent: sidesOf(rule.length, frame),
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
  });
}

/** A frame 8 millimetres high; its sides are the borders of the paragraph. */
function boxOf(box: Box, frame: FrameOfPage): Paragraph {
  const look = frame.looks[box.style];
  const side = { style: BorderStyle.SINGLE, size: 8, color: look.colour ?? '000000', space: 1 } as const;
  return new Paragraph({
    style: look.id,
    indent: sidesOf(box.width, frame),
    spacing: { line: millimetres(7), lineRule: LineRuleType.EXACT },
    border: { top: side, bottom: side, left: side, right: side },
    children: [new TextRun(box.text)],
  });
}

/** The indents that leave a length in points in the middle. */
function sidesOf(length: number, { width }: FrameOfPage) {
  const side = Math.max(0, Math.round((width - twips(length)) / 2));
  return { left: side, right: side, firstLine: 0 };
}

function columnsOf(columns: Columns, frame: FrameOfPage): Table {
  const left = Math.round(frame.width * columns.share);
  const cellOf = (flow: readonly FlowItem[], width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: noBorders,
      verticalAlign: VerticalAlignTable.TOP,
      children: flow.length === 0 ? [emptyLine()] : flowOf(flow, { ...frame, width }),
    });
  const rows = columns.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: [cellOf(row.left, left), cellOf(row.right, frame.width - left)],
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: frame.width, type: WidthType.DXA },
    columnWidths: [left, frame.width - left],
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows,
  });
}

function gridOf({ table, keepNext = false }: Grid, frame: FrameOfPage): Table {
  const widths = columnWidths(table, frame.width / 20, frame.looks.tableText.size).map(twips);
  const rows = table.rows.map((row, rowIndex) => {
    const keep = keepNext && rowIndex === table.rows.length - 1 ? { keepNext } : {};
    let column = 0;
    const children = row.map((cell) => {
      const spanned = cell.columns ?? 1;
      const width = widths.slice(column, column + spanned).reduce((sum, part) => sum + part, 0);
      column += spanned;
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        ...(spanned > 1 ? { columnSpan: spanned } : {}),
        ...(cell.rows === undefined || cell.rows === 1 ? {} : { rowSpan: cell.rows }),
        children: (cell.leaves.length === 0 ? [{ text: '', span: null }] : cell.leaves).map((leaf) => {
          const look = frame.looks[cellStyle(table, rowIndex, cell)];
          const bold = cell.bold === true && !look.bold;
          return new Paragraph({
            style: look.id,
            ...keep,
            children: runsOf(leaf).map((run) => textRun(bold ? { ...run, bold } : run)),
          });
        }),
      });
    });
    const repeats = rowIndex < table.headerRows;
    return new TableRow({ children, cantSplit: true, ...(repeats ? { tableHeader: true } : {}) });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: frame.width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 80, right: 80, top: 0, bottom: 0 },
    rows,
  });
}

function exactly(points: number) {
  return { before: 0, after: 0, line: twips(points), lineRule: LineRuleType.EXACT };
}

function emptyLine(height = 1): Paragraph {
  return new Paragraph({ spacing: exactly(height) });
}
