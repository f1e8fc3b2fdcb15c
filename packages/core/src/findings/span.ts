/** A piece of a source text before any normalisation: `source.slice(span.start, span.end)` is what was written. */
export interface Span {
  /** Inclusive, in UTF-16 units. */
  readonly start: number;
  /** Exclusive, in UTF-16 units. */
  readonly end: number;
}
