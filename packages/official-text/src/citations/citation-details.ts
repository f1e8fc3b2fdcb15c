import type { FoldedText } from '@chiendich/core';
import { normaliseText } from '@chiendich/core';
import type { DateParts, ScanText } from '@chiendich/core/scan';
import { dateTextOf, moveTones, pattern, readDateParts, skip } from '@chiendich/core/scan';
import { citedTypeNames } from './cited-type.ts';

interface CitationDetails {
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const longestIssuer = 160;
const longestSubject = 800;
const types = citedTypeNames.join('|');

const beforeDate = pattern('[ ,(]{0,3}(?: ?(?:ban hành|ký) )?', 'y');
const beforeIssuer = pattern(' ?,? ?của (?=\\p{L})', 'y');

const subjectWords =
  'v/v|về|ban hành|phê duyệt|quy định|sửa đổi|bổ sung|công bố|triển khai|chủ động|tăng cường|đẩy mạnh|hướng dẫn';
/** Part of many issuers' names with a capital, the beginning of a subject without: "Ban Chỉ đạo", "chỉ đạo". */
const lowerSubjectWords = 'chỉ đạo|lãnh đạo|tổ chức|thực hiện|thông báo|kết luận|điều chỉnh|phục vụ';

const afterIssuer = pattern(
  `[,;.:()\\[\\]"“”|]|(?<!\\p{L})(?:${subjectWords}|và (?:các )?(?:${types})|và các văn bản)(?!\\p{L})`,
  'g',
);
const afterIssuerInLowerCase = new RegExp(
  `(?<!\\p{L})(?:${lowerSubjectWords}|đã|tại|trong|theo|thay thế|giao|cho|được|là|đối với|nhằm|để|từ|khi|hoặc|ngày|năm|kèm theo|đến|cụ thể|gửi|có|như|này|nêu trên)(?!\\p{L})`,
  'gu',
);
const subjectBegins = pattern(` ?,? ?(?=(?:${subjectWords}|${lowerSubjectWords})(?!\\p{L}))`, 'y');
/** Behind the last basis: who makes the plan, ", Sở Y tế xây dựng Kế hoạch như sau:". */
const makesThePlan =
  /, (?=\p{Lu}[^,;.:\n]{1,100}\s(?:xây dựng|ban hành|lập|đề ra|triển khai|tổ chức)\s(?:[\p{Ll}]{1,8}\s){0,4}[Kk]ế hoạch(?!\p{L}))/gu;
/** A line that begins with a capital is a new paragraph; one that a margin broke goes on in small letters. */
const newParagraph = /\n\s{0,24}(?=\p{Lu})/gu;
const body = 'ủy ban|ubnd|sở|bộ|chính phủ|ban|đảng ủy|văn phòng|công an|hội đồng';
const act = 'xây dựng|ban hành|đề nghị|báo cáo|thông báo|yêu cầu|có ý kiến';
const afterSubject = pattern(
  `[;|]|\\n(?=\\s{0,24}(?:\\n|[-+•*#|(]|\\d{1,2}[.)]|[a-zđ]\\)))|[.](?=\\s|$|/)| \\((?:sau|gọi)|(?: và|,) (?:(?:các )?(?:${types}) )?số \\d|, (?:${body})(?=\\s)[^,;.\\n]{0,90}\\s(?:${act})(?!\\p{L})`,
  'g',
);

/** Where what follows a reference must end, for a scan that stays linear: an issuer's name holds no other reference. */
export interface AfterReferenceLimits {
  readonly issuer: number;
  readonly subject: number;
}

/** Date, issuer and subject behind a reference, and where the issuer ends. */
export function readAfterReference(
  scan: ScanText,
  end: number,
  limits: AfterReferenceLimits,
): { readonly details: CitationDetails; readonly end: number } {
  const { folded } = scan;
  const first = dateOfIssue(folded, end);
  const issuerFrom = first?.end ?? end;
  const issuerStart = skip(beforeIssuer, folded, issuerFrom);
  const issuerEnd = issuerStart === issuerFrom ? issuerFrom : endOfIssuer(scan, issuerStart, limits.issuer);
  const issuer = withoutEmphasis(scan.shown.slice(issuerStart, issuerEnd));
  const date = first ?? dateOfIssue(folded, issuerEnd);
  const reached = Math.max(issuerEnd, date?.end ?? end);
  return {
    details: {
      date: date === null ? null : dateTextOf(date),
      issuer: issuer === '' ? null : issuer,
      subject: subjectFrom(scan, skip(formerName, folded, reached), limits.subject),
    },
    end: reached,
  };
}

/** The date stands before the issuer as the decree has it, or behind. */
function dateOfIssue(folded: FoldedText, at: number): DateParts | null {
  const date = readDateParts(folded, skip(beforeDate, folded, at));
  return date !== null && (date.named || date.year !== null) ? date : null;
}

function endOfIssuer({ folded, shown }: ScanText, start: number, limit: number): number {
  const last = Math.min(start + longestIssuer, Math.max(start, limit));
  const window = folded.slice(start, last);
  const lowerCase = firstIndex(afterIssuerInLowerCase, shown.slice(start, last));
  const first = firstIndex(afterIssuer, window);
  const inName = namedAfterTopic.test(window.slice(0, first)) ? nextSubject(window, first) : null;
  return (
    start + window.slice(0, Math.min(inName ?? first, inName === null ? lowerCase : last)).trimEnd().length
  );
}

/** Bodies that are named after what they are for: "Ban Chỉ đạo về chuyển đổi số". */
const namedAfterTopic = pattern(
  '(?:^|(?<!\\p{L}))(?:ban chỉ đạo|ban điều phối|tổ công tác|hội đồng|tiểu ban|ủy ban quốc gia)(?: (?:quốc gia|trung ương|cấp tỉnh|tỉnh|thành phố))? $',
);
const anotherSubject = pattern(
  '(?<!\\p{L})(?:về(?: việc)?|v/v|ban hành|phê duyệt|thông báo|kết luận)(?!\\p{L})|[;.\\n|]',
  'g',
);

/** Where the subject begins if the "về" at a place belongs to the name: at a second one in the same sentence. */
function nextSubject(window: FoldedText, about: number): number | null {
  if (!window.startsWith(aboutWord, about)) return null;
  anotherSubject.lastIndex = about + aboutWord.length;
  const next = anotherSubject.exec(window);
  return next === null || /^[;.\n|]$/.test(next[0]) ? null : next.index;
}

const aboutWord = moveTones('về ');
/** "của Ủy ban nhân dân tỉnh Tiền Giang (nay là tỉnh Đồng Tháp) về …" */
const formerName = pattern(' ?\\((?:nay (?:là|thuộc)|trước đây|trước là|cũ|nguyên)[^()\\n]{0,160}\\)', 'y');

function subjectFrom({ folded, shown }: ScanText, at: number, limit: number): string | null {
  subjectBegins.lastIndex = at;
  const opening = subjectBegins.exec(folded);
  if (opening === null) return null;
  const start = at + opening[0].length;
  const last = Math.min(start + longestSubject, Math.max(start, limit));
  const end = Math.min(
    firstIndex(afterSubject, folded.slice(start, last)),
    firstIndex(makesThePlan, shown.slice(start, last)),
    firstIndex(newParagraph, shown.slice(start, last)),
  );
  const subject = withoutEmphasis(withoutStrayBracket(shown.slice(start, Math.min(start + end, last))));
  return subject === '' ? null : subject;
}

/** A text without the emphasis of Markdown. */
function withoutEmphasis(text: string): string {
  return normaliseText(text.replace(/\*/g, ''));
}

/** A citation in brackets ends where they close. */
function withoutStrayBracket(text: string): string {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') open += 1;
    if (text[index] !== ')') continue;
    if (open === 0) return text.slice(0, index);
    open -= 1;
  }
  return text;
}

/** A global pattern over texts as shown, or over folded ones. */
interface Search<Text> {
  lastIndex: number;
  readonly exec: (text: Text) => { readonly index: number } | null;
}

function firstIndex<Text extends string>(expression: Search<Text>, text: Text): number {
  expression.lastIndex = 0;
  return expression.exec(text)?.index ?? text.length;
}
