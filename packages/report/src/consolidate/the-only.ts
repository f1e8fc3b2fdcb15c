/** One of two that is not 0; NaN where both are, for what they count may be the same. */
export function theOnly(one: number, other: number): number {
  if (one === 0) return other;
  return other === 0 ? one : Number.NaN;
}
