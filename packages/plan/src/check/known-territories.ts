import type { CivilDate } from '@chiendich/core';
import type { Territory, TerritoryLink } from '@chiendich/organizations/administrative-units';

/** What the checker asks about administrative units; handed in, so that nobody loads the country who does not check it. */
export interface KnownTerritories {
  readonly territoriesAt: (date: CivilDate) => readonly Territory[];
  readonly territoryOf: (code: string, date: CivilDate) => Territory | null;
  readonly successorsOf: (code: string) => readonly TerritoryLink[];
}
