import type { NumberType } from './number-type.ts';

/**
 * The type of a value in a rule. Several choices (`many`) equal a text when it is among them. `unknown` is a fault already
 * reported.
 */
export type ValueType =
  | NumberType
  | { readonly type: 'text'; readonly choices: readonly string[] | null; readonly many?: true }
  | { readonly type: 'date' | 'truth' | 'files' | 'unknown' };
