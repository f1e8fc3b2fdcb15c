import type { CivilDate } from '@chiendich/core';
import { addDays, civilDate, daysBetween, formatDate, MisuseError, partsOf } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import type { CampaignState } from '../campaign/campaign.ts';
import { isUsableDay } from '../deadlines/usable-day.ts';
import { expectArgument } from '../misuse.ts';
import type { GanttRow } from './gantt-rows.ts';
import { ganttRows } from './gantt-rows.ts';

/** What the chart of a campaign needs besides its state: the day of the red line. */
export interface GanttOptions {
  /** The day of the line through the chart. */
  readonly today: CivilDate;
  /** `wide` (the default) puts words beside the bars; `narrow` above them, for a telephone of 360 pixels. */
  readonly layout?: 'wide' | 'narrow';
}

/** Where words and bars stand, in pixels; lengths of texts in letters. */
interface Layout {
  readonly width: number;
  readonly top: number;
  readonly rowHeight: number;
  readonly chart: { readonly x: number; readonly width: number; readonly y: number };
  readonly label: { readonly y: number; readonly letters: number };
  readonly note: { readonly x: number; readonly y: number; readonly letters: number };
  readonly title: { readonly size: number; readonly letters: number };
  readonly months: number;
}

const layouts: Readonly<Record<'wide' | 'narrow', Layout>> = {
  wide: {
    width: 1060,
    top: 92,
    rowHeight: 42,
    chart: { x: 258, width: 416, y: 21 },
    label: { y: 26, letters: 37 },
    note: { x: 690, y: 26, letters: 54 },
    title: { size: 19, letters: 104 },
    months: 6,
  },
  narrow: {
    width: 360,
    top: 104,
    rowHeight: 72,
    chart: { x: 12, width: 336, y: 58 },
    label: { y: 20, letters: 50 },
    note: { x: 12, y: 39, letters: 50 },
    title: { size: 16, letters: 42 },
    months: 4,
  },
};

const colours: Readonly<Record<GanttRow['tone'], string>> = {
  plain: '#1f5fa8',
  peak: '#2e7d32',
  done: '#6b7a86',
  late: '#b3261e',
  doubt: '#8a5a00',
};

/**
 * The campaign as a Gantt chart (biểu đồ tiến độ) in SVG, with Vietnamese labels.
 *
 * Lateness shows in colour and in words. There is a title and a description for those who do not see the chart. No
 * script, no style sheet: it stands on strict pages.
 */
export function writeGanttSvg(state: CampaignState, options: GanttOptions): string {
  expectArgument(state, 'timeline/not-a-state', 'writeGanttSvg(state, …)');
  expectArgument(options, 'timeline/not-gantt-options', 'writeGanttSvg(…, options)');
  expectKeys(options, { today: true, layout: true }, 'writeGanttSvg(…, options)');
  const { today } = options;
  expectArgument(today, 'core/not-a-civil-date', 'writeGanttSvg(…, { today })');
  expectArgument(options.layout, 'timeline/not-a-gantt-layout', 'writeGanttSvg(…, { layout })');
  if (!isUsableDay(today)) {
    throw new MisuseError(
      'timeline/not-a-day',
      `writeGanttSvg(…, { today }) got ${JSON.stringify(today)}, expected a day as YYYY-MM-DD; write '2024-07-10'`,
    );
  }
  const rows = ganttRows(state, today);
  const layout = layouts[options.layout ?? 'wide'];
  const { width, top, rowHeight, title: heading } = layout;
  const height = top + rows.length * rowHeight + 24;
  const chart: Chart = { layout, scale: scaleOf(rows, today, layout), height };
  const { plan } = state.foundation;
  const title = `Tiến độ ${plan.campaign.name ?? plan.subject ?? state.id}`;
  const description = rows.map(({ label, note }) => `${label}: ${note}.`).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="vi" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Times New Roman', 'Liberation Serif', serif" font-size="15">`,
    `<title>${xml(title)}</title>`,
    `<desc>${xml(`Tính đến ${formatDate(today, 'short')}. ${description}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...twoLines(title, heading.letters).map(
      (line, at) =>
        `<text x="12" y="${26 + at * (heading.size + 3)}" font-size="${heading.size}" font-weight="bold" fill="#14202b">${xml(line)}</text>`,
    ),
    ...rows.flatMap((_, index) => (index % 2 === 0 ? [band(index, layout)] : [])),
    ...monthLines(chart),
    // Behind the words: on a narrow chart the line crosses them.
    ...todayLine(today, chart),
    ...rows.flatMap((row, index) => drawRow(row, index, chart)),
    '</svg>',
    '',
  ].join('\n');
}

/** Places on the axis of days are counted from here. */
const epoch = '0001-01-01';

function dayNumber(date: CivilDate): number {
  return daysBetween(epoch, date);
}

