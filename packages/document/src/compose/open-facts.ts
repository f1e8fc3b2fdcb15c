import type { Finding } from '@chiendich/core';
import { finding } from '../findings.ts';

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
