import { foldTone, formatDate, isPartialDate } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { DOCUMENT_TYPES } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { Basis, Plan } from '@chiendich/plan';
import { lowerFirst } from '../lower-first.ts';

/** Papers by which a superior sets a task: they are carried out, while laws and decisions are relied on. */
const orders = /^(công văn|công điện|chỉ thị|kế hoạch|chương trình|thông báo|hướng dẫn|kết luận)/iu;

/**
 * A legal basis as the lines under the subject cite it, with `;` behind it, `.` behind the last one: "Căn cứ Luật …",
 * "Thực hiện Công văn …".
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a
 */
export function basisLines(bases: readonly Basis[]): readonly string[] {
  return bases.map((basis, index) => {
    const verb = orders.test(basis.name ?? '') ? 'Thực hiện' : 'Căn cứ';
    return `${verb} ${citationOf(basis)}${index === bases.length - 1 ? '.' : ';'}`;
  });
}

/** Type, number, date, issuer and subject of a cited document, as far as they are known. */
function citationOf(basis: Omit<Basis, 'span'>): string {
  const { name, reference, date, issuer, subject } = basis;
  return [
    name ?? 'Văn bản',
    reference === null ? '' : `số ${reference}`,
    date === null ? '' : dateInWords(date),
    issuer === null ? '' : `của ${issuer}`,
    subject ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A date as far as it is known: "ngày 09 tháng 5 năm 2024", "tháng 5 năm 2024", "ngày 05 tháng 6"; wrong days too. */
function dateInWords(date: string): string {
  if (isPartialDate(date)) return formatDate(date, 'long');
  const [, year, month, day] = /^(?:(\d{4})-)?(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  return [
    day === undefined ? '' : `ngày ${day}`,
    month === undefined ? '' : `tháng ${Number(month) < 3 ? month : Number(month)}`,
    year === undefined ? '' : `năm ${year}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * The campaign's name, else what the plan is about, as it stands behind "kết quả", "tổ chức" and "hưởng ứng": without the
 * verb, in small letters unless it begins with a name.
 */
export function campaignName({ campaign, subject }: Plan): string | null {
  const name = campaign.name ?? subject;
  if (name === null) return null;
  const phrase = withoutVerb(name.replace(/^về việc\s+/iu, ''));
  // A name that the plan gives keeps its capital, unless it is an act: "Phòng, chống dịch tả lợn".
  const isName = campaign.name !== null && phrase === name && !act.test(foldTone(phrase));
  return isName || namesDays.test(foldTone(phrase)) ? phrase : lowerUnlessName(phrase, name);
}

/** "Tổ chức Tháng …" is "Tháng …"; but a paper is carried out: "Triển khai Chỉ thị số 03" is "thực hiện Chỉ thị số 03". */
function withoutVerb(name: string): string {
  const phrase = name.replace(openingVerbs, '');
  return phrase !== name && namesPaper.test(phrase) ? `thực hiện ${phrase}` : phrase;
}

const namesPaper = new RegExp(`^(?:${DOCUMENT_TYPES.map(({ name }) => name).join('|')})\\s+số\\s+\\d`, 'iu');
const openingVerbs = /^(?:(?:tổ chức|triển khai|thực hiện)\s+)+/iu;
const namesDays = foldedPattern('^(?:tháng|ngày|tuần|năm|tết) ');
const act = foldedPattern(`^(?:${anyOf(planWords.taskVerbs)}|phòng|chuyển đổi)(?!\\p{L})`);

/** "Tổ chức Chiến dịch …" names a campaign behind its verb, "Tổ chức trồng cây" an act. */
function lowerUnlessName(phrase: string, whole: string): string {
  return phrase !== whole && /^\p{Lu}/u.test(phrase) ? phrase : lowerFirst(phrase);
}

/** What the papers that follow a plan name of it. */
export function planView(plan: Plan) {
  const { number, symbol, date, issuer } = plan.document;
  return { number, symbol, date, issuer, subject: aboutPhrase(plan.subject) };
}

/** What a cited paper is about, after its issuer: "về việc tổ chức …". */
function aboutPhrase(subject: string | null): string | null {
  if (subject === null) return null;
  const phrase = lowerFirst(subject);
  return /^(về|phê duyệt|ban hành)\s/u.test(phrase) ? phrase : `về việc ${phrase}`;
}
