import type { CivilDate, LocalizedText } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import type { DateMention } from '@chiendich/official-text';
import { findDates } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import { issueDays } from '../issue-date.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { agreement, calendar, ceremony, clock } = planWords;
const named = foldedPattern(`(?<!\\p{L})(?<name>${ceremony.name.pattern})(?!\\p{L})`, 'gu');
const level = foldedPattern(`(?<!\\p{L})(?:${agreement.level.pattern})(?!\\p{L})`);
const heldAt = foldedPattern(`(?<!\\p{L})(?:${agreement.heldAt.pattern})[^.;()]{0,40}$`);

/** "hoàn thành ngày 10/4": by then it is prepared. */
const preparedBy = foldedPattern(`(?<!\\p{L})(?:${planWords.due.completed.pattern})[^.;,]{0,20}$`);
const anyName = foldedPattern(`(?<!\\p{L})(?:${ceremony.name.pattern})(?!\\p{L})`);
const behindName = foldedPattern(`(?<!\\p{L})(?:${ceremony.name.pattern})[^.;]{0,60}$`);
const beginsWithDay = foldedPattern(`^${calendar.day.pattern} \\d`);

interface Held {
  readonly name: string;
  readonly level: string;
  readonly date: CivilDate;
  readonly raw: string;
  readonly text: CheckedText;
  readonly start: number;
  readonly end: number;
}

/** One ceremony on two days: "Lễ phát động … ngày 29/5/2026" and "Lễ phát động vào ngày 30/5/2026". */
export const ceremonyOnOneDay: PlanRule = {
  codes: ['plan/ceremony-dated-two-ways'],
  forms: everyForm,
  check({ plan, texts }) {
    const year = issueDays(plan)?.first.slice(0, 4) ?? null;
    const held = texts.flatMap((text) => daysIn(text, year));
    return held.flatMap((one, index) => {
      const first = held.slice(0, index).find((other) => areOne(one, other) && other.date !== one.date);
      if (
        first === undefined ||
        held.slice(0, index).some((other) => areOne(one, other) && other.date === one.date)
      )
        return [];
      const place = { path: one.text.path, span: spanWithin(one.text, one.start, one.end) };
      return [
        finding('plan/ceremony-dated-two-ways', { name: one.name, day: one.raw, other: first.raw }, place),
      ];
    });
  },
};

/** Of one name, and not of two levels: a province's and a commune's are two ceremonies. */
function areOne(a: Held, b: Held): boolean {
  return a.name === b.name && (a.level === b.level || a.level === '' || b.level === '');
}

/** "vào … 05/6", "Lễ ra quân … ngày 05/6": not the observance's own day, "Ngày Môi trường thế giới 05/6". */
function isHeldOn(text: string, { raw, span }: Pick<DateMention, 'raw' | 'span'>): boolean {
  const before = foldInPlace(text.slice(0, span.start));
  if (preparedBy.test(before)) return false;
  return heldAt.test(before) || (behindName.test(before) && beginsWithDay.test(foldInPlace(raw)));
}

/** The days on which a text says that a ceremony is held: behind its name, in the same sentence. */
function daysIn(text: CheckedText, year: string | null): readonly Held[] {
  const folded = foldInPlace(text.text);
  const names = matchesOf(named, folded);
  if (names.length !== 1) return [];
  const [{ index, groups }] = names as [(typeof names)[number]];
  const sentence =
    /^[^.;]{0,300}?(?:\d[./]\d[^.;]{0,60}){0,4}[^.;]{0,200}/u.exec(text.text.slice(index))?.[0] ?? '';
  const dates = findDates(sentence).filter(
    (mention) => mention.precision === 'day' && isHeldOn(sentence, mention),
  );
  const [mention, ...others] = dates;
  if (mention === undefined || others.length > 0) return [];
  const date = mention.yearless ? `${year}-${mention.date}` : mention.date;
  if (!isCivilDate(date)) return [];
  const start = index + mention.span.start;
  return [
    {
      ...{ name: groups?.name ?? '', level: level.exec(foldInPlace(sentence))?.[0] ?? '' },
      ...{ date, raw: mention.raw, text, start, end: index + mention.span.end },
    },
  ];
}

const heldHere = foldedPattern(
  `(?<!\\p{L})(?:${agreement.heldHere.pattern})[^.;]{0,30}(?<!\\p{L})(?:${ceremony.name.pattern})(?!\\p{L})`,
);
const hour = foldedPattern(`\\d{1,2}\\s{0,2}(?:${clock.hour.pattern}|:\\s?\\d\\d|h)`);
const label = foldedPattern(
  `(?:^|[\\s\\d.a-z)-])(?:${agreement.timeLabel.pattern}|${agreement.placeLabel.pattern})`,
);
const place = foldedPattern(`(?<!\\p{L})(?:${agreement.placeLabel.pattern})(?!\\p{L})`);

const missingParts = {
  day: { vi: 'ngày', en: 'day' },
  hour: { vi: 'giờ', en: 'hour' },
  place: { vi: 'địa điểm', en: 'place' },
} satisfies Readonly<Record<string, LocalizedText>>;

/** A ceremony that the plan holds, of which no text beside its name says on what day, at what hour and where. */
export const ceremonyWhole: PlanRule = {
  codes: ['plan/ceremony-incomplete'],
  forms: everyForm,
  check({ texts }) {
    const first = texts.findIndex(({ text }) => heldHere.test(foldInPlace(text)));
    const holder = texts[first];
    if (holder === undefined) return [];
    const about = texts.filter(({ text }, index) => {
      const folded = foldInPlace(text);
      return anyName.test(folded) || (label.test(folded) && Math.abs(index - first) < 400);
    });
    const folded = about.map(({ text }) => foldInPlace(text));
    const parts = [
      ...(about.some(({ text }) => hasDay(text)) ? [] : [missingParts.day]),
      ...(folded.some((text) => hour.test(text)) ? [] : [missingParts.hour]),
      ...(folded.some((text) => place.test(text)) ? [] : [missingParts.place]),
    ];
    if (parts.length === 0) return [];
    const main = about.find(({ text }) => anyName.test(foldInPlace(text))) ?? holder;
    return [finding('plan/ceremony-incomplete', { parts }, { path: main.path, span: main.span })];
  },
};

/** A day that is not the observance's own in brackets: "Ngày Môi trường thế giới (05/6)". */
function hasDay(text: string): boolean {
  return findDates(text).some((mention) => mention.precision === 'day' && isHeldOn(text, mention));
}
