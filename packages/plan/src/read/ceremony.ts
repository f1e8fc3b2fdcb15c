import { isCivilDate } from '@chiendich/core';
import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { Annex } from '@chiendich/official-text';
import { findDates, findDeadlines } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import type { Ceremony } from '../campaign.ts';
import { startingEither } from '../written-words.ts';
import { bodiesAt } from './bodies-at.ts';
import { scriptIn } from './ceremony-script.ts';
import type { Clause } from './clauses.ts';
import { distinct } from './content-words.ts';
import { foldedLeaf } from './folded-leaf.ts';
import { bodyInHeading } from './organization-phrase.ts';

const { campaign, ceremony: words, clock, terms } = planWords;

const ceremonyName = new RegExp(
  `(?:${startingEither(words.name.pattern)})(?:(?!\\s(?:${words.behindName.pattern})(?!\\p{L}))[^,;.:(“"\\n]){0,120}`,
  'u',
);
const holds = foldedPattern(campaign.organising.pattern);
const partnersBehind = foldedPattern(`${words.partners.pattern} `);
const behindPartners = new RegExp(`\\s(?:${words.behindPartners.pattern})\\s.*$`, 'u');
const place = foldedPattern(`^${words.place.pattern}`);
const transport = foldedPattern(`^${words.transport.pattern}`);
const time = foldedPattern(`^${terms.doneIn.pattern}`);
const orderedTransport = foldedPattern(words.orderedTransport.pattern);
const hourOf = foldedPattern(`(\\d{1,2})\\s?(?:(?:${clock.hour.pattern})(?!\\p{L})|:)\\s?(\\d{2})?`);

/** The launch ceremony (lễ phát động) as far as the plan speaks of one; null where it speaks of none. */
export function readCeremony(
  clauses: readonly Clause[],
  annexes: readonly Annex[],
  year: number | undefined,
): Ceremony | null {
  const script = scriptIn(annexes);
  const about = clauses.filter(({ leaf, part }) => part !== 'preamble' && ceremonyName.test(leaf.text));
  const first = about[0];
  if (first === undefined) return null;
  const details = clauses.filter((clause) =>
    clause.ancestors.some((section) => ceremonyName.test(section.title?.text ?? '')),
  );
  const facts = [...details, ...script.clauses];
  const spoken = about.map(({ leaf }) => spokenIn(leaf.text, year)).find((said) => said !== null) ?? null;
  return {
    name: ceremonyName.exec(first.leaf.text)?.[0].trim() ?? null,
    start: startIn(facts, year) ?? spoken?.start ?? null,
    place: labelled(facts, place) ?? spoken?.place ?? null,
    hosts: script.hosts.length > 0 ? script.hosts : hostsOf(about),
    programme: script.programme,
    guests: script.guests,
    forces: script.forces,
    transport:
      labelled(script.clauses, transport) ??
      clauses.find(({ leaf }) => orderedTransport.test(foldedLeaf(leaf)))?.leaf.text ??
      null,
  };
}

const atPlace = foldedPattern(`^[^.;:]{0,30}? ${words.atPlace.pattern} (?<place>[^.;,:()]{3,100})`);

/** "Lễ phát động vào 7 giờ 30 phút ngày 08/5/2026 tại Trung tâm Văn hóa": start and place as the sentence itself says them. */
function spokenIn(
  text: string,
  year: number | undefined,
): { readonly start: string; readonly place: string | null } | null {
  const name = ceremonyName.exec(text);
  if (name === null) return null;
  const behind = text.slice(name.index);
  const day = findDeadlines(behind, year === undefined ? {} : { year }).find(
    ({ boundary, recurrence, date }) => boundary === 'on' && recurrence === undefined && isCivilDate(date),
  );
  if (day?.span == null || /[.;]\s/.test(behind.slice(0, day.span.start))) return null;
  const rest = behind.slice(day.span.end);
  const found = atPlace.exec(foldInPlace(rest));
  const length = found?.groups?.place?.length ?? 0;
  const end = found === null ? 0 : found.index + found[0].length;
  return {
    start: day.time === undefined ? day.date : `${day.date}T${day.time}`,
    place: length === 0 ? null : rest.slice(end - length, end).trim(),
  };
}

/** Who leads and who goes along, of the sentence that orders the ceremony. */
function hostsOf(about: readonly Clause[]): readonly string[] {
  for (const { leaf, ancestors } of about) {
    if (!holds.test(foldedLeaf(leaf))) continue;
    const leader = [...ancestors]
      .reverse()
      .map((section) => bodyInHeading(section.title?.text ?? ''))
      .find((name) => name !== null);
    const match = partnersBehind.exec(foldedLeaf(leaf));
    const partners =
      match === null
        ? []
        : bodiesAt(leaf.text.slice(match.index + match[0].length).replace(behindPartners, ''));
    const hosts = distinct([...(leader == null ? [] : [leader]), ...partners]);
    if (hosts.length > 0) return hosts;
  }
  return [];
}

function startIn(details: readonly Clause[], year: number | undefined): string | null {
  const text = labelled(details, time);
  const date =
    text === null
      ? undefined
      : findDates(text, year === undefined ? {} : { year }).find(
          (found) => found.precision === 'day' && !found.yearless,
        );
  if (text === null || date === undefined) return null;
  const hour = hourOf.exec(foldInPlace(text));
  return hour === null ? date.date : `${date.date}T${(hour[1] ?? '').padStart(2, '0')}:${hour[2] ?? '00'}`;
}

/** What stands behind "Địa điểm:" in a line or under a heading of that name. */
function labelled(details: readonly Clause[], label: FoldedPattern): string | null {
  for (const { leaf, ancestors } of details) {
    const inner = ancestors.at(-1);
    if (inner?.title != null && leaf !== inner.title && label.test(foldedLeaf(inner.title)))
      return withoutBlank(leaf.text);
    if (label.test(foldedLeaf(leaf)) && leaf.text.includes(':')) {
      return withoutBlank(leaf.text.slice(leaf.text.indexOf(':') + 1));
    }
  }
  return null;
}

/** A fact without its closing mark; null where the place was left blank ("…", "......"). */
function withoutBlank(text: string): string | null {
  const fact = text.trim().replace(/[.;]$/u, '');
  return /^[\s.…_]*$/u.test(fact) ? null : fact;
}
