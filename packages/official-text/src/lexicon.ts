export { taskVerbs } from './lexicon/acts.ts';
export { territoryNouns } from './lexicon/bodies.ts';
export { organizationWords } from './lexicon/organization-words.ts';
export { anyOf } from './lexicon/word-row.ts';
