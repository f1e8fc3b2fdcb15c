export { taskVerbs } from './lexicon/acts.ts';
export { territoryNouns } from './lexicon/bodies.ts';
export type { WordRow } from './lexicon/word-row.ts';
export { anyOf } from './lexicon/word-row.ts';
