import type { CivilDate } from '@chiendich/core';
import { planWords } from '@chiendich/official-text/lexicon';
import type { Organization, Register } from '@chiendich/organizations';
import type { Plan } from './plan.ts';

/**
 * The body that issues a plan: by the name in its header, or where a header is missing by the only body whose
 * initials end its symbol (`KH-STNMT`: **S**ở **T**ài **n**guyên và **M**ôi **t**rường). Null where neither shows it.
 */
export function issuerOf(plan: Plan, register: Register, at: CivilDate): Organization | null {
  const { issuer, symbol } = plan.document;
  if (issuer !== null) {
    const [found, ...others] = register.expand(issuer, at).organizations;
    return found !== undefined && others.length === 0 ? found : null;
  }
  const agency = symbol?.split('-').at(-1)?.toUpperCase() ?? '';
  if (agency.length < 2) return null;
  const [only, ...others] = register
    .at(at)
    .filter((organization) => organization.superior !== null && initialsOf(organization.name) === agency);
  return only !== undefined && others.length === 0 ? only : null;
}

const and = new RegExp(`(?<!\\p{L})${planWords.connectives.and.pattern}(?!\\p{L})`, 'gu');

function initialsOf(name: string): string {
  return name
    .replace(and, ' ')
    .split(/[\s,-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
