export { organizationWords } from './lexicon/organization-words.ts';
export { planWords } from './lexicon/plan-words.ts';
export { anyOf } from './lexicon/word-row.ts';
