import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern, moveTones } from '@chiendich/core/scan';
import { anyOf, organizationWords } from '@chiendich/official-text/lexicon';
import type { OrganizationKind } from '../register/organization.ts';

/** A phrase that names a class of bodies; `kinds` of the bodies it means, empty when it leaves open whom it means. */
export interface GroupPhrase {
  readonly pattern: FoldedPattern;
  readonly kinds: (matched: string) => readonly OrganizationKind[];
  /** `province`: bodies of the province's own rank; `territory`: its committees below; `issuer`: units of the issuer. */
  readonly among: 'province' | 'territory' | 'issuer';
}

const { associationTypes, connectives, groups, parts, territoryNouns } = organizationWords;
type GroupName = (typeof groups)[number]['meaning'];

const unions: readonly OrganizationKind[] = ['politicalSocialOrganization'];

/** Whom each group phrase means. "Các tổ chức chính trị - xã hội" are the unions and leagues; the Front is named apart. */
const kindsOf: Readonly<Record<GroupName, GroupPhrase['kinds']>> = {
  departmentsAndUnions: () => ['department', ...unions],
  departments: () => ['department'],
  associations: associationsIn,
  unions: () => unions,
  press: () => ['press'],
  armedForces: () => ['armedForces'],
  divisions: () => ['division'],
  anyConcerned: () => [],
};

const rank = `(?: ${parts.provinceRank.pattern})?`;
const the = connectives.the.pattern;
const and = connectives.and.pattern;
const committee = parts.committee.pattern;

/** Group phrases of official papers (cụm từ chỉ nhóm cơ quan), tried in this order; words only, without punctuation. */
export const groupPhrases: readonly GroupPhrase[] = [
  ...groups.map(
    ({ pattern, meaning }): GroupPhrase => ({
      pattern: sticky(meaning === 'divisions' ? pattern : `(?:${pattern})${rank}`),
      kinds: kindsOf[meaning],
      among: meaning === 'divisions' ? 'issuer' : 'province',
    }),
  ),
  territories('district', parts.districtLevel.pattern, 'districtCommittee'),
  territories('commune', parts.communeLevel.pattern, 'communeCommittee'),
];

function territories(level: 'district' | 'commune', rank: string, kind: OrganizationKind): GroupPhrase {
  const noun = `(?:${anyOf(territoryNouns, level)})`;
  const before = `(?:${committee} )?`;
  const list = `${before}(?:${the} )?${noun}(?:(?: ${and})?(?: ${the})? ${noun})+`;
  const source = `(?:${list}|${before}(?:${the} )?${the} ${noun}|${the} ${noun}|${committee} ${rank})`;
  return { pattern: sticky(source), kinds: () => [kind], among: 'territory' };
}

function sticky(source: string): FoldedPattern {
  return foldedPattern(`(?:${source})(?= |$)`, 'uy');
}

const associationKinds: Readonly<Record<(typeof associationTypes)[number]['meaning'], OrganizationKind>> = {
  politicalSocial: 'politicalSocialOrganization',
  religious: 'religiousOrganization',
  socialProfessional: 'socialOrganization',
  social: 'socialOrganization',
  political: 'party',
};

const associationWords = associationTypes.map(({ pattern, meaning }) => ({
  words: new RegExp(moveTones(pattern), 'gu'),
  kind: associationKinds[meaning],
}));

/** The kinds of associations that a phrase names; the longer names are taken out before the shorter are looked for. */
function associationsIn(matched: string): readonly OrganizationKind[] {
  const kinds: OrganizationKind[] = [];
  let rest = matched;
  for (const { words, kind } of associationWords) {
    const others = rest.replace(words, '');
    if (others !== rest) kinds.push(kind);
    rest = others;
  }
  return kinds;
}
