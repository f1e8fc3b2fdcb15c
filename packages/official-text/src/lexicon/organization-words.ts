import { territoryNouns } from './bodies.ts';
import { connectives } from './connectives.ts';
import { associationTypes, groupNames, groupWords, shortForms } from './groups.ts';

/** Every table by which phrases that name bodies are expanded, by what its words name. */
export const organizationWords = {
  associationTypes,
  connectives,
  groups: groupNames,
  parts: groupWords,
  shortForms,
  territoryNouns,
} as const;
