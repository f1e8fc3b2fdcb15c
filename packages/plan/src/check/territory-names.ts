import type { CivilDate } from '@chiendich/core';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { KeyWord } from '@chiendich/organizations';
import { keyWords, nameKey } from '@chiendich/organizations';
import type { Territory } from '@chiendich/organizations/administrative-units';
import type { Plan } from '../plan.ts';
import type { KnownTerritories } from './known-territories.ts';

/** Units by the comparable form of their names: those that had ended, and those that a plan may name. */
export interface TerritoryNames {
  readonly ended: ReadonlyMap<string, readonly Territory[]>;
  readonly present: ReadonlySet<string>;
  /** The last day of the districts, where none is left; null before. */
  readonly districtsEnded: CivilDate | null;
}

/** A name of an ended unit in a text, with the units that bore it, those of the plan's province first. */
export interface EndedName {
  readonly key: string;
  readonly found: readonly Territory[];
  readonly start: number;
  readonly end: number;
  /** The two words in front. */
  readonly before: string;
}

const longestName = 7;

/** The names of a day. Communes count in the plan's own province alone: elsewhere their names are too common. */
export function territoryNames(known: KnownTerritories, plan: Plan, at: CivilDate): TerritoryNames {
  const gone = known.territoriesAt('0001-01-01').filter(({ validTo }) => validTo !== null && validTo < at);
  const now = known.territoriesAt(at);
  const province = provinceOf(plan, now);
  const ended = new Map<string, Territory[]>();
  for (const territory of gone) {
    const isOwn = province !== null && becameOf(known, territory) === province;
    if (!isOwn && territory.level === 'commune') continue;
    const key = nameKey(territory.name);
    const others = ended.get(key) ?? [];
    ended.set(key, isOwn ? [territory, ...others] : [...others, territory]);
  }
  const present = now.filter(
    ({ level, parent }) => level !== 'commune' || parent === province || province === null,
  );
  const hasDistricts = now.some(({ level }) => level === 'district');
  const lastDays = gone.flatMap(({ level, validTo }) =>
    level === 'district' && validTo !== null ? [validTo] : [],
  );
  return {
    ended,
    present: new Set(present.map(({ name }) => nameKey(name))),
    districtsEnded: hasDistricts ? null : (lastDays.sort().at(-1) ?? null),
  };
}

/** The present province that a former unit's province became. */
function becameOf(known: KnownTerritories, territory: Territory): string | null {
  const { code, parent, validTo } = territory;
  const above = parent === null || validTo === null ? null : known.territoryOf(parent, validTo);
  return above === null ? (known.successorsOf(code)[0]?.code ?? null) : becameOf(known, above);
}

function provinceOf(plan: Plan, now: readonly Territory[]): string | null {
  const { issuer, superior, place } = plan.document;
  const said = ` ${nameKey([issuer, superior, place].filter((text) => text !== null).join(' '))} `;
  const found = now.filter(
    ({ level, name, kind }) => level === 'province' && said.includes(` ${nameKey(name.slice(kind.length))} `),
  );
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

const nouns = anyOf(planWords.territoryNouns, 'province', 'district', 'commune').split('|');
/** First words of the common nouns: "thị" of "thị xã" and "thị trấn". */
const kinds = new Set(nouns.map((noun) => nameKey(noun.split(' ')[0] ?? '')));

/** The names of ended units in a text, the longest at each place; a name that a present unit bears does not count. */
export function endedNames(text: string, names: TerritoryNames): readonly EndedName[] {
  const words = keyWords(text);
  const found: EndedName[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!kinds.has(words[from]?.key ?? '')) continue;
    const name = nameFrom(words, from, names, text);
    if (name !== null) found.push(name);
  }
  return found;
}

function nameFrom(
  words: readonly KeyWord[],
  from: number,
  { ended, present }: TerritoryNames,
  text: string,
): EndedName | null {
  for (let to = Math.min(words.length, from + longestName); to > from + 1; to -= 1) {
    const first = words[from];
    const last = words[to - 1];
    if (first === undefined || last === undefined || !/^[\p{Lu}\d]/u.test(text.charAt(last.start))) continue;
    const key = keyOf(words.slice(from, to));
    if (present.has(key)) return null;
    const found = ended.get(key);
    if (found === undefined) continue;
    const before = keyOf(words.slice(Math.max(0, from - 2), from));
    return { key, found, start: first.start, end: last.end, before };
  }
  return null;
}

function keyOf(words: readonly KeyWord[]): string {
  return words.map(({ key }) => key).join(' ');
}
