import type { CivilDate, KeyWord, Span } from '@chiendich/core';
import { keyWords, nameKey } from '@chiendich/core';
import type { Territory } from '@chiendich/core/administrative-units';
import { finding } from '../../findings.ts';
import type { Plan } from '../../plan.ts';
import { spanWithin } from '../checked-texts.ts';
import { issueDays } from '../issue-date.ts';
import type { KnownTerritories } from '../plan-check.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';

const mostNames = 4;
const longestName = 7;
const wordsBefore = 30;

/**
 * An administrative unit in the text that had ended by the day of the plan, with what took over: "huyện Cao Lộc" after
 * 30 June 2025. Each name once, where it stands first.
 *
 * Needs the territories. Left out are a unit that is named as a former one ("cũ", "trước đây", "sáp nhập"), the names of
 * cited documents, committees where a register answers for them, and communes of other provinces than the plan's.
 */
export const territoryEnded: PlanRule = {
  codes: ['plan/territory-ended'],
  source:
    'NQ 202/2025/QH15; các nghị quyết của UBTVQH ngày 16/6/2025; Luật Tổ chức chính quyền địa phương 2025',
  check(context) {
    const { plan, texts, territories } = context;
    const at = issueDays(plan)?.first ?? null;
    if (territories === null || at === null) return [];
    const names = namesOn(territories, plan, at);
    if (names.ended.size === 0) return [];
    const seen = new Set<string>();
    return texts.flatMap((text) =>
      endedIn(text.text, names, context).flatMap(({ key, found, start, end }) => {
        const span = spanWithin(text, start, end);
        if (seen.has(key) || isCited(span, plan)) return [];
        seen.add(key);
        const params = {
          name: text.text.slice(start, end).replace(/\s+/g, ' '),
          ...{ at, ended: found[0]?.validTo ?? null, successors: successorNames(found, territories, at) },
        };
        return [finding('plan/territory-ended', params, { path: text.path, span })];
      }),
    );
  },
};

function isCited(span: Span | null, { citations }: Plan): boolean {
  return citations.some(
    (cited) =>
      cited.span !== null && span !== null && cited.span.start <= span.start && span.end <= cited.span.end,
  );
}

interface Names {
  readonly ended: ReadonlyMap<string, readonly Territory[]>;
  readonly present: ReadonlySet<string>;
}

/** Units by the comparable form of their names: those that had ended, and those of the plan's province that exist. */
function namesOn(known: KnownTerritories, plan: Plan, at: CivilDate): Names {
  const earliest = known.territoriesAt('0001-01-01');
  const gone = earliest.filter(({ validTo }) => validTo !== null && validTo < at);
  const now = known.territoriesAt(at);
  const province = provinceOf(plan, now);
  const provinceOfFormer = (territory: Territory): string | null => {
    const parent =
      territory.parent === null ? null : known.territoryOf(territory.parent, territory.validTo ?? at);
    return parent === null ? (known.successorsOf(territory.code)[0]?.code ?? null) : provinceOfFormer(parent);
  };
  const ended = new Map<string, Territory[]>();
  for (const territory of gone) {
    if (territory.level === 'province') continue;
    const isOwn = province !== null && provinceOfFormer(territory) === province;
    if (!isOwn && territory.level === 'commune') continue;
    const key = nameKey(territory.name);
    ended.set(key, isOwn ? [territory, ...(ended.get(key) ?? [])] : [...(ended.get(key) ?? []), territory]);
  }
  const present = now.filter(
    ({ level, parent }) => level !== 'commune' || parent === province || province === null,
  );
  return { ended, present: new Set(present.map(({ name }) => nameKey(name))) };
}

function provinceOf(plan: Plan, now: readonly Territory[]): string | null {
  const { issuer, superior, place } = plan.document;
  const said = ` ${nameKey([issuer, superior, place].filter((text) => text !== null).join(' '))} `;
  const found = now.filter(
    ({ level, name, kind }) => level === 'province' && said.includes(` ${nameKey(name.slice(kind.length))} `),
  );
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

const kinds = new Set(['huyện', 'quận', 'thị', 'thành', 'xã', 'phường'].map(nameKey));
const asFormer = /(?:trước đây|nguyên là|sáp nhập|sắp xếp|hợp nhất|chia tách|kết thúc hoạt động)[^.;]*$/iu;
const markedFormer = /^\s*[("]?\s*(?:cũ|trước đây|trước sắp xếp)(?!\p{L})/iu;

function* endedNames(words: readonly KeyWord[], { ended, present }: Names, text: string) {
  for (let from = 0; from < words.length; from += 1) {
    if (!kinds.has(words[from]?.key ?? '')) continue;
    for (let to = Math.min(words.length, from + longestName); to > from + 1; to -= 1) {
      const last = words[to - 1];
      const first = words[from];
      if (first === undefined || last === undefined || !/^[\p{Lu}\d]/u.test(text.slice(last.start))) continue;
      const key = words
        .slice(from, to)
        .map((word) => word.key)
        .join(' ');
      if (present.has(key)) break;
      const found = ended.get(key);
      if (found === undefined) continue;
      yield {
        key,
        found,
        start: first.start,
        end: last.end,
        before: words.slice(Math.max(0, from - 2), from),
      };
      from = to - 1;
      break;
    }
  }
}

function endedIn(text: string, names: Names, { register }: PlanCheck) {
  return [...endedNames(keyWords(text), names, text)].filter(({ start, end, before }) => {
    const isCommittee = before.map(({ key }) => key).join(' ') === 'nhân dân';
    if (isCommittee && register !== null) return false;
    return (
      !markedFormer.test(text.slice(end)) &&
      !asFormer.test(text.slice(Math.max(0, start - wordsBefore), start))
    );
  });
}

function successorNames(found: readonly Territory[], known: KnownTerritories, at: CivilDate) {
  const [former] = found;
  const names = (former === undefined ? [] : known.successorsOf(former.code)).flatMap(
    ({ code }) => known.territoryOf(code, at)?.name ?? [],
  );
  if (names.length <= mostNames) return names;
  const rest = names.length - mostNames + 1;
  return [...names.slice(0, mostNames - 1), { vi: `và ${rest} đơn vị khác`, en: `and ${rest} others` }];
}
