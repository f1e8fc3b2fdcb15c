import type { CivilDate } from '@chiendich/core';
import type { KeyWord } from '../register/name-key.ts';
import { keyWords } from '../register/name-key.ts';
import type { Organization } from '../register/organization.ts';
import type { Register } from '../register/register.types.ts';
import type { GroupPhrase } from './group-phrase.ts';

interface GroupQuestion {
  readonly matched: string;
  readonly at: CivilDate;
  readonly issuer: string | undefined;
}

/** The bodies of the class that a group phrase names, on a day, as the issuer means it; never the issuer itself. */
export function groupMembers(
  register: Register,
  phrase: GroupPhrase,
  question: GroupQuestion,
): readonly Organization[] {
  return membersAmong(register.at(question.at), register, phrase, question);
}

/** The bodies of such a class that had ended by the day: the districts, asked for after the level was abolished. */
export function formerMembers(
  register: Register,
  phrase: GroupPhrase,
  question: GroupQuestion,
): readonly Organization[] {
  const ended = register.organizations.filter(({ validTo }) => validTo !== null && validTo < question.at);
  return membersAmong(ended, register, phrase, question);
}

function membersAmong(
  bodies: readonly Organization[],
  register: Register,
  phrase: GroupPhrase,
  question: GroupQuestion,
): readonly Organization[] {
  const kinds = phrase.kinds(question.matched);
  const ofKind = bodies.filter(
    (organization) => organization.id !== question.issuer && kinds.includes(organization.kind),
  );
  if (phrase.among === 'issuer') {
    return ofKind.filter((organization) => organization.superior === question.issuer);
  }
  const province = provinceOf(register, question.at, question.issuer);
  return ofKind.filter(
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
