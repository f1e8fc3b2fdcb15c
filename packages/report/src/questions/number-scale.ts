import { largestAtScale } from '@chiendich/core';
import type { NumberKind } from '../template/template.ts';

/** How many decimals a figure may have. */
export function scaleOf(number: NumberKind): number {
  return number.kind === 'integer' ? 0 : number.scale;
}

/** A figure's number, with the bounds that its template sets. */
interface Bounded {
  readonly number: NumberKind;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The least and the largest number that a figure takes: its own bounds, within what is exact at its scale. */
export function boundsOf({ number, minimum, maximum }: Bounded): {
  readonly minimum: number;
  readonly maximum: number;
} {
  const range = largestAtScale(scaleOf(number));
  return { minimum: Math.max(minimum ?? -range, -range), maximum: Math.min(maximum ?? range, range) };
}
