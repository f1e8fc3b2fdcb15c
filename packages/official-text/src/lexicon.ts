export { taskVerbs } from './lexicon/acts.ts';
export { territoryNouns } from './lexicon/bodies.ts';
export { anyOf } from './lexicon/word-row.ts';
