import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { orders } from '../lexicon/acts.ts';
import { bodyStarts, groupOpenings, territoryNouns } from '../lexicon/bodies.ts';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits, partsOfDay, recurring } from '../lexicon/dates.ts';
import { dueWords } from '../lexicon/due-words.ts';
import { headingWords } from '../lexicon/headings.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { expectArgument } from '../misuse.ts';

/** Words that say that a list or explanation follows: what stands before the colon is not a heading. */
const introduces = foldedPattern(` (?:${headingWords.introduces.pattern})$`);

/** "Nhiệm vụ cụ thể:", "Mục đích, yêu cầu:" name a part of a plan, though they end in such a word. */
const namesPart = foldedPattern(
  `^${headingWords.partOfPlan.pattern}(?:[, ]\\p{L}{0,10}){0,5}(?:${headingWords.endOfPart.pattern})$`,
);

function introducesMore(head: string): boolean {
  return introduces.test(foldTone(head.slice(-30))) && !(head.length <= 60 && namesPart.test(foldTone(head)));
}

const order = `(?:(?:${anyOf(orders)}) )?`;
const group = `(?:(?:${anyOf(groupOpenings)}) ){0,3}`;
const bodyStart = foldedPattern(`^${order}${group}(?:${anyOf(bodyStarts)})(?![\\p{L}])`);
const orderStart = foldedPattern(`^${order}`);
const onlyOrder = foldedPattern(`^(?:${headingWords.request.pattern})$`);
const formOfAddress = foldedPattern(`^(?:${headingWords.formOfAddress.pattern})\\. `);

/** "Bà. Lê Thị An - Tổ trưởng" without the stop that some write behind the first word. */
function withoutFormOfAddress(head: string): string {
  const folded = foldTone(head.slice(0, 20));
  return head.slice(formOfAddress.exec(folded)?.[0].length ?? 0);
}

/**
 * Whether a text begins as the name of a body or group of bodies (cơ quan, tổ chức), or as an order to one.
 *
 * @example namesBody('Đề nghị các Sở, ban, ngành') // => true
 * @example namesBody('Phòng, chống thiên tai') // => false
 */
export function namesBody(text: string): boolean {
  expectArgument(text, 'core/not-text', 'namesBody(text)');
  return bodyStart.test(foldTone(text.slice(0, 120)));
}

/**
 * The length of the words that give a task to whoever is named next: "Đề nghị ", "Giao ", "Trách nhiệm của ".
 *
 * @example orderLength('Giao Văn phòng Sở') // => 5
 */
export function orderLength(text: string): number {
  expectArgument(text, 'core/not-text', 'orderLength(text)');
  if (!/^[gđyptnkmv]/iu.test(text)) return 0;
  return orderStart.exec(foldTone(text.slice(0, 120)))?.[0].length ?? 0;
}

/** The small letters of a symbol: "SỐ 856/QĐ-TTg". */
const symbolEnd = /(?<=[\p{Lu}/]-?\p{Lu}{1,4})\p{Ll}{1,2}(?![\p{L}])/gu;

/** Whether a text has no lower-case letter but those of symbols, and at least two capitals. */
export function isUpperCase(text: string): boolean {
  // Most texts are known by their first word: a symbol has no three small letters in a row.
  if (/\p{Ll}{3}/u.test(text)) return false;
  const letters = text.includes('-') ? text.replace(symbolEnd, '') : text;
  return !/\p{Ll}/u.test(letters) && /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(text.slice(0, 400));
}

export interface HeadingContext {
  /** Marked as a heading by its style: Roman number, capitals, bold. */
  readonly strong: boolean;
  /** Something stands under the item before its next sibling. */
  readonly hasContent: boolean;
  /** The item is numbered on: "5.1." stands right under "5.". */
  readonly isNumberedOn?: boolean;
}

/** A heading whose items are numbered on may say at length what they are about. */
const longestOverItems = 150;

/**
 * Where the heading of an item ends in its text; null where the item is running text.
 *
 * `title` is the heading's length without its colon or full stop, `rest` where the text behind it begins.
 * A heading is a short phrase without a final full stop, or what stands before a colon that opens a sentence.
 */
