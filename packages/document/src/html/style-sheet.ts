import type { HouseProfile } from '../decree/house-profile.ts';
import type { LaidPaper } from '../layout/laid-paper.ts';
import { paragraphLooks } from '../layout/paragraph-look.ts';

type Marks = Pick<LaidPaper, 'marks' | 'contact' | 'sheets'>;

/** Pages of a sheet that are counted for themselves. */
interface CountedPages {
  readonly name: string;
  readonly landscape: boolean;
}

/** The style sheet of a preview: every style of the profile as a class, the page as A4, on screen and on paper. */
export function styleSheet(profile: HouseProfile, marks: Marks): string {
  const counted = marks.sheets.flatMap(({ landscape }, index) => {
    const name = countedPages(marks.sheets, index);
    return name === null ? [] : [{ name, landscape }];
  });
  return [
    ...screenRules(profile),
    ...lookRules(profile),
    ...partRules,
    ...narrowRules(profile),
    ...pageRules(profile, marks, counted),
    ...printRules(counted),
  ].join('\n');
}

function screenRules(profile: HouseProfile): readonly string[] {
  const { width, height, font } = profile.rules.page;
  return [
    rule('*', { 'box-sizing': 'border-box' }),
    rule('body', {
      margin: '0',
      background: '#e9e9e6',
      color: '#000',
      font: `${profile.sizes.body}pt "${font}", "Liberation Serif", Tinos, serif`,
      'overflow-wrap': 'break-word',
    }),
    rule('.sheet', {
      display: 'flex',
      'flex-direction': 'column',
      width: `${width}mm`,
      'min-height': `${height}mm`,
      'max-width': '100%',
      margin: '8mm auto',
      padding: marginsOf(profile),
      background: '#fff',
      'box-shadow': '0 1px 6px #0004',
    }),
    rule('.sheet.wide', { width: `${height}mm`, 'min-height': `${width}mm` }),
  ];
}

function marginsOf({ margins: { top, right, bottom, left } }: HouseProfile): string {
  return `${top}mm ${right}mm ${bottom}mm ${left}mm`;
}

/** A class for each style of the profile. */
function lookRules(profile: HouseProfile): readonly string[] {
  const looks = Object.values(paragraphLooks(profile)).map((look) =>
    rule(`.${look.id}`, {
      'font-size': `${look.size}pt`,
      'font-weight': look.bold ? 'bold' : 'normal',
      'font-style': look.italic ? 'italic' : 'normal',
      'text-align': look.align,
      'text-indent': `${round(look.firstLine)}pt`,
      margin: `${look.before}pt 0 ${look.after}pt ${round(look.left)}pt`,
      'line-height': String(round(1.15 * look.lineSpacing)),
      ...(look.exact === undefined ? {} : { height: `${look.exact}pt` }),
      ...(look.colour === undefined ? {} : { color: `#${look.colour}` }),
      ...(look.keepNext ? { 'break-after': 'avoid' } : {}),
    }),
  );
  const closeUps = Object.values(paragraphLooks(profile))
    .filter(({ closeUp }) => closeUp)
    .map(({ id, after }) =>
      // The negative margin takes back what the paragraph before it leaves.
      rule(`.${id} + .${id}`, { 'margin-top': `${-after}pt` }),
    );
  return [...looks, ...closeUps];
}

/** The parts of a paper that look the same in every profile. */
const partRules: readonly string[] = [
  rule('h1, h2, h3, h4', { 'font-weight': 'inherit' }),
  rule('.columns', { display: 'grid', gap: '0' }),
  rule('.header', { 'grid-template-columns': '38fr 62fr' }),
  rule('.signing', { 'grid-template-columns': '48fr 52fr', 'break-inside': 'avoid' }),
  rule('.rule', { height: '0', 'border-top': '0.75pt solid #000', margin: '4pt auto 8pt' }),
  rule('.box', {
    height: '8mm',
    'line-height': '7.2mm',
    'max-width': '100%',
    margin: '6pt auto',
    border: '1pt solid currentColor',
    overflow: 'hidden',
  }),
  rule('.contact', { 'border-top': '0.75pt solid #000', 'margin-top': '12pt', 'padding-top': '2pt' }),
  rule('.foot', { 'margin-top': 'auto' }),
  rule('.keep', { 'break-after': 'avoid' }),
  rule('.bold', { 'font-weight': 'bold' }),
  rule('.upright', { 'font-weight': 'normal' }),
  rule('.italic', { 'font-style': 'italic' }),
  rule('.blank', { background: '#fff3b0' }),
  rule('.scroll', { 'overflow-x': 'auto' }),
  rule('table', { width: '100%', 'border-collapse': 'collapse', margin: '6pt 0' }),
  rule('td, th', {
    border: '0.5pt solid #000',
    padding: '0 4pt',
    'vertical-align': 'middle',
    'font-weight': 'normal',
  }),
  rule('.mark', { 'border-top': '0.5pt solid #000', 'margin-top': '12pt', 'padding-top': '4pt' }),
  ...(['left', 'right', 'justify'] as const).map((side) => rule(`.to-${side}`, { 'text-align': side })),
];

