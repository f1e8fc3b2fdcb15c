import type { NamedRows, WordRow } from './word-row.ts';

/** How a basis begins (căn cứ ban hành). */
export const bases: readonly WordRow<'cited document' | 'reason'>[] = [
  {
    pattern: 'căn cứ|thực hiện|thi hành',
    meaning: 'cited document',
    yes: ['Căn cứ Luật', 'Thực hiện Kế hoạch', 'thi hành'],
    no: ['căn hộ', 'thực phẩm', 'thi đua'],
  },
  {
    pattern: 'triển khai|theo|xét|trên cơ sở|tiếp tục thực hiện|tiếp theo|nhằm|để',
    meaning: 'reason',
    yes: ['Theo đề nghị của', 'Xét Tờ trình', 'Nhằm tăng cường'],
    no: ['triển vọng', 'tiếp tục phát huy', 'đề nghị'],
  },
];

/** Other lines between the title and the first section, and behind the last. */
export const preambleWords = {
  begins: {
    pattern: 'nhân dịp|tiếp tục|qua|sau khi',
    meaning: 'begins a preamble that cites nothing',
    yes: ['Nhân dịp Tết', 'Sau khi xem xét', 'Tiếp tục phát huy'],
    no: ['nhân dân', 'quá trình', 'sau đây'],
  },
  ground: {
    pattern: 'căn cứ',
    meaning: 'a basis: the title stood above it',
    yes: ['Căn cứ Luật', 'CĂN CỨ', 'căn cứ'],
    no: ['căn hộ', 'cần', 'căn cơ'],
  },
  closing: {
    pattern: 'trên đây|trong quá trình|yêu cầu|đề nghị|kết thúc|căn cứ|nhận được',
    meaning: 'begins the paragraphs that close a document',
    yes: ['Trên đây là Kế hoạch', 'Trong quá trình thực hiện', 'Nhận được Kế hoạch này'],
    no: ['trên cơ sở', 'trong khi', 'kết luận'],
  },
  contents: {
    pattern: 'nội dung|và',
    meaning: 'stands between making and the plan: "xây dựng nội dung kế hoạch"',
    yes: ['nội dung kế hoạch', 'và kế hoạch', 'Nội dung'],
    no: ['nội vụ', 'vào', 'nội quy'],
  },
} satisfies NamedRows;
