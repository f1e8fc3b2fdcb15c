import { parseSymbol, referenceSource } from '../document-symbol.ts';
import { DOCUMENT_TYPES } from '../document-type.ts';
import { parseDate } from '../parse-date.ts';
import { foldTone } from '../text.ts';
import { foldedPattern, isUpperCase, namesBody } from './heading.ts';
import type { DocumentIdentity } from './official-document.ts';

/** Types of legal and Party documents that are no administrative documents of the decree. */
const otherTypes: readonly { readonly name: string; readonly abbreviation: string | null }[] = [
  { name: 'Nghị định', abbreviation: 'NĐ' },
  { name: 'Thông tư', abbreviation: 'TT' },
  { name: 'Kết luận', abbreviation: 'KL' },
  { name: 'Quy chế phối hợp', abbreviation: 'QCPH' },
  { name: 'Luật', abbreviation: 'L' },
  { name: 'Pháp lệnh', abbreviation: 'PL' },
];

const nationalName = /(?:CỘNG HÒA|CỘNG HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u;
const motto = /độc lập\s*[-–—.]?\s*tự do\s*[-–—.]?\s*hạnh phúc/iu;
const numberLine =
  /(?:^|\s)số\s{0,3}[:.]?\s{0,3}(?=[\d.…_\s]{0,24}(?:[/-]|(?:KH|QĐ|TB|HD|BC|CTr|NQ|CV)\s?\/))/iu;
const blankFill = '[\\s.…_/-]{0,24}';
const dateBehindPlace = new RegExp(
  `[,\\s]\\s{0,3}ngày${blankFill}(?<day>\\d{0,2})${blankFill}tháng${blankFill}(?:(?<monthWord>\\p{L}{2,5}(?: một| hai)?)(?=\\s+năm)|(?<month>\\d{0,2}))${blankFill}năm${blankFill}(?<year>\\d{4})?`,
  'iu',
);
const placeBeforeDate = /(?:^|[|\s])([^,;:|]{1,60})$/;
const types = [...DOCUMENT_TYPES, ...otherTypes];
const typeNames = types.map((type) => type.name.toUpperCase());
const typesByName = new Map(types.map((type) => [foldTone(type.name), type]));

/** Names without their marks, and spaces, for titles that a scanner misread ("KẺ HOẠCH") or that are written apart ("K Ế H O Ạ C H"). */
const typesByBareName = new Map(types.map((type) => [bareName(type.name), type]));

function bareName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

/**
 * The document type that a title line names, and what of the line is the type's name; null where the line is no title.
 *
 * `KẾ HOẠCH`, `Kế hoạch` alone on a line, `KẾ HOẠCH TRIỂN KHAI …` and `KẾ HOẠCH Tổ chức …` are titles; `QUYẾT ĐỊNH:` is
 * not: it opens the articles of a decision.
 */
export function readTitle(
  text: string,
): { readonly abbreviation: string | null; readonly length: number } | null {
  if (text.length <= 40) {
    const name = text.replace(/[\s.:]+$/u, '');
    const type =
      typesByName.get(foldTone(name)) ??
      (isUpperCase(name) ? typesByBareName.get(bareName(name)) : undefined);
    if (type !== undefined) return { abbreviation: type.abbreviation, length: text.length };
  }
  const upper = typeNames.find((name) => text.startsWith(`${name} `));
  if (upper === undefined) return null;
  const isSubject = text.length <= 400 && /^\s\p{Lu}/u.test(text.slice(upper.length)) && !/[.;:]$/.test(text);
  if (!isUpperCase(text.slice(0, 120)) && !isSubject) return null;
  return { abbreviation: typesByName.get(foldTone(upper))?.abbreviation ?? null, length: upper.length };
}

const titleBehindDate = new RegExp(
  `năm\\s\\d{4}\\s(?:\\(?DỰ THẢO\\)?\\s)?(?=(?:${typeNames.join('|')})(?:\\s|$))`,
  'u',
);

/** Where a title begins that runs on behind place and date on one line; null where none does. */
export function titleBehindPlaceDate(text: string): number | null {
  const found = titleBehindDate.exec(text.slice(0, 1000));
  return found === null || placeDateIn(text.slice(0, found.index + 8)) === null
    ? null
    : found.index + found[0].length;
}

/** The type whose name a line begins with, in any case: "Kế hoạch tổ chức …". */
export function titleInWords(text: string): ReturnType<typeof readTitle> {
  const folded = foldTone(text);
  const name = [...typesByName.keys()].find(
    (type) => folded.startsWith(`${type} `) && !folded.startsWith(`${type} ${foldTone('số')} `),
  );
  return name === undefined
    ? null
    : { abbreviation: typesByName.get(name)?.abbreviation ?? null, length: name.length };
}

/** Whether a line names the State or the Party, as every header does. */
export function isNationalLine(text: string): boolean {
  return nationalName.test(text);
}

/** Whether a line holds a place and a date of issue. */
export function hasPlaceDate(text: string): boolean {
  return placeDateIn(text) !== null;
}

/** Whether a line belongs to the header: an agency, the national name, the motto, the number, the place and date. */
export function isHeaderLine(text: string): boolean {
  return (
    isUpperCase(text) ||
    nationalName.test(text) ||
    motto.test(text) ||
    numberLine.test(text.slice(0, 60)) ||
    placeDateIn(text) !== null
  );
}

interface PlaceDate {
  readonly place: string;
  readonly date: Readonly<Record<string, string | undefined>>;
}

/** "Cà Mau, ngày 02 tháng 3 năm 2026": found from its comma, so that a long line costs little. */
function placeDateIn(text: string): PlaceDate | null {
  const date = dateBehindPlace.exec(text) ?? dateInFigures.exec(text);
  if (date === null) return null;
  const place = placeBeforeDate.exec(text.slice(Math.max(0, date.index - 61), date.index))?.[1];
  if (place === undefined || (!date[0].startsWith(',') && !namesPlace.test(place))) return null;
  return { place, date: date.groups ?? {} };
}

/** "An Phú, ngày 5/5/2026", which the decree writes in words. */
const dateInFigures = /,\s{0,3}ngày\s{1,3}(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})\s{0,3}\|?$/iu;
/** Without the comma before the date only a name alone is a place: "An Phú ngày 05 tháng 5 năm 2026". */
const namesPlace = /^\p{Lu}\p{Ll}{0,7}(?:\s(?:[-–]\s)?\p{Lu}\p{Ll}{0,7}){0,4}$/u;

