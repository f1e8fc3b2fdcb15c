import type { CivilDate, Span } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import { foldedPattern, foldInPlace, pattern } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { nameKey } from '@chiendich/organizations';
import type { Territory } from '@chiendich/organizations/administrative-units';
import { finding } from '../../findings.ts';
import type { KnownTerritories } from '../known-territories.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm, stateOrUnknown } from '../plan-rule.ts';

const { agreement } = planWords;
const issues = pattern(` (?:${agreement.issues.pattern}) (?:${agreement.plan.pattern})(?!\\p{L})`);
const kinds = [agreement.committeeOf.pattern, agreement.department.pattern, agreement.ministry.pattern].map(
  (kind) => foldedPattern(`^(?:${kind}) (?=\\p{L})`),
);

/** The header names one issuer; the sentence that issues the plan, or the signature, another of the same kind. */
export const issuerAgrees: PlanRule = {
  codes: ['plan/issuer-contradicted'],
  forms: everyForm,
  check(context) {
    const { issuer } = context.plan.document;
    if (issuer === null) return [];
    // "SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO": of several bodies any may stand first in the sentence.
    const bodies = issuer.split(/\s[-–]\s|\//u).map(nameKey);
    const named = [issuerInPreamble(context), headOfDecision(context), collectiveOfSignature(context)].find(
      (one) => one !== null && bodies.every((body) => isOther(body, nameKey(one.name))),
    );
    if (named === undefined || named === null) return [];
    const place = { path: named.path, span: named.span };
    return [finding('plan/issuer-contradicted', { issuer, named: named.name }, place)];
  },
};

interface NamedIssuer {
  readonly name: string;
  readonly path: readonly string[];
  readonly span: Span | null;
}

/** Of one kind, with names of their own that begin otherwise: "… xã Quảng Uyên" and "… xã Hạnh Phúc". */
function isOther(issuer: string, named: string): boolean {
  return kinds.some((kind) => {
    const [one, other] = [kind.exec(foldInPlace(issuer)), kind.exec(foldInPlace(named))];
    if (one === null || other === null || one[0] !== other[0]) return false;
    const [first, second] = [issuer.slice(one[0].length), named.slice(other[0].length)];
    return !first.startsWith(second) && !second.startsWith(first);
  });
}

/** Who issues the plan, in the last paragraph before its sections: "Ủy ban nhân dân xã … xây dựng Kế hoạch". */
function issuerInPreamble({ plan, document }: PlanCheck): NamedIssuer | null {
  for (const line of (plan.preamble ?? '').split('\n').reverse()) {
    const found = issues.exec(foldInPlace(line));
    if (found === null) continue;
    const before = line.slice(0, found.index);
    const name = before
      .slice(Math.max(...[';', ',', ':'].map((mark) => before.lastIndexOf(mark))) + 1)
      .trim();
    return { name, path: ['preamble'], span: spanOf(name, document) };
  }
  return null;
}

const heads = foldedPattern(`^(?:${agreement.headOf.pattern}) (?=\\p{L})`);

/** "BỘ TRƯỞNG BỘ Y TẾ" over the bases of a decision: its head's body. */
function headOfDecision({ document }: PlanCheck): NamedIssuer | null {
  for (const { text, span } of document?.header ?? []) {
    const office = heads.exec(foldInPlace(text));
    if (office !== null && text === text.toUpperCase())
      return { name: text.slice(office[0].length).trim(), path: ['document', 'issuer'], span };
  }
  return null;
}

const onBehalf = foldedPattern(`^\\s*(?:${agreement.onBehalf.pattern})\\s*\\.?\\s*`);

/** "TM. ỦY BAN NHÂN DÂN PHƯỜNG HẢI CHÂU" over the signer's office. */
function collectiveOfSignature({ plan, document }: PlanCheck): NamedIssuer | null {
  for (const line of plan.signature?.authority ?? []) {
    const mark = onBehalf.exec(foldInPlace(line));
    if (mark === null) continue;
    const span = document?.signature?.leaves.find(({ text }) => text.includes(line))?.span ?? null;
    return { name: line.slice(mark[0].length), path: ['signature', 'authority'], span };
  }
  return null;
}

function spanOf(words: string, document: PlanCheck['document']): Span | null {
  const start = document?.source?.indexOf(words) ?? -1;
  return start < 0 || words === '' ? null : { start, end: start + words.length };
}

const province = foldedPattern(`(?<!\\p{L})(?:${agreement.province.pattern}) `);

/** The place before the date is another province than the issuer's. Needs the territories. */
export const placeOfIssuer: PlanRule = {
  codes: ['plan/place-not-of-issuer'],
  forms: stateOrUnknown,
  check({ plan, document, territories }) {
    const { place, date } = plan.document;
    const bodies = [plan.document.issuer, plan.document.superior].filter((name) => name !== null);
    if (territories === null || place === null || date === null || !isCivilDate(date)) return [];
    const provinces = territories
      .territoriesAt(date)
      .filter(({ level }) => level === 'province')
      .map(({ name, kind }) => nameKey(name.slice(kind.length)));
    const said = ` ${nameKey(bodies.join(' '))} `;
    const own = provinces.filter((name) => said.includes(` ${name} `));
    const written = nameKey(place).replace(province.source, '').trim();
    const isFormer = own[0] !== undefined && isFormerProvince(written, own[0], { territories, date });
    if (own.length !== 1 || own[0] === written || !(isFormer || provinces.includes(written))) return [];
    const span = document?.header.find(({ text }) => text.includes(place))?.span ?? null;
    const params = { place, issuer: bodies[0] ?? '' };
    return [finding('plan/place-not-of-issuer', params, { path: ['document', 'place'], span })];
  },
};

/** Whether a place bears the name of a province that had ended by a day, and of no unit of the province named. */
function isFormerProvince(
  place: string,
  own: string,
  { territories, date }: { readonly territories: KnownTerritories; readonly date: CivilDate },
): boolean {
  const nameOf = ({ name, kind }: Territory) => nameKey(name.slice(kind.length));
  const now = territories.territoriesAt(date);
  const province = now.find((unit) => unit.level === 'province' && nameOf(unit) === own);
  if (now.some((unit) => unit.parent === province?.code && nameOf(unit) === place)) return false;
  return territories
    .territoriesAt('0001-01-01')
    .some(
      (unit) =>
        unit.level === 'province' && unit.validTo !== null && unit.validTo < date && nameOf(unit) === place,
    );
}
