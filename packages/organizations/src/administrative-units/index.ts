export { predecessorsOf, successorsOf } from './succession.ts';
export { childrenOf, territoriesAt, territoryOf } from './territories.ts';
export type { Territory, TerritoryKind, TerritoryLevel, TerritoryLink } from './territory.ts';
