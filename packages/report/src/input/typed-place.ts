import type { LocalizedText } from '@chiendich/core';
import type { Lists } from '../questions/lists.ts';

/** What helps to read an answer as it was typed, and where it stands. */
export interface TypedPlace {
  /** How the figure's own measure unit is written; null when its code is all there is. */
  readonly unit: LocalizedText | null;
  /** For a date that names no year. */
  readonly year?: number | undefined;
  /** What choices choose from. */
  readonly lists?: Lists | undefined;
  /** The answer of the choice above a choice that cascades, to set entries of one name apart. */
  readonly parent?: string | undefined;
  /** Keys and indexes that lead to the answer in the report. */
  readonly path: readonly (string | number)[];
}