/** Whether a text is a place of issue with its date down to the year. */
export function isDatedPlace(text: string): boolean {
  return placeDateIn(text)?.date.year !== undefined;
}

/** "V/v …": the subject of a công văn, under its number. */
export function isLetterSubject(text: string): boolean {
  return /^v\s?\/\s?v(?![\p{L}])/iu.test(text) || /^về việc(?![\p{L}])/iu.test(text);
}

/** What the lines of a header say; `type` is left to the title. */
export function readIdentity(lines: readonly string[]): Omit<DocumentIdentity, 'type'> {
  let symbol: ReturnType<typeof parseSymbol> = null;
  let dated: PlaceDate | null = null;
  for (const line of lines) {
    dated ??= placeDateIn(line);
    symbol ??= numberOf(line);
  }
  const inCapitals = lines.map(agencyOf).filter((agency) => agency !== '');
  const [superior, issuer] = agenciesOf(inCapitals.length > 0 ? inCapitals : lines.filter(isAgencyInWords));
  return {
    number: symbol?.number ?? null,
    symbol: symbol?.symbol ?? null,
    place: dated === null ? null : placeOf(dated.place),
    date: dated === null ? null : dateOf(dated.date),
    issuer,
    superior,
  };
}

const reference = new RegExp(
  `^[\\s.…_]{0,24}(?:${referenceSource}|[/-]\\s{0,3}[A-ZĐ][A-Za-zĐđÀ-ỹ0-9.&]{0,24}(?:\\s{0,3}[-/]\\s{0,3}[A-ZĐ][A-Za-zĐđÀ-ỹ0-9.&]{0,24}){0,6})`,
  'u',
);

function numberOf(line: string): ReturnType<typeof parseSymbol> {
  const opening = numberLine.exec(line.slice(0, 2000));
  if (opening === null) return null;
  const found = reference.exec(line.slice(opening.index + opening[0].length));
  return found === null ? null : parseSymbol(found[0]);
}

