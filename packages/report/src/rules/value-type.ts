import type { MeasureUnitCode } from '../template/template.ts';

/** The type of a value in a rule. A number's `unit`: null goes with any. `unknown` is a fault already reported. */
export type ValueType =
  | { readonly type: 'number'; readonly unit: MeasureUnitCode | null }
  | { readonly type: 'text'; readonly choices: readonly string[] | null }
  | { readonly type: 'date' | 'truth' | 'unknown' };
