import type { LocalizedText } from '@chiendich/core';

/** What helps to read an answer as it was typed, and where it stands. */
export interface TypedPlace {
  /** How the figure's own measure unit is written; null when its code is all there is. */
  readonly unit: LocalizedText | null;
  /** For a date that names no year. */
  readonly year?: number | undefined;
  readonly path: readonly (string | number)[];
}
