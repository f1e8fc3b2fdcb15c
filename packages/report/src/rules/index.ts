export { readRule } from './check.ts';
export { dependenciesOf } from './dependencies.ts';
export type { RuleValue } from './evaluate.ts';
export { evaluate, holds } from './evaluate.ts';
export { parseRule } from './parse.ts';
export { printRule } from './print.ts';
export type { Rule } from './rule.ts';
export type { RuleReader } from './rule-reader.ts';
