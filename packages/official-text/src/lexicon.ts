export { taskVerbs } from './lexicon/acts.ts';
export { territoryNouns } from './lexicon/bodies.ts';
export { connectives } from './lexicon/connectives.ts';
export { associationTypes, groupNames, groupWords, shortForms } from './lexicon/groups.ts';
export { anyOf } from './lexicon/word-row.ts';
