import type { FoldedText } from '@chiendich/core';
import { foldTone } from '@chiendich/core';

/** Short forms that stand for the same words in every agency's papers. Others are aliases of their organization. */
const shortForms: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  bch: 'ban chấp hành',
  vp: 'văn phòng',
  tp: 'thành phố',
  ub: 'ủy ban',
  chqs: 'chỉ huy quân sự',
  bđbp: 'bộ đội biên phòng',
  lhpn: 'liên hiệp phụ nữ',
  lđlđ: 'liên đoàn lao động',
  ccb: 'cựu chiến binh',
};

/** A word of a phrase: its comparable form and its place in the phrase. */
export interface KeyWord {
  readonly key: FoldedText;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a phrase in the form in which names are compared: without case and place of tone marks, common
 * short forms in full. Punctuation is left out.
 */
export function keyWords(phrase: string): readonly KeyWord[] {
  const words: KeyWord[] = [];
  for (const match of phrase.matchAll(/[\p{L}\p{M}\p{N}&]+/gu)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const word = foldTone(match[0]);
    const full = Object.hasOwn(shortForms, word) ? (shortForms[word] as string) : word;
    for (const part of full.split(' ')) words.push({ key: foldTone(part), ...place });
  }
  return words;
}

/**
 * The form in which two names are compared: case, punctuation, place of tone marks and common short forms do not count.
 *
 * @example nameKey('UBND Tỉnh') === nameKey('Uỷ ban nhân dân tỉnh') // => true
 * @example nameKey('Sở Văn hoá, Thể thao và Du lịch') === nameKey('Sở Văn hóa Thể thao và Du lịch') // => true
 */
export function nameKey(name: string): string {
  return keyWords(name)
    .map((word) => word.key)
    .join(' ');
}
