import type { LocalizedText, Span } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import type { OfficialDocument } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import { startingLarge } from '../../written-words.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm, stateOrUnknown } from '../plan-rule.ts';

const { calendar, connectives } = planWords;
const number = `(?:^|[\\s*_|])${startingLarge(connectives.number.pattern)}`;
const numberLine = new RegExp(`${number}\\s*:?[\\s\\d.…_]{0,40}\\/`, 'u');
const dayLine = new RegExp(
  `(?<!\\p{L})${calendar.day.pattern}[\\s\\d.…_]{0,40}${calendar.month.pattern}(?!\\p{L})`,
  'u',
);

/** In place of what a header leaves open. */
const notWritten: LocalizedText = { vi: 'chưa có', en: 'none yet' };

/** "Số" without a colon behind it, before the slash of a number or of a blank. */
const numberWithoutColon = new RegExp(`${number}[\\s\\d.…_]{0,40}\\/\\s{0,3}[A-ZĐ][A-ZĐa-zđ\\d-]{1,40}`, 'u');

/**
 * Number and day that the header leaves open. A draft has neither: that is one note; one of them alone is a warning.
 */
export const blanksOfHeader: PlanRule = {
  codes: ['plan/draft-unnumbered', 'plan/number-missing', 'plan/day-missing'],
  forms: everyForm,
  check({ plan, document }) {
    const { number, symbol, date } = plan.document;
    if (isWithoutHeader(document)) return [];
    const noNumber = number === null;
    const noDay = date === null || !isCivilDate(date);
    const ofNumber = { path: ['document', 'number'], span: headerLine(document, numberLine) };
    if (noNumber && noDay) return [finding('plan/draft-unnumbered', { date: date ?? notWritten }, ofNumber)];
    if (noNumber) return [finding('plan/number-missing', { symbol: symbol ?? notWritten }, ofNumber)];
    const ofDay = { path: ['document', 'date'], span: headerLine(document, dayLine) };
    return noDay ? [finding('plan/day-missing', { date: date ?? notWritten }, ofDay)] : [];
  },
};

/** "Số 12/KH-UBND", without the colon that papers of the State have behind the word. */
export const colonOfNumber: PlanRule = {
  codes: ['plan/number-colon-missing'],
  forms: stateOrUnknown,
  check({ document }) {
    for (const leaf of document?.header ?? []) {
      const quote = numberWithoutColon.exec(leaf.text)?.[0].replace(/^[\s*_|]/, '');
      if (quote === undefined) continue;
      return [
        finding('plan/number-colon-missing', { quote }, { path: ['document', 'number'], span: leaf.span }),
      ];
    }
    return [];
  },
};

/** Of a text whose header was cut off nobody knows what the header said. */
function isWithoutHeader(document: OfficialDocument | null): boolean {
  return document !== null && document.header.length === 0;
}

function headerLine(document: OfficialDocument | null, pattern: RegExp): Span | null {
  return document?.header.find((leaf) => pattern.test(leaf.text))?.span ?? null;
}
