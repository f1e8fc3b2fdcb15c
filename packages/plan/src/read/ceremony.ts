import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { Annex } from '@chiendich/official-text';
import { findDates } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import type { Ceremony } from '../campaign.ts';
import { startingEither } from '../written-words.ts';
import { scriptIn } from './ceremony-script.ts';
import type { Clause } from './clauses.ts';
import { distinct } from './content-words.ts';
import { foldedLeaf } from './folded-leaf.ts';
import { bodiesAt, bodyInHeading } from './organization-phrase.ts';

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
  return {
    name: ceremonyName.exec(first.leaf.text)?.[0].trim() ?? null,
    start: startIn(facts, year),
    place: labelled(facts, place),
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
