import type { FoldedText } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import type { MeasureUnitCode } from '../template/measure-unit.ts';

/** What words say that stand where a figure is asked for: a counted zero, no figure yet, nothing to count. */
export type FigureWords = 'none' | 'missing' | 'notApplicable';

/**
 * Words typed for a figure, the first that fits counts; some say so only when nothing follows.
 *
 * They stand here and not in the lexicon of official-text, which a page with a form does not load; their examples stand
 * in the test beside, for the same reason.
 */
const figureWords: Readonly<Record<FigureWords, RegExp>> = {
  none: /^không(?: có)?$/u,
  missing: /^(?:chưa|đang|không (?:có (?:số|dữ) liệu|rõ|biết|.+ được$))(?!\p{L})/u,
  notApplicable: /^không (?:áp dụng|thuộc|phát sinh)(?!\p{L})/u,
};

/** What the words of a folded text say about a figure; null where they say nothing of the kind. */
export function readFigureWords(folded: FoldedText): FigureWords | null {
  return (['none', 'missing', 'notApplicable'] as const).find((say) => figureWords[say].test(folded)) ?? null;
}

/** Words that name data, so that those before them speak of the answer and are not the answer. */
const ofData = /(?:số|dữ) liệu|thông tin|thống kê|tổng hợp|rà soát|xác định|(?:chưa|không) (?:rõ|biết)/u;

/** The state that words say where another answer than a figure is asked for: "chưa làm" may be an answer, "chưa có số liệu" says that there is not one yet. */
export function readStateWords(folded: FoldedText): 'missing' | 'notApplicable' | null {
  const words = readFigureWords(folded);
  if (words === 'notApplicable') return /^không áp dụng|^không thuộc/u.test(folded) ? words : null;
  return words === 'missing' && ofData.test(folded) ? words : null;
}

/** How people shorten the units of money where đồng is asked for. */
const shortMoney: Readonly<Record<string, MeasureUnitCode>> = {
  vnđ: 'dong',
  '₫': 'dong',
  nghìn: 'thousandDong',
  ngàn: 'thousandDong',
  triệu: 'millionDong',
  tr: 'millionDong',
  trđ: 'millionDong',
  'tr.đ': 'millionDong',
  tỷ: 'billionDong',
  tỉ: 'billionDong',
};

/** The units of money by their short names, folded. */
export const shortMoneyUnits: ReadonlyMap<string, MeasureUnitCode> = new Map(
  Object.entries(shortMoney).map(([word, code]) => [foldTone(word), code]),
);