function placeOf(text: string): string {
  return text
    .replace(/^.*[/-]\s?[A-ZĐ]{2,}[\p{L}\d-]*\s+/u, '')
    .replace(/^[\s(*]+/u, '')
    .trim();
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { day = '', monthWord, year } = groups;
  const month = monthWord === undefined ? (groups.month ?? '') : monthInWords(monthWord);
  if (month === null) return null;
  if (year === undefined) return null;
  if (month === '') return year;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  return day === '' ? yearMonth : `${yearMonth}-${day.padStart(2, '0')}`;
}

/** "Năm" of "tháng Năm" as `05`; null for a word that names no month. */
function monthInWords(word: string): string | null {
  const named = parseDate(`tháng ${word}`, { year: 2000 });
  return named?.precision === 'month' ? named.date.slice(5) : null;
}

const numberAndRest = new RegExp(`${numberLine.source}.*$`, 'iu');

/** The agencies of a header line: what is in capitals and neither national name, motto, number nor stamp. */
function agencyOf(line: string): string {
  const text = line
    .replace(nationalName, ' ')
    .replace(motto, ' ')
    .replace(numberAndRest, ' ')
    .replace(/[-–—─_=*~]{3,}/g, ' ')
    .replace(/\s+\*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (placeDateIn(text) !== null || isLetterSubject(text) || !isUpperCase(text)) return '';
  return isNotice(text) ? '' : text;
}

/** "Trường THCS Kim Đồng" in a header without capitals. */
function isAgencyInWords(line: string): boolean {
  return line.length <= 80 && !/[.;:,]$/.test(line) && namesBody(line) && placeDateIn(line) === null;
}

const notices = foldedPattern(
  '^[(\\[*]?(?:hỏa tốc|thượng khẩn|khẩn(?![\\p{L}])|(?:tối |tuyệt )?mật(?![\\p{L}])|dự thảo|bản sao|công báo|ví dụ|số liệu giả|bản nháp|lưu hành nội bộ|xem xong|tài liệu (?:mật|nội bộ|họp)|không phổ biến|mẫu (?:số )?\\d|phụ lục)',
);

/** What stands above a header without being part of it: a degree of secrecy or urgency, a draft's mark, a warning. */
function isNotice(text: string): boolean {
  return notices.test(foldTone(text));
}

const territory = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s/u;
const goesOn = /(?:\s(?:VÀ|CỦA|CÁC|CHO)|[,-])$/u;
/** A body and one under it that a flattened header runs together. "Phòng thủ", "phòng, chống" begin no body's name. */
const subordinates = [
  /^((?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|BỘ|TỔNG CỤC|HỘI ĐỒNG NHÂN DÂN)\s.{2,80}?)\s((?:SỞ|CHI CỤC|PHÒNG(?!,? (?:THỦ|CHỐNG|CHÁY|NGỪA))|BAN (?:QUẢN LÝ|CHỈ HUY|CHỈ ĐẠO)|TRUNG TÂM|VĂN PHÒNG|CỤC|TRƯỜNG|CÔNG AN)\s.*)$/u,
  /^((?:SỞ|PHÒNG)\s(?:GD|GIÁO DỤC).{2,60}?)\s((?:TRƯỜNG|TRUNG TÂM)\s.*)$/u,
];

/** The body above and the issuer: the last agency issues, a name may take several lines. */
function agenciesOf(lines: readonly string[]): readonly [string | null, string | null] {
  const names: string[] = [];
  for (const line of lines) {
    const before = names.at(-1);
    if (before !== undefined && (territory.test(line) || goesOn.test(before) || !namesBody(line))) {
      names[names.length - 1] = `${before} ${line}`;
    } else names.push(line);
  }
  const only = names.length === 1 ? subordinateIn(names[0] as string) : null;
  if (only !== null) return [(only[1] as string).replace(/\s[-–—]$/u, ''), only[2] as string];
  return [names.length > 1 ? (names[0] as string) : null, names[1] ?? names[0] ?? null];
}

function subordinateIn(name: string): RegExpExecArray | null {
  return subordinates.map((form) => form.exec(name)).find((match) => match !== null) ?? null;
}
