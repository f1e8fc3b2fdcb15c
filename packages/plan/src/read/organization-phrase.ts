import type { FoldedText } from '@chiendich/core';
import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { namesBody, orderLength } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { beginningWith } from '../written-words.ts';
import { onceALeaf } from './once-a-leaf.ts';

const { assignments: words, headings, orderVerbs, taskVerbs, territoryNouns } = planWords;

const dutyOf = foldedPattern(`^(?:${words.dutiesOf.pattern})\\s+`);
const orders = beginningWith(anyOf(orderVerbs, 'order', 'assign'));
const asks = beginningWith(`(?:(?:${words.politely.pattern}) )?(?:${anyOf(orderVerbs, 'ask', 'invite')})`);

/** "Sở Y tế (cơ quan thường trực)": what the body is for the plan is no part of its name. */
const roleInBrackets = foldedPattern(`\\s?\\((?:${words.roleOfBody.pattern})(?!\\p{L})[^()]{0,120}\\)$`);

/** The name in a heading that gives tasks to a body, without "Đề nghị", "Giao", "Trách nhiệm của"; null where it names none. */
export function bodyInHeading(title: string): string | null {
  const text = withoutRole(title.replace(/[\s.:]+$/u, ''));
  const folded = foldInPlace(text);
  const duty = dutyOf.exec(folded);
  if (duty !== null) return text.slice(duty[0].length) || null;
  if (!namesBody(text)) return null;
  const named = text.slice(orderLength(text)).trim();
  return bodyBefore(named, orders.test(folded) ? orderVerb : actVerb) ?? (named || null);
}

/** `bodyInHeading` of a leaf. */
export const bodyOfHeading = onceALeaf(bodyInHeading);

function withoutRole(text: string): string {
  return text.endsWith(')') ? text.slice(0, roleInBrackets.exec(foldInPlace(text))?.index) : text;
}

/** How an order to a body is put. */
export function modeOf(text: string): 'giao' | 'đề nghị' {
  return asks.test(foldInPlace(text)) ? 'đề nghị' : 'giao';
}

const verb = foldedPattern(`[, ](?:${anyOf(taskVerbs)})(?!\\p{L})`, 'gu');
const orderVerb = foldedPattern(` (?:${words.taskBehindName.pattern})(?!\\p{L})`, 'gu');
/** Without an order only these end a name: "Phòng Kế hoạch tổng hợp" ends in a verb. */
const actVerb = foldedPattern(` (?:${words.actBehindName.pattern})(?!\\p{L})`, 'gu');
const kinds = words.nameGoesOnAsKind.pattern;
const partOfName = foldedPattern(`(?:,|${words.nameGoesOn.pattern}|${kinds}) ?$`);

/** "Phòng tổ chức cán bộ" is a name, "các khoa, phòng căn cứ …" is none. */
const endsInKind = foldedPattern(`(?:^| )(?:${kinds})$`);
const surelyVerb = foldedPattern(`^.(?:${words.surelyTask.pattern})$`);
const alwaysVerb = foldedPattern(`^ (?:${words.alwaysTask.pattern})$`);

/**
 * The body with which a sentence begins, up to its verb: "Sở Nội vụ chịu trách nhiệm …" → "Sở Nội vụ". Null where the
 * sentence begins otherwise.
 */
export function leadingBody(text: string): string | null {
  if (!namesBody(text)) return null;
  const start = orderLength(text);
  const head = text.slice(start, start + 400);
  if (start > 0 && !namesBody(head)) return null;
  const name = bodyBeforeColon(head) ?? bodyBefore(head, verb) ?? bodyOfRank(head);
  return name === null ? null : withoutRole(name.replace(countInBrackets, ''));
}

/** "Các xã mới (05 xã: A, B)": the name does not say how many they are; "Thuế tỉnh (Thuế cơ sở 3)" names a unit. */
const countInBrackets = /\s?\((?:[^()]{0,20}\s)?\d{1,4}[\s,.;:][^()]{0,200}\)$/u;

/** `leadingBody` of a leaf. */
export const bodyOfLeaf = onceALeaf(leadingBody);

const preface = beginningWith(words.preface.pattern);

const inside = foldedPattern(`(?: ${words.entrustedWith.pattern} |\\()(?=\\p{L})`, 'gu');
const doesAnywhere = foldedPattern(words.doesInside.pattern);
const doesInside = foldedPattern(`^,? (?:${words.doesInside.pattern})(?!\\p{L})`);

