import { citedTypeNames } from './cited-type.ts';
import { dateTextOf, readDateParts } from './date-parts.ts';
import type { ScanText } from './scan-text.ts';
import { pattern, skip } from './scan-text.ts';
import { normaliseText } from './text.ts';

interface CitationDetails {
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const widest = 800;
const longestIssuer = 160;
const beforeDate = pattern('[ ,(]{0,3}(?: ?(?:ban hành|ký) )?', 'y');
const beforeIssuer = pattern(' ?,? ?của (?=\\p{L})', 'y');

/** Words that end the name of an issuer and, most of them, begin the subject. */
const afterIssuer = pattern(
  `[,;.:()\\[\\]"“”|]|(?<!\\p{L})(?:về|ban hành|phê duyệt|quy định|sửa đổi|bổ sung|hướng dẫn|công bố|thực hiện|triển khai|tổ chức (?!trung ương)|chủ động|tăng cường|đẩy mạnh|đã|tại|trong|theo|thay thế|giao|cho|được|là|đối với|nhằm|để|từ|khi|hoặc|ngày|năm|phục vụ|thông báo|chỉ đạo|kèm theo|đến|điều chỉnh|kết luận|cụ thể|lãnh đạo|gửi|có|như|này|nêu trên|và (?:các )?(?:${citedTypeNames.join('|')})|và các văn bản)(?!\\p{L})`,
  'g',
);

const endOfSubject = pattern(
  `[;|\\n]|[.](?=\\s|$|/)|,\\s{1,24}(?:ủy ban|ubnd|sở|bộ|chính phủ|ban|đảng ủy|văn phòng|công an|hội đồng)(?=\\s)[^,;.\\n]{0,90}\\s(?:xây dựng|ban hành|đề nghị|báo cáo|thông báo|yêu cầu|có ý kiến)(?!\\p{L})`,
  'g',
);
const subjectBegins = pattern(
  ' ?,? ?(?=(?:v/v|về|ban hành|phê duyệt|quy định|sửa đổi|bổ sung|hướng dẫn|công bố|thực hiện|triển khai|tổ chức|chủ động|tăng cường|đẩy mạnh|điều chỉnh|lãnh đạo|chỉ đạo|thông báo)(?!\\p{L}))',
  'y',
);

/** Date, issuer and subject behind a reference, and where the issuer ends. */
export function readAfterReference(
  scan: ScanText,
  end: number,
): { readonly details: CitationDetails; readonly end: number } {
  const { folded } = scan;
  const dated = readDateParts(folded, skip(beforeDate, folded, end));
  const date = dated !== null && (dated.named || dated.year !== null) ? dated : null;
  const afterDate = date?.end ?? end;
  const issuerStart = skip(beforeIssuer, folded, afterDate);
  const issuerEnd = issuerStart === afterDate ? afterDate : endOfIssuer(folded, issuerStart);
  const issuer = normaliseText(scan.shown.slice(issuerStart, issuerEnd));
  return {
    details: {
      date: date === null ? null : dateTextOf(date),
      issuer: issuer === '' ? null : issuer,
      subject: subjectFrom(scan, issuerEnd),
    },
    end: issuerEnd,
  };
}

function endOfIssuer(folded: string, start: number): number {
  const window = folded.slice(start, start + longestIssuer);
  afterIssuer.lastIndex = 0;
  const end = start + (afterIssuer.exec(window)?.index ?? window.length);
  return start + folded.slice(start, end).trimEnd().length;
}

function subjectFrom(scan: ScanText, at: number): string | null {
  const start = skip(subjectBegins, scan.folded, at);
  subjectBegins.lastIndex = at;
  if (!subjectBegins.test(scan.folded)) return null;
  const window = scan.folded.slice(start, start + widest);
  endOfSubject.lastIndex = 0;
  const end = endOfSubject.exec(window)?.index ?? window.length;
  const subject = normaliseText(scan.shown.slice(start, start + end)).replace(/[\s)]+$/, '');
  return subject === '' ? null : subject;
}
