import type { FoldedText } from '@chiendich/core';
import { normaliseText } from '@chiendich/core';
import type { ScanText } from '@chiendich/core/scan';
import { dateTextOf, pattern, readDateParts, skip } from '@chiendich/core/scan';
import type { Citation } from './citation.ts';
import { citedTypeNames } from './cited-type.ts';

/** A law is named by its type and a name that begins with a capital, or by what it amends. */
const lawType = /(?<![\p{L}])(Hiến pháp|Bộ luật|Luật|Pháp lệnh)\s{1,24}(?=\p{Lu}|sửa đổi|nước)/gu;
const longestName = 160;

/** Second halves of names of laws: "Khám bệnh, chữa bệnh", "Thi đua, khen thưởng". */
const afterComma =
  'chống|sử dụng|bổ sung|bảo vệ quyền|bia|tố cáo|chữa (?:bệnh|cháy)|cứu hộ|khen thưởng|xuất cảnh|nhập cảnh|quá cảnh|cư trú|an toàn giao thông|an ninh|đối thoại|môi trường biển';
const noNameWord =
  'các|những|theo|tại|được|có|từ|đã|cho|để|trong|của|về|thực hiện|triển khai|tổ chức|ban hành|áp dụng|luật|bộ luật|pháp lệnh|hiến pháp|nghị|thông tư|quyết định|chỉ thị|kế hoạch|công văn|kết luận|chương trình|văn bản|sở|ban|ubnd|ủy ban|số|ngày|năm';
/** A name goes on behind a comma where its own date or number follows. */
const untilDateOrNumber = `(?:(?!(?:${noNameWord})(?!\\p{L}))\\p{L}{1,8}(?: |, )){1,9}(?:ngày \\d|năm \\d{4}(?! \\p{L})|số \\d{1,3}/\\d{4}/)`;
const endOfName = pattern(
  `[;.:()\\[\\]"“”|\\n]|,(?! (?:(?:${afterComma})(?!\\p{L})|${untilDateOrNumber}))|(?<!\\p{L})(?:năm|ngày|số|có(?! công)|được|quy định|đã|theo|tại|trong|cho|đến|với(?! cách mạng)|để|là|này|nêu trên|hiện hành|hiệu lực|nhằm|thì|bảo đảm|đảm bảo|thuộc|ban hành|hướng dẫn|thi hành|làm cơ sở|làm căn cứ|hoặc|nói|của chính phủ|phải|trên|về(?! sinh)|do|khi|đối với|của quốc hội|hằng năm|và (?:các |những )?(?:${citedTypeNames.join('|')}|văn bản|quy định|hướng dẫn|pháp luật)|và các)(?!\\p{L})`,
  'g',
);
const yearOrDate = pattern(' ?(?=ngày|năm)', 'y');

export function lawsIn(scan: ScanText): readonly Citation[] {
  const laws: Citation[] = [];
  let reached = 0;
  for (const match of scan.shown.matchAll(lawType)) {
    const nameStart = match.index + match[0].length;
    if (match.index < reached) continue;
    const end = endOfLaw(scan.folded, nameStart);
    const name = normaliseText(scan.shown.slice(match.index, end));
    const date = readDateParts(scan.folded, skip(yearOrDate, scan.folded, end));
    reached = date?.end ?? end;
    laws.push({
      reference: null,
      type: match[1] ?? null,
      name,
      date: date === null ? null : dateTextOf(date),
      issuer: null,
      subject: null,
      span: scan.spanOf(match.index, reached),
    });
  }
  return laws;
}

const amendment = pattern(
  'sửa đổi ?,? (?:bổ sung )?(?:một số )?(?:điều )?(?:(?:và|của) ){0,2}(?:các |\\d{1,2} )?(?:bộ )?(?:luật |pháp lệnh )?',
  'y',
);
const firstWord = pattern('\\p{L}{1,10}', 'y');

/** The first word of a name ends no name: "Luật Ban hành văn bản …", "Luật Thi hành án …". */
function endOfLaw(folded: FoldedText, nameStart: number): number {
  const start = skip(firstWord, folded, skip(amendment, folded, nameStart));
  const window = folded.slice(start, start + longestName);
  endOfName.lastIndex = 0;
  const length = endOfName.exec(window)?.index ?? window.length;
  return start + window.slice(0, length).trimEnd().length;
}
