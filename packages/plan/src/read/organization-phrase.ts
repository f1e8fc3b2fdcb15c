import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { namesBody, orderLength } from '@chiendich/official-text';
import { anyOf, taskVerbs, territoryNouns } from '@chiendich/official-text/lexicon';

const dutyOf = /^(?:(?:trách nhiệm|nhiệm vụ) của|phân công(?: nhiệm vụ)? cho)\s+/iu;

/** "Sở Y tế (cơ quan thường trực)": what the body is for the plan is no part of its name. */
const roleInBrackets =
  /\s?\((?:là )?(?:cơ quan|đơn vị|bộ phận|đầu mối|thường trực|(?:đồng )?chủ trì|phối hợp|chịu trách nhiệm|đề nghị|mời)(?!\p{L})[^()]{0,60}\)$/iu;

/** The name in a heading that gives tasks to a body, without "Đề nghị", "Giao", "Trách nhiệm của"; null where it names none. */
export function bodyInHeading(title: string): string | null {
  const text = title.replace(/[\s.:]+$/u, '').replace(roleInBrackets, '');
  const duty = dutyOf.exec(text);
  if (duty !== null) return text.slice(duty[0].length) || null;
  if (!namesBody(text)) return null;
  if (/^(?:giao|phân công|yêu cầu)(?!\p{L})/iu.test(text)) {
    const ordered = bodyBefore(text.slice(orderLength(text)), orderVerb);
    if (ordered !== null) return ordered;
  }
  return text.slice(orderLength(text)).trim() || null;
}

/** How an order to a body is put. */
export function modeOf(text: string): 'giao' | 'đề nghị' {
  return /^(?:trân trọng |kính )?(?:đề nghị|mời)(?!\p{L})/iu.test(text) ? 'đề nghị' : 'giao';
}

const verb = foldedPattern(`[, ](?:${anyOf(taskVerbs)})(?!\\p{L})`, 'gu');
const orderVerb = foldedPattern(
  ' (?:chủ trì|phối hợp|thực hiện|theo dõi|tham mưu|tổng hợp|chịu trách nhiệm|làm đầu mối)(?!\\p{L})',
  'gu',
);
const partOfName = foldedPattern(
  '(?:các|những|và|,|(?<!trực )thuộc|được(?: giao| phân công)?|ban|hội đồng|phòng|về|việc) ?$',
);

/** "Phòng tổ chức cán bộ" is a name, "các khoa, phòng căn cứ …" is none. */
const endsInKind = foldedPattern('(?:^| )(?:ban|hội đồng|phòng)$');
const surelyVerb = foldedPattern(
  '^.(?:căn cứ|chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|chủ động|báo cáo|đôn đốc|bố trí|phải|cần|sẽ|nghiêm túc|tích cực|cử)$',
);

/**
 * The body with which a sentence begins, up to its verb: "Sở Nội vụ chịu trách nhiệm …" → "Sở Nội vụ". Null where the
 * sentence begins otherwise.
 */
export function leadingBody(text: string): string | null {
  const start = orderLength(text);
  const head = text.slice(start, start + 400);
  if (!namesBody(head)) return null;
  return bodyBeforeColon(head) ?? bodyBefore(head, verb);
}

/** "Trạm Y tế xã: bảo đảm thuốc men": the name before a colon, if no verb stands there. */
function bodyBeforeColon(head: string): string | null {
  const colon = head.search(/:\s/);
  const name = colon === -1 ? '' : head.slice(0, colon).trimEnd().replace(roleInBrackets, '');
  if (name.length < 2 || name.length > 160 || /[.;]\s/.test(name) || depthOf(name) > 0) return null;
  if (groupOfPlaces.test(name) || bodyBefore(`${name} `, verb) !== null) return null;
  return introducesList.test(foldInPlace(name)) ? null : name;
}

const groupOfPlaces = new RegExp(`(?:các|những|\\d{1,3})\\s(?:${anyOf(territoryNouns)})$`, 'iu');
const introducesList = foldedPattern('(?:^| )(?:sau|gồm|là|như|cụ thể|trong đó)$');

function bodyBefore(head: string, verb: FoldedPattern): string | null {
  const foldedHead = foldInPlace(head);
  for (const match of matchesOf(verb, foldedHead)) {
    const before = foldedHead.slice(0, match.index);
    // A verb is written small: "Địa chính - Xây dựng" is a name.
    if (/\p{Lu}/u.test(head.charAt(match.index + 1))) continue;
    if (/[.:]\s/.test(before) || depthOf(before) > 0) continue;
    const isComma = match[0].startsWith(',');
    if (!isComma && partOfName.test(before) && !(endsInKind.test(before) && surelyVerb.test(match[0])))
      continue;
    const name = head.slice(0, match.index).replace(/[\s,]+$/u, '');
    return name.length > 1 ? name : null;
  }
  return null;
}

function depthOf(text: string): number {
  return text.split('(').length - text.split(')').length;
}

const endOfList = foldedPattern(
  '(?: (?:trước|để|theo|xem xét|đề xuất|kiến nghị|trình|biết|kết quả|chậm nhất|định kỳ|vào|khi|trong|tại|hằng|hàng|tổng hợp|bằng|cùng|những|việc|tình hình|đến|từ|phê duyệt|quyết định|có|nếu|kèm|đồng thời)(?!\\p{L})|[(;:.“"]|, (?:tổng hợp|đồng thời|đồng gửi|trong đó|để|theo dõi|chỉ đạo)|$)',
);

/** The bodies named at a place of a text, one by one: "Ủy ban nhân dân tỉnh, Bộ Y tế trước …". */
export function bodiesAt(text: string): readonly string[] {
  const foldedText = foldInPlace(text.slice(0, 400));
  const end = endOfList.exec(foldedText)?.index ?? foldedText.length;
  const list = text.slice(0, end).trim();
  if (
    !namesBody(list) &&
    !/^(?:Chính phủ|Thủ tướng|Quốc hội|Tỉnh ủy|Thành ủy|Huyện ủy|Trung ương)/u.test(list)
  )
    return [];
  const parts: string[] = [];
  let separator = '';
  for (const part of list.split(/(, |; | và (?=\p{Lu}))/u)) {
    const last = parts.at(-1);
    if (/^(?:, |; | và )$/u.test(part)) separator = part;
    else if (last !== undefined && !(namesBody(part) && /^\p{Lu}/u.test(part))) {
      parts[parts.length - 1] = `${last}${separator}${part}`;
    } else parts.push(part);
  }
  return parts.map((part) => part.replace(/[\s,;.]+$/u, '')).filter((part) => part !== '');
}
