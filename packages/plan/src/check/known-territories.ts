import type { CivilDate } from '@chiendich/core';
import type { Territory, TerritoryLink } from '@chiendich/organizations/administrative-units';

/** What the checker asks about administrative units; handed in, so that nobody loads the country who does not check it. */
export interface KnownTerritories {
  /** Every territory that exists on a day. */
  readonly territoriesAt: (date: CivilDate) => readonly Territory[];
  /** The territory of a code on a day; null where that day has none. */
  readonly territoryOf: (code: string, date: CivilDate) => Territory | null;
  /** Who followed a territory that ended; empty while it exists. */
  readonly successorsOf: (code: string) => readonly TerritoryLink[];
}
