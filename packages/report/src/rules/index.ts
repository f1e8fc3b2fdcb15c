export type { RuleNames } from './check.ts';
export { readRule } from './check.ts';
export type { RuleDependencies } from './dependencies.ts';
export { dependenciesOf } from './dependencies.ts';
export type { RuleValue } from './evaluate.ts';
export { evaluate, holds, maximumSteps } from './evaluate.ts';
export { maximumRuleDepth } from './limits.ts';
export { parseRule } from './parse.ts';
export { printRule } from './print.ts';
export type {
  AggregateFunction,
  AnswerReference,
  ColumnReference,
  Comparison,
  Rule,
  StateTest,
} from './rule.ts';
export { partsOfRule } from './rule.ts';
export type { RuleReader } from './rule-reader.ts';
export { reportReader } from './rule-reader.ts';
