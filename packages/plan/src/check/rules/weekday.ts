import type { CivilDate, FoldedText, LocalizedText } from '@chiendich/core';
import { foldTone, isCivilDate, weekdayOf } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { DateMention } from '@chiendich/official-text';
import { findDates } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { TextFault } from '../faults-in-texts.ts';
import { faultsInTexts } from '../faults-in-texts.ts';
import { issueDays } from '../issue-date.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { calendar, dates, headings, ordinals, partsOfDay, periods } = planWords;
const numbered = (place: (typeof ordinals)[number]['meaning']) =>
  `${dates.ordinal.pattern} (?:${anyOf(ordinals, place)})`;

/** From Monday, as `weekdayOf` counts; "thứ 2" is Monday as well. */
const weekdays = (
  [
    ['thứ Hai', 'Monday', numbered('2')],
    ['thứ Ba', 'Tuesday', numbered('3')],
    ['thứ Tư', 'Wednesday', numbered('4')],
    ['thứ Năm', 'Thursday', numbered('5')],
    ['thứ Sáu', 'Friday', numbered('6')],
    ['thứ Bảy', 'Saturday', numbered('7')],
    ['Chủ nhật', 'Sunday', periods.sunday.pattern],
  ] as const
).map(([vi, en, words]) => ({ name: { vi, en }, words, written: foldedPattern(`^(?:${words})$`) }));

const sunday = foldedPattern(`^(?:${periods.sunday.pattern})$`);
const anyWeekday = `(?<weekday>${weekdays.map(({ words }) => words).join('|')})`;
const before = [periods.on, dates.from, dates.until, dates.inclusive, headings.beforeTerm];
const leading = `(?:^|[,;:.(–-]|(?<!\\p{L})(?:${anyOf(before)}|${anyOf(partsOfDay)}))\\s*`;
/** Behind any other word that does not count what follows: "họp", not "lần". */
const behindWord = `(?<=[\\p{L}\\p{M}\\p{N}]\\s{1,3})(?<!(?<!\\p{L})(?:${periods.counted.pattern})\\s{1,3})`;
const dayFollows = `[\\s,(]{1,3}(?:${calendar.day.pattern}\\s+)?$`;

/** "thứ Tư, ngày": not "lần thứ hai, ngày", which counts and names no day of the week. */
const weekdayBefore = foldedPattern(`${leading}${anyWeekday}${dayFollows}`);
/** "Họp thứ Hai, ngày": only a capital, or "Chủ nhật", shows that no second one of something is meant. */
const weekdayNamed = foldedPattern(`${behindWord}${anyWeekday}${dayFollows}`);
const weekdayBehind = foldedPattern(`^\\s*\\(\\s*${anyWeekday}(?!\\p{L})`);

interface WrongWeekday {
  readonly written: LocalizedText;
  readonly date: string;
  readonly right: LocalizedText;
}

/**
 * A weekday beside a date that falls on another: "thứ Ba, ngày 05/6/2024" is a Wednesday. A date without a year is
 * taken in the plan's year or the next; it is wrong only where it is wrong in both.
 */
export const weekdayOfDate: PlanRule = {
  codes: ['plan/weekday-contradicted'],
  forms: everyForm,
  check({ plan, texts }) {
    const year = issueDays(plan)?.first.slice(0, 4) ?? null;
    return faultsInTexts(texts, (text) => faultsOf(text, year)).map(({ params, place }) =>
      finding('plan/weekday-contradicted', params, place),
    );
  },
};

function faultsOf(text: string, year: string | null): readonly TextFault<WrongWeekday>[] {
  return findDates(text).flatMap((mention) => {
    const { start, end } = mention.span;
    const word =
      weekdayUpTo(text.slice(Math.max(0, start - 40), start)) ??
      weekdayBehind.exec(foldTone(text.slice(end, end + 20)))?.groups?.weekday;
    const said = word === undefined ? undefined : weekdays.find(({ written }) => written.test(word));
    const meant = daysMeant(mention, year).flatMap((day) => weekdays[weekdayOf(day) - 1] ?? []);
    const [right] = meant;
    if (said === undefined || right === undefined || meant.includes(said)) return [];
    return [{ params: { written: said.name, date: mention.raw, right: right.name }, start, end }];
  });
}

/** The weekday that leads to a date, where it can only be one. */
function weekdayUpTo(words: string): FoldedText | undefined {
  const folded = foldInPlace(words);
  const led = weekdayBefore.exec(folded)?.groups?.weekday;
  if (led !== undefined) return led;
  const named = weekdayNamed.exec(folded);
  const word = named?.groups?.weekday;
  if (named === null || word === undefined) return undefined;
  const written = words.slice(named.index, named.index + word.length);
  return sunday.test(word) || /\p{Lu}\p{Ll}/u.test(written) ? word : undefined;
}

function daysMeant({ date, yearless }: DateMention, year: string | null): readonly CivilDate[] {
  const years = year === null ? [] : [year, String(Number(year) + 1)];
  const dates = yearless ? years.map((one) => `${one}-${date}`) : [date];
  return dates.filter((day): day is CivilDate => isCivilDate(day));
}