/** On a phone. */
function narrowRules(profile: HouseProfile): readonly string[] {
  return [
    '@media (max-width: 640px) {',
    rule('.sheet, .sheet.wide', { 'min-height': '0', padding: '6mm' }),
    // Titles run on where their lines are too long, and whom a paper goes to stands nearer to the margin.
    rule('br', { display: 'none' }),
    ...(['addresseesHeading', 'addresseeItem'] as const).map((name) =>
      rule(`.${paragraphLooks(profile)[name].id}`, {
        'margin-left': name === 'addresseeItem' ? '24pt' : '12pt',
      }),
    ),
    rule('.wide table', { 'min-width': '54rem' }),
    '}',
  ];
}

/** The printed pages: size, number on top, marks and address below. */
function pageRules(
  profile: HouseProfile,
  { marks, contact }: Marks,
  counted: readonly CountedPages[],
): readonly string[] {
  const { font } = profile.rules.page;
  const { shownFrom } = profile.rules.pageNumbers;
  return [
    '@counter-style not-shown { system: cyclic; symbols: ""; suffix: ""; }',
    `@counter-style shown-later { system: extends decimal; range: ${shownFrom} infinite; fallback: not-shown; }`,
    `@page { size: A4; margin: ${marginsOf(profile)}; @top-center { content: counter(page, shown-later); font: ${profile.sizes.pageNumber}pt "${font}", "Liberation Serif", serif; }${bottomMark(marks)} }`,
    '@page wide { size: A4 landscape; }',
    `@page :first {${bottomContact(contact, profile)} }`,
    ...counted.map(({ name, landscape }) => {
      const size = landscape ? 'size: A4 landscape; ' : '';
      return `@page ${name} { ${size}counter-increment: ${name}; @top-center { content: counter(${name}, shown-later); } }`;
    }),
  ];
}

function printRules(counted: readonly CountedPages[]): readonly string[] {
  return [
    '@media print {',
    rule('body', { background: 'none' }),
    rule('.sheet', {
      display: 'block',
      width: 'auto',
      'min-height': '0',
      margin: '0',
      padding: '0',
      'box-shadow': 'none',
    }),
    rule('.sheet + .sheet', { 'break-before': 'page' }),
    rule('.sheet.wide', { page: 'wide' }),
    ...counted.map(({ name }) => rule(`.sheet.${name}`, { page: name })),
    rule('.blank', { background: 'none' }),
    rule('.scroll', { overflow: 'visible' }),
    rule('thead', { display: 'table-header-group' }),
    rule('tr', { 'break-inside': 'avoid' }),
    rule('.mark, .contact', { display: 'none' }),
    '}',
  ];
}

/** The name of the pages of a sheet whose numbers begin again, as those of an annex do; null for the others. */
export function countedPages(sheets: LaidPaper['sheets'], index: number): string | null {
  return index > 0 && sheets[index]?.restart ? `pages-${index}` : null;
}

function rule(selector: string, declarations: Readonly<Record<string, string>>): string {
  const body = Object.entries(declarations).map(([name, value]) => `${name}: ${value};`);
  return `${selector} { ${body.join(' ')} }`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The marks in the bottom margin of every printed page. */
function bottomMark(marks: readonly string[]): string {
  return marks.length === 0
    ? ''
    : ` @bottom-center { content: ${cssString(marks.join(' – '))}; font: bold 12pt serif; }`;
}

/** The agency's address in the bottom margin of the first printed page, under a rule of its whole width. */
function bottomContact(contact: readonly string[], profile: HouseProfile): string {
  if (contact.length === 0) return '';
  const font = `${profile.sizes.contact}pt "${profile.rules.page.font}", "Liberation Serif", serif`;
  const content = contact.map(cssString).join(' "\\a" ');
  return ` @bottom-left { content: ${content}; font: ${font}; white-space: pre; width: 100%; vertical-align: top; border-top: 0.75pt solid #000; }`;
}

/** A CSS string in which nothing but letters and digits of ASCII stands for itself. */
function cssString(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9 ]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `);
  return `"${safe}"`;
}
