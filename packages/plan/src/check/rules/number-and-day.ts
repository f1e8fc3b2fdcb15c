import type { LocalizedText, Span } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import type { OfficialDocument } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import { startingLarge } from '../../written-words.ts';
import type { PlanRule } from '../plan-rule.ts';

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

/** The number of the document: a blank one, and one whose word "Số" lacks its colon. */
export const documentNumber: PlanRule = {
  codes: ['plan/number-missing', 'plan/number-colon-missing'],
  check({ plan, document }) {
    const { number, symbol } = plan.document;
    if (isWithoutHeader(document)) return [];
    const blank = { path: ['document', 'number'], span: headerLine(document, numberLine) };
    const missing =
      number === null ? [finding('plan/number-missing', { symbol: symbol ?? notWritten }, blank)] : [];
    for (const leaf of document?.header ?? []) {
      const quote = numberWithoutColon.exec(leaf.text)?.[0].replace(/^[\s*_|]/, '');
      if (quote === undefined) continue;
      const place = { path: ['document', 'number'], span: leaf.span };
      return [...missing, finding('plan/number-colon-missing', { quote }, place)];
    }
    return missing;
  },
};

/** A date of issue whose day, month or year was left blank. */
export const dayOfIssue: PlanRule = {
  codes: ['plan/day-missing'],
  check({ plan, document }) {
    const { date } = plan.document;
    if ((date !== null && isCivilDate(date)) || isWithoutHeader(document)) return [];
    const place = { path: ['document', 'date'], span: headerLine(document, dayLine) };
    return [finding('plan/day-missing', { date: date ?? notWritten }, place)];
  },
};

/** Of a text whose header was cut off nobody knows what the header said. */
function isWithoutHeader(document: OfficialDocument | null): boolean {
  return document !== null && document.header.length === 0;
}

function headerLine(document: OfficialDocument | null, pattern: RegExp): Span | null {
  return document?.header.find((leaf) => pattern.test(leaf.text))?.span ?? null;
}
