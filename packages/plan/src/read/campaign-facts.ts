import type { CivilDate, Span } from '@chiendich/core';
import { daysInMonth, isCivilDate } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { OfficialDocument } from '@chiendich/official-text';
import { findDates } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { Campaign, CampaignPeriod, Observance } from '../campaign.ts';
import type { PlanDeadline } from '../deadline.ts';
import { inCapitals, startingEither, startingLarge } from '../written-words.ts';
import type { Clause } from './clauses.ts';
import { foldedLeaf } from './folded-leaf.ts';

export interface CampaignSources {
  readonly document: OfficialDocument;
  readonly subject: string | null;
  readonly clauses: readonly Clause[];
  readonly deadlines: readonly PlanDeadline[];
  readonly year: number | undefined;
}

/** The campaign that a plan is about: its name, what it answers, theme, time and place. */
export function readCampaign(sources: CampaignSources): Campaign {
  return {
    name: campaignName(sources.subject),
    observances: observancesIn(sources),
    theme: themeIn(sources.clauses),
    period: executionPeriod(sources),
    peak: peakIn(sources),
    locality: localityIn(sources),
  };
}

const {
  calendar,
  campaign: words,
  citations,
  connectives,
  dates,
  headers,
  sections,
  territoryNouns,
} = planWords;
const nameOpens = new RegExp(
  `^(?:${anyOf([headers.letterSubject, citations.topic])})\\s+(?:${words.organising.pattern}\\s+)?`,
  'iu',
);

function campaignName(subject: string | null): string | null {
  const named = subject?.replace(nameOpens, '').trim();
  return named === undefined || named === '' ? null : named;
}

const observanceWord = `(?:${startingLarge(words.observance.pattern)})`;
const dayAndMonth = `\\d{1,2}(?:\\s?[/-]\\s?\\d{1,2}|\\s${calendar.month.pattern}\\s\\d{1,2})`;
const observance = new RegExp(
  `(?<!\\p{L})(${observanceWord}\\s\\p{L}{1,12}[^,;.(“”"]{2,120}?)` +
    `(?:[”"]?\\s?\\(?(?:${calendar.day.pattern}\\s)?(${dayAndMonth})[^,;)]{0,12}\\)?)?` +
    `(?=[,;.("”]|\\s(?:${words.behindObservance.pattern}|${connectives.and.pattern} ${observanceWord})(?!\\p{L})|$)`,
  'gu',
);
const occasion = foldedPattern(words.occasion.pattern);
const named = new RegExp(`\\p{Lu}|${words.action.pattern}`, 'u');

/** "hưởng ứng Ngày … (05/6), Tháng hành động …": the days, weeks and months that the campaign answers. */
function observancesIn({ subject, clauses }: CampaignSources): readonly Observance[] {
  const preamble = clauses.find((clause) => clause.part === 'preamble');
  const found = new Map<string, Observance>();
  const places: readonly { readonly text: string; readonly span: Span | null }[] = [
    { text: subject ?? '', span: null },
    { text: preamble?.leaf.text ?? '', span: preamble?.leaf.span ?? null },
  ];
  for (const { text, span } of places) {
    const from = span === null ? 0 : occasion.exec(foldInPlace(text))?.index;
    if (from === undefined || found.size > 0) continue;
    for (const match of text.slice(from).matchAll(observance)) {
      const name = (match[1] ?? '').trim();
      if (!named.test(name.slice(1))) continue;
      if (!found.has(name)) found.set(name, { name, date: dayOf(match[2]), span });
    }
  }
  return [...found.values()];
}

