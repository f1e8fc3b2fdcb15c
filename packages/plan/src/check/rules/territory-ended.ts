import type { CivilDate, LocalizedText } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { Territory } from '@chiendich/organizations/administrative-units';
import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import { issueDays } from '../issue-date.ts';
import type { KnownTerritories } from '../known-territories.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';
import { isInCitedTitle } from '../set-apart.ts';
import type { TerritoryNames } from '../territory-names.ts';
import { endedNames, territoryNames } from '../territory-names.ts';

const mostSuccessors = 4;

interface EndedUnit {
  readonly key: string;
  readonly ended: CivilDate | null;
  readonly successors: readonly (string | LocalizedText)[];
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

/**
 * An administrative unit in the text that had ended by the day of the plan, with what took over: "huyện Cao Lộc" after
 * 30 June 2025, and "các huyện, thành phố", of which none is left. Each name once, where it stands first.
 *
 * Needs the territories. Left out are a unit that is named as a former one ("cũ", "trước đây", "sáp nhập"), titles of
 * cited documents, committees where a register answers for them, and communes of other provinces than the plan's.
 */
export const territoryEnded: PlanRule = {
  codes: ['plan/territory-ended'],
  forms: everyForm,
  check(context) {
    const { plan, texts, territories } = context;
    const at = issueDays(plan)?.first ?? null;
    if (territories === null || at === null) return [];
    const names = territoryNames(territories, plan, at);
    const seen = new Set<string>();
    return texts.flatMap((text) =>
      [...unitsIn(text.text, names, territories, at), ...districtsIn(text.text, names)].flatMap((unit) => {
        if (seen.has(unit.key) || isSetApart(unit, text, context)) return [];
        seen.add(unit.key);
        const { start, end, ended, successors } = unit;
        const params = { name: text.text.slice(start, end).replace(/\s+/g, ' '), at, ended, successors };
        return [
          finding('plan/territory-ended', params, { path: text.path, span: spanWithin(text, start, end) }),
        ];
      }),
    );
  },
};

function unitsIn(
  text: string,
  names: TerritoryNames,
  known: KnownTerritories,
  at: CivilDate,
): readonly EndedUnit[] {
  return endedNames(text, names).map(({ found, ...place }) => ({
    ...place,
    ended: found[0]?.validTo ?? null,
    successors: successorNames(found[0], known, at),
  }));
}

const { connectives, territoryNouns, units } = planWords;
const districtKinds = anyOf(territoryNouns, 'district');
const districtProper = new RegExp(units.districtProper.pattern, 'u');
const districts = new RegExp(
  `(?<!\\p{L})(?:${connectives.the.pattern}\\s+)?(?:${districtKinds})(?:,?\\s+(?:${connectives.and.pattern}\\s+)?(?:${districtKinds}))+(?!\\s*\\p{Lu}|\\p{L})`,
  'gu',
);
const communes: LocalizedText = { vi: 'các xã, phường, đặc khu', en: 'the communes' };

/** "các huyện, thành phố", "các quận, huyện, thị xã", once no district is left. */
function districtsIn(text: string, { districtsEnded }: TerritoryNames): readonly EndedUnit[] {
  if (districtsEnded === null) return [];
  return [...text.matchAll(districts)]
    .filter(([phrase]) => districtProper.test(phrase))
    .map(({ 0: phrase, index }) => ({
      ...{ key: 'districts', ended: districtsEnded, successors: [communes] },
      ...{ start: index, end: index + phrase.length },
      before: text.slice(Math.max(0, index - 20), index),
    }));
}

const asFormer = foldedPattern(`(?:${units.becomesFormer.pattern})[^.;]{0,30}$`);
const markedFormer = foldedPattern(`^\\s*[("]?\\s*(?:${units.former.pattern})(?!\\p{L})`);
const committee = foldedPattern(`(?:${units.ofCommittee.pattern})\\s*$`);

/** What is said of a unit as a former one, in the title of a document, or in the name of a body that a register knows. */
function isSetApart(
  { start, end, before, ended }: EndedUnit,
  text: CheckedText,
  { plan, register }: PlanCheck,
): boolean {
  if (register !== null && committee.test(foldInPlace(before))) return true;
  if (markedFormer.test(foldInPlace(text.text.slice(end, end + 30)))) return true;
  if (asFormer.test(foldInPlace(text.text.slice(Math.max(0, start - 50), start)))) return true;
  return isInCitedTitle({ start, end, text }, plan.citations, ended);
}

function successorNames(
  former: Territory | undefined,
  known: KnownTerritories,
  at: CivilDate,
): readonly (string | LocalizedText)[] {
  const names = (former === undefined ? [] : known.successorsOf(former.code)).flatMap(
    ({ code }) => known.territoryOf(code, at)?.name ?? [],
  );
  if (names.length <= mostSuccessors) return names;
  const rest = names.length - mostSuccessors + 1;
  return [...names.slice(0, mostSuccessors - 1), { vi: `và ${rest} đơn vị khác`, en: `and ${rest} others` }];
}
