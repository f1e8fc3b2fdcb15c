import { isCivilDate } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { PlanRule } from '../plan-rule.ts';

/** "Số" without a colon behind it, before the slash of a number or of a blank. */
const numberWithoutColon = /(?:^|[\s*_|])Số(?!\s*:)[\s\d.…_]{0,40}\/\s{0,3}[A-ZĐ][A-ZĐa-zđ\d-]{1,40}/u;

/** The number of the document: a blank one, and one whose word "Số" lacks its colon. */
export const documentNumber: PlanRule = {
  codes: ['plan/number-missing', 'plan/number-colon-missing'],
  source: 'NĐ 30/2020/NĐ-CP, Điều 15; Phụ lục I, Phần I, II.3.c',
  check({ plan, document }) {
    const { number, symbol } = plan.document;
    const missing =
      number === null ? [finding('plan/number-missing', { symbol }, { path: ['document', 'number'] })] : [];
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
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b',
  check({ plan }) {
    const { date } = plan.document;
    if (date !== null && isCivilDate(date)) return [];
    return [finding('plan/day-missing', { date }, { path: ['document', 'date'] })];
  },
};