function dayOf(written: string | undefined): string | null {
  const match = /^(\d{1,2})\D{1,8}?(\d{1,2})$/u.exec(written ?? '');
  if (match === null) return null;
  return `${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}

const themeWords = anyOf([words.theme, words.message]);
const themeHeading = foldedPattern(`^(?:${themeWords})`);
const theme = new RegExp(
  `(?:${themeWords})(?:\\s[^“"':.;]{1,80}?)?\\s?:?\\s?[“"']([^”"]{3,300})[”"']\\s?(?:\\(([^()]{3,300})\\))?`,
  'iu',
);

function themeIn(clauses: readonly Clause[]): Campaign['theme'] {
  for (const { leaf, ancestors } of clauses) {
    const title = ancestors.at(-1)?.title ?? null;
    const isUnderTheme = title !== null && themeHeading.test(foldedLeaf(title));
    const match = theme.exec(isUnderTheme ? `${title.text}: ${leaf.text}` : leaf.text);
    if (match === null) continue;
    const en = match[2]?.trim() ?? null;
    return { vi: (match[1] ?? '').trim(), en: en !== null && /^[\x20-\x7E’‘–]+$/.test(en) ? en : null };
  }
  return null;
}

const peak = new RegExp(
  `${words.peak.pattern}[^.;]{0,60}?(?:${dates.from.pattern}\\s(.{2,60}?)\\s)?(?:${dates.until.pattern})\\s(.{2,70}?)(?=[,.;)]|$)`,
  'iu',
);

function peakIn({ clauses, year }: CampaignSources): CampaignPeriod | null {
  for (const { leaf } of clauses) {
    const match = peak.exec(leaf.text);
    if (match === null) continue;
    const end = boundIn(match[2] ?? '', 'end', year);
    const endYear = end.date === null ? year : Number(end.date.slice(0, 4));
    const start = boundIn(match[1] ?? '', 'start', endYear);
    if (start.date === null && end.date === null) continue;
    return {
      start: start.date,
      end: end.date,
      fuzzyStart: start.fuzzy,
      fuzzyEnd: end.fuzzy,
      quote: match[0],
      span: leaf.span,
    };
  }
  return null;
}

interface Bound {
  readonly date: CivilDate | null;
  readonly fuzzy: boolean;
}

/** A month bounds a period with its first or last day; "cuối tháng 5" stays marked as inexact. */
function boundIn(text: string, side: 'start' | 'end', year: number | undefined): Bound {
  const found = findDates(text, year === undefined ? {} : { year })[0];
  if (found === undefined || found.yearless) return { date: null, fuzzy: false };
  if (isCivilDate(found.date)) return { date: found.date, fuzzy: found.fuzzy === true };
  const match = /^(\d{4})(?:-(\d\d)|-Q([1-4]))?$/.exec(found.date);
  if (match === null) return { date: null, fuzzy: false };
  const first =
    match[2] !== undefined ? Number(match[2]) : match[3] !== undefined ? Number(match[3]) * 3 - 2 : 1;
  const last = match[2] !== undefined ? Number(match[2]) : match[3] !== undefined ? Number(match[3]) * 3 : 12;
  const month = side === 'start' ? first : last;
  const day = side === 'start' ? 1 : daysInMonth(Number(match[1]), month);
  const date = `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { date: isCivilDate(date) ? date : null, fuzzy: false };
}

const executionTime = foldedPattern(`^${sections.executionTime.pattern}`);

/** The time that a section "Thời gian" gives to the whole plan. */
function executionPeriod({ clauses, deadlines, year }: CampaignSources): CampaignPeriod | null {
  for (const clause of clauses) {
    const inner = clause.ancestors.at(-1);
    const isTime =
      inner?.title != null && clause.ancestors.length <= 2 && executionTime.test(foldedLeaf(inner.title));
    if (!isTime || clause.leaf === inner.title) continue;
    const own = deadlines.find(
      ({ span, boundary }) =>
        boundary === 'during' &&
        span !== null &&
        clause.leaf.span !== null &&
        span.start >= clause.leaf.span.start &&
        span.start < clause.leaf.span.end,
    );
    const start = boundIn(own?.date ?? clause.leaf.text, 'start', year);
    const end = boundIn(own?.end ?? own?.date ?? clause.leaf.text, 'end', year);
    if (start.date === null) continue;
    return {
      start: start.date,
      end: end.date,
      fuzzyStart: start.fuzzy,
      fuzzyEnd: end.fuzzy,
      quote: own?.quote ?? clause.leaf.text,
      span: clause.leaf.span,
    };
  }
  return null;
}

const places = anyOf(territoryNouns);
const area = new RegExp(
  `(?:${startingEither(words.within.pattern)})\\s((?:${words.whole.pattern}\\s)?` +
    `(?:${startingEither(places)}|${words.country.pattern})(?:\\s\\p{Lu}\\p{L}*){0,5})`,
  'u',
);
const areaInCapitals = new RegExp(
  `${inCapitals(words.within.pattern)}\\s((?:${inCapitals(words.whole.pattern)}\\s)?(?:${inCapitals(places)})` +
    `\\s\\p{Lu}+(?:\\s\\p{Lu}+){0,3}?)(?=\\s(?:${inCapitals(words.behindPlace.pattern)})(?!\\p{L})|[,.;]|$)`,
  'u',
);
const whole = new RegExp(`^${words.whole.pattern}\\s`, 'u');

/** Where the campaign takes place; "trên địa bàn tỉnh" alone is completed by the name that the text itself gives. */
function localityIn({ document, subject, clauses }: CampaignSources): string | null {
  const inSubject = area.exec(subject ?? '')?.[1] ?? areaInCapitals.exec(subject ?? '')?.[1];
  if (inSubject !== undefined) return inSubject;
  const first = clauses.map(({ leaf }) => area.exec(leaf.text)?.[1]).find((name) => name !== undefined);
  if (first === undefined) return null;
  const { place, issuer } = document.identity;
  const full = place === null ? '' : `${first.replace(whole, '')} ${place}`;
  const isBare = !/\s\p{Lu}/u.test(first);
  const isNamed = () =>
    [issuer ?? '', ...clauses.map(({ leaf }) => leaf.text)].some((text) =>
      text.toLowerCase().includes(full.toLowerCase()),
    );
  return isBare && full !== '' && isNamed() ? full : first;
}
