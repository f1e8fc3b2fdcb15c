import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern, moveTones } from '@chiendich/core/scan';
import { anyOf, territoryNouns } from '@chiendich/official-text/lexicon';
import type { OrganizationKind } from '../register/organization.ts';

/** A phrase that names a class of bodies; `kinds` of the bodies it means, empty when it leaves open whom it means. */
export interface GroupPhrase {
  readonly pattern: FoldedPattern;
  readonly kinds: (matched: string) => readonly OrganizationKind[];
  /** `province`: bodies of the province's own rank; `territory`: its committees below; `issuer`: units of the issuer. */
  readonly among: 'province' | 'territory' | 'issuer';
}

const orgTypes = '(?:chính trị xã hội|chính trị|xã hội nghề nghiệp|xã hội|tôn giáo|đoàn thể)';
const provinceRank = '(?: (?:của |thuộc |cấp )?(?:tỉnh|thành phố))?';
const committee = '(?:ủy ban nhân dân )?(?:các )?';

/**
 * Group phrases of official papers (cụm từ chỉ nhóm cơ quan), tried in this order; words only, without punctuation.
 *
 * "Các tổ chức chính trị - xã hội" are the unions and leagues; the Front is named apart.
 */
export const groupPhrases: readonly GroupPhrase[] = [
  group('(?:các )?sở(?: ban)?(?: ngành)? (?:hội )?đoàn thể', () => [
    'department',
    'politicalSocialOrganization',
  ]),
  group('(?:các )?sở(?: ban)? ngành', () => ['department']),
  group('(?:các )?cơ quan chuyên môn thuộc ủy ban nhân dân', () => ['department']),
  group('các sở(?: ban)?', () => ['department']),
  group(`(?:các )?tổ chức ${orgTypes}(?:(?: và)?(?: các)?(?: tổ chức)? ${orgTypes})*`, organizationTypes),
  group('(?:các )?(?:hội )?đoàn thể', () => ['politicalSocialOrganization']),
  group('(?:các )?(?:cơ quan )?(?:báo chí|thông tấn báo chí|truyền thông đại chúng)', () => ['press']),
  group('(?:các )?(?:cơ quan |đơn vị )?lực lượng vũ trang', () => ['armedForces']),
  territories(`(?:${anyOf(territoryNouns, 'district')})`, 'cấp huyện', 'districtCommittee'),
  territories(`(?:${anyOf(territoryNouns, 'commune')})`, 'cấp xã', 'communeCommittee'),
  {
    pattern: sticky(
      '(?:các )?(?:phòng|ban|đơn vị|trung tâm|chi cục)(?:(?: và)? (?:phòng|ban|đơn vị|trung tâm|chi cục))*(?: trực)? thuộc sở',
    ),
    kinds: () => ['division'],
    among: 'issuer',
  },
  group(
    '(?:các )?(?:cơ quan|tổ chức|đơn vị|địa phương|cá nhân)(?:(?: và)? (?:cơ quan|tổ chức|đơn vị|địa phương|cá nhân))*(?: khác)?(?: có)? liên quan(?: khác)?',
    () => [],
  ),
];

function group(source: string, kinds: GroupPhrase['kinds']): GroupPhrase {
  return { pattern: sticky(`${source}${provinceRank}`), kinds, among: 'province' };
}

function territories(words: string, rank: string, kind: OrganizationKind): GroupPhrase {
  const list = `${committee}${words}(?:(?: và)?(?: các)? ${words})+`;
  const source = `(?:${list}|${committee}các ${words}|các ${words}|ủy ban nhân dân ${rank})`;
  return { pattern: sticky(source), kinds: () => [kind], among: 'territory' };
}

function sticky(source: string): FoldedPattern {
  return foldedPattern(`${source}(?= |$)`, 'uy');
}

function organizationTypes(matched: string): readonly OrganizationKind[] {
  const kinds: OrganizationKind[] = [];
  let rest = matched;
  for (const [words, kind] of typeKinds) {
    if (!rest.includes(words)) continue;
    kinds.push(kind);
    rest = rest.replaceAll(words, '');
  }
  return kinds;
}

const typeKinds = (
  [
    ['chính trị xã hội', 'politicalSocialOrganization'],
    ['đoàn thể', 'politicalSocialOrganization'],
    ['tôn giáo', 'religiousOrganization'],
    ['xã hội nghề nghiệp', 'socialOrganization'],
    ['xã hội', 'socialOrganization'],
    ['chính trị', 'party'],
  ] as const
).map(([words, kind]) => [moveTones(words), kind] as const);
