export { predecessorsOf, successorsOf } from './succession.ts';
export { childrenOf, territoriesAt, territoryOf } from './territories.ts';
export type { Territory, TerritoryLink } from './territory.ts';
