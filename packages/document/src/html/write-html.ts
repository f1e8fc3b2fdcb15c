import { sha256 } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import type { OfficialDocument } from '@chiendich/official-text';
import type { HouseProfile } from '../decree/house-profile.ts';
import { decree30Profile } from '../decree/house-profile.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { cellStyle } from '../layout/cell-style.ts';
import { columnWidths } from '../layout/column-widths.ts';
import { expectLayout } from '../layout/expect-layout.ts';
import { textWidthOf } from '../layout/first-page.ts';
import type { Box, Columns, FlowItem, Grid, LaidPaper, Line, Run, Sheet } from '../layout/laid-paper.ts';
import { layOut } from '../layout/lay-out.ts';
import type { PaperForm } from '../layout/paper-form.ts';
import { paragraphLooks } from '../layout/paragraph-look.ts';
import { runsOf } from '../layout/runs.ts';
import { expectArgument } from '../misuse.ts';
import { base64OfHex } from './base64-of-hex.ts';
import { countedPages, styleSheet } from './style-sheet.ts';

/** How a preview is written. */
export interface WriteHtmlOptions {
  /** By default the decree's own example. */
  readonly profile?: HouseProfile;
  /** Printed or electronic, whole or one annex; printed and whole by default. */
  readonly form?: PaperForm;
}

/**
 * Writes a paper as one HTML page (bản xem trước), in sheets of A4, to look at and to print.
 *
 * No script, no style attribute, nothing from elsewhere: the page's own policy allows its one style sheet by hash.
 * Whatever the data hold stands on the page as text. Blanks are marked on the screen and not on paper.
 */
