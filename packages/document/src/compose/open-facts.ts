import type { Finding } from '@chiendich/core';
import { finding } from '../findings.ts';

/** A finding for a list that a paper needs and that has nothing in it. */
export function emptyList(
  items: readonly unknown[],
  path: readonly (string | number)[],
  field: string,
): readonly Finding[] {
  return items.length > 0 ? [] : [finding('document/fact-missing', { field }, { path })];
}

/** One finding for every named field that is null in an item of a list, at its path in the input. */
export function openFacts<Item extends object>(
  items: readonly Item[],
  path: readonly (string | number)[],
  fields: { readonly [Key in keyof Item]?: string },
): readonly Finding[] {
  const labels = Object.entries(fields) as [keyof Item & string, string][];
  return items.flatMap((item, index) =>
    labels
      .filter(([key]) => item[key] === null)
      .map(([key, field]) => finding('document/fact-missing', { field }, { path: [...path, index, key] })),
  );
}
