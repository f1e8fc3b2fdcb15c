import type { MeasureUnitCode } from '../template/measure-unit.ts';

/**
 * The type of a value in a rule. A number's `unit`: null goes with any. Several choices (`many`) equal a text when it is
 * among them. `unknown` is a fault already reported.
 */
export type ValueType =
  | { readonly type: 'number'; readonly unit: MeasureUnitCode | null }
  | { readonly type: 'text'; readonly choices: readonly string[] | null; readonly many?: true }
  | { readonly type: 'date' | 'truth' | 'files' | 'unknown' };