export function splitHeading(
  text: string,
  context: HeadingContext,
): { readonly title: number; readonly rest: number } | null {
  if (text === '') return null;
  const runIn = runInHeading(text);
  if (runIn !== null && !(context.hasContent && isNumberedStage(text))) return runIn;
  if (introducesList(text) || ordersSomebody(text)) return null;
  const bare = text.replace(/[\s.:]+$/u, '').length;
  const head = text.slice(0, bare);
  const most = context.isNumberedOn === true ? longestOverItems : 60;
  const words = countWords(head, most + 10);
  const last = text.charAt(text.length - 1);
  const whole = { title: bare, rest: text.length };
  if (/[;,…!?]$/.test(text)) return null;
  if (last === '.') {
    const short = context.strong || isUpperCase(head) || (context.hasContent && words <= 24);
    return short && words <= 40 && !/[.;]\s/.test(head) ? whole : null;
  }
  if (last === ':') {
    if (introducesMore(head) && !context.strong) return null;
    return words <= 45 && !/[.]\s\p{Lu}/u.test(head) ? whole : null;
  }
  if (context.strong && words <= 70) return whole;
  return words <= most && !/[.]\s\(?\p{Lu}\p{Ll}/u.test(head) ? whole : null;
}

/** "Đề nghị: Hội A, Hội B phối hợp …": the colon stands behind the order, inside the sentence. */
function ordersSomebody(text: string): boolean {
  const colon = headingColon(text);
  return colon !== -1 && colon < text.length - 1 && onlyOrder.test(foldTone(text.slice(0, colon)));
}

/** "… như: A, B": what stands behind the colon belongs to the sentence. */
function introducesList(text: string): boolean {
  const colon = headingColon(text);
  return colon !== -1 && colon < text.length - 1 && introducesMore(text.slice(0, colon));
}

function runInHeading(text: string): { readonly title: number; readonly rest: number } | null {
  const colon = headingColon(text);
  if (colon === -1) return null;
  const head = text.slice(0, colon);
  const rest = colon + 1 + (/^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0);
  if (rest >= text.length || introducesMore(head) || ordersSomebody(text)) return null;
  if (/\.\s/.test(withoutFormOfAddress(head)) || /[“"]/.test(head) || /;\s\p{Ll}/u.test(head)) return null;
  // "Mỗi đơn vị cử …: …" says what each does.
  const names = namesBody(head) && !each.test(foldTone(head.slice(0, 10)));
  if (names && namesOfPlaces.test(foldTone(head)) && isListOfNames(text.slice(rest))) return null;
  if (
    !names &&
    !/^[\p{Lu}\d“"(+-]/u.test(text.slice(rest)) &&
    !factWords.test(foldTone(head)) &&
    !isShortName(head) &&
    !namesWhatIsDue(head, text.slice(rest))
  )
    return null;
  if (countWords(head, 41) > (names ? 40 : 18)) return null;
  return { title: head.trimEnd().length, rest };
}

/** Facts that a plan names before a colon, whatever follows: "Thời gian: từ 7 giờ …". */
const factWords = foldedPattern(`^(?:${headingWords.fact.pattern})(?:[ ,][^.;]{0,40})?$`);

const numberedStage = foldedPattern(
  `^(?:${dueWords.stage.pattern}|${headingWords.numberedPart.pattern}) (?:\\d{1,2}|[ivx]{1,4})\\s?:\\s[^.;:\\d]{3,100}(?:\\([^()]{3,60}\\))?$`,
);

/** "Bước 1: Sơ tuyển sức khỏe" over what is done in that step: the name behind the colon belongs to the heading. */
function isNumberedStage(text: string): boolean {
  return numberedStage.test(foldTone(text.slice(0, 130)));
}

/** A few words without a mark between them before a colon name what follows, in small letters or not. */
function isShortName(head: string): boolean {
  return /^\p{Lu}/u.test(head) && !/[,;()]/.test(head) && countWords(head, 9) <= 8;
}

const { day, week, month, quarter } = calendarUnits;
/** "Tặng quà, thăm hỏi hộ nghèo: xong trước 15/6": before a term even a longer name is one. */
const term = foldedPattern(
  `^(?:(?:${headingWords.done.pattern})(?![\\p{L}])|(?:${headingWords.beforeTerm.pattern}) (?:${headingWords.termCopula.pattern} )?(?:${anyOf([day, month, quarter, week])}|${anyOf(partsOfDay)}|\\d))`,
);

function namesWhatIsDue(head: string, rest: string): boolean {
  return /^\p{Lu}/u.test(head) && countWords(head, 15) <= 14 && term.test(foldTone(rest.slice(0, 40)));
}

const each = foldedPattern(`^(?:${anyOf(recurring)})(?![\\p{L}])`);
const places = anyOf(territoryNouns);
const namesOfPlaces = foldedPattern(
  `(?:${headingWords.several.pattern}|\\d{1,3}) (?:${places}|${headingWords.bodyNoun.pattern})(?:, (?:${places}|${headingWords.bodyNoun.pattern})){0,5}$`,
);

/** "Gia Thuận, Tân Điền và Gò Công Đông", "Nội vụ, Lao động - Thương binh và Xã hội": names and nothing else. */
function isListOfNames(text: string): boolean {
  const items = text.slice(0, 400).replace(/[.;]$/u, '').split(/, |; /u);
  if (items.length > 1 && text.length <= 400 && items.every(isNameOfField)) return true;
  return listOfNames.test(text);
}

const properName = '(?:\\p{Lu}[\\p{L}\\d]*)(?:\\s(?:\\p{Lu}[\\p{L}\\d]*|\\d{1,3})){0,5}';
const listOfNames = new RegExp(
  `^${properName}(?:(?:,|;|\\s${connectives.and.pattern})\\s${properName}){0,60}[.;]?$`,
  'u',
);

/** The field of a ministry or department: a few words that begin with a capital. */
function isNameOfField(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/[.:]/.test(text) && countWords(text, 9) <= 8;
}

/** The first colon outside brackets in the first 400 characters, not one of a clock time or of "các Bộ: …". */
function headingColon(text: string): number {
  let depth = 0;
  for (let at = 0; at < Math.min(text.length, 400); at += 1) {
    const letter = text.charAt(at);
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === ':' && depth === 0 && /[\s]|$/.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

export function countWords(text: string, atMost: number): number {
  let words = 0;
  word.lastIndex = 0;
  while (words <= atMost && word.test(text)) words += 1;
  return words;
}

const word = /\S+/g;
