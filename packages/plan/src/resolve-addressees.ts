import type { CivilDate, Finding } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import type { ExpandedPart, Organization, Register } from '@chiendich/organizations';
import { endedBody } from './check/ended-body.ts';
import { namesTheAssigned } from './check/named-bodies.ts';
import { finding } from './findings.ts';
import type { Recipient } from './identity.ts';
import { issuerOf } from './issuer.ts';
import { expectArgument } from './misuse.ts';
import type { Plan } from './plan.ts';
import { beginningWith } from './written-words.ts';

/**
 * One line of "Nơi nhận" with the bodies that it means on a day.
 *
 * `archive` is the line "Lưu: …"; `people` a line that names persons by their office ("Lãnh đạo Sở"), to whom no
 * organization of the register answers.
 *
 * @inline
 */
export interface AddresseeRow {
  /** The line as printed, without its purpose. */
  readonly name: string;
  /** "để b/c", "để thực hiện"; null where the line has none. */
  readonly purpose: string | null;
  /** Whom the line means: bodies, persons by their office, or the archive. */
  readonly kind: 'organizations' | 'people' | 'archive';
  /** The bodies on that day; empty for people and for the archive. */
  readonly organizations: readonly Organization[];
  /** Parts of the line that the register does not know. */
  readonly unresolved: readonly string[];
}

const { connectives, recipientLines: lines, recipients } = planWords;
const archive = foldedPattern(`^${recipients.archive.pattern}\\s*:`);
const people = beginningWith(`(?:${connectives.the.pattern}\\s+)?(?:${lines.person.pattern})`);

/**
 * Whom a plan is sent to (nơi nhận), body by body, on a day.
 *
 * Group phrases are expanded from the register as it stands on that day, as the issuer means them; the issuer itself
 * is never its own addressee. "Như mục IV" means whom the plan gives something to do. What the register cannot answer is a finding: unknown, ended (with its successors), or
 * ambiguous.
 */
export function resolveAddressees(
  plan: Plan,
  register: Register,
  at: CivilDate,
): { readonly rows: readonly AddresseeRow[]; readonly findings: readonly Finding[] } {
  expectArgument(plan, 'plan/not-plan-data', 'resolveAddressees(plan, …)');
  expectArgument(register, 'organizations/not-a-register', 'resolveAddressees(…, register, …)');
  expectArgument(at, 'core/not-a-civil-date', 'resolveAddressees(…, at)');
  const issuer = issuerOf(plan, register, at);
  const context = issuer === null ? {} : { issuer: issuer.id };
  const findings: Finding[] = [];
  const rows = plan.recipients.map((recipient, index): AddresseeRow => {
    const { name, purpose } = recipient;
    if (archive.test(foldInPlace(name)))
      return { name, purpose, kind: 'archive', organizations: [], unresolved: [] };
    if (namesTheAssigned(name)) {
      const assigned = plan.assignments.flatMap(
        ({ organization }) => register.expand(organization, at, context).organizations,
      );
      return { name, purpose, kind: 'organizations', organizations: [...new Set(assigned)], unresolved: [] };
    }
    const { organizations, unresolved, parts } = register.expand(name, at, context);
    if (organizations.length === 0 && people.test(foldInPlace(name)))
      return { name, purpose, kind: 'people', organizations, unresolved: [] };
    findings.push(...parts.flatMap((part) => doubts(part, register, at, place(recipient, index))));
    return { name, purpose, kind: 'organizations', organizations, unresolved };
  });
  return { rows, findings };
}

function place(recipient: Recipient, index: number) {
  return { path: ['recipients', index, 'name'], span: recipient.span };
}

/** "Phòng Y tế (UBND huyện Lộc Bình)": bodies of one name differ in the one above them. */
function underSuperior(register: Register): (organization: Organization) => string {
  return ({ name, superior }) => {
    const above = superior === null ? null : register.byId(superior);
    return above === null ? name : `${name} (${above.name})`;
  };
}

function doubts(
  part: ExpandedPart,
  register: Register,
  at: CivilDate,
  where: ReturnType<typeof place>,
): readonly Finding[] {
  const { text } = part;
  switch (part.match) {
    case 'name':
    case 'group':
      return [];
    case 'unknown':
      return [finding('plan/addressee-unknown', { text }, where)];
    case 'ambiguous':
      return [
        finding(
          'plan/addressee-ambiguous',
          { text, names: part.candidates.map(underSuperior(register)) },
          where,
        ),
      ];
    case 'ended': {
      const body = endedBody(part, register, at);
      if (body === null) return [finding('plan/addressee-unknown', { text }, where)];
      const { ended, successors } = body;
      return [finding('plan/addressee-ended', { text, ended, at, successors }, where)];
    }
  }
}
