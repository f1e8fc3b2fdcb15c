import type { Explanation } from '../findings/explanations.ts';
import { laws } from '../findings/laws.ts';
import type { FindingSource } from '../findings/source.ts';

const holidays: FindingSource = [{ law: laws.labour, article: '112' }];
const why = {
  vi: 'Ngày nghỉ Tết, Quốc khánh và ngày hoán đổi được thông báo hằng năm, không tính trước được.',
  en: 'The days off for Tết and National Day and swapped days are announced every year and cannot be computed.',
};
const check = {
  vi: 'Đối chiếu với thông báo nghỉ lễ, tết của năm {year:plain} rồi bổ sung vào lịch làm việc.',
  en: 'Compare with the notice on the holidays of {year:plain} and add them to the calendar.',
};

/** Why a year of the calendar is in doubt, and what to do. */
export const calendar = {
  'core/calendar-year-not-loaded': { why, source: holidays, remedy: check },
  'core/calendar-year-from-memory': { why, source: holidays, remedy: check },
  'core/calendar-year-provisional': { why, source: holidays, remedy: check },
} satisfies Readonly<Record<string, Explanation>>;
