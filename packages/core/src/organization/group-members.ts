import type { CivilDate } from '../civil-date.ts';
import type { GroupPhrase } from './group-phrase.ts';
import type { KeyWord } from './name-key.ts';
import { keyWords } from './name-key.ts';
import type { Organization } from './organization.ts';
import type { Register } from './register.ts';

/** The bodies of the class that a group phrase names, on a day, as the issuer means it; never the issuer itself. */
export function groupMembers(
  register: Register,
  phrase: GroupPhrase,
  question: { readonly matched: string; readonly at: CivilDate; readonly issuer: string | undefined },
): readonly Organization[] {
  const kinds = phrase.kinds(question.matched);
  const present = register
    .at(question.at)
    .filter((organization) => organization.id !== question.issuer && kinds.includes(organization.kind));
  if (phrase.among === 'issuer') {
    return present.filter((organization) => organization.superior === question.issuer);
  }
  const province = provinceOf(register, question.at, question.issuer);
  return present.filter(
    (organization) =>
      province !== null &&
      (organization.superior === province.id ||
        (organization.superior === null && organization.territory === province.territory)),
  );
}

/** The province that a group phrase speaks of: the issuer's, or the only one of the register. */
function provinceOf(register: Register, at: CivilDate, issuer: string | undefined): Organization | null {
  const provinces = register.at(at).filter((organization) => organization.kind === 'provincialCommittee');
  const line = issuer === undefined ? [] : register.lineOf(issuer);
  const above = line.find((organization) => provinces.includes(organization));
  if (above !== undefined) return above;
  const [only, ...others] = provinces;
  return only !== undefined && others.length === 0 ? only : null;
}

/** How many words behind a group phrase only name its place: "UBND các huyện, thành phố *Lạng Sơn*". */
export function placeLength(register: Register, words: readonly KeyWord[], from: number): number {
  for (const organization of register.organizations) {
    if (organization.kind !== 'provincialCommittee' && organization.kind !== 'districtCommittee') continue;
    const place = keyWords(organization.name).slice(-2);
    if (place.length === 2 && place.every((word, offset) => words[from + offset]?.key === word.key)) return 2;
  }
  return 0;
}