const doesAtEnd = foldedPattern(`^ (?:${words.doesAtEnd.pattern})[.;,]?$`);

/** The body behind a dash that does what the sentence says: "Tham luận về … - Trường THPT A hỗ trợ thực hiện". */
export function bodyBehindDash(sentence: string): string | null {
  const dash = Math.max(sentence.lastIndexOf(' - '), sentence.lastIndexOf(' – '));
  const behind = dash === -1 ? '' : sentence.slice(dash + 3).trimEnd();
  if (behind.length === 0 || behind.length > longestBehindDash || !namesBody(behind)) return null;
  const folded = foldInPlace(behind);
  const end = [...behind.matchAll(/ /g)].find(({ index }) => doesAtEnd.test(folded.slice(index)))?.index;
  return end === undefined ? null : behind.slice(0, end);
}

const longestBehindDash = 120;

/** The body that a sentence names in its midst: "việc kiểm tra do Thanh tra tỉnh chủ trì", "… (Sở Y tế chủ trì)". */
export function bodyInside(sentence: string, folded: FoldedText): string | null {
  if (!doesAnywhere.test(folded)) return null;
  for (const { index, 0: found } of matchesOf(inside, folded.slice(0, 300))) {
    const start = index + found.length;
    const name = leadingBody(sentence.slice(start));
    const behind = start + (name?.length ?? 0);
    if (name !== null && doesInside.test(folded.slice(behind, behind + 24))) return name;
  }
  return null;
}

/** The body that does what a sentence says: at its beginning, or behind "Căn cứ Kế hoạch này, …". */
export function subjectIn(sentence: string): string | null {
  return subjectBehind(leadingBody(sentence), sentence);
}

/** The same, where the body that leads is known. */
function subjectBehind(leading: string | null, sentence: string): string | null {
  if (leading !== null) return orderedBy(leading, sentence) ?? leading;
  const ordered = orderedBehindLabel(sentence) ?? bodyApart(sentence);
  if (ordered !== null) return ordered;
  if (!preface.test(foldInPlace(sentence.slice(0, 40)))) return null;
  for (const { index } of sentence.slice(0, 250).matchAll(/, /g)) {
    const behind = leadingBody(sentence.slice(index + 2));
    if (behind !== null) return behind;
  }
  return null;
}

const label = /^[^:.;]{2,90}:\s(?=\S)/u;

/** "Đối với báo cáo của các thôn: Đề nghị Ban Công tác Mặt trận …": who is ordered behind a label. */
export function orderedBehindLabel(sentence: string): string | null {
  const rest = sentence.slice(label.exec(sentence)?.[0].length ?? sentence.length);
  return orderLength(rest) === 0 ? null : leadingBody(rest);
}

const exceptFor = foldedPattern(`^(?:${words.exceptFor.pattern}) (?=\\p{L})`);

/** "Riêng UBND phường A cử …", "Riêng đối với các trường, hằng tháng …": the body apart from the others. */
export function bodyApart(sentence: string): string | null {
  const start = exceptFor.exec(foldInPlace(sentence.slice(0, 40)))?.[0].length ?? 0;
  const rest = sentence.slice(start);
  if (start === 0 || !namesBody(rest)) return null;
  const upToComma = /^[^,.;:]{2,120}(?=, )/u.exec(rest)?.[0] ?? null;
  const leading = leadingBody(rest);
  return leading !== null && (upToComma === null || leading.length <= upToComma.length) ? leading : upToComma;
}

const ordersBehind = foldedPattern(
  `^ (?:${words.agrees.pattern} )?(?:${anyOf(orderVerbs, 'order', 'assign')})(?: ${words.giveTo.pattern})? (?=\\p{L})`,
);

/** "UBND tỉnh giao Sở Y tế …": who is ordered has the task. */
function orderedBy(leading: string, sentence: string): string | null {
  const rest = sentence.slice(leading.length);
  const order = ordersBehind.exec(foldInPlace(rest.slice(0, 40)));
  return order === null || !sentence.startsWith(leading) ? null : leadingBody(rest.slice(order[0].length));
}

/** `subjectIn` of a leaf. */
export const subjectOfSentences = onceALeaf((text, leaf) => subjectBehind(bodyOfLeaf(leaf), text));

