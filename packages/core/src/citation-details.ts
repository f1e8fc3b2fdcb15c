import { citedTypeNames } from './cited-type.ts';
import type { DateParts } from './date-parts.ts';
import { dateTextOf, readDateParts } from './date-parts.ts';
import type { ScanText } from './scan-text.ts';
import { pattern, skip } from './scan-text.ts';
import { normaliseText } from './text.ts';

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
const body = 'ủy ban|ubnd|sở|bộ|chính phủ|ban|đảng ủy|văn phòng|công an|hội đồng';
const act = 'xây dựng|ban hành|đề nghị|báo cáo|thông báo|yêu cầu|có ý kiến';
const afterSubject = pattern(
  `[;|\\n]|[.](?=\\s|$|/)| \\((?:sau|gọi)|(?: và|,) (?:(?:các )?(?:${types}) )?số \\d|, (?:${body})(?=\\s)[^,;.\\n]{0,90}\\s(?:${act})(?!\\p{L})`,
  'g',
);

/** Date, issuer and subject behind a reference, and where the issuer ends. */
export function readAfterReference(
  scan: ScanText,
  end: number,
): { readonly details: CitationDetails; readonly end: number } {
  const { folded } = scan;
  const first = dateOfIssue(folded, end);
  const issuerFrom = first?.end ?? end;
  const issuerStart = skip(beforeIssuer, folded, issuerFrom);
  const issuerEnd = issuerStart === issuerFrom ? issuerFrom : endOfIssuer(scan, issuerStart);
  const issuer = normaliseText(scan.shown.slice(issuerStart, issuerEnd));
  const date = first ?? dateOfIssue(folded, issuerEnd);
  const reached = Math.max(issuerEnd, date?.end ?? end);
  return {
    details: {
      date: date === null ? null : dateTextOf(date),
      issuer: issuer === '' ? null : issuer,
      subject: subjectFrom(scan, reached),
    },
    end: reached,
  };
}

/** The date stands before the issuer as the decree has it, or behind. */
function dateOfIssue(folded: string, at: number): DateParts | null {
  const date = readDateParts(folded, skip(beforeDate, folded, at));
  return date !== null && (date.named || date.year !== null) ? date : null;
}

function endOfIssuer({ folded, shown }: ScanText, start: number): number {
  const window = folded.slice(start, start + longestIssuer);
  const lowerCase = firstIndex(afterIssuerInLowerCase, shown.slice(start, start + longestIssuer));
  const end = Math.min(firstIndex(afterIssuer, window), lowerCase);
  return start + window.slice(0, end).trimEnd().length;
}

function subjectFrom({ folded, shown }: ScanText, at: number): string | null {
  subjectBegins.lastIndex = at;
  const opening = subjectBegins.exec(folded);
  if (opening === null) return null;
  const start = at + opening[0].length;
  const end = firstIndex(afterSubject, folded.slice(start, start + longestSubject));
  const subject = normaliseText(withoutStrayBracket(shown.slice(start, start + end)));
  return subject === '' ? null : subject;
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

function firstIndex(expression: RegExp, text: string): number {
  expression.lastIndex = 0;
  return expression.exec(text)?.index ?? text.length;
}
