import type { CivilDate } from '@chiendich/core';
import { amountInWords, formatDate, formatNumber, isCivilDate } from '@chiendich/core';
import { decree30 } from '../decree/nd30-2020.ts';
import { lowerFirst } from '../lower-first.ts';

/** What a helper takes: one value of these JSON types. `list` is a list of texts. */
export type HelperInput = 'text' | 'number' | 'list';

interface TextHelper {
  readonly takes: HelperInput;
  /** Null when the value cannot be said this way: the place is then left open. */
  readonly format: (value: unknown) => string | null;
}

const ofText = (format: (text: string) => string | null): TextHelper => ({
  takes: 'text',
  format: (value) => (typeof value === 'string' ? format(value) : null),
});
const ofNumber = (format: (value: number) => string | null): TextHelper => ({
  takes: 'number',
  format: (value) => (typeof value === 'number' && Number.isFinite(value) ? format(value) : null),
});
const ofList = (separator: string): TextHelper => ({
  takes: 'list',
  format: (value) => (isTextList(value) ? value.join(separator) : null),
});
/** An empty list says nothing, so that its place is left open. */
const isTextList = (value: unknown): value is readonly (string | number)[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => typeof item === 'string' || typeof item === 'number');
const money = (value: number): number | null => (Number.isSafeInteger(value) && value >= 0 ? value : null);

/** The helpers that a text template may call, by the names that stand in the template. */
export const textHelpers: Readonly<Record<string, TextHelper>> = {
  /** `2024-07-09` → "ngày 09 tháng 7 năm 2024". */
  date: ofText((text) => (isCivilDate(text) ? formatDate(text, 'long') : null)),
  /** A date as far as it is known: `2024-05` → "ngày …… tháng 5 năm 2024". */
  day: ofText(dayInWords),
  /** `2024-07-09` → "09/7/2024". */
  shortDate: ofText((text) => (isCivilDate(text) ? formatDate(text as CivilDate, 'short') : null)),
  /** `2024-06-05T07:30` → "07 giờ 30 phút, ngày 05 tháng 6 năm 2024"; a day without an hour is a day. */
  moment: ofText(momentInWords),
  /** `07:30` → "07 giờ 30". */
  hour: ofText((text) => hourInWords(text)),
  /** 1234.5 → "1.234,5". */
  number: ofNumber((value) => formatNumber(value)),
  /** 5 → "05". */
  twoDigits: ofNumber((value) =>
    Number.isSafeInteger(value) && value >= 0 ? String(value).padStart(2, '0') : null,
  ),
  /** 1234000 → "1.234.000 đồng". */
  money: ofNumber((value) => (money(value) === null ? null : `${formatNumber(value)} đồng`)),
  /** 1234000 → "Một triệu hai trăm ba mươi bốn nghìn đồng". */
  words: ofNumber((value) => (money(value) === null ? null : amountInWords(value))),
  /** Number or symbol of a document; a number below 10 has its zero. */
  code: ofText(documentNumber),
  /** A text of several paragraphs, each of its lines one. */
  lines: ofText((text) => text),
  upper: ofText((text) => text.toLocaleUpperCase('vi')),
  /** As within a sentence: "Lễ phát động" → "lễ phát động"; "UBND" stays. */
  lowerFirst: ofText(lowerFirst),
  /** A list joined by "; ". */
  list: ofList('; '),
  /** A list joined by ", ". */
  commas: ofList(', '),
};

/** The number of a document as the decree prints it: `7` → "07"; anything else stays as it is. */
export function documentNumber(number: string): string {
  const counted = /^[1-9]\d*$/.test(number) ? Number(number) : Number.NaN;
  return counted < decree30.zeros.numberBelow ? `0${number}` : number;
}

function dayInWords(date: string): string | null {
  if (isCivilDate(date)) return formatDate(date, 'long');
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(date) ?? [];
  if (year === undefined) return null;
  return `ngày …… ${monthInWords(month)} năm ${year}`;
}

function monthInWords(month: string | undefined): string {
  if (month === undefined) return 'tháng ……';
  return `tháng ${Number(month) < decree30.zeros.monthBelow ? month : Number(month)}`;
}

function momentInWords(text: string): string | null {
  const [day = '', time] = text.split('T');
  if (!isCivilDate(day)) return null;
  const hour = time === undefined ? null : hourInWords(time);
  return hour === null ? formatDate(day, 'long') : `${hour}, ${formatDate(day, 'long')}`;
}

function hourInWords(text: string): string | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text);
  return match === null ? null : `${match[1]} giờ ${match[2]} phút`;
}