/** "Trạm Y tế xã: bảo đảm thuốc men": the name before a colon, if no verb stands there. */
function bodyBeforeColon(head: string): string | null {
  const colon = head.search(/:\s/);
  const name = colon === -1 ? '' : withoutRole(head.slice(0, colon).trimEnd());
  if (name.length < 2 || name.length > 160 || /[.;]\s/.test(name) || depthOf(name) > 0) return null;
  const folded = foldInPlace(name);
  const isList =
    groupOfPlaces.test(folded) && !beginsTask.test(foldInPlace(head.slice(colon + 1, colon + 40)));
  if (isList || bodyBefore(`${name} `, verb) !== null) return null;
  return introducesList.test(folded) ? null : name;
}

/** "UBND các xã: Báo cáo …" says what they do, "các xã: Tân An, An Phú" which they are. */
const beginsTask = foldedPattern(`^\\s(?:${anyOf(taskVerbs)})(?!\\p{L})`);

const groupOfPlaces = foldedPattern(
  `(?:${headings.several.pattern}|\\d{1,3})\\s(?:${anyOf(territoryNouns)})$`,
);
const introducesList = foldedPattern(`(?:^| )(?:${words.introducesList.pattern})$`);

const rank = `(?:${anyOf(territoryNouns)})`;
const behindRank = foldedPattern(` ${rank}(?= )`, 'gu');
const goesOnBehindRank = foldedPattern(`^(?:${words.goesOnBehindRank.pattern})(?!\\p{L})`);
const behindBodies = foldedPattern(`^(?:${words.behindBodies.pattern})(?!\\p{L})`);
const longestRankedName = 60;

/** "Công an xã xác minh …": a body of one rank, behind which the sentence goes on in small letters whatever its verb. */
function bodyOfRank(head: string): string | null {
  const folded = foldInPlace(head.slice(0, longestRankedName));
  for (const { index, 0: found } of matchesOf(behindRank, folded)) {
    const end = index + found.length;
    const own = /^(?: \p{Lu}[\p{L}\d]*){0,4}/u.exec(head.slice(end))?.[0].length ?? 0;
    const rest = head.slice(end + own);
    if (/[.,:;()]/.test(head.slice(0, end + own))) return null;
    const next = foldInPlace(rest.slice(1, 20));
    if (!/^ \p{Ll}/u.test(rest) || goesOnBehindRank.test(next)) continue;
    if (behindBodies.test(next)) return null;
    const name = head.slice(0, end + own);
    return namesBody(name) ? name : null;
  }
  return null;
}

function bodyBefore(head: string, verb: FoldedPattern): string | null {
  const foldedHead = foldInPlace(head);
  verb.lastIndex = 0;
  // One by one: mostly the first verb ends the name, and behind it the sentence goes on.
  for (let match = verb.exec(foldedHead); match !== null; match = verb.exec(foldedHead)) {
    const before = foldedHead.slice(0, match.index);
    // A verb is written small: "Địa chính - Xây dựng" is a name.
    if (/\p{Lu}/u.test(head.charAt(match.index + 1))) continue;
    if (/[.:;](?:\s|$)/.test(before.replace(inBrackets, '')) || depthOf(before) > 0) continue;
    if (before.endsWith(',') && aside.test(match[0])) return head.slice(0, match.index - 1);
    const isComma = match[0].startsWith(',');
    if (!isComma && partOfName.test(before) && !isWholeName(head.slice(0, match.index), match[0])) continue;
    const name = head.slice(0, match.index).replace(/[\s,]+$/u, '');
    return name.length > 1 ? name : null;
  }
  return null;
}

const aside = foldedPattern(`^ (?:${words.aside.pattern})$`);
const inBrackets = /\([^()]{0,200}\)/g;

/** A name that ends in the kind of a body is whole before a verb that stands in no name, or as "Văn phòng Ban". */
function isWholeName(name: string, verb: FoldedText): boolean {
  if (alwaysVerb.test(verb)) return true;
  if (!endsInKind.test(foldInPlace(name))) return false;
  return surelyVerb.test(verb) || /\s\p{Lu}\p{Ll}*(?: ban)?$/u.test(name);
}

function depthOf(text: string): number {
  return text.split('(').length - text.split(')').length;
}