export function writeHtml(document: OfficialDocument, options: WriteHtmlOptions = {}): string {
  expectArgument(document, 'official-text/not-a-document', 'writeHtml(document, …)');
  expectArgument(options, 'core/not-options', 'writeHtml(…, options)');
  expectKeys(options, { profile: true, form: true }, 'writeHtml(…, options)');
  expectLayout(options, 'writeHtml');
  const profile = options.profile ?? decree30Profile;
  const paper = layOut(document, profile, options.form);
  const rules: string[] = [];
  const sheets = paper.sheets.map((sheet, index) => {
    const looks = paragraphLooks(profile);
    const page = { looks, rules, width: textWidthOf(profile, sheet.landscape) };
    const foot = { marks: paper.marks, contact: index === 0 ? paper.contact : [] };
    return sheetOf(sheet, foot, { ...page, pages: countedPages(paper.sheets, index) });
  });
  const style = `${styleSheet(profile, paper)}\n${rules.join('\n')}`;
  const policy = `default-src 'none'; style-src 'sha256-${base64OfHex(sha256(style))}'`;
  return (
    '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n' +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escapeMarkup(paper.title)}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n${sheets.join('\n')}\n</main>\n</body>\n</html>\n`
  );
}

interface Page {
  /** The name of its printed pages, where they are counted apart. */
  readonly pages: string | null;
  readonly looks: ReturnType<typeof paragraphLooks>;
  /** Rules of this page alone, such as the widths of its columns. */
  readonly rules: string[];
  /** Points between the margins. */
  readonly width: number;
}

function sheetOf(sheet: Sheet, { marks, contact }: Pick<LaidPaper, 'marks' | 'contact'>, page: Page): string {
  const lines = contact.map((text) => `<p class="${page.looks.contact.id}">${escapeMarkup(text)}</p>`);
  const foot = [
    ...(lines.length === 0 ? [] : [`<div class="contact">${lines.join('')}</div>`]),
    ...marks.map((text) => `<p class="${page.looks.mark.id} mark">${escapeMarkup(text)}</p>`),
  ].join('\n');
  const classes = `sheet${sheet.landscape ? ' wide' : ''}${page.pages === null ? '' : ` ${page.pages}`}`;
  return `<div class="${classes}">\n<div>\n${flowOf(sheet.flow, page)}\n</div>\n<div class="foot">${foot}</div></div>`;
}

function flowOf(flow: readonly FlowItem[], page: Page): string {
  return flow.map((item) => itemOf(item, page)).join('\n');
}

function itemOf(item: FlowItem, page: Page): string {
  switch (item.kind) {
    case 'line':
      return lineOf(item, page);
    case 'rule':
      return `<div class="rule ${ownClass(page, `width: ${Math.round(item.length)}pt;`)}"></div>`;
    case 'box':
      return boxOf(item, page);
    case 'columns':
      return columnsOf(item, page);
    case 'grid':
      return gridOf(item, page);
  }
}

function lineOf(line: Line, { looks }: Page): string {
  const look = looks[line.style];
  const classes = [
    look.id,
    ...(line.align === undefined ? [] : [`to-${line.align}`]),
    ...(line.keepNext ? ['keep'] : []),
  ];
  const heading = line.heading ?? look.heading;
  const element = heading === undefined ? 'p' : `h${Math.min(heading, 6)}`;
  return `<${element} class="${classes.join(' ')}">${line.runs.map(runOf).join('')}</${element}>`;
}

function runOf(run: Run): string {
  const classes = (['bold', 'italic', 'blank'] as const).filter((style) => run[style]);
  // The space parts the words where a narrow screen gives the break up.
  const text = `${run.lineBreak ? ' <br>' : ''}${escapeMarkup(run.text)}`;
  return classes.length === 0 ? text : `<span class="${classes.join(' ')}">${text}</span>`;
}

function boxOf(box: Box, page: Page): string {
  const look = page.looks[box.style];
  const width = ownClass(page, `width: ${Math.round(box.width)}pt;`);
  return `<div class="${look.id} box ${width}">${escapeMarkup(box.text)}</div>`;
}

function columnsOf(columns: Columns, page: Page): string {
  const place = columns.share < 0.45 ? 'header' : 'signing';
  const cells = columns.rows.flatMap(({ left, right }) => [left, right]);
  const inner = cells.map((flow) => `<div>\n${flowOf(flow, page)}\n</div>`);
  return `<div class="columns ${place}">\n${inner.join('\n')}\n</div>`;
}

function gridOf({ table, title, keepNext = false }: Grid, page: Page): string {
  const columns = columnWidths(table, page.width, page.looks.tableText.size).map((width) => {
    const share = Math.round((width / page.width) * 1000) / 10;
    return `<col class="${ownClass(page, `width: ${share}%;`)}">`;
  });
  const rows = table.rows.map((row, index) => {
    const element = index < table.headerRows ? 'th scope="col"' : 'td';
    const cells = row.map((cell) => {
      const spans = `${spanOf('colspan', cell.columns)}${spanOf('rowspan', cell.rows)}`;
      const lines = cell.leaves.map((leaf) => {
        const look = page.looks[cellStyle(table, index, cell)];
        const bold = cell.bold === true && !look.bold;
        const runs = runsOf(leaf).map((run) => runOf(bold ? { ...run, bold } : run));
        return `<div class="${look.id}">${runs.join('')}</div>`;
      });
      return `<${element}${spans}>${lines.join('')}</${element.slice(0, 2)}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = rows.slice(0, table.headerRows);
  const body = rows.slice(table.headerRows);
  return (
    `<div class="scroll${keepNext ? ' keep' : ''}" tabindex="0" role="group" aria-label="${escapeMarkup(title)}">` +
    `<table aria-label="${escapeMarkup(title)}">\n<colgroup>${columns.join('')}</colgroup>\n` +
    `<thead>${head.join('\n')}</thead>\n<tbody>${body.join('\n')}</tbody>\n</table></div>`
  );
}

function spanOf(name: string, count: number | undefined): string {
  return count === undefined || count <= 1 ? '' : ` ${name}="${count}"`;
}

/** A class for declarations that only this page has; the same declarations share one class. */
function ownClass(page: Page, declarations: string): string {
  const known = page.rules.findIndex((rule) => rule.endsWith(`{ ${declarations} }`));
  const number = known < 0 ? page.rules.length : known;
  if (known < 0) page.rules.push(`.own-${number} { ${declarations} }`);
  return `own-${number}`;
}
