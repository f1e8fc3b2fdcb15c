export { en as inputs } from './inputs-en.ts';
export { en as records } from './records-en.ts';
export { en as reports } from './reports-en.ts';
export { en as rules } from './rules-en.ts';
export { en as submissions } from './submissions-en.ts';
export { en as templates } from './templates-en.ts';