interface Scale {
  readonly first: number;
  readonly last: number;
  readonly x: (day: number) => number;
}

/** What every mark of a chart is placed by. */
interface Chart {
  readonly layout: Layout;
  readonly scale: Scale;
  /** Of the whole picture, in pixels. */
  readonly height: number;
}

function scaleOf(rows: readonly GanttRow[], today: CivilDate, { chart }: Layout): Scale {
  const days = rows
    .flatMap(({ start, end }) => [start, end])
    .filter((day) => day !== null)
    .map(dayNumber);
  const own = days.length === 0 ? [dayNumber(today)] : days;
  const first = own.reduce((a, b) => Math.min(a, b)) - 4;
  const last = own.reduce((a, b) => Math.max(a, b)) + 5;
  return { first, last, x: (day) => round(chart.x + ((day - first) / (last - first)) * chart.width) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A line at the first of each month, at most a dozen with a name. */
function monthLines({ scale, height, layout }: Chart): readonly string[] {
  const { top, width, months } = layout;
  const from = partsOf(addDays(epoch, scale.first));
  const to = partsOf(addDays(epoch, scale.last));
  const count = (to.year - from.year) * 12 + to.month - from.month;
  const firsts = Array.from({ length: Math.min(count, 1200) }, (_, index) => {
    const month = from.month + index;
    return civilDate(from.year + Math.floor(month / 12), (month % 12) + 1, 1);
  }).filter((date) => date !== null);
  const every = Math.max(1, Math.ceil(firsts.length / months));
  return firsts
    .filter((_, index) => index % every === 0)
    .flatMap((date) => {
      const x = scale.x(dayNumber(date));
      const { month, year } = partsOf(date);
      return [
        `<line x1="${x}" y1="${top - 18}" x2="${x}" y2="${height - 20}" stroke="#d5dce2"/>`,
        `<text x="${Math.min(x + 3, width - 46)}" y="${top - 8}" fill="#4a5763" font-size="12">${month}/${year}</text>`,
      ];
    });
}

function band(index: number, { top, rowHeight, width }: Layout): string {
  return `<rect y="${top + index * rowHeight}" width="${width}" height="${rowHeight}" fill="#f5f7f9"/>`;
}

function drawRow(row: GanttRow, index: number, { scale, layout }: Chart): readonly string[] {
  const y = layout.top + index * layout.rowHeight;
  const middle = y + layout.chart.y;
  const colour = colours[row.tone];
  const label = twoLines(row.label, layout.label.letters).map(
    (line, at, lines) =>
      `<text x="12" y="${y + layout.label.y + (at - (lines.length - 1) / 2) * lineHeight}" fill="#14202b">${xml(line)}</text>`,
  );
  const weight = row.tone === 'late' ? ' font-weight="bold"' : '';
  const note = `<text x="${layout.note.x}" y="${y + layout.note.y}" fill="${colour}"${weight}>${xml(clip(row.note, layout.note.letters))}</text>`;
  return [...label, ...mark(row, middle, scale), note];
}

function mark({ start, end, tone }: GanttRow, middle: number, scale: Scale): readonly string[] {
  if (start === null || end === null) return [];
  const colour = colours[tone];
  const from = scale.x(dayNumber(start));
  const to = scale.x(dayNumber(addDays(end, 1)));
  if (start === end) {
    const x = round((from + to) / 2);
    return [`<path d="M${x} ${middle - 8}l8 8l-8 8l-8 -8z" fill="${colour}"/>`];
  }
  return [
    `<rect x="${from}" y="${middle - 7}" width="${round(to - from)}" height="14" rx="3" fill="${colour}"/>`,
  ];
}

function todayLine(today: CivilDate, { scale, height, layout }: Chart): readonly string[] {
  const { top, width } = layout;
  const day = dayNumber(today);
  if (day < scale.first || day > scale.last) return [];
  const x = scale.x(day + 0.5);
  const text = `Hôm nay ${formatDate(today, 'short')}`;
  return [
    `<line x1="${x}" y1="${top - 26}" x2="${x}" y2="${height - 20}" stroke="#b3261e" stroke-width="1.5" stroke-dasharray="5 3"/>`,
    `<text x="${Math.min(Math.max(x, 70), width - 70)}" y="${top - 30}" text-anchor="middle" fill="#b3261e" font-size="12">${text}</text>`,
  ];
}

const lineHeight = 16;

/** A text in one line, or in two that break between words; what does not fit the second is cut. */
function twoLines(text: string, length: number): readonly string[] {
  if (Array.from(text).length <= length) return [text];
  const first = Array.from(text)
    .slice(0, length + 1)
    .join('')
    .replace(/\s\S*$/u, '');
  return [first, clip(text.slice(first.length).trim(), length)];
}

function clip(text: string, length: number): string {
  const letters = Array.from(text);
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML: markup escaped, characters that XML cannot hold left out. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDFFF]/gu, '')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
