import { numberOfScaled } from '@chiendich/core';

/** Σ value × weight by Σ weight, which is above 0, rounded to so many decimals, halves away from zero. */
export function roundedQuotient(
  { products, weights }: { readonly products: bigint; readonly weights: bigint },
  scale: number,
): number {
  const doubled = 2n * (products < 0n ? -products : products) + weights;
  const nearest = Number(doubled / (2n * weights));
  return numberOfScaled(products < 0n ? -nearest : nearest, scale);
}
