export { readRule } from './check.ts';
export { dependenciesOf } from './dependencies.ts';
export type { RuleValue, WithinRow } from './evaluate.ts';
export { evaluate, holds } from './evaluate.ts';
export { parseRule } from './parse.ts';
export { printRule } from './print.ts';
export type { Rule } from './rule.ts';
export type { ReadAnswer, ReadRows, RuleReader } from './rule-reader.ts';
