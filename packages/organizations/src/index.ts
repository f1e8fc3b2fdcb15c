export type { ExpandedPart, Expansion, ExpansionContext } from './groups/expansion.ts';
export { checkOrganizations } from './register/check-organizations.ts';
export type { KeyWord } from './register/name-key.ts';
export { keyWords, nameKey } from './register/name-key.ts';
export type { Organization } from './register/organization.ts';
export { register } from './register/register.ts';
export type { Register } from './register/register.types.ts';
