import type { CivilDate } from '@chiendich/core';
import type { Organization } from './organization.ts';

/** Whether a body exists on a day; both ends of its time count. */
export function existsOn(organization: Organization, date: CivilDate): boolean {
  return (
    (organization.validFrom === null || organization.validFrom <= date) &&
    (organization.validTo === null || date <= organization.validTo)
  );
}
