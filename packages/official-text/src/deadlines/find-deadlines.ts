import type { Deadline } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { pattern } from '@chiendich/core/scan';
import { legibleScan } from '../legible-text.ts';
import { expectArgument } from '../misuse.ts';
import { figuresOfDate } from './deadline-context.ts';
import { deadlinesAt, firstWords } from './deadline-phrase.ts';

/**
 * Every deadline of a text (thời hạn), in order, as written.
 *
 * Read: "trước ngày", "chậm nhất (là) ngày", "đến hết ngày", "hoàn thành trong tháng", "trong tháng", "từ ngày … đến
 * ngày …", "vào ngày", "Thời hạn hoàn thành: …", "trước 17 giờ 00 ngày …", "sáng thứ Sáu, ngày …", a week of a month,
 * what recurs, a day behind a label ("Lễ phát động: ngày …"), behind what takes place ("ra quân ngày …") or at the
 * beginning of an item, and a month or quarter that stands alone on a line (a cell of a schedule). Two dates in one
 * phrase are two deadlines. `year` completes dates that name none and do not recur.
 *
 * Not read: dates of cited documents and of their taking effect, target years ("đến năm 2030"), terms without a date
 * ("trong 10 ngày"), what has happened ("tính đến hết ngày …"). Linear in the length of the text.
 *
 * @example findDeadlines('gửi về Sở trước ngày 10/7/2024') // => [{ date: '2024-07-10', boundary: 'before', quote: 'trước ngày 10/7/2024', span: { start: 10, end: 30 } }]
 */
export function findDeadlines(text: string, options: { readonly year?: number } = {}): readonly Deadline[] {
  expectArgument(text, 'core/not-text', 'findDeadlines(text, …)');
  expectArgument(options, 'core/not-options', 'findDeadlines(…, options)');
  expectKeys(options, { year: true }, 'findDeadlines(…, options)');
  expectArgument(options.year, 'core/not-a-year', 'findDeadlines(…, { year })');
  const scan = legibleScan(text);
  const deadlines: Deadline[] = [];
  triggers.lastIndex = 0;
  for (let match = triggers.exec(scan.folded); match !== null; match = triggers.exec(scan.folded)) {
    const phrase = deadlinesAt(scan, match.index, match[0], options.year);
    if (phrase === null) continue;
    deadlines.push(...phrase.deadlines);
    triggers.lastIndex = Math.max(phrase.end, match.index + 1);
  }
  return deadlines;
}

/** What cannot begin one is left at its first character. */
const firstLetters = [...new Set(firstWords.map((word) => word.charAt(0)))];

/** Words with which a phrase about a deadline may begin. */
const triggers = pattern(
  `(?=[\\d${firstLetters.join('')}])(?<!\\p{L})(?:(?:${firstWords.join('|')})(?!\\p{L})|${figuresOfDate})`,
  'g',
);
